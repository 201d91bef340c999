namespace Hearsay.Discrepancies;

/// <summary>Which of the things that reports tell stand against one another: only those of two reports ever do.</summary>
internal static class Rivals
{
    /// <summary>Those that differ from one of another report.</summary>
    public static T[] Among<T>(IReadOnlyCollection<T> told, Func<T, int> reportOf, Func<T, T, bool> differ) =>
        [.. told.Where(a => told.Any(b => reportOf(a) != reportOf(b) && differ(a, b)))];

    /// <summary>Those of the first side that differ from one of the second in another report, and those of the second that differ from one of these; null where there are none.</summary>
    public static (T[] First, T[] Second)? Between<T>(IReadOnlyCollection<T> first, IReadOnlyCollection<T> second, Func<T, int> reportOf, Func<T, T, bool> differ)
    {
        bool AreRivals(T a, T b) => reportOf(a) != reportOf(b) && differ(a, b);
        T[] one = [.. first.Where(a => second.Any(b => AreRivals(a, b)))];
        return one.Length > 0 ? (one, [.. second.Where(b => Array.Exists(one, a => AreRivals(a, b)))]) : null;
    }

    /// <summary>No report is on two of the sides: one that tells it both ways contradicts nobody.</summary>
    public static bool AreApart<T, TReport>(IEnumerable<IEnumerable<T>> sides, Func<T, TReport> reportOf)
    {
        var reports = sides.Select(side => side.Select(reportOf).ToHashSet()).ToArray();
        return reports.SelectMany(side => side).ToHashSet().Count == reports.Sum(side => side.Count);
    }
}
