namespace Hearsay.Times.English;

/// <summary>The day of a month in words: "first", "twenty-first", "thirtieth".</summary>
internal static class OrdinalDay
{
    /// <summary>The day, 1 to 31, that starts at piece i, or 0.</summary>
    public static int At(PieceRun run, int i, out int end)
    {
        end = i + 1;
        if (Ordinal(run, i) is > 0 and var ordinal)
        {
            return ordinal;
        }

        var unitAt = run.IsDash(i + 1) ? i + 2 : i + 1;
        if (TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Number, Value: 20 or 30 } tens && Ordinal(run, unitAt) is > 0 and <= 9 and var unit && tens.Value + unit <= 31)
        {
            end = unitAt + 1;
            return tens.Value + unit;
        }

        return 0;
    }

    /// <summary>The day of a month without its ending: "May twenty-nine".</summary>
    public static int WithoutEnding(PieceRun run, int i, out int end)
    {
        var unitAt = run.IsDash(i + 1) ? i + 2 : i + 1;
        end = unitAt + 1;
        var isDay = TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Number, Value: 20 or 30 } tens && TimeLexicon.Of(run.TextOf(unitAt)) is { Class: TimeWordClass.Number, Value: <= 9 } unit
            && run[unitAt].Length >= 3 && tens.Value + unit.Value <= 31;
        return isDay && BareClock.Ends(run, end) ? TimeLexicon.Of(run.TextOf(i)).Value + TimeLexicon.Of(run.TextOf(unitAt)).Value : 0;
    }

    /// <summary>"second" is a unit of time to the lexicon.</summary>
    private static int Ordinal(PieceRun run, int i) =>
        run.Is(i, "second") ? 2 : TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Ordinal } word ? word.Value : 0;
}
