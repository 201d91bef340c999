using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>As many people or vessels under nouns that leave other pictures: 26 pirates here, 26 crewmen there.</summary>
internal static class SameCountDiscrepancies
{
    private const double FewestCounted = 3;

    private const double Telling = 10; // a count as high as this is seldom met twice by chance

    private const int MostOfOneCount = 40; // places compared

    private const int MostShown = 3; // of one story

    private sealed record Item(int Document, double Count, int Label, ImmutableArray<string> Words, string Noun, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames) => frames
        .EachTree((document, tree) => Read(story, document, tree))
        .GroupBy(item => item.Count)
        .Select(count => Of(story, [.. count.Take(MostOfOneCount)]))
        .OfType<Discrepancy>()
        .Take(MostShown);

    private static Discrepancy? Of(Story story, Item[] items)
    {
        var labels = Rivals.Among(items, item => item.Document, (a, b) => a.Label != b.Label && (a.Count >= Telling || a.Words.Intersect(b.Words, StringComparer.Ordinal).Any()))
            .GroupBy(item => item.Label).ToArray();
        return labels.Length < 2 || !Rivals.AreApart(labels, item => item.Document) ? null : Discrepancies.About(
            story, DiscrepancyKind.Framing, Severity.Low, $"The {items[0].Count.ToString(CultureInfo.InvariantCulture)}",
            [.. labels.Select(label => Discrepancies.Reading(story, label.First().Noun, label))]);
    }

    private static IEnumerable<Item> Read(Story story, int document, WordTree tree)
    {
        var text = story.Documents[document].Tokens;
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word) is not { Relation: "nummod", Head: >= 0 and var noun } || LoadedWords.LabelOf(tree.TextOf(noun)) is not { } label
                || !NumberReader.TryRead(text, text.TokenAt(tree.Word(word).Span.Start), text.Tokens.Length, out var count, out _, out _) || count < FewestCounted)
            {
                continue;
            }

            var core = tree.CoreOf(noun);
            var first = Math.Min(core.Start, tree.Word(word).Span.Start);
            var head = tree.Word(noun).Head; // "apprehended 26 pirates"
            var span = new TextSpan(first, tree.Word(noun).Span.End);
            var place = head >= 0 && tree.Word(noun).Relation == "obj" ? span.Union(tree.Word(head).Span) : span;
            yield return new Item(document, count, label, PhraseTerms.Of(tree, span).Remove(NewsWords.Meaning(tree.TextOf(word))), tree.TextOf(noun).ToString(), place);
        }
    }
}
