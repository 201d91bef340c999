using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>How many there are, as the words take for granted: "the only bridge in Orla", "one of the bridges in Orla".</summary>
internal static class UniqueDiscrepancies
{
    private const int MostCompared = 30; // phrases with one noun

    private sealed record Phrase(int Document, string Noun, bool IsOnly, ImmutableArray<string> Places, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        foreach (var noun in story.EachDocument(document => In(story, document)).GroupBy(phrase => phrase.Noun, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var many = noun.Where(phrase => !phrase.IsOnly).Take(MostCompared).ToArray();
            var only = noun.Where(phrase => phrase.IsOnly).Take(MostCompared).Where(one => many.Any(other => AreRivals(one, other))).ToArray();
            if (only.Length > 0)
            {
                Reading Of(Phrase[] side) => Discrepancies.Reading(story, DiscrepancyTitles.Clip(story.TextOf(side[0].Document, side[0].Span)), side);
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Number, Severity.Medium, "How many", Of(only), Of([.. many.Where(other => AreRivals(only[0], other))]));
            }
        }
    }

    private static bool AreRivals(Phrase one, Phrase other) => one.Document != other.Document
        && (one.Places.Intersect(other.Places, StringComparer.Ordinal).Any()
            || (one.Places.Any(PlaceNouns.IsOne) && other.Places.Length > 0) || (other.Places.Any(PlaceNouns.IsOne) && one.Places.Length > 0));

    private static IEnumerable<Phrase> In(Story story, int document)
    {
        if (story.Documents[document].Syntax is not { } syntax)
        {
            yield break;
        }

        for (var word = 0; word < syntax.Words.Length; word++)
        {
            if (syntax.Words[word].Tag != UniversalTag.Noun || syntax.Words[word].FineTag is not ("NN" or "NNS"))
            {
                continue;
            }

            var (isOnly, isOpen, places) = (false, false, new List<string>());
            foreach (var child in syntax.Tree.Children(word))
            {
                isOnly |= syntax.Words[child].Relation == "amod" && OnlyWords.IsOnly(syntax.TextOf(child));
                isOpen |= syntax.Words[child].Relation.StartsWith("acl", StringComparison.Ordinal) || NewsWords.IsNegator(syntax.TextOf(child));
                if (syntax.Words[child].Relation == "nmod" && syntax.Tree.Child(child, "case") is { } link && OnlyWords.IsWhere(syntax.TextOf(link)))
                {
                    places.AddRange(ClauseFinder.Terms(story, document, syntax.Words[child].Span, null).Concat(PlaceNouns.IsOne(syntax.TextOf(child)) ? [syntax.TextOf(child).ToString()] : []));
                }
            }

            // "the only hospital that takes children" is one of several.
            if (places.Count == 0 || isOpen || (!isOnly && syntax.Words[word].FineTag == "NN"))
            {
                continue;
            }

            var isOneOf = syntax.Words[word] is { Relation: "nmod", Head: var head and >= 0 } && OnlyWords.IsOne(syntax.TextOf(head));
            if (isOnly == (syntax.Words[word].FineTag == "NN") && (isOnly || isOneOf))
            {
                yield return new Phrase(document, NewsWords.Meaning(syntax.TextOf(word)), isOnly, [.. places], syntax.Tree.NounPhraseOf(isOneOf && !isOnly ? syntax.Words[word].Head : word));
            }
        }
    }
}
