using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>"The only hospital on the island" in one report, "one of the hospitals on the island" in another.</summary>
internal static class UniquenessDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    private sealed record Item(int Document, string Thing, bool IsOnly, ImmutableArray<string> Terms, TextSpan Span, string Value, string Word);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames)
    {
        var items = Enumerable.Range(0, story.Documents.Length).SelectMany(document => Read(story, frames, document));
        foreach (var thing in items.GroupBy(item => item.Thing, StringComparer.Ordinal))
        {
            var only = thing.Where(item => item.IsOnly).ToArray();
            var several = thing.Where(item => !item.IsOnly && only.Any(one => one.Document != item.Document && item.Terms.Intersect(one.Terms, StringComparer.Ordinal).Any())).ToArray();
            if (only.Length > 0 && several.Length > 0 && !only.Select(item => item.Document).Intersect(several.Select(item => item.Document)).Any())
            {
                Reading Of(string value, Item[] side) => new(value, [.. side.Select(item => story.Documents[item.Document].Source.Quote(item.Span))]);
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.Medium, DiscrepancyTitles.Of(only[0].Word, [only[0].Value, several[0].Value]), [Of(only[0].Value, only), Of(several[0].Value, several)]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, StoryFrames frames, int document)
    {
        if (frames.Tree(document) is not { } tree)
        {
            yield break;
        }

        var report = story.Documents[document];
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word).Tag != UniversalTag.Noun || Kind(tree, word) is not { } isOnly)
            {
                continue;
            }

            var span = tree.PhraseOf(Top(tree, word));
            if (span.Length <= LongestEvidence)
            {
                var terms = PhraseTerms.Of(tree, span).Remove(NewsWords.Meaning(tree.TextOf(word)));
                yield return new Item(document, NewsWords.Meaning(tree.TextOf(word)), isOnly, terms, span, DiscrepancyTitles.Clip(span.In(report.Text).ToString()), tree.TextOf(word).ToString());
            }
        }
    }

    // "one of the hospitals": the phrase is that of "one"
    private static int Top(WordTree tree, int noun) => tree.IsA(noun, "nmod") && tree.Is(tree.Word(noun).Head, "one") ? tree.Word(noun).Head : noun;

    private static bool? Kind(WordTree tree, int noun)
    {
        if (tree.IsA(noun, "nmod") && tree.Case(noun) == "of" && tree.Is(tree.Word(noun).Head, "one"))
        {
            return false;
        }

        var (only, isDefinite) = (false, false);
        foreach (var child in tree.Children(noun))
        {
            only |= tree.Is(child, "only") && tree.Word(child).Relation is "amod";
            isDefinite |= tree.Is(child, "the") || tree.Word(child).Relation == "nmod:poss";
        }

        return tree.Word(noun).FineTag == "NNS" ? (only ? null : false) : only && isDefinite ? true : null;
    }
}
