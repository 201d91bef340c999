using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>One figure held more or less firmly: "at least 15" and "15", "about 300" and "300"; "nearly 100" and "more than 100", which cannot both be right.</summary>
internal static class HeldFigures
{
    private const int ReportsPerHold = 4; // compared for one figure held in one way

    private const double SameMatter = 0.12; // likeness of the clauses, beside one figure of one thing

    private const double FewestCounted = 10; // "about two" and "two" differ in nothing that a reader would keep

    private const double FewestAbout = 20; // "about a dozen" and 12, likewise

    public static IEnumerable<Discrepancy> Find(Story story, IEnumerable<Quantity> unit, TermWeights weights)
    {
        foreach (var value in unit.Where(quantity => !quantity.IsRange).GroupBy(quantity => (quantity.Low, Thing: quantity.Unit == Quantity.Magnitude ? quantity.Thing : null)))
        {
            // A report that says it both ways means the weaker one.
            var items = value
                .GroupBy(quantity => quantity.Document)
                .Select(report => report.OrderBy(quantity => quantity.Bound == QuantityBound.Exact).First())
                .GroupBy(quantity => (quantity.Bound, quantity.IsBeside))
                .SelectMany(hold => hold.Take(ReportsPerHold))
                .Select(quantity => FigureItem.Of(story, quantity, true))
                .ToArray();
            var rivals = Rivals.Among(items, item => item.Quantity.Document, (a, b) => AreRivals(a, b, weights)).Select(item => item.Quantity).ToArray();
            if (rivals.Length < 2)
            {
                continue;
            }

            ImmutableArray<Reading> readings = [.. rivals.GroupBy(quantity => (quantity.Bound, quantity.IsBeside)).Select(hold => new Reading(
                DiscrepancyTitles.Figure(story.TextOf(hold.First().Document, hold.First().Span)),
                [.. value.Where(quantity => (quantity.Bound, quantity.IsBeside) == hold.Key && hold.Any(rival => rival.Document == quantity.Document)).Select(quantity => story.Quote(quantity.Document, quantity.Clause))]))];
            var isApart = rivals.Any(a => rivals.Any(b => AreApart(a, b)));
            yield return Discrepancies.Of(
                story, isApart ? DiscrepancyKind.Number : DiscrepancyKind.Wording, isApart ? Severity.Medium : Severity.Low,
                DiscrepancyTitles.OfNumber(rivals[0], FigureMatter.Of(story, rivals), Discrepancies.ValuesOf(readings)), readings);
        }
    }

    private static bool AreRivals(FigureItem item, FigureItem other, TermWeights weights)
    {
        var (a, b) = (item.Quantity, other.Quantity);
        return (AreApart(a, b) || AreApart(b, a) || IsFirmer(a, b) || IsFirmer(b, a)) && IsWorth(a) && IsWorth(b) && PersonGroups.AreOne(a, b)
            && Quantities.MayBeSame(a, b) && item.HasSubjectOf(other)
            && (a.Unit == Quantity.Magnitude || weights.Likeness(item.Terms, other.Terms) >= SameMatter);
    }

    private static bool IsWorth(Quantity quantity) => quantity.Unit == Quantity.Magnitude
        ? quantity.Bound is QuantityBound.AtLeast or QuantityBound.Exact
        : quantity.Low >= (quantity.Bound == QuantityBound.About ? FewestAbout : FewestCounted) && !(quantity.Bound == QuantityBound.About && quantity.Unit is Quantity.Length or "weight" or "area");

    private static bool AreApart(Quantity a, Quantity b) => a is { Bound: QuantityBound.AtMost, IsBeside: true } && b is { Bound: QuantityBound.AtLeast, IsBeside: true };

    // "As many as 80" says no less than "80", nor "around 80" than "more than 80".
    private static bool IsFirmer(Quantity a, Quantity b) => (a.Bound == QuantityBound.Exact && (b.Bound is QuantityBound.About or QuantityBound.AtLeast || b is { Bound: QuantityBound.AtMost, IsBeside: true }))
        || (a is { Bound: QuantityBound.AtLeast, IsBeside: false } && b is { Bound: QuantityBound.AtLeast, IsBeside: true });
}
