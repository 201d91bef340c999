using System.Globalization;
using Hearsay.Articles;
using Hearsay.Stories;

namespace Hearsay.Dossiers;

/// <summary>Which reports may have been out before which.</summary>
internal sealed class PublicationOrder
{
    /// <summary>Of a report whose date nobody states.</summary>
    private const int Undated = 0;

    private readonly int[] ranks;

    private PublicationOrder(int[] ranks) => this.ranks = ranks;

    /// <summary>Equal ranks: the order is not known. Undated reports rank before all others as witnesses, after all others as readers.</summary>
    public static PublicationOrder Of(Story story)
    {
        var dates = story.Dates.Select(Parse).ToArray();
        var daysWithTimes = dates
            .Where(date => date is not null)
            .GroupBy(date => date!.Value.Time.UtcDateTime.Date)
            .Where(day => day.All(date => date!.Value.HasTime))
            .Select(day => day.Key)
            .ToHashSet();
        DateTime? Moment((DateTimeOffset Time, bool HasTime)? date) => date is not { } known ? null
            : daysWithTimes.Contains(known.Time.UtcDateTime.Date) ? known.Time.UtcDateTime
            : known.Time.UtcDateTime.Date;
        var moments = dates.Select(Moment).ToArray();
        var sorted = moments.Where(moment => moment is not null).Distinct().Order().ToList();
        return new PublicationOrder([.. moments.Select(moment => moment is null ? Undated : sorted.IndexOf(moment) + 1)]);
    }

    /// <summary>Its date is stated, not lent.</summary>
    public bool IsDated(int document) => ranks[document] != Undated;

    /// <summary>The rank up to which others' reports may have been known to this one's writer.</summary>
    public int ReadsUpTo(int document) => ranks[document] == Undated ? int.MaxValue : ranks[document];

    /// <summary>The rank from which others may have known this one.</summary>
    public int KnownFrom(int document) => ranks[document];

    /// <summary>The reports that may have been out before this one, in story order.</summary>
    public List<int> Before(int document) =>
        [.. Enumerable.Range(0, ranks.Length).Where(other => other != document && KnownFrom(other) <= ReadsUpTo(document))];

    private static (DateTimeOffset Time, bool HasTime)? Parse(PublicationDate date) =>
        date is { Value: { } value, Basis: DateBasis.Metadata }
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? (time, value.Contains('T', StringComparison.Ordinal))
            : null;
}
