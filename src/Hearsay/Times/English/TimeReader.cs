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

    private static int ReadAt(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i].Kind is PieceKind.Mark or PieceKind.End)
        {
            return -1;
        }

        var word = run[i].Kind == PieceKind.Word ? TimeLexicon.Of(run.TextOf(i)) : default;
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

        if (run.Is(i, "right") && run.Is(i + 1, "now"))
        {
            meaning = TimeMeaning.Value("PRESENT_REF");
            return i + 2;
        }

        if ((run.Is(i, "at") && (run.Is(i + 1, "the") || run.Is(i + 1, "this")) && (run.Is(i + 2, "moment") || run.Is(i + 2, "present")) && !run.Is(i + 3, "of") && !run.Is(i + 3, "when"))
            || (run.Is(i, "these") && run.Is(i + 1, "days")))
        {
            meaning = TimeMeaning.Value("PRESENT_REF");
            return run.Is(i, "at") ? i + 3 : i + 2;
        }

        if (word.Class == TimeWordClass.Stage)
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

    /// <summary>"early 2022", "late on Tuesday", "mid-March", "earlier this week", "later Monday", "early Sunday afternoon".</summary>
    private static int ReadStaged(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        var at = run.IsDash(i + 1) || run.Is(i + 1, "in") || run.Is(i + 1, "on") ? i + 2 : i + 1;
        if (run.Is(i + 1, "in") && run.Is(i + 2, "the"))
        {
            at = i + 2;
        }

        if ((run.Is(i, "earlier") || run.Is(i, "later") || run.Is(i, "late")) && run.Is(at, "that") && run.Is(at + 1, "day")
            || TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Part, Value: <= 4 } && !run.IsCapital(at) && run.Is(at - 1, "the"))
        {
            return ReadPlain(run, at, anchor, out meaning);
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

        if (QuarterReader.Read(run, i, out var quarter) is var quarterEnd && quarterEnd > best)
        {
            (best, meaning) = (quarterEnd, quarter);
        }

        if (HolidayReader.Read(run, i, out var holiday) is var holidayEnd && holidayEnd > best)
        {
            (best, meaning) = (holidayEnd, holiday);
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
        var end = ClockReader.Read(run, i, out var clock);
        if (end < 0)
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = clock };
        var at = run.SkipComma(end);
        at = run.Is(at, "on") || run.Is(at, "of") ? at + 1 : at;
        var day = DayReader.Read(run, at, anchor, out var date);
        if (day > 0 && IsDay(date))
        {
            meaning = date with { Type = TimeType.Time, Clock = clock };
            return day;
        }

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
        at = run.Is(at, "about") || run.Is(at, "around") ? at + 1 : at;
        var end = ClockReader.Read(run, at, out var clock);
        if (end < 0)
        {
            return i;
        }

        meaning = meaning with { Type = TimeType.Time, Clock = clock };
        return end;
    }

    private static bool IsDay(in TimeMeaning meaning) =>
        meaning.Day > 0 || meaning.Kind == MeaningKind.Weekday || (meaning.Kind == MeaningKind.Offset && meaning.Unit == TimeUnit.Day);
}
