namespace Hearsay.Times;

internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Weekend,
    Fortnight,
    HalfYear,
}

/// <summary>Which one of a row: seen from publication (Last, This, Next) or from the day that the text tells of (Previous, That, Following).</summary>
internal enum TimeShift
{
    None,
    Last,
    This,
    Next,
    Previous,
    That,
    Following,
}

internal enum MeaningKind
{
    /// <summary>A value as it stands: PRESENT_REF, P3D.</summary>
    Literal,

    /// <summary>Year, month and day as far as said.</summary>
    Calendar,
    Weekday,

    /// <summary>A whole number of units from publication, or from the text's day.</summary>
    Offset,
    Season,
    Quarter,
    Weekend,

    /// <summary>A clock time or part of a day, on a day that is not said.</summary>
    OnSomeDay,

    /// <summary>"This past week": the one that ends with or before the publication.</summary>
    PastWeek,

    /// <summary>A day that is counted within a month: "the 27th", "Friday the 27th", "the first Friday of next month", "the 15th day of March".</summary>
    DayOfMonth,

    /// <summary>A week that is counted: "week 10", "the first week of 2031", "the third week of March", "the week of March 3".</summary>
    WeekOf,

    /// <summary>Hours, minutes or seconds from the publication: "20 minutes ago".</summary>
    Moment,

    /// <summary>A day that is counted from Easter Sunday, <see cref="TimeMeaning.Amount"/> days.</summary>
    Easter,
}

/// <summary>What an expression says, before it is resolved against a date. Zero means not said.</summary>
internal readonly record struct TimeMeaning(MeaningKind Kind)
{
    public TimeType Type { get; init; }

    public string? Literal { get; init; }

    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>ISO: 1 Monday to 7 Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary>Quarter 1 to 4, half 1 to 2 or season 1 to 4 (spring first); which of a row, -1 for the last, 0 for none said.</summary>
    public int Part { get; init; }

    public TimeShift Shift { get; init; }

    /// <summary>Of the year: "June last year".</summary>
    public TimeShift YearShift { get; init; }

    public int Amount { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>Counted from the text's day: "two days later".</summary>
    public bool FromText { get; init; }

    /// <summary>Means the quarter that the text last named, or with <see cref="TimeShift.Last"/> that of the year before: "compared with a loss a year ago".</summary>
    public bool FromQuarter { get; init; }

    /// <summary>"Earlier this week": from the period's start to the publication.</summary>
    public bool ToDate { get; init; }

    /// <summary>"The rest of the week": from the publication to the period's end.</summary>
    public bool FromDate { get; init; }

    /// <summary>Last day, month or year of an interval.</summary>
    public int EndDay { get; init; }

    public int EndMonth { get; init; }

    public int EndYear { get; init; }

    /// <summary>"T14:30" or "TMO", added to a day.</summary>
    public string? Clock { get; init; }

    /// <summary>The clock that an interval which begins with <see cref="Clock"/> ends with.</summary>
    public string? EndClock { get; init; }

    public static TimeMeaning Value(string literal, TimeType type = TimeType.Date) => new(MeaningKind.Literal) { Literal = literal, Type = type };
}

/// <summary>An expression read off the text, not yet resolved.</summary>
internal readonly record struct TimeReading(int Start, int End, TimeMeaning Meaning);
