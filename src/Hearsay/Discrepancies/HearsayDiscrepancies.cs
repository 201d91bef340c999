using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one report tells flat and another as it has heard it: "Aas died at the harbour hospital", "reports suggest Aas died at the harbour hospital".</summary>
internal static class HearsayDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    private const int MostShown = 3; // of one story

    private const double SameParty = 0.6; // of the words for one without a name; "three climbers with Aas", "three climbers"

    /// <param name="Mark">Word that says it is only heard.</param>
    /// <param name="IsOwn">In the report's own words.</param>
    /// <param name="Details">Names, nouns and figures of the clause beside its verb and its parties.</param>
    /// <param name="Names">Names among them.</param>
    private sealed record Told(Frame Frame, int? Mark, bool IsOwn, ImmutableArray<string> Details, ImmutableArray<string> Names, TextSpan Span) : Finding(Frame.Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights) => frames
        .ByDeed(frame => frame is { IsNegated: false, IsNoun: false })
        .Where(deed => deed.Any(frame => HearsayMarks.Of(frames.Tree(frame.Document)!, frame.Word) is not null))
        .Select(deed => Of(story, [.. deed.Select(frame => Read(story, frames.Tree(frame.Document)!, frame)).OfType<Told>()], weights))
        .OfType<Discrepancy>()
        .Take(MostShown);

    private static Discrepancy? Of(Story story, Told[] told, TermWeights weights)
    {
        // A report that goes on to say from whom it has it tells no hearsay.
        var heard = told.Where(item => item.Mark is not null && !told.Any(other => other.Document == item.Document && other.Mark is null && AreOne(other, item, weights))).ToArray();
        var flat = told.Where(item => item is { Mark: null, IsOwn: true }).ToArray();
        if (Rivals.Between(flat, heard, item => item.Document, (a, b) => AreOne(a, b, weights)) is not var (facts, marked) || !Rivals.AreApart([facts, marked], item => item.Document))
        {
            return null;
        }

        var isTelling = facts.Any(fact => marked.Any(mark => fact.Names.Intersect(mark.Names, StringComparer.Ordinal).Any() || Shared(fact, mark).Any(TermWeights.IsNumber)));
        return Discrepancies.About(
            story, DiscrepancyKind.Attribution, isTelling ? Severity.Medium : Severity.Low, $"“{DiscrepancyTitles.Clip(story.TextOf(facts[0].Document, facts[0].Span).TrimEnd(',', '.', ' '))}”",
            Discrepancies.Reading(story, "told as a fact", facts), Discrepancies.Reading(story, "told as heard", marked));
    }

    // One deed by one party to one thing, with something more that both tell of it.
    private static bool AreOne(Told a, Told b, TermWeights weights) =>
        MayBeOne(a.Frame.Agent, b.Frame.Agent, weights) is var agents && MayBeOne(a.Frame.Object, b.Frame.Object, weights) is var things
        && agents != false && things != false && (agents == true || things == true) && ((agents == true && things == true) || Shared(a, b).Any());

    private static bool? MayBeOne(Participant? a, Participant? b, TermWeights weights) =>
        a is null or { IsPronoun: true } || b is null or { IsPronoun: true } ? null
        : a.Key == b.Key && (a.Entity is not null || (weights.Covers(a.Terms, b.Terms) >= SameParty && Figures(a).SequenceEqual(Figures(b), StringComparer.Ordinal)));

    private static IEnumerable<string> Figures(Participant party) => party.Terms.Where(TermWeights.IsNumber);

    private static IEnumerable<string> Shared(Told a, Told b) => a.Details.Intersect(b.Details, StringComparer.Ordinal);

    private static Told? Read(Story story, WordTree tree, Frame frame)
    {
        var mark = HearsayMarks.Of(tree, frame.Word);
        if (mark is null && DeedStandings.Of(tree, frame).Standing != Standing.Done)
        {
            return null;
        }

        var span = tree.ClauseOf(frame.Word);
        span = mark is { } word && span.Union(tree.Word(word).Span).Union(tree.Word(tree.Child(word, "nsubj") ?? word).Span) is { Length: <= LongestEvidence } whole ? whole : span;
        if (span.Length > LongestEvidence)
        {
            return null;
        }

        IEnumerable<string> known = [frame.Deed, .. frame.Agent?.Terms ?? [], .. frame.Object?.Terms ?? [], .. mark is { } heard ? [NewsWords.Meaning(tree.TextOf(heard))] : (string[])[]];
        ImmutableArray<string> details = [.. PhraseTerms.Of(tree, span).Except(known, StringComparer.Ordinal)];
        return new Told(frame, mark, IsOwn(story, frame, tree), details, [.. details.Except(PhraseTerms.Of(tree, span, withNames: false), StringComparer.Ordinal)], span);
    }

    private static bool IsOwn(Story story, Frame frame, WordTree tree)
    {
        var (report, span) = (story.Documents[frame.Document], tree.Word(frame.Word).Span);
        return !story.StatementsOf(report.Id).Any(statement => statement.Content.Any(content => content.Span.Contains(span)))
            && !report.Quotations.Any(quotation => quotation.Kind == QuotationKind.Speech && quotation.WithMarks.Overlaps(span));
    }
}
