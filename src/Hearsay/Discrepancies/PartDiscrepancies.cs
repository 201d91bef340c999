using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A figure that holds another in one report and is added to it in the next: "2,000 homeless, half of whom have tents", "1,000 have tents and another 2,000 none".</summary>
internal static class PartDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    private sealed record Item(int Document, bool IsWhole, double Figure, double Part, TextSpan Span, string Value, ImmutableArray<string> Terms);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var items = Enumerable.Range(0, story.Documents.Length).SelectMany(document => Read(story, document)).GroupBy(item => (item.Figure, item.Part));
        foreach (var figures in items)
        {
            var whole = figures.Where(item => item.IsWhole).ToArray();
            var added = figures.Where(item => !item.IsWhole && whole.Any(other => other.Terms.Intersect(item.Terms, StringComparer.Ordinal).Any(term => !TermWeights.IsNumber(term)))).ToArray();
            if (added.Length > 0 && whole.Length > 0 && !whole.Select(item => item.Document).Intersect(added.Select(item => item.Document)).Any())
            {
                Reading Of(Item[] side) => new(side[0].Value, [.. side.Select(item => story.Documents[item.Document].Source.Quote(item.Span))]);
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Number, Severity.High, DiscrepancyTitles.Of("How many in all", [whole[0].Value, added[0].Value]), [Of(whole), Of(added)]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, int document)
    {
        var text = story.Documents[document].Tokens;
        foreach (var sentence in text.Sentences.Where(sentence => !sentence.IsNoise))
        {
            Figure? before = null;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var figure = FigureReader.Read(text, i, sentence);
                TextSpan To(int end) => new(text.Tokens[before!.Value.First].Start, text.Tokens[end - 1].End);
                if (before is { } whole && PartWords.PartAt(text, i, sentence, whole.High) is var (part, end))
                {
                    yield return new Item(document, true, whole.High, part, Shown(sentence.Span, To(end)), DiscrepancyTitles.Clip(To(end).In(text.Text).ToString()), ClauseFinder.Terms(story, document, sentence.Span, null));
                }
                else if (before is { } had && figure is { Unit: null } more && QuantityFinder.IsAddition(text, more, sentence))
                {
                    yield return new Item(document, false, more.High, had.High, Shown(sentence.Span, To(more.End)), DiscrepancyTitles.Clip(To(more.End).In(text.Text).ToString()), ClauseFinder.Terms(story, document, sentence.Span, null));
                }

                if (figure is { } read)
                {
                    before = read.Unit is null ? read : before;
                    i = read.End - 1;
                }
            }
        }
    }

    private static TextSpan Shown(TextSpan sentence, TextSpan figures) => sentence.Length <= LongestEvidence ? sentence : figures;
}
