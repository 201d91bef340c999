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

    private sealed record Item(int Document, bool IsWhole, double Figure, double Part, TextSpan Span, string Value, ImmutableArray<string> Terms) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        foreach (var figures in story.EachDocument(document => Read(story, document)).GroupBy(item => (item.Figure, item.Part)))
        {
            var whole = figures.Where(item => item.IsWhole).ToArray();
            var added = figures.Where(item => !item.IsWhole && whole.Any(other => other.Terms.Intersect(item.Terms, StringComparer.Ordinal).Any(term => !TermWeights.IsNumber(term)))).ToArray();
            if (added.Length > 0 && Rivals.AreApart([whole, added], item => item.Document))
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Number, Severity.High, "How many in all",
                    Discrepancies.Reading(story, whole[0].Value, whole), Discrepancies.Reading(story, added[0].Value, added));
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
                Item Of(bool isWhole, double sum, double addend, int end)
                {
                    var figures = new TextSpan(text.Tokens[before!.Value.First].Start, text.Tokens[end - 1].End);
                    return new Item(
                        document, isWhole, sum, addend, sentence.Span.Length <= LongestEvidence ? sentence.Span : figures,
                        DiscrepancyTitles.Clip(figures.In(text.Text).ToString()), ClauseFinder.Terms(story, document, sentence.Span, null));
                }

                if (before is { } whole && PartWords.PartAt(text, i, sentence, whole.High) is var (part, end))
                {
                    yield return Of(true, whole.High, part, end);
                }
                else if (before is { } had && figure is { Unit: null } more && QuantityFinder.IsAddition(text, more, sentence))
                {
                    yield return Of(false, more.High, had.High, more.End);
                }

                if (figure is { } read)
                {
                    before = read.Unit is null ? read : before;
                    i = read.End - 1;
                }
            }
        }
    }
}
