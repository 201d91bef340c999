namespace Hearsay.Times.English;

/// <summary>Parts of a day or of a longer stretch: "in the morning", "in the afternoon at 3", "earlier in the week", "the end of the month", "by end of this year", "the end of Sunday".</summary>
internal static class PartReader
{
    /// <summary>Reads a part that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        var at = run.Is(i, "the") ? i + 1 : i;
        if ((run.Is(at, "end") || (at > i && (run.Is(at, "start") || run.Is(at, "beginning") || run.Is(at, "middle")))) && run.Is(at + 1, "of"))
        {
            return ReadEdge(run, at + 2, anchor, isEnd: run.Is(at, "end"), out meaning);
        }

        if (at > i && run.IsAny(at, "rest", "remainder", "remaining") && run.Is(at + 1, "of"))
        {
            return ReadRest(run, at + 2, out meaning);
        }

        if (run.IsAny(at, "eod", "eoy") && run.IsAny(i - 1, "by", "at", "before") && BareClock.Ends(run, at + 1))
        {
            meaning = run.Is(at, "eoy") ? new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Year, Shift = TimeShift.This } : EndOfToday();
            return at + 1;
        }

        if (run.Is(at, "year") && run.Is(at + 1, "to") && run.Is(at + 2, "date"))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Year, Shift = TimeShift.This };
            return at + 3;
        }

        if (at > i && run.IsAny(i - 1, "for", "of") && !run.IsCapital(at) && BareClock.Ends(run, at + 1) && !TimeReader.IsPossessive(run, at + 1)
            && !run.IsAny(at + 1, "before", "after", "to", "or")
            && (run.IsAny(at, "week", "month", "year") || (run.Is(at, "day") && run.Is(i - 1, "for"))))
        {
            // "a high for the year", "nine months of the year"
            var isTold = run.Is(i - 1, "for") && (run.Is(at, "day") || run.Is(at, "month")); // those reported on
            meaning = new TimeMeaning(MeaningKind.Offset)
            {
                Unit = (TimeUnit)TimeLexicon.Of(run.TextOf(at)).Value,
                Shift = TimeShift.This,
                FromText = isTold,
                Literal = isTold && run.Is(at, "month") ? "XXXX-XX" : null,
            };
            return at + 1;
        }

        meaning = default;
        return at > i && run.Is(i - 1, "in") ? ReadOfDay(run, at, out meaning) : -1;
    }

    /// <summary>"the week" after "earlier in", "the afternoon" after "late in".</summary>
    public static int ReadAfterStage(PieceRun run, int the, bool isEarlier, out TimeMeaning meaning)
    {
        if (TimeLexicon.Of(run.TextOf(the + 1)) is { Class: TimeWordClass.Unit, Value: var unit } && (TimeUnit)unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !run.TextOf(the + 1).EndsWith('s'))
        {
            meaning = new TimeMeaning(MeaningKind.Offset)
            {
                Unit = (TimeUnit)unit,
                Shift = TimeShift.This,
                FromText = (TimeUnit)unit == TimeUnit.Day,
                ToDate = isEarlier && (TimeUnit)unit == TimeUnit.Week,
            };
            return the + 2;
        }

        return ReadOfDay(run, the + 1, out meaning);
    }

    private static int ReadOfDay(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var end = i + 1;
        if (TimeLexicon.Of(run.TextOf(i)) is not { Class: TimeWordClass.Part or TimeWordClass.Parts, Value: <= 3 } part || run.IsCapital(i) || !BareClock.Ends(run, end))
        {
            return -1;
        }

        var value = DayReader.PartValue(part.Value);
        if (part.Class == TimeWordClass.Parts)
        {
            meaning = TimeMeaning.Value("XXXX-XX-XX" + value, TimeType.Set);
            return end;
        }

        meaning = new TimeMeaning(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = value };
        if (run.Is(end, "at") && BareClock.ReadAfterDay(run, end + 1, value, out var clock) is var after and > 0)
        {
            meaning = meaning with { Clock = clock };
            return after;
        }

        return end;
    }

    private static TimeMeaning EndOfToday() => new(MeaningKind.OnSomeDay) { Type = TimeType.Time, Clock = "T24:00" };

    /// <summary>"the rest of the week": from the publication on.</summary>
    private static int ReadRest(PieceRun run, int i, out TimeMeaning meaning)
    {
        var isStretch = (run.Is(i, "the") || run.Is(i, "this")) && (run.Is(i + 1, "week") || run.Is(i + 1, "month") || run.Is(i + 1, "year"));
        meaning = isStretch ? new TimeMeaning(MeaningKind.Offset) { Unit = (TimeUnit)TimeLexicon.Of(run.TextOf(i + 1)).Value, Shift = TimeShift.This, FromDate = true } : default;
        return isStretch ? i + 2 : -1;
    }

    private static int ReadEdge(PieceRun run, int i, DateOnly? anchor, bool isEnd, out TimeMeaning meaning)
    {
        var at = run.Is(i, "the") ? i + 1 : i;
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Unit, Value: var unit } && (TimeUnit)unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !run.TextOf(at).EndsWith('s') && !run.IsCapital(at))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Unit = (TimeUnit)unit, Shift = TimeShift.This };
            return at + 1;
        }

        // "by end of day", "by the end of the day"; "at the end of the day" mostly means "in the end"
        var end = i - 2;
        var isToday = run.Is(at, "day") && (run.Is(end - 1, "the") ? run.IsAny(end - 2, "by", "before", "until") : !run.Is(end - 1, "at"));
        if (isEnd && isToday)
        {
            meaning = EndOfToday();
            return at + 1;
        }

        // "by the end of Sunday": midnight, as ISO 8601 writes the end of a day
        if (isEnd && DayReader.Read(run, at, anchor, out meaning) is var day and > 0 && TimeReader.IsDay(meaning) && meaning.Clock is null && !TimeReader.IsPossessive(run, day))
        {
            meaning = meaning with { Type = TimeType.Time, Clock = "T24:00" };
            return day;
        }

        if (TimeLexicon.Of(run.TextOf(at)).Class == TimeWordClass.Shift)
        {
            return SpanReader.Read(run, at, out meaning) is var shifted && meaning.Type == TimeType.Date ? shifted : -1;
        }

        meaning = default;
        return -1;
    }
}
