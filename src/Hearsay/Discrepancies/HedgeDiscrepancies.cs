using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A figure that one report bounds and another gives flat: "at least 12 dead", "12 dead".</summary>
internal static class HedgeDiscrepancies
{
    private const int MostShown = 2; // of one story

    public static IEnumerable<Discrepancy> Find(Story story)
    {
        var figures = Enumerable.Range(0, story.Documents.Length).SelectMany(document => QuantityFinder.Find(story, document))
            .Where(figure => !figure.IsRange && figure.Bound is QuantityBound.Exact or QuantityBound.AtLeast)
            .GroupBy(figure => (figure.Unit, figure.Low, figure.Thing, figure.Occasion));
        return figures.Select(group => Of(story, [.. group])).OfType<Discrepancy>().Take(MostShown);
    }

    private static Discrepancy? Of(Story story, Quantity[] figures)
    {
        var (open, flat) = (figures.Where(figure => figure.Bound == QuantityBound.AtLeast).ToArray(), figures.Where(figure => figure.Bound == QuantityBound.Exact).ToArray());
        if (open.Length == 0 || flat.Length == 0 || open.Select(figure => figure.Document).Intersect(flat.Select(figure => figure.Document)).Any())
        {
            return null;
        }

        Evidence Place(Quantity figure) => story.Documents[figure.Document].Source.Quote(figure.Clause);
        string Value(Quantity figure) => DiscrepancyTitles.Figure(figure.Span.In(story.Documents[figure.Document].Text).ToString());
        return Value(open[0]) == Value(flat[0]) ? null : Discrepancies.Of(
            story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.OfNumber(open[0], open[0].Thing, [Value(open[0]), Value(flat[0])]),
            [new Reading(Value(open[0]), [.. open.Select(Place)]), new Reading(Value(flat[0]), [.. flat.Select(Place)])]);
    }
}
