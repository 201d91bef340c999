namespace Hearsay.Times.English;

/// <summary>Years in words, as broadcasts are written down: "nineteen ninety-one", "twenty twelve", "in two thousand and twenty".</summary>
internal static class SpokenYear
{
    private const int FirstCentury = 17;
    private const int LastCentury = 20;

    /// <summary>The year that starts at piece i, or 0.</summary>
    public static int At(PieceRun run, int i, out int end)
    {
        end = i;
        if (run.Is(i, "two") && run.Is(i + 1, "thousand"))
        {
            return OfThousands(run, i, out end);
        }

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

    /// <summary>"two thousand and twenty" counts anything but where a year alone can stand.</summary>
    private static int OfThousands(PieceRun run, int i, out int end)
    {
        var at = run.Is(i + 2, "and") ? i + 3 : i + 2;
        var number = Number(run, at);
        end = at + 1;
        var unitAt = run.IsDash(end) ? end + 1 : end;
        if (number >= 20 && Number(run, unitAt) is > 0 and < 10 and var unit)
        {
            (number, end) = (number + unit, unitAt + 1);
        }

        var isYear = run.Is(i - 1, "in") || run.Is(i - 1, "since") || run.Is(i - 1, "until") || run.Is(i - 1, "by");
        return isYear && number is > 0 and < 100 && (run[end].Kind is PieceKind.End or PieceKind.Mark && !run.IsDash(end) || run.Is(end, "and")) ? 2000 + number : 0;
    }

    private static int Number(PieceRun run, int i) => run[i].Length >= 3 && TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Number } word ? word.Value : 0;
}
