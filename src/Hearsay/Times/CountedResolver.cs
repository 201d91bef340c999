using System.Globalization;
using Hearsay.Times.English;

namespace Hearsay.Times;

/// <summary>Values of days and weeks that are counted within a month or a year.</summary>
internal static class CountedResolver
{
    private const int MonthsAround = 6; // where "Friday the 27th" is looked for
    private const int DaysOfWeek = 7;

    /// <summary>"the 27th", "Friday the 27th", "the first Friday of next month", "the fourth Thursday of November".</summary>
    public static (string Value, TimeAnchor Anchor, DateOnly? Day) DayOfMonth(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        if (MonthOf(meaning, anchor, direction, out var basis) is { } month)
        {
            var day = meaning.Part != 0 ? Nth(month.Year, month.Month, meaning.Weekday, meaning.Part)
                : meaning.Day <= DateTime.DaysInMonth(month.Year, month.Month) ? month.AddDays(meaning.Day - 1)
                : (DateOnly?)null;
            if (day is { } found)
            {
                found = TimexDates.Add(found, meaning.Amount);
                return (TimeResolver.Clocked(TimexDates.Day(found), found, meaning), basis, found);
            }
        }
        else if (anchor is { } from && meaning.Part == 0)
        {
            var near = NearestDay(meaning, from, direction);
            return (TimeResolver.Clocked(TimexDates.Day(near), near, meaning), TimeAnchor.Publication, near);
        }

        var open = meaning.Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{meaning.Day:00}") : "XXXX-XX-XX";
        return (TimeResolver.Clocked(open, null, meaning), TimeAnchor.None, null);
    }

    /// <summary>"week 10", "the last week of 2031", "the third week of March" (the one that has its Thursday there, as ISO 8601 counts), "the week of March 3".</summary>
    public static (string Value, TimeAnchor Anchor, DateOnly? Day) WeekOf(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        if (meaning.Day > 0)
        {
            var (_, basis, day) = TimeResolver.Resolve(meaning with { Kind = meaning.Month > 0 ? MeaningKind.Calendar : MeaningKind.DayOfMonth }, anchor, direction, 0, null);
            return (day is { } inside ? TimexDates.Week(inside) : "XXXX-WXX", basis, null);
        }

        if (meaning.Month > 0 || meaning.Unit == TimeUnit.Month)
        {
            return MonthOf(meaning with { Weekday = (int)DayOfWeek.Thursday }, anchor, direction, out var basis) is { } month
                ? (TimexDates.Week(Nth(month.Year, month.Month, (int)DayOfWeek.Thursday, meaning.Part) ?? month), basis, null)
                : ("XXXX-WXX", TimeAnchor.None, null);
        }

        var year = meaning.Year > 0 ? meaning.Year : anchor is { } published ? published.Year + TimeResolver.Shifted(meaning.YearShift) : 0;
        var anchored = meaning.Year > 0 || year == 0 ? TimeAnchor.None : TimeAnchor.Publication;
        var week = meaning.Part > 0 ? meaning.Part : year is > 0 and < 9999 ? ISOWeek.GetWeeksInYear(year) : 52;
        return (string.Create(CultureInfo.InvariantCulture, $"{(year == 0 ? "XXXX" : TimexDates.Year(year))}-W{week:00}"), anchored, null);
    }

    /// <summary>A day counted from Easter Sunday.</summary>
    public static (string Value, TimeAnchor Anchor, DateOnly? Day) Easter(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        var basis = meaning.Year > 0 ? TimeAnchor.None : TimeAnchor.Publication;
        int year;
        if (meaning.Year > 0 || anchor is not { } day)
        {
            year = meaning.Year;
        }
        else
        {
            var sunday = EasterSunday(day.Year);
            year = meaning.YearShift != TimeShift.None ? day.Year + TimeResolver.Shifted(meaning.YearShift)
                : TimeResolver.YearOfDay(new TimeMeaning(MeaningKind.Calendar) { Month = sunday.Month, Day = sunday.Day }, day, direction);
        }

        if (year is < 1 or > 9998)
        {
            return ("XXXX-XX-XX", TimeAnchor.None, null);
        }

        var date = EasterSunday(year).AddDays(meaning.Amount);
        return (TimeResolver.Clocked(TimexDates.Day(date), date, meaning), basis, date);
    }

    /// <summary>The first day of the month that is named; null when none is.</summary>
    private static DateOnly? MonthOf(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction, out TimeAnchor basis)
    {
        basis = meaning.Year > 0 ? TimeAnchor.None : TimeAnchor.Publication;
        if (meaning is { Year: > 0 and < 9999, Month: > 0 })
        {
            return new DateOnly(meaning.Year, meaning.Month, 1);
        }

        if (anchor is not { Year: > 1 and < 9998 } day || (meaning.Month == 0 && meaning.Unit != TimeUnit.Month))
        {
            return null;
        }

        if (meaning.Month == 0)
        {
            return TimexDates.AddMonths(day, TimeResolver.Shifted(meaning.Shift));
        }

        if (meaning.YearShift != TimeShift.None)
        {
            return new DateOnly(day.Year + TimeResolver.Shifted(meaning.YearShift), meaning.Month, 1);
        }

        var said = meaning.Part != 0 ? Nth(day.Year, meaning.Month, meaning.Weekday, meaning.Part)?.Day ?? 1 : meaning.Day;
        return new DateOnly(TimeResolver.YearOfDay(new TimeMeaning(MeaningKind.Calendar) { Month = meaning.Month, Day = said }, day, direction), meaning.Month, 1);
    }

    /// <summary>The nearest day with that number and weekday: not after the anchor for what is past, not before it for what is to come.</summary>
    private static DateOnly NearestDay(in TimeMeaning meaning, DateOnly anchor, TimeDirection direction)
    {
        var best = anchor;
        var bestGap = int.MaxValue;
        for (var months = -MonthsAround; months <= MonthsAround; months++)
        {
            var month = TimexDates.AddMonths(anchor, months);
            if (meaning.Day > DateTime.DaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var day = month.AddDays(meaning.Day - 1);
            var gap = day.DayNumber - anchor.DayNumber;
            var isAside = meaning.Weekday == 0 && (direction == TimeDirection.Past ? gap > 0 : direction == TimeDirection.Future && gap < 0);
            if (!isAside && Math.Abs(gap) < bestGap && (meaning.Weekday == 0 || TimexDates.Iso(day) == meaning.Weekday))
            {
                (best, bestGap) = (day, Math.Abs(gap));
            }
        }

        return best;
    }

    /// <summary>The nth such weekday of a month, the last for -1; null when the month has fewer.</summary>
    private static DateOnly? Nth(int year, int month, int weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        var days = DateTime.DaysInMonth(year, month);
        var day = 1 + ((weekday - TimexDates.Iso(first) + DaysOfWeek) % DaysOfWeek);
        if (nth < 0)
        {
            return first.AddDays(day - 1 + ((days - day) / DaysOfWeek * DaysOfWeek));
        }

        day += (nth - 1) * DaysOfWeek;
        return day <= days ? first.AddDays(day - 1) : null;
    }

    /// <summary>The Gregorian rule as Meeus gives it (Astronomical Algorithms, 1991, chapter 8).</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
