namespace Hearsay.Times.English;

/// <summary>Days and parts of days: weekdays, yesterday, "the previous day", "last Friday", "this morning", "Sunday, July 15", "late on Tuesday evening".</summary>
internal static class DayReader
{
    private const int ShortestWeekday = 6; // letters of a weekday in full

    /// <summary>Reads a day that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        var end = ReadCore(run, i, anchor, out meaning);
        return end < 0 ? -1 : ReadPartAfter(run, end, ref meaning);
    }

    private static int ReadCore(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i].Kind == PieceKind.Digits)
        {
            return CalendarReader.Read(run, i, anchor, out meaning);
        }

        var word = TimeLexicon.Of(run.TextOf(i));
        return word.Class switch
        {
            TimeWordClass.Weekday => ReadWeekday(run, i, anchor, TimeShift.None, out meaning),
            TimeWordClass.Month or TimeWordClass.Ordinal or TimeWordClass.Number => CalendarReader.Read(run, i, anchor, out meaning),
            TimeWordClass.Deictic => ReadDeictic(run, i, word.Value, out meaning),
            TimeWordClass.Shift => ReadShifted(run, i, (TimeShift)word.Value, anchor, out meaning),
            TimeWordClass.Part when !run.Is(i + 1, "of") // "the dawn of a new age"
                && (run.Is(i, "nightfall") || run.Is(i, "dawn") || run.Is(i, "dusk") || run.Is(i, "sunset") || run.Is(i, "sunrise") || run.Is(i, "daybreak")) =>
                ReadPartAlone(i, word.Value, out meaning),
            TimeWordClass.Unit when run.Is(i, "second") => CalendarReader.Read(run, i, anchor, out meaning),
            _ when run.Is(i, "overnight") => ReadOvernight(i, out meaning),
            _ when run.Is(i, "the") => ReadAfterThe(run, i, anchor, out meaning),
            _ => -1,
        };
    }

    private static int ReadWeekday(PieceRun run, int i, DateOnly? anchor, TimeShift shift, out TimeMeaning meaning)
    {
        meaning = default;
        var isName = run.IsCapital(i) || run[i].Length >= ShortestWeekday; // "tuesday" in messages; "sun", "sat" and "wed" are words
        if (!isName || run[i].IsGlued || TimeLexicon.Of(run.TextOf(i)) is not { Class: TimeWordClass.Weekday } word)
        {
            return -1;
        }

        var end = i + 1;
        if (run[i].Length <= 5 && !run.TextOf(i).EndsWith("day", StringComparison.OrdinalIgnoreCase))
        {
            // "Sun" and "Sat" are words of their own: an abbreviation needs its full stop or a date
            end = run.SkipDot(end);
            if (end == i + 1 && CalendarReader.Read(run, run.SkipComma(end), anchor, out _) < 0)
            {
                return -1;
            }
        }

        if (TimeLexicon.Has(run.TextOf(i - 1), "before") && (run.IsCapital(i - 1) || run.Is(i - 1, "good"))
            || (run.IsCapital(end) && TimeLexicon.Has(run.TextOf(end), "after")))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Weekday) { Weekday = word.Value, Shift = shift };

        // "Sunday, July 15, 2018", "Monday 4 March"
        var isOpened = run.IsMark(end, '(') || (run.IsDash(end) && run.IsJoined(end) && run.IsJoined(end + 1)); // "Friday (March 4)"
        var at = isOpened ? end + 1 : run.SkipComma(end);
        if (CalendarReader.Read(run, at, anchor, out var date) is var after and > 0 && date.Day > 0
            || ((after = JoinedDate.ReadDayAndMonth(run, at, isAfterWeekday: true, anchor, out date)) > 0))
        {
            meaning = date with { Weekday = word.Value };
            return run.IsMark(end, '(') && run.IsMark(after, ')') ? after + 1 : after;
        }

        // "Tuesday last week", "Friday of next week"
        at = run.Is(end, "of") ? end + 1 : end;
        at = run.Is(at, "the") ? at + 1 : at;
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Shift } week && SeenFromToday(week.Value) is not TimeShift.None and var which && run.Is(at + 1, "week"))
        {
            meaning = meaning with { Shift = which, Unit = TimeUnit.Week };
            return at + 2;
        }

        return end;
    }

    /// <summary>Beside a weekday "the following week" is the next one.</summary>
    private static TimeShift SeenFromToday(int shift) => (TimeShift)shift switch
    {
        TimeShift.Last or TimeShift.Previous => TimeShift.Last,
        TimeShift.This => TimeShift.This,
        TimeShift.Next or TimeShift.Following => TimeShift.Next,
        TimeShift.None or TimeShift.That => TimeShift.None,
    };

    private static int ReadDeictic(PieceRun run, int i, int value, out TimeMeaning meaning)
    {
        meaning = default;
        if (run.IsCapital(i) && TimeLexicon.Has(run.TextOf(i - 1), "paper"))
        {
            return -1; // "USA Today"
        }

        if (run.Is(i, "tomorrow") && run[i + 1].Kind == PieceKind.Mark && run.Text[run[i + 1].Start] is '\'' or '’' && run.Is(i + 2, "s") && run.Is(i + 3, "world"))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, Amount = value - 2 };
        if (run.Is(i, "tonight") || run.Is(i, "tonite"))
        {
            meaning = meaning with { Type = TimeType.Time, Clock = "TNI" };
        }

        return i + 1;
    }

    private static int ReadShifted(PieceRun run, int i, TimeShift shift, DateOnly? anchor, out TimeMeaning meaning)
    {
        var weekday = ReadWeekday(run, i + 1, anchor, shift, out meaning);
        if (weekday > 0)
        {
            return weekday;
        }

        // "last August", "this September", "next June 6", "this 5/12"
        if (shift is TimeShift.Last or TimeShift.This or TimeShift.Next && (CalendarReader.Read(run, i + 1, anchor, out meaning) is var month and > 0
            || (month = JoinedDate.ReadDayAndMonth(run, i + 1, isAfterWeekday: false, anchor, out meaning)) > 0) && meaning is { Month: > 0, Year: 0, EndDay: 0 })
        {
            meaning = meaning with { Shift = shift };
            return month;
        }

        // "next week Wednesday", "last week - Monday"
        var dayAt = run.IsDash(i + 2) ? i + 3 : i + 2;
        if (run.Is(i + 1, "week") && SeenFromToday((int)shift) is not TimeShift.None and var which
            && TimeLexicon.Of(run.TextOf(dayAt)) is { Class: TimeWordClass.Weekday } dayOfWeek && run.IsCapital(dayAt))
        {
            meaning = new TimeMeaning(MeaningKind.Weekday) { Weekday = dayOfWeek.Value, Shift = which, Unit = TimeUnit.Week };
            return dayAt + 1;
        }

        // "this morning", "last night"
        if (shift is TimeShift.Last or TimeShift.This && TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Part, Value: <= 4 } part
            && !run.Is(i, "past") && !run.Is(i, "current"))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Type = TimeType.Time, Unit = TimeUnit.Day, Amount = shift == TimeShift.Last ? -1 : 0, Clock = PartValue(part.Value) };
            return i + 2;
        }

        // "that day", "the same evening", "the following morning"
        if (shift is TimeShift.Previous or TimeShift.That or TimeShift.Following || (shift == TimeShift.Next && run.Is(i, "next")))
        {
            var amount = shift switch { TimeShift.Previous => -1, TimeShift.That => 0, _ => 1 };
            var at = run.Is(i, "that") && run.Is(i + 1, "same") ? i + 2 : i + 1;
            if (run.Is(at, "day"))
            {
                meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, Amount = amount, FromText = true };
                return at + 1;
            }

            if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Part, Value: <= 4 } partOf && !run.TextOf(at).EndsWith('s'))
            {
                meaning = new TimeMeaning(MeaningKind.Offset) { Type = TimeType.Time, Unit = TimeUnit.Day, Amount = amount, FromText = true, Clock = PartValue(partOf.Value) };
                return at + 1;
            }
        }

        return -1;
    }

    private static int ReadAfterThe(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        if (run.Is(i + 1, "day") && (run.Is(i + 2, "before") || run.Is(i + 2, "after")) && !run.Is(i + 3, "yesterday") && !run.Is(i + 3, "tomorrow"))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, Amount = run.Is(i + 2, "before") ? -1 : 1, FromText = true };
            return i + 3;
        }

        if (run.Is(i + 1, "day") && (run.Is(i + 2, "before") || run.Is(i + 2, "after")))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, Amount = run.Is(i + 2, "before") ? -2 : 2 };
            return i + 4;
        }

        // "the same time" is a time of its own; "the evening of March 3"
        if (TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Part, Value: <= 4 } part && run.Is(i + 2, "of") && Read(run, i + 3, anchor, out meaning) is var end and > 0
            && (meaning.Day > 0 || meaning.Weekday > 0))
        {
            meaning = meaning with { Type = TimeType.Time, Clock = PartValue(part.Value) };
            return end;
        }

        if (TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Shift } shift && shift.Value != (int)TimeShift.This
            && ReadShifted(run, i + 1, (TimeShift)shift.Value, anchor, out meaning) is var shifted and > 0)
        {
            return shifted;
        }

        meaning = default;
        return -1;
    }

    private static int ReadPartAlone(int i, int part, out TimeMeaning meaning)
    {
        meaning = new TimeMeaning(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = PartValue(part) };
        return i + 1;
    }

    private static int ReadOvernight(int i, out TimeMeaning meaning)
    {
        meaning = new TimeMeaning(MeaningKind.Offset) { Type = TimeType.Time, Unit = TimeUnit.Day, Amount = -1, Shift = TimeShift.This, Clock = "TNI" };
        return i + 1;
    }

    private static int ReadPartAfter(PieceRun run, int i, ref TimeMeaning meaning)
    {
        var isDay = meaning.Kind == MeaningKind.Weekday || meaning.Day > 0 || (meaning.Kind == MeaningKind.Offset && meaning.Unit == TimeUnit.Day);
        if (!isDay || meaning.Clock is not null || meaning.EndDay > 0)
        {
            return i;
        }

        // "Friday mornings"
        if (meaning is { Kind: MeaningKind.Weekday, Shift: TimeShift.None } && TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Parts } parts && !run.IsCapital(i))
        {
            meaning = TimeMeaning.Value($"XXXX-WXX-{meaning.Weekday}{PartValue(parts.Value)}", TimeType.Set);
            return i + 1;
        }

        var at = run.Is(i, "in") && run.Is(i + 1, "the") ? i + 2 : run.Is(i, "early") || run.Is(i, "late") || run.Is(i, "mid") ? (run.IsDash(i + 1) ? i + 2 : i + 1) : i;
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Part, Value: <= 4 } part && !run.IsCapital(at) && !run.TextOf(at).EndsWith('s'))
        {
            meaning = meaning with { Type = TimeType.Time, Clock = PartValue(part.Value) };
            return at + 1;
        }

        return i;
    }

    public static string PartValue(int part) => part switch { 1 => "TMO", 2 => "TAF", 3 => "TEV", 4 => "TNI", 5 => "T12:00", _ => "T24:00" };
}
