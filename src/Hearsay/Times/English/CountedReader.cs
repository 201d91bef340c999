namespace Hearsay.Times.English;

/// <summary>Days and weeks that are counted: "on the 27th", "Friday the 27th", "the first Friday of next month", "the 15th day of March", "the third week of March", "the week of March 3".</summary>
internal static class CountedReader
{
    private const int LongestMonth = 31;
    private const int WeeksOfYear = 53;

    /// <summary>Reads a day or week that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        var at = run.Is(i, "the") ? i + 1 : i;
        if (run.Is(at, "week") || (run.Is(i, "w") && run.IsMark(i + 1, '/') && run.Is(i + 2, "c")))
        {
            return ReadWeek(run, i, at, anchor, out meaning);
        }

        if (TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Weekday } weekday)
        {
            return ReadDayOfWeekday(run, i, weekday.Value, out meaning);
        }

        meaning = default;
        var after = at + 1;
        var which = run.Is(at, "last") ? -1 : OrdinalAt(run, at, out after);
        if (which == 0 || which > LongestMonth)
        {
            return -1;
        }

        if (TimeLexicon.Of(run.TextOf(after)) is { Class: TimeWordClass.Weekday } day && run.IsCapital(after) && which <= 5)
        {
            meaning = new TimeMeaning(MeaningKind.DayOfMonth) { Part = which, Weekday = day.Value };
            return run.Is(after + 1, "of") || run.Is(after + 1, "in") ? ReadMonth(run, after + 2, ref meaning) : -1;
        }

        if (run.Is(after, "week") && run.Is(after + 1, "of") && which <= 5)
        {
            meaning = new TimeMeaning(MeaningKind.WeekOf) { Part = which };
            return ReadYear(run, after + 2, ref meaning) is var end and > 0 ? end : ReadMonth(run, after + 2, ref meaning);
        }

        if (which > 0 && run.Is(after, "day") && run.Is(after + 1, "of"))
        {
            meaning = new TimeMeaning(MeaningKind.DayOfMonth) { Day = which };
            return ReadMonth(run, after + 2, ref meaning);
        }

        return which > 0 && at > i && run[at].Kind == PieceKind.Digits ? ReadDayAlone(run, i, which, after, out meaning) : -1;
    }

    /// <summary>"27th", "first", "twenty-first"; 0 when it is none.</summary>
    public static int OrdinalAt(PieceRun run, int i, out int end)
    {
        end = i + 2;
        return run[i] is not { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false } digits ? OrdinalDay.At(run, i, out end)
            : run.IsJoined(i + 1) && run.IsAny(i + 1, "st", "nd", "rd", "th") ? digits.Number
            : 0;
    }

    /// <summary>"on the 27th", "by the 4th of next month": not "the 18th floor".</summary>
    private static int ReadDayAlone(PieceRun run, int the, int day, int after, out TimeMeaning meaning)
    {
        meaning = new TimeMeaning(MeaningKind.DayOfMonth) { Day = day };
        if (run.Is(after, "of") && ReadMonth(run, after + 1, ref meaning) is var end and > 0)
        {
            return end;
        }

        var isDate = run.IsAny(the - 1, "on", "by", "until", "since");
        var isWhole = run[after].Kind == PieceKind.End || (run[after].Kind == PieceKind.Mark && !run.IsDash(after)) || run.IsAny(after, "and", "but", "that");
        return isDate && isWhole ? after : -1;
    }

    /// <summary>"Friday the 27th", "Friday 27th", "Wednesday, the thirty-first".</summary>
    private static int ReadDayOfWeekday(PieceRun run, int i, int weekday, out TimeMeaning meaning)
    {
        meaning = default;
        var the = run.SkipComma(run.SkipDot(i + 1));
        var at = run.Is(the, "the") ? the + 1 : the;
        if ((!run.IsCapital(i) && run[i].Length < "tues".Length) || (at == the && run[at].Kind != PieceKind.Digits) || OrdinalAt(run, at, out var end) is not (> 0 and <= LongestMonth and var day))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.DayOfMonth) { Day = day, Weekday = weekday };
        return run.Is(end, "of") && ReadMonth(run, end + 1, ref meaning) is var month and > 0 ? month
            : run.IsCapital(at) || run[end].Kind == PieceKind.Word && (at == the ? !BareClock.Ends(run, end) : OrdinalDay.At(run, at, out _) is > 0 and <= 5) ? -1 : end;
    }

    /// <summary>"the week of March 3", "the week starting on March 3", "w/c March 3", "the week 31"; a bare "week 3" is counted from anything.</summary>
    private static int ReadWeek(PieceRun run, int i, int at, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        var next = at + 1;
        if (run[next] is { Kind: PieceKind.Digits, IsGlued: false, Number: >= 1 and <= WeeksOfYear } week && !run.IsCapital(at))
        {
            meaning = new TimeMeaning(MeaningKind.WeekOf) { Part = week.Number };
            var ofYear = ReadYear(run, run.Is(next + 1, "of") ? next + 2 : run.SkipComma(next + 1), ref meaning);
            return ofYear > 0 ? ofYear : at > i && !run.Is(next + 1, "of") ? next + 1 : -1;
        }

        var isBeginning = run.IsAny(next, "beginning", "starting", "commencing");
        var date = run.Is(i, "w") ? i + 3 : isBeginning ? (run.Is(next + 1, "on") ? next + 2 : next + 1) : run.Is(next, "of") && at > i ? next + 1 : -1;
        if (date > 0 && run.Is(date, "the") && run[date + 1].Kind == PieceKind.Digits && OrdinalAt(run, date + 1, out var dayEnd) is > 0 and <= LongestMonth and var number)
        {
            meaning = new TimeMeaning(MeaningKind.WeekOf) { Day = number };
            return run.Is(dayEnd, "of") ? -1 : dayEnd;
        }

        if (date < 0 || CalendarReader.Read(run, date, anchor, out meaning) is not (> 0 and var end) || meaning.Day == 0 || meaning.EndDay > 0)
        {
            return -1;
        }

        meaning = meaning with { Kind = MeaningKind.WeekOf };
        return end;
    }

    /// <summary>"2031", "next year", "the year".</summary>
    private static int ReadYear(PieceRun run, int i, ref TimeMeaning meaning)
    {
        if (CalendarReader.YearAt(run, i) is var year and > 0)
        {
            meaning = meaning with { Year = year };
            return i + 1;
        }

        var shift = run.Is(i, "the") ? TimeShift.This : ShiftAt(run, i);
        if (shift == TimeShift.None || !run.Is(i + 1, "year"))
        {
            return -1;
        }

        meaning = meaning with { YearShift = shift };
        return i + 2;
    }

    /// <summary>"March", "March 2031", "the month", "next month".</summary>
    private static int ReadMonth(PieceRun run, int i, ref TimeMeaning meaning)
    {
        if (CalendarReader.MonthAt(run, i, out var end) is var month and > 0)
        {
            meaning = meaning with { Month = month };
            return ReadYear(run, run.Is(end, "of") ? end + 1 : run.SkipComma(end), ref meaning) is var year and > 0 ? year : end;
        }

        var shift = run.Is(i, "the") ? TimeShift.This : ShiftAt(run, i);
        if (shift == TimeShift.None || !run.Is(i + 1, "month"))
        {
            return -1;
        }

        meaning = meaning with { Shift = shift, Unit = TimeUnit.Month };
        return i + 2;
    }

    private static TimeShift ShiftAt(PieceRun run, int i) => TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Shift, Value: <= 3 } word ? (TimeShift)word.Value : TimeShift.None;
}
