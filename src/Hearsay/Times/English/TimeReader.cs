namespace Hearsay.Times.English;

/// <summary>Reads the time expressions of a paragraph, longest first, without resolving them.</summary>
internal static class TimeReader
{
    /// <param name="anchor">The publication day, which alone decides how an ambiguous "04/03/2031" reads.</param>
    public static List<TimeReading> Read(PieceRun run, DateOnly? anchor)
    {
        var readings = new List<TimeReading>();
        var i = 0;
        while (i < run.Count)
        {
            var end = ReadAt(run, i, anchor, out var meaning);
            if (end > i)
            {
                ShareYear(run, readings, i, meaning);
                readings.Add(new TimeReading(run[i].Start, run[end - 1].End, meaning));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return readings;
    }

    /// <summary>"from 26 June to 28 June 2031", "March 3 and April 5, 2031": the year at the end is that of both.</summary>
    private static void ShareYear(PieceRun run, List<TimeReading> readings, int i, in TimeMeaning last)
    {
        if (readings.Count == 0 || last is not { Kind: MeaningKind.Calendar, Year: > 0, Month: > 0 } || run[i - 2].End != readings[^1].End
            || !(run.Is(i - 1, "to") || run.Is(i - 1, "until") || run.Is(i - 1, "and") || run.IsDash(i - 1)))
        {
            return;
        }

        if (readings[^1].Meaning is { Kind: MeaningKind.Calendar, Year: 0, Month: > 0, YearShift: TimeShift.None, Shift: TimeShift.None } first
            && (first.Month, first.Day).CompareTo((last.Month, last.Day)) < 0 && first.Day > 0 == last.Day > 0 && first.Day <= DateTime.DaysInMonth(last.Year, first.Month))
        {
            readings[^1] = readings[^1] with { Meaning = first with { Year = last.Year } };
        }
    }

    private static int ReadAt(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i].Kind is PieceKind.Mark or PieceKind.End)
        {
            return -1;
        }

        var word = run[i].Kind == PieceKind.Word ? TimeLexicon.Of(run.TextOf(i)) : default;
        if (run[i].Kind == PieceKind.Word && word.Class == TimeWordClass.None && !TimeLexicon.Has(run.TextOf(i), "start") && !HolidayReader.MayStart(run.TextOf(i)))
        {
            return -1; // most words of a text
        }

        if (word.Class == TimeWordClass.Present && !run.IsMark(i + 1, '-'))
        {
            meaning = TimeMeaning.Value("PRESENT_REF");
            return i + 1;
        }

        if (word.Class == TimeWordClass.Past && !run.IsMark(i + 1, '-'))
        {
            meaning = TimeMeaning.Value("PAST_REF");
            return i + 1;
        }

        if (ReadPresent(run, i) is var presentEnd and > 0)
        {
            meaning = TimeMeaning.Value("PRESENT_REF");
            return presentEnd;
        }

        if (word.Class == TimeWordClass.Stage && !(run.Is(i, "mid") && run.Is(i + 1, "night")))
        {
            return ReadStaged(run, i, anchor, out meaning);
        }

        var start = run.Is(i, "the") && TimeLexicon.Of(run.TextOf(i + 1)).Class == TimeWordClass.Stage ? i + 1 : i;
        if (start > i)
        {
            return ReadStaged(run, start, anchor, out meaning);
        }

        if (word.Class == TimeWordClass.About && !run.Is(i, "over"))
        {
            // "about five days ago", "around the same time"
            if ((run.Is(i, "around") || run.Is(i, "about")) && run.Is(i + 1, "the") && run.Is(i + 2, "same") && run.Is(i + 3, "time"))
            {
                meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, FromText = true };
                return i + 4;
            }

            var end = ReadPlain(run, i + 1, anchor, out meaning);
            return end > 0 && (meaning.Type is TimeType.Duration or TimeType.Time || meaning.Kind == MeaningKind.Offset) ? end : -1;
        }

