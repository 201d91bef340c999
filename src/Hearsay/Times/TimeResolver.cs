using System.Globalization;
using Hearsay.Times.English;

namespace Hearsay.Times;

/// <summary>A day that the text told of: the one that "the next day" or a clock time refers to.</summary>
internal readonly record struct TextDay(DateOnly? Day, int Year, bool IsQuarter, string Value);

/// <summary>Turns what an expression says into a TIMEX3 value, against the publication day and the text's own day.</summary>
internal static class TimeResolver
{
    private const int FarDays = 300; // "in November" seen from February is three months back, not nine ahead
    private const int SoonDays = 110; // a day and month this near lies ahead, whatever the nearest verb is: news adds the year to one that is ten months past

    public static (string Value, TimeAnchor Anchor, DateOnly? Day) Resolve(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction, int verbDistance, TextDay? textDay, TimeOnly? clock = null) =>
        meaning.Kind switch
        {
            MeaningKind.Literal => (meaning.Literal!, TimeAnchor.None, null),
            MeaningKind.Calendar => Calendar(meaning, anchor, direction),
            MeaningKind.Weekday => Weekday(meaning, anchor, direction, verbDistance, textDay),
            MeaningKind.Offset => Offset(meaning, anchor, direction, textDay),
            MeaningKind.Season => Season(meaning, anchor, direction),
            MeaningKind.Quarter => Quarter(meaning, anchor, direction),
            MeaningKind.Weekend => Weekend(meaning, anchor, direction),
            MeaningKind.OnSomeDay => OnSomeDay(meaning, anchor, textDay),
            MeaningKind.PastWeek => anchor is { } day
                ? (TimexDates.Week(day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? day : day.AddDays(-7)), TimeAnchor.Publication, null)
                : ("XXXX-WXX", TimeAnchor.None, null),
            MeaningKind.DayOfMonth => CountedResolver.DayOfMonth(meaning, anchor, direction),
            MeaningKind.WeekOf => CountedResolver.WeekOf(meaning, anchor, direction),
            MeaningKind.Moment => Moment(meaning, anchor, clock),
            MeaningKind.Easter => CountedResolver.Easter(meaning, anchor, direction),
        };

    /// <summary>A day with the clock time said, or from one clock time to another: past midnight on the next day.</summary>
    public static string Clocked(string day, DateOnly? date, in TimeMeaning meaning)
    {
        if (meaning.EndClock is null)
        {
            return day + meaning.Clock;
        }

        var isNextDay = date is not null && string.CompareOrdinal(meaning.EndClock, meaning.Clock) < 0;
        return $"{day}{meaning.Clock}/{(isNextDay ? TimexDates.Day(TimexDates.Add(date!.Value, 1)) : day)}{meaning.EndClock}";
    }

    private static (string, TimeAnchor, DateOnly?) Calendar(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        var year = meaning.Year;
        var basis = TimeAnchor.None;
        if (year == 0 && anchor is { } day)
        {
            basis = TimeAnchor.Publication;
            year = meaning.YearShift != TimeShift.None ? day.Year + Shifted(meaning.YearShift)
                : meaning.Day > 0 ? YearOfDay(meaning, day, direction)
                : YearOfMonth(meaning, day, direction);
        }

        if (meaning.Month == 0)
        {
            return meaning.EndYear > 0 ? ($"{TimexDates.Year(year)}/{TimexDates.Year(meaning.EndYear)}", basis, null) : (TimexDates.Year(year), basis, null);
        }

        var month = string.Create(CultureInfo.InvariantCulture, $"{(year == 0 ? "XXXX" : TimexDates.Year(year))}-{meaning.Month:00}");
        if (meaning.Day == 0)
        {
            return (month, basis, null);
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"{month}-{meaning.Day:00}");
        DateOnly? date = year > 0 && meaning.Day <= DateTime.DaysInMonth(year, meaning.Month) ? new DateOnly(year, meaning.Month, meaning.Day) : null;
        if (meaning.EndDay > 0)
        {
            var endYear = year > 0 && meaning.EndMonth < meaning.Month ? year + 1 : year;
            return (string.Create(CultureInfo.InvariantCulture, $"{value}/{(year == 0 ? "XXXX" : TimexDates.Year(endYear))}-{meaning.EndMonth:00}-{meaning.EndDay:00}"), basis, null);
        }

        return (Clocked(value, date, meaning), basis, date);
    }

