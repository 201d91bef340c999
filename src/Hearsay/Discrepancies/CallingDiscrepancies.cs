using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one thing is called: "the so-called peace deal" and "the peace deal"; people under other nouns, naval intelligence officers here, naval intelligence officials there.</summary>
internal static class CallingDiscrepancies
{
    private const double NearHeads = 0.5; // cosine of two nouns that may name one thing

    private const int FewestModifiers = 2; // that both nouns have

    private const int MostShown = 4; // of one story and kind

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”‘«»");

    private sealed record Item(int Document, string Head, bool IsPlural, bool IsPeople, ImmutableArray<string> Modifiers, bool IsDistanced, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var items = frames.EachTree((document, tree) => Read(story, document, tree)).ToArray();
        return Distanced(story, items).Take(MostShown).Concat(Heads(story, items, weights).Take(MostShown));
    }

    /// <summary>One report keeps its distance from a word that another uses as its own.</summary>
    private static IEnumerable<Discrepancy> Distanced(Story story, Item[] items)
    {
        foreach (var thing in items.GroupBy(item => $"{item.Head} {string.Join(' ', item.Modifiers)}", StringComparer.Ordinal))
        {
            var distanced = thing.Where(item => item.IsDistanced).ToArray();
            var plain = thing.Where(item => distanced.All(other => other.Document != item.Document)).ToArray();
            if (distanced.Length > 0 && plain.Length > 0)
            {
                yield return Of(story, DiscrepancyKind.Framing, distanced, plain);
            }
        }
    }

    private static IEnumerable<Discrepancy> Heads(Story story, Item[] items, TermWeights weights)
    {
        var shown = new HashSet<(string, string)>();
        foreach (var kind in items.Where(item => item.IsPlural && item.Modifiers.Length >= FewestModifiers).GroupBy(item => string.Join(' ', item.Modifiers), StringComparer.Ordinal))
        {
            var heads = kind.GroupBy(item => item.Head, StringComparer.Ordinal).OrderByDescending(head => head.Count()).ToArray();
            foreach (var other in heads.Skip(1))
            {
                var alone = heads[0].Where(item => other.All(rival => rival.Document != item.Document)).ToArray();
                if (alone.Length > 0 && (heads[0].Any(item => item.IsPeople) || other.Any(item => item.IsPeople)) && shown.Add((heads[0].Key, other.Key))
                    && weights.Terms.Cosine(weights.Terms.NumberOf(heads[0].Key), weights.Terms.NumberOf(other.Key)) >= NearHeads)
                {
                    yield return Of(story, DiscrepancyKind.Wording, alone, [.. other]);
                }
            }
        }
    }

    private static Discrepancy Of(Story story, DiscrepancyKind kind, params IEnumerable<Item[]> sides) => Discrepancies.About(
        story, kind, Severity.Low, "Called", [.. sides.Select(side => Discrepancies.Reading(story, story.TextOf(side[0].Document, side[0].Span), side))]);

    private static IEnumerable<Item> Read(Story story, int document, WordTree tree)
    {
        var tokens = story.Documents[document].Tokens;
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word) is not { FineTag: "NN" or "NNS", Tag: UniversalTag.Noun, Relation: not ("compound" or "amod") } || tokens.IsNoise(tree.Word(word).Span.Start))
            {
                continue;
            }

            var (modifiers, start, isDistanced) = (new SortedSet<string>(StringComparer.Ordinal), tree.Word(word).Span.Start, false);
            foreach (var child in tree.Children(word))
            {
                if (child < word && tree.Word(child).Relation is "amod" or "compound" && tree.Word(child).Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Verb)
                {
                    start = Math.Min(start, tree.JoinedSpan(child).Start);
                    if (tree.Joined(child).Equals("so-called", StringComparison.OrdinalIgnoreCase))
                    {
                        isDistanced = true;
                    }
                    else
                    {
                        modifiers.Add(NewsWords.Meaning(tree.TextOf(child)));
                    }
                }
            }

            // 'so-called "soft landings"' brings in a term.
            if (modifiers.Count > 0 && !story.Documents[document].Text.AsSpan(start, tree.Word(word).Span.End - start).ContainsAny(QuotationMarks))
            {
                yield return new Item(
                    document, NewsWords.Meaning(tree.TextOf(word)), tree.Word(word).FineTag == "NNS", PersonGroups.IsPart(tree.TextOf(word)),
                    [.. modifiers], isDistanced, new TextSpan(start, tree.Word(word).Span.End));
            }
        }
    }
}
