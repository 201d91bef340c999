using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A figure that one report bounds and another gives flat: "at least 12 dead", "12 dead".</summary>
internal static class HedgeDiscrepancies
{
    private const int MostShown = 2; // of one story

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Quantity> quantities) => quantities
        .Where(figure => !figure.IsRange && figure.Bound is QuantityBound.Exact or QuantityBound.AtLeast)
        .GroupBy(figure => (figure.Unit, figure.Low, figure.Thing, figure.Occasion))
        .Select(group => Of(story, [.. group]))
        .OfType<Discrepancy>()
        .Take(MostShown);

    private static Discrepancy? Of(Story story, Quantity[] figures)
    {
        var open = figures.Where(figure => figure.Bound == QuantityBound.AtLeast).ToArray();
        var flat = figures.Where(figure => figure.Bound == QuantityBound.Exact).ToArray();
        if (open.Length == 0 || flat.Length == 0 || !Rivals.AreApart([open, flat], figure => figure.Document))
        {
            return null;
        }

        Evidence Place(Quantity figure) => story.Quote(figure.Document, figure.Clause);
        string Value(Quantity figure) => DiscrepancyTitles.Figure(story.TextOf(figure.Document, figure.Span));
        return Value(open[0]) == Value(flat[0]) ? null : Discrepancies.Of(
            story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.OfNumber(open[0], open[0].Thing, [Value(open[0]), Value(flat[0])]),
            new Reading(Value(open[0]), [.. open.Select(Place)]), new Reading(Value(flat[0]), [.. flat.Select(Place)]));
    }
}