    /// <summary>The year of a day that names none.</summary>
    public static int YearOfDay(in TimeMeaning meaning, DateOnly day, TimeDirection direction)
    {
        var (month, number) = (meaning.Month, meaning.Day);
        DateOnly On(int year) => new(year, month, Math.Min(number, DateTime.DaysInMonth(year, month)));
        if (month == 2 && number > DateTime.DaysInMonth(day.Year, month) && day.Year is > 8 and < 9991)
        {
            return Enumerable.Range(day.Year - 8, 17).Where(DateTime.IsLeapYear).MinBy(year => Math.Abs(On(year).DayNumber - day.DayNumber)); // February 29: 1896 and 1904 lie eight years apart
        }

        if (day.Year is <= 1 or >= 9999)
        {
            return day.Year;
        }

        if (meaning.Shift is TimeShift.Last or TimeShift.This or TimeShift.Next)
        {
            var isBefore = On(day.Year) < day;
            return day.Year + (meaning.Shift == TimeShift.Next && isBefore ? 1 : meaning.Shift == TimeShift.Last && !isBefore ? -1 : 0);
        }

        var nearest = Enumerable.Range(day.Year - 1, 3).Select(On).MinBy(date => Math.Abs(date.DayNumber - day.DayNumber));
        var gap = nearest.DayNumber - day.DayNumber;
        var passes = direction switch
        {
            TimeDirection.Past => gap > SoonDays ? -1 : 0,
            TimeDirection.Future => gap < 0 && gap < FarDays - 365 ? 1 : 0,
            TimeDirection.Unknown => 0,
        };
        return nearest.Year + passes;
    }

    private static int YearOfMonth(in TimeMeaning meaning, DateOnly day, TimeDirection direction)
    {
        var isLater = meaning.Month > day.Month;
        return meaning.Shift switch
        {
            TimeShift.This => day.Year,
            TimeShift.Next => isLater ? day.Year : day.Year + 1,
            TimeShift.Last => meaning.Month < day.Month ? day.Year : day.Year - 1,
            _ => direction == TimeDirection.Future ? (meaning.Month >= day.Month ? day.Year : day.Year + 1) : isLater ? day.Year - 1 : day.Year,
        };
    }

