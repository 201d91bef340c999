using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>
/// One measured value with "at least" in one report and without it in another. Of magnitudes only: a count of people is a lower bound by its
/// nature while it goes on, and reports drop the words without changing what they say.
/// </summary>
internal static class DroppedHedges
{
    public static IEnumerable<Discrepancy> Find(Story story, IEnumerable<Quantity> quantities)
    {
        foreach (var value in quantities.Where(quantity => quantity.Unit == Quantity.Magnitude && !quantity.IsRange).GroupBy(quantity => (quantity.Thing, quantity.Occasion, quantity.Low)))
        {
            var floors = value.Where(quantity => quantity.Bound == QuantityBound.AtLeast).ToArray();
            var plain = value.Where(quantity => quantity.Bound == QuantityBound.Exact && floors.All(floor => floor.Document != quantity.Document)).ToArray();
            if (floors.Length > 0 && plain.Length > 0)
            {
                Reading Of(Quantity[] list) => new(
                    DiscrepancyTitles.Figure(list[0].Span.In(story.Documents[list[0].Document].Text).ToString()),
                    [.. list.Select(quantity => story.Documents[quantity.Document].Source.Quote(quantity.Clause)).Distinct()]);
                ImmutableArray<Reading> readings = [Of(floors), Of(plain)];
                yield return Discrepancies.Of(story, DiscrepancyKind.Wording, Severity.Low, DiscrepancyTitles.OfNumber(floors[0], null, readings.Select(reading => reading.Value)), readings);
            }
        }
    }
}
