namespace Hearsay.Times.English;

/// <summary>An amount before a unit of time: "5", "twenty-four", "a hundred", "2 1/2", "a couple of", "several". Amount in halves, so that a half stays whole.</summary>
/// <param name="Halves">Twice the amount; -1 when it is vague.</param>
internal readonly record struct Quantity(int Halves)
{
    public const int MaxAmount = 100_000; // more units than news counts

    public bool IsVague => Halves < 0;

    public int Amount => Halves / 2;

    /// <summary>Reads an amount at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, out Quantity quantity)
    {
        quantity = default;
        var end = ReadWhole(run, i, out var amount);
        if (end > 0)
        {
            var halves = amount * 2;
            if (run[end] is { Kind: PieceKind.Digits, Number: 1 } && run.IsMark(end + 1, '/') && run[end + 2] is { Kind: PieceKind.Digits, Number: 2 })
            {
                (halves, end) = (halves + 1, end + 3); // "2 1/2"
            }
            else if (run.IsMark(end, '½'))
            {
                (halves, end) = ((run.Is(i, "a") ? 0 : halves) + 1, end + 1); // "a ½ hour call"
            }
            else if (run.Is(end, "and") && run.Is(run.Is(end + 1, "a") ? end + 2 : end + 1, "half"))
            {
                (halves, end) = (halves + 1, run.Is(end + 1, "a") ? end + 3 : end + 2);
            }

            if ((run.Is(end, "to") || run.Is(end, "or") || run.IsDash(end)) && ReadWhole(run, end + 1, out _) is var other and > 0 && !run.IsDash(other - 1))
            {
                // "two to three weeks": as TimeBank has it, the first
                end = other;
            }

            quantity = new Quantity(halves);
            return end;
        }

        if (run.Is(i, "a") && run.Is(i + 1, "couple") || run.Is(i, "couple"))
        {
            var at = run.Is(i, "a") ? i + 2 : i + 1;
            quantity = new Quantity(4);
            return run.Is(at, "of") ? at + 1 : at;
        }

        if (run.Is(i, "half") && (run.Is(i + 1, "a") || run.Is(i + 1, "an")))
        {
            quantity = new Quantity(1);
            return i + 2;
        }

        var vague = run.Is(i, "a") && TimeLexicon.Of(run.TextOf(i + 1)).Class == TimeWordClass.Vague ? i + 1 : i;
        if (TimeLexicon.Of(run.TextOf(vague)).Class == TimeWordClass.Vague)
        {
            quantity = new Quantity(-1);
            return vague + 1;
        }

        return -1;
    }

    private static int ReadWhole(PieceRun run, int i, out int amount)
    {
        amount = 0;
        if (run[i].Kind == PieceKind.Digits)
        {
            if (run[i].IsGlued || run[i].Number is < 0 or > MaxAmount || (run.IsJoined(i) && (run.IsMark(i - 1, '.') || run.IsMark(i - 1, ',') || run.IsMark(i - 1, '$'))))
            {
                return -1;
            }

            amount = run[i].Number;
            if (run.IsMark(i + 1, ',') && run[i + 2] is { Kind: PieceKind.Digits, Length: 3 } thousands && amount < 100)
            {
                amount = (amount * 1000) + thousands.Number;
                return i + 3;
            }

            return run.IsMark(i + 1, '.') && run.IsJoined(i + 2) && run[i + 2].Kind == PieceKind.Digits ? -1 : i + 1;
        }

        // "a two-week trip": the article belongs to the trip
        if (run[i].Length <= 2 && TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Number, Value: < 100 } && !run.Is(i + 1, "dozen"))
        {
            return -1;
        }

        var (at, total, current, any) = (i, 0, 0, false);
        while (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Number } word && at < i + 6)
        {
            if (run[at].Length <= 2 && any)
            {
                break; // "a" only begins
            }

            current = word.Value switch
            {
                100 => Math.Max(current, 1) * 100,
                1000 => Math.Max(current, 1) * 1000,
                _ => current + word.Value,
            };
            if (current > MaxAmount)
            {
                return -1;
            }

            any = true;
            at++;
            if (run.IsDash(at) && TimeLexicon.Of(run.TextOf(at + 1)).Class == TimeWordClass.Number)
            {
                at++;
            }
        }

        amount = total + current;
        return any && amount > 0 ? at : -1;
    }
}