    private static (string, TimeAnchor, DateOnly?) Weekday(
        in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction, int verbDistance, TextDay? textDay)
    {
        var fromText = meaning.Shift is TimeShift.Previous or TimeShift.Following or TimeShift.That && textDay?.Day is not null;
        if ((fromText ? textDay!.Value.Day : anchor) is not { } day)
        {
            return (Clocked(string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{meaning.Weekday}"), null, meaning), TimeAnchor.None, null);
        }

        var back = (TimexDates.Iso(day) - meaning.Weekday + 7) % 7; // days since the last such weekday, 0 for the day itself
        var shift = meaning.Shift switch
        {
            TimeShift.None => Bare(back, direction, verbDistance),
            TimeShift.Last or TimeShift.This or TimeShift.Next when meaning.Unit == TimeUnit.Week => meaning.Weekday - TimexDates.Iso(day) + (7 * Shifted(meaning.Shift)),
            TimeShift.Last or TimeShift.Previous => back == 0 ? -7 : -back,
            TimeShift.Next => meaning.Weekday - TimexDates.Iso(day) + 7,
            TimeShift.Following => back == 0 ? 7 : 7 - back,
            TimeShift.This => direction == TimeDirection.Future && meaning.Weekday < TimexDates.Iso(day) ? 7 - back : meaning.Weekday - TimexDates.Iso(day),
            TimeShift.That => -back,
        };
        var date = TimexDates.Add(day, shift);
        return (Clocked(TimexDates.Day(date), date, meaning), fromText ? TimeAnchor.Text : TimeAnchor.Publication, date);
    }

    /// <summary>
    /// News names the weekday of the last days and of the next ones. Tomorrow's name means tomorrow unless a past verb stands close by,
    /// since a day six days back is seldom called by its bare name.
    /// </summary>
    private static int Bare(int back, TimeDirection direction, int verbDistance)
    {
        const int closeWords = 4;
        return back == 0 ? 0
            : direction == TimeDirection.Future ? 7 - back
            : back == 6 && (direction == TimeDirection.Unknown || verbDistance > closeWords) ? 1
            : -back;
    }

    private static (string, TimeAnchor, DateOnly?) Offset(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction, TextDay? textDay)
    {
        if (meaning.FromQuarter && textDay is { IsQuarter: true, Year: > 1 } quarter)
        {
            return (TimexDates.Year(quarter.Year + (meaning.Shift == TimeShift.Last ? -1 : 0)) + quarter.Value[4..], TimeAnchor.Text, null);
        }

        if (meaning.FromText && textDay is { } told)
        {
            if (told.Day is { } from)
            {
                return (Of(meaning, from, direction, out var date), TimeAnchor.Text, date);
            }

            if (told.IsQuarter && meaning is { Unit: TimeUnit.Year } && told.Year > 0)
            {
                return (TimexDates.Year(Math.Clamp(told.Year + meaning.Amount, 1, 9999)) + told.Value[4..], TimeAnchor.Text, null);
            }

            if (told.Year > 0 && meaning.Unit == TimeUnit.Year && told.Year + meaning.Amount > 0)
            {
                return (TimexDates.Year(told.Year + meaning.Amount), TimeAnchor.Text, null);
            }
        }

        if (meaning.FromText && meaning.Literal is { } length && (meaning.Shift != TimeShift.This || direction == TimeDirection.Past))
        {
            return (length, TimeAnchor.None, null); // "two days later" and no day to count from; "fell for the month", which is the one reported on
        }

        if (anchor is not { } day)
        {
            return (Unresolved(meaning), TimeAnchor.None, null);
        }

        if (meaning.ToDate && meaning.Unit == TimeUnit.Week)
        {
            var start = TimexDates.Add(day, 1 - TimexDates.Iso(day));
            return (start == day ? TimexDates.Day(day) : $"{TimexDates.Day(start)}/{TimexDates.Day(day)}", TimeAnchor.Publication, null);
        }

        // "the night" that lies behind, unless somebody "will go on through the night"
        var isComing = direction == TimeDirection.Future && meaning is { Unit: TimeUnit.Day, Amount: < 0, Shift: TimeShift.This };
        var value = Of(isComing ? meaning with { Amount = 0 } : meaning, day, direction, out var resolved);
        return meaning.FromDate && TimeRange.Of(value) is { } period && period.Last > day
            ? ($"{TimexDates.Day(day)}/{TimexDates.Day(period.Last)}", TimeAnchor.Publication, null)
            : (value, TimeAnchor.Publication, resolved);
    }

    private static string Of(in TimeMeaning meaning, DateOnly day, TimeDirection direction, out DateOnly? resolved)
    {
        resolved = null;
        switch (meaning.Unit)
        {
            case TimeUnit.Day:
                resolved = TimexDates.Add(day, meaning.Amount);
                return Clocked(TimexDates.Day(resolved.Value), resolved, meaning);
            case TimeUnit.Week or TimeUnit.Fortnight:
                var weeks = meaning.Unit == TimeUnit.Fortnight ? 2 * meaning.Amount : meaning.Amount;

                // on a Sunday "last week" is the one that ends today; what happens "this week" then is in the one that begins tomorrow
                var isEnded = day.DayOfWeek == DayOfWeek.Sunday
                    && (meaning.Shift == TimeShift.Last || (meaning.Shift == TimeShift.This && direction == TimeDirection.Future));
                return TimexDates.Week(TimexDates.Add(isEnded ? TimexDates.Add(day, 1) : day, 7 * weeks));
            case TimeUnit.Month:
                return TimexDates.AddMonths(day, meaning.Amount).ToString("yyyy-MM", CultureInfo.InvariantCulture);
            case TimeUnit.Quarter:
                var quarter = TimexDates.AddMonths(day, 3 * meaning.Amount);
                return string.Create(CultureInfo.InvariantCulture, $"{TimexDates.Year(quarter.Year)}-Q{((quarter.Month - 1) / 3) + 1}");
            case TimeUnit.Decade:
                return TimexDates.Year(Math.Clamp(day.Year + (10 * meaning.Amount), 1, 9999))[..3] + "X";
            case TimeUnit.Century:
                return TimexDates.Year(Math.Clamp(day.Year + (100 * meaning.Amount), 1, 9999))[..2] + "XX";
            default:
                return TimexDates.Year(Math.Clamp(day.Year + meaning.Amount, 1, 9999));
        }
    }

    private static string Unresolved(in TimeMeaning meaning) => meaning.Unit switch
    {
        TimeUnit.Day => Clocked("XXXX-XX-XX", null, meaning),
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        _ => "XXXX",
    };

    private static (string, TimeAnchor, DateOnly?) Season(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        var name = meaning.Part switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
        if (meaning.Year > 0 || anchor is not { } day)
        {
            return ((meaning.Year > 0 ? TimexDates.Year(meaning.Year) : "XXXX") + "-" + name, TimeAnchor.None, null);
        }

        var firstMonth = meaning.Part switch { 1 => 3, 2 => 6, 3 => 9, _ => 12 };
        var year = meaning.YearShift != TimeShift.None ? day.Year + Shifted(meaning.YearShift)
            : meaning.Shift switch
            {
                TimeShift.This => day.Year,
                TimeShift.Last => firstMonth + 2 < day.Month ? day.Year : day.Year - 1,
                TimeShift.Next => firstMonth > day.Month ? day.Year : day.Year + 1,
                _ => direction == TimeDirection.Future ? (firstMonth + 2 >= day.Month ? day.Year : day.Year + 1) : firstMonth <= day.Month ? day.Year : day.Year - 1,
            };
        return (TimexDates.Year(year) + "-" + name, TimeAnchor.Publication, null);
    }

    private static (string, TimeAnchor, DateOnly?) Quarter(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        var (letter, months) = meaning.Unit == TimeUnit.HalfYear ? ('H', 6) : ('Q', 3);
        if (meaning.Year > 0 || anchor is not { } day)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"{(meaning.Year > 0 ? TimexDates.Year(meaning.Year) : "XXXX")}-{letter}{meaning.Part}"), TimeAnchor.None, null);
        }

