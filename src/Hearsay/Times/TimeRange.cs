using System.Globalization;

namespace Hearsay.Times;

/// <summary>The first and last day that a resolved time value covers.</summary>
internal readonly record struct TimeRange(DateOnly First, DateOnly Last)
{
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Null for durations, references ("PAST_REF") and values with an unresolved part, a decade's last digit apart.</summary>
    public static TimeRange? Of(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return Of(value[..slash]) is { } first && Of(value[(slash + 1)..]) is { } last && last.Last >= first.First ? new TimeRange(first.First, last.Last) : null;
        }

        if (value.Length < 4 || !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return value.Length == 4 && value[3] == 'X' && int.TryParse(value.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && decade is > 0 and < 999
                ? new TimeRange(new DateOnly(decade * 10, 1, 1), new DateOnly((decade * 10) + 9, 12, 31))
                : null;
        }

        if (value.Length == 4)
        {
            return Months(year, 1, 12);
        }

        if (value[4] != '-')
        {
            return null;
        }

        var rest = value.AsSpan(5);
        if (rest.Length == 2 && rest[0] == 'Q' && rest[1] is >= '1' and <= '4')
        {
            return Months(year, ((rest[1] - '1') * 3) + 1, 3);
        }

        if (rest.Length == 2 && rest[0] == 'H' && rest[1] is '1' or '2')
        {
            return Months(year, rest[1] == '1' ? 1 : 7, 6);
        }

        if (rest.Length == 2 && rest is "SP" or "SU" or "FA")
        {
            return Months(year, rest is "SP" ? 3 : rest is "SU" ? 6 : 9, 3);
        }

        if (rest is "WI")
        {
            return new TimeRange(new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1));
        }

        if (rest.Length >= 3 && rest[0] == 'W' && int.TryParse(rest.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            && week >= 1 && week <= ISOWeek.GetWeeksInYear(year))
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            return rest.Length == 3 ? new TimeRange(monday, monday.AddDays(6)) : rest.EndsWith("-WE") ? new TimeRange(monday.AddDays(5), monday.AddDays(6)) : null;
        }

        if (rest.Length < 2 || !int.TryParse(rest[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        return rest.Length == 2 ? Months(year, month, 1)
            : TimeFinder.DayOf(value) is { } day ? new TimeRange(day, day)
            : null;
    }

    private static TimeRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new TimeRange(first, first.AddMonths(count).AddDays(-1));
    }
}