        return ReadPlain(run, i, anchor, out meaning);
    }

    /// <summary>"right now", "these days", "at the moment", "at present", "at this time".</summary>
    private static int ReadPresent(PieceRun run, int i)
    {
        if ((run.Is(i, "right") && run.Is(i + 1, "now")) || (run.Is(i, "these") && run.Is(i + 1, "days")) || (run.Is(i, "at") && run.Is(i + 1, "present")))
        {
            return i + 2;
        }

        if (!run.Is(i, "at") || !(run.Is(i + 1, "the") || run.Is(i + 1, "this")))
        {
            return -1;
        }

        var isTime = run.Is(i + 3, "time") && run.Is(i + 2, "present");
        var end = isTime ? i + 4 : i + 3;
        return !isTime && !run.Is(i + 2, "moment") && !run.Is(i + 2, "present") && !(run.Is(i + 1, "this") && run.Is(i + 2, "time")) || run.Is(end, "of") || run.Is(end, "when") ? -1 : end;
    }

    /// <summary>"early 2022", "late on Tuesday", "mid-March", "earlier this week", "later Monday", "early Sunday afternoon".</summary>
    private static int ReadStaged(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        var at = run.IsDash(i + 1) || run.Is(i + 1, "in") || run.Is(i + 1, "on") ? i + 2 : i + 1;
        if (run.Is(i + 1, "in") && run.Is(i + 2, "the"))
        {
            at = i + 2;
        }

        if ((run.Is(i, "earlier") || run.Is(i, "later") || run.Is(i, "late")) && run.Is(at, "that") && run.Is(at + 1, "day"))
        {
            return ReadPlain(run, at, anchor, out meaning);
        }

        if (at == i + 2 && run.Is(at, "the") && PartReader.ReadAfterStage(run, at, run.Is(i, "earlier"), out meaning) is var stage and > 0)
        {
            return stage;
        }

        // "early afternoon Monday": the part of day first
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Part, Value: <= 4 } part && !run.IsCapital(at) && !run.TextOf(at).EndsWith('s'))
        {
            var day = DayReader.Read(run, run.Is(at + 1, "on") ? at + 2 : at + 1, anchor, out meaning);
            if (day > 0 && (meaning.Day > 0 || meaning.Weekday > 0 || meaning.Unit == TimeUnit.Day))
            {
                meaning = meaning with { Type = TimeType.Time, Clock = DayReader.PartValue(part.Value) };
                return day;
            }

            meaning = new TimeMeaning(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = DayReader.PartValue(part.Value) };
            return at + 1;
        }

        var end = ReadPlain(run, at, anchor, out meaning);
        if (end < 0 || meaning.Type is TimeType.Duration or TimeType.Set || meaning.Literal is { } literal && literal.EndsWith("_REF", StringComparison.Ordinal))
        {
            meaning = default;
            return -1;
        }

        if (meaning is { Kind: MeaningKind.Offset, Amount: 0, Unit: TimeUnit.Week } && run.Is(i, "earlier"))
        {
            meaning = meaning with { ToDate = true };
        }

        return end;
    }

    private static int ReadPlain(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        var best = -1;
        if (ReadClocked(run, i, anchor, out var clocked) is var clockEnd and > 0)
        {
            (best, meaning) = (clockEnd, clocked);
        }

        if (DayReader.Read(run, i, anchor, out var day) is var dayEnd && dayEnd > best)
        {
            (best, meaning) = (ReadClockAfter(run, dayEnd, ref day), day);
        }

        if (PeriodReader.Read(run, i, out var period) is var periodEnd && periodEnd > best)
        {
            (best, meaning) = (periodEnd, period);
        }

        if (SpokenYear.At(run, i, out var spokenEnd) is var spoken and > 0 && spokenEnd > best)
        {
            (best, meaning) = (spokenEnd, new TimeMeaning(MeaningKind.Calendar) { Year = spoken });
        }

        if (SpanReader.Read(run, i, out var span) is var spanEnd && spanEnd > best)
        {
            (best, meaning) = (spanEnd, span);
        }

        if (SetReader.Read(run, i, out var set) is var setEnd && setEnd > best)
        {
            (best, meaning) = (setEnd, set);
        }

        if (QuarterReader.Read(run, i, out var quarter) is var quarterEnd && quarterEnd > best)
        {
            (best, meaning) = (quarterEnd, quarter);
        }

        if (HolidayReader.Read(run, i, out var holiday) is var holidayEnd && holidayEnd > best)
        {
            (best, meaning) = (holidayEnd, holiday);
        }

        if (CountedReader.Read(run, i, anchor, out var counted) is var countedEnd && countedEnd > best)
        {
            (best, meaning) = (ReadClockAfter(run, countedEnd, ref counted), counted);
        }

        if (PartReader.Read(run, i, anchor, out var part) is var partEnd && partEnd > best)
        {
            (best, meaning) = (partEnd, part);
        }

        if (best < 0 && run.Is(i, "the") && (run[i + 1].Kind == PieceKind.Digits || OrdinalDay.At(run, i + 1, out _) > 0) && CalendarReader.Read(run, i + 1, anchor, out var decade) is var decadeEnd and > 0
            && (decade.Kind == MeaningKind.Literal || decade.Day > 0))
        {
            (best, meaning) = (decadeEnd, decade);
        }

        return best;
    }

    /// <summary>"2:30 p.m.", "9:21 a.m. ET July 15, 2018", "noon on Thursday".</summary>
    private static int ReadClocked(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        string? endClock = null;
        var end = BareClock.ReadRange(run, i, out var clock, out var last);
        if (end > 0)
        {
            endClock = last;
        }
        else if ((end = ClockReader.Read(run, i, out clock)) < 0)
        {
            return ReadExactBeforeDay(run, i, anchor, out meaning);
        }

        meaning = new TimeMeaning(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = clock, EndClock = endClock };
        var at = run.SkipComma(end);
        at = run.Is(at, "on") || run.Is(at, "of") ? at + 1 : at;
        var day = DayReader.Read(run, at, anchor, out var date);
        if (day > 0 && IsDay(date))
        {
            meaning = date with { Type = TimeType.Time, Clock = clock, EndClock = endClock };
            return day;
        }

        return end;
    }

    /// <summary>"at five-thirty tomorrow evening".</summary>
    private static int ReadExactBeforeDay(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (BareClock.ReadBeforeDay(run, i, out var minutes) is not (> 0 and var at) || DayReader.Read(run, at, anchor, out meaning) is not (> 0 and var end))
        {
            return -1;
        }

        meaning = meaning with { Type = TimeType.Time, Clock = BareClock.Text(BareClock.InPart(minutes, meaning.Clock)) };
        return end;
    }

    private static int ReadClockAfter(PieceRun run, int i, ref TimeMeaning meaning)
    {
        if (!IsDay(meaning) || meaning.EndDay > 0)
        {
            return i;
        }

        var at = run.SkipComma(i);
        at = run.Is(at, "at") || run.Is(at, "by") ? at + 1 : at;
        at = run.Is(at, "about") || run.Is(at, "around") || ((run.Is(at, "from") || run.Is(at, "between")) && meaning.Clock is null) ? at + 1 : at;
        if (meaning.Clock is null && BareClock.ReadRange(run, at, out var from, out var to) is var rangeEnd and > 0)
        {
            meaning = meaning with { Type = TimeType.Time, Clock = from, EndClock = to };
            return rangeEnd;
        }

        var part = meaning.Clock;
        var isFrom = run.Is(at - 1, "from") || run.Is(at - 1, "between");
        if (!isFrom && ClockReader.Read(run, at, out var clock) is var end and > 0)
        {
            meaning = meaning with { Type = TimeType.Time, Clock = part is null || ClockReader.HasHalf(run, at, end) ? clock : BareClock.Text(BareClock.InPart(ClockReader.Minutes(clock), part)) };
            return end;
        }

        if (BareClock.ReadAfterDay(run, at, part, out var bare) is var bareEnd and > 0)
        {
            meaning = meaning with { Type = TimeType.Time, Clock = bare };
            return bareEnd;
        }

        return i;
    }

    /// <summary>"the end of Monday's session" is not the end of Monday.</summary>
    public static bool IsPossessive(PieceRun run, int i) => run[i].Kind == PieceKind.Mark && run.Text[run[i].Start] is '\'' or '’' && run.Is(i + 1, "s");

    public static bool IsDay(in TimeMeaning meaning) =>
        (meaning.Day > 0 && meaning.Kind != MeaningKind.WeekOf) || meaning.Kind is MeaningKind.DayOfMonth or MeaningKind.Easter or MeaningKind.Weekday
        || (meaning.Kind == MeaningKind.Offset && meaning.Unit == TimeUnit.Day);
}