        var current = ((day.Month - 1) / months) + 1; // what "will be reported" is the quarter that has just ended
        var year = meaning.YearShift != TimeShift.None ? day.Year + Shifted(meaning.YearShift)
            : direction == TimeDirection.Future ? (meaning.Part >= current - 1 ? day.Year : day.Year + 1) : meaning.Part <= current ? day.Year : day.Year - 1;
        return (string.Create(CultureInfo.InvariantCulture, $"{TimexDates.Year(year)}-{letter}{meaning.Part}"), TimeAnchor.Publication, null);
    }

    private static (string, TimeAnchor, DateOnly?) Weekend(in TimeMeaning meaning, DateOnly? anchor, TimeDirection direction)
    {
        if (anchor is not { } day)
        {
            return ("XXXX-WXX-WE", TimeAnchor.None, null);
        }

        var isWeekend = TimexDates.Iso(day) >= 6;
        var weeks = meaning.Shift switch
        {
            TimeShift.Last or TimeShift.Previous => -1,
            TimeShift.Next or TimeShift.Following => isWeekend ? 1 : 0,
            TimeShift.This => 0,
            _ => isWeekend || direction == TimeDirection.Future ? 0 : -1,
        };
        return (TimexDates.Week(TimexDates.Add(day, 7 * weeks)) + "-WE", TimeAnchor.Publication, null);
    }

    private static (string, TimeAnchor, DateOnly?) OnSomeDay(in TimeMeaning meaning, DateOnly? anchor, TextDay? textDay) =>
        textDay?.Day is { } told ? (Clocked(TimexDates.Day(told), told, meaning), TimeAnchor.Text, null)
            : anchor is { } day ? (Clocked(TimexDates.Day(day), day, meaning), TimeAnchor.Publication, null)
            : (Clocked("XXXX-XX-XX", null, meaning), TimeAnchor.None, null);

    /// <summary>"20 minutes ago": a clock time where that of the publication is known, else a duration.</summary>
    private static (string, TimeAnchor, DateOnly?) Moment(in TimeMeaning meaning, DateOnly? anchor, TimeOnly? clock)
    {
        if (anchor is not { Year: > 100 and < 9900 } day || clock is not { } time)
        {
            return (meaning.Literal!, TimeAnchor.None, null);
        }

        var seconds = meaning.Amount * (meaning.Unit switch { TimeUnit.Hour => 3600L, TimeUnit.Minute => 60L, _ => 1L });
        var moment = day.ToDateTime(time).AddSeconds(seconds);
        var date = DateOnly.FromDateTime(moment);
        return (moment.ToString(moment.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeAnchor.Publication, date);
    }

    public static int Shifted(TimeShift shift) => shift switch
    {
        TimeShift.Last or TimeShift.Previous => -1,
        TimeShift.Next or TimeShift.Following => 1,
        TimeShift.None or TimeShift.This or TimeShift.That => 0,
    };
}
