namespace Hearsay.Times.English;

/// <summary>The periods that business news compares: "the latest quarter", "for the quarter", "the year-ago period", "a year earlier", "by year-end".</summary>
internal static class PeriodReader
{
    /// <summary>Reads a period that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var at = run.Is(i, "the") || run.Is(i, "a") ? i + 1 : i;
        if (run.Is(at, "year"))
        {
            return run.IsDash(at + 1) && IsBefore(run, at + 2) ? ReadYearAgo(run, at + 3, out meaning)
                : run.Is(i, "a") && IsBefore(run, at + 1) ? Compared(at + 2, isEarlier: run.Is(at + 1, "earlier"), out meaning)
                : at == i ? ReadYearEnd(run, i, out meaning)
                : -1;
        }

        if (!run.Is(i, "the"))
        {
            return -1;
        }

        var isLatest = run.Is(at, "latest");
        var noun = isLatest ? at + 1 : at;
        if (isLatest ? !IsPeriod(run, noun) : !(run.Is(noun, "quarter") && IsReported(run, i)))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Quarter, Amount = -1, Shift = TimeShift.That, FromQuarter = true };
        return noun + 1;
    }

    private static bool IsBefore(PieceRun run, int i) => run.Is(i, "ago") || run.Is(i, "earlier");

    private static bool IsPeriod(PieceRun run, int i) => run.Is(i, "quarter") || run.Is(i, "period");

    /// <summary>A quarter of the year, not of a town: "during the quarter", "in the quarter from".</summary>
    private static bool IsReported(PieceRun run, int the)
    {
        var after = the + 2;
        return run.Is(after, "ended")
            || (!run.Is(after, "of") && !run.IsDash(after) && (run.Is(the - 1, "for") || run.Is(the - 1, "during")))
            || (run.Is(the - 1, "in") && (run.Is(after, "to") || run.Is(after, "from") || run.Is(after, "compared")));
    }

    private static int ReadYearAgo(PieceRun run, int i, out TimeMeaning meaning)
    {
        if (QuarterReader.Read(run, i, out meaning) is var quarterEnd and > 0 && meaning.Kind == MeaningKind.Quarter)
        {
            meaning = meaning with { YearShift = TimeShift.Last };
            return quarterEnd;
        }

        const int yearAndQuarter = 5; // the last quarter, a year before
        if (IsPeriod(run, i))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Quarter, Amount = -yearAndQuarter, Shift = TimeShift.Last, FromQuarter = true };
            return i + 1;
        }

        return Compared(i, isEarlier: false, out meaning);
    }

    private static int Compared(int end, bool isEarlier, out TimeMeaning meaning)
    {
        meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Year, Amount = -1, Shift = TimeShift.Last, FromQuarter = true, FromText = isEarlier };
        return end;
    }

    /// <summary>"by year-end", "at year's end"; "the year-end party" is no date.</summary>
    private static int ReadYearEnd(PieceRun run, int i, out TimeMeaning meaning)
    {
        var at = run.IsDash(i + 1) ? i + 2 : (run.IsMark(i + 1, '\'') || run.IsMark(i + 1, '’')) && run.Is(i + 2, "s") ? i + 3 : i + 1;
        var isDate = run.Is(at, "end") && (run.Is(i - 1, "by") || run.Is(i - 1, "at") || run.Is(i - 1, "until") || run.Is(i - 1, "before") || run.Is(i - 1, "around"));
        meaning = isDate ? new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Year, Shift = TimeShift.This } : default;
        return isDate ? at + 1 : -1;
    }
}
