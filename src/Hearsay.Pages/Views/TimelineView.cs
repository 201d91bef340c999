using System.Collections.Immutable;
using Hearsay.Chronology;

namespace Hearsay.Pages.Views;

/// <summary>An entry with the stretch of time before it.</summary>
/// <param name="GapDays">Days between the entry before and this one; 0 for the first and where time has no place on a calendar.</param>
public sealed record TimelineRow(TimelineEntry Entry, bool IsInterval, double GapDays)
{
    /// <summary>Gaps are drawn by the logarithm of their days: a day is a step, a century is one screen line more.</summary>
    internal int GapPixels => GapDays < 2 ? 0 : (int)Math.Min(8 * Math.Log2(GapDays), 120);

    internal static ImmutableArray<TimelineRow> Of(ImmutableArray<TimelineEntry> entries)
    {
        var rows = ImmutableArray.CreateBuilder<TimelineRow>(entries.Length);
        double? last = null;
        foreach (var (entry, range) in entries.Select(entry => (entry, TimeWords.Range(entry.When))).OrderBy(pair => pair.Item2?.From ?? double.MaxValue))
        {
            var gap = range is { } here && last is { } before ? Math.Max(0, here.From - before) : 0;
            rows.Add(new TimelineRow(entry, entry.When.Contains('/', StringComparison.Ordinal), gap));
            last = range is { } known ? Math.Max(known.To, last ?? known.To) : last;
        }

        return rows.MoveToImmutable();
    }
}
