namespace Hearsay.Times.English;

/// <summary>Years in words, as broadcasts are written down: "nineteen ninety-one", "twenty twelve".</summary>
internal static class SpokenYear
{
    private const int FirstCentury = 17;
    private const int LastCentury = 20;

    /// <summary>The year that starts at piece i, or 0.</summary>
    public static int At(PieceRun run, int i, out int end)
    {
        end = i;
        var century = Number(run, i);
        var tens = Number(run, i + 1);
        if (century is < FirstCentury or > LastCentury || tens is < 10 or > 90)
        {
            return 0;
        }

        end = i + 2;
        var unitAt = run.IsDash(end) ? end + 1 : end;
        if (tens >= 20 && Number(run, unitAt) is > 0 and < 10 and var unit)
        {
            (tens, end) = (tens + unit, unitAt + 1);
        }

        return run.IsDash(end) && run.IsJoined(end + 1) || TimeLexicon.Of(run.TextOf(end)).Class is TimeWordClass.Number or TimeWordClass.Unit ? 0 : (century * 100) + tens;
    }

    private static int Number(PieceRun run, int i) => run[i].Length >= 3 && TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Number } word ? word.Value : 0;
}
