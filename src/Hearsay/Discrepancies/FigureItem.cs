using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A figure with what its clause says, ready to be compared.</summary>
/// <param name="Terms">Of its clause, figures left out.</param>
/// <param name="Subject">Places that it may be a figure of.</param>
/// <param name="IsFirst">Among the first of its unit in its report.</param>
internal sealed record FigureItem(Quantity Quantity, ImmutableArray<string> Terms, ImmutableArray<string> Subject, bool IsFirst)
{
    private const int SubjectTokens = 12; // where a sentence names what it is about

    public static FigureItem Of(Story story, Quantity quantity, bool isFirst) => new(quantity, TermsOf(story, quantity), Places(story, quantity), isFirst);

    /// <summary>They name the same place, or one names none where none is needed.</summary>
    public bool HasSubjectOf(FigureItem other)
    {
        var mustName = Quantity.Unit == Quantity.Population || Quantity.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal);
        return Subject.Intersect(other.Subject, StringComparer.Ordinal).Any() || (!mustName && (Subject.IsEmpty || other.Subject.IsEmpty));
    }

    private static ImmutableArray<string> TermsOf(Story story, Quantity quantity) =>
        [.. ClauseFinder.Terms(story, quantity.Document, quantity.Clause, null).Where(term => !char.IsDigit(term[0]) && (term != Quantity.Percent || quantity.IsRange))];

    private static ImmutableArray<string> Places(Story story, Quantity quantity)
    {
        var document = story.Documents[quantity.Document];
        var sentence = document.Tokens.Sentences[quantity.Sentence];
        var isAboutPlace = quantity.Unit == Quantity.Population || quantity.Unit.StartsWith(Quantity.Distance, StringComparison.Ordinal);
        var span = isAboutPlace
            ? new TextSpan(sentence.Span.Start, document.Tokens.Tokens[Math.Min(sentence.EndToken, sentence.FirstToken + SubjectTokens) - 1].End)
            : quantity.Clause;
        var names = new List<string>();
        foreach (var mention in document.Entities.In(span))
        {
            if (document.Entities.Entities[mention.Entity].Type == EntityType.Place && ClauseFinder.NameTerm(story.Entity(story.EntityId(document.Id, mention.Entity))) is { } name)
            {
                names.Add(name);
            }
        }

        return isAboutPlace ? [.. names, .. PlaceNouns.In(document.Tokens, span)] : [.. names];
    }
}
