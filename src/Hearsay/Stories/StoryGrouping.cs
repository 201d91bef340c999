using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Stories;

/// <summary>
/// Groups documents into stories: same event, not same topic. Terms of titles and texts give likeness, a model tells from it and from the pile
/// around how likely two documents are of one story, and average link joins them.
/// </summary>
internal static class StoryGrouping
{
    /// <summary>Groups, largest first, then by first publication; each in the order of its documents' dates. Input order changes nothing.</summary>
    public static ImmutableArray<ImmutableArray<SourceDocument>> Group(IReadOnlyList<SourceDocument> documents) => Group(documents, PairModel.Shipped);

    public static ImmutableArray<ImmutableArray<SourceDocument>> Group(IReadOnlyList<SourceDocument> documents, PairModel model)
    {
        var ordered = InOrder(documents);
        return [.. AverageLink.Group(EvidenceOf(ordered), model)
            .OrderByDescending(group => group.Length)
            .ThenBy(group => group[0])
            .Select(group => group.Select(i => ordered[i]).ToImmutableArray())];
    }

    /// <param name="ordered">As <see cref="InOrder"/> gives them.</param>
    public static PairEvidence EvidenceOf(IReadOnlyList<SourceDocument> ordered)
    {
        var reader = new TermReader();
        DocumentTerms[] terms = [.. ordered.Select(reader.Read)];
        var rarity = new TermRarity(terms, reader.Stems);
        return new PairEvidence([.. terms.Select(document => TermVector.Of(document, rarity))], rarity, [.. ordered.Select(document => TimeFinder.DayOf(document.PublishedAt)?.DayNumber)]);
    }

    /// <summary>By date, undated last; then by what their owner or their place calls them, numbers by value.</summary>
    public static SourceDocument[] InOrder(IEnumerable<SourceDocument> documents) => [.. documents
        .OrderBy(document => document.PublishedAt is null)
        .ThenBy(document => document.PublishedAt, StringComparer.Ordinal)
        .ThenBy(document => document.StatedId ?? document.Uri, NaturalOrder.Instance)
        .ThenBy(document => document.Id, StringComparer.Ordinal)];

    /// <summary>A story is called after the text of its first document, which is the same in a file, in a folder of any name and in a line that was made of it.</summary>
    /// <param name="ordered">At least one; as <see cref="InOrder"/> gives them.</param>
    public static string IdOf(IReadOnlyList<SourceDocument> ordered)
    {
        const int telling = 300; // characters; "Subscribe to read on" is the text of many
        var first = ordered[0];
        return string.IsNullOrWhiteSpace(first.Text) ? ContentId.Of("s", first.StatedId ?? first.Uri, first.Title ?? "")
            : first.Text.Length < telling ? ContentId.Of("s", first.Text, first.Title ?? "")
            : ContentId.Of("s", first.Text);
    }
}
