namespace Hearsay.Times.English;

/// <summary>Amounts of time counted from somewhere: "five days ago", "two weeks later", "three weeks from tomorrow".</summary>
internal static class DistanceReader
{
    /// <summary>Reads what stands after the amount; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, TimeUnit unit, Quantity quantity, out TimeMeaning meaning)
    {
        meaning = default;
        var at = run.Is(i, "or") && run.Is(i + 1, "so") ? i + 2 : i;
        if (run.Is(at, "ago") || (run.Is(at, "back") && !run.Is(at + 1, "to") && quantity.IsVague))
        {
            meaning = unit < TimeUnit.Day ? Moment(unit, quantity, isAhead: false)
                : quantity.IsVague ? TimeMeaning.Value("PAST_REF")
                : new TimeMeaning(MeaningKind.Offset) { Unit = unit, Amount = -quantity.Amount };
            return at + 1;
        }

        if (ReadFromDay(run, at, unit, quantity, out meaning) is var counted and > 0)
        {
            return counted;
        }

        var forward = run.Is(at, "later") || run.Is(at, "after") || run.Is(at, "afterwards") || run.Is(at, "afterward");
        if (!forward && !run.Is(at, "earlier") && !run.Is(at, "before") && !run.Is(at, "beforehand"))
        {
            if ((run.Is(at, "from") && run.Is(at + 1, "now")) || (run.Is(at, "hence") && !quantity.IsVague))
            {
                meaning = quantity.IsVague ? TimeMeaning.Value("FUTURE_REF") : unit < TimeUnit.Day ? Moment(unit, quantity, isAhead: true) : new TimeMeaning(MeaningKind.Offset) { Unit = unit, Amount = quantity.Amount };
                return run.Is(at, "from") ? at + 2 : at + 1;
            }

            return -1;
        }

        // "30 days before closing the sale": counted from something that is told, not from a day
        var isCounted = run[at + 1].Kind == PieceKind.Word && (run.Is(at, "before") || run.Is(at, "after"));
        meaning = quantity.IsVague || unit < TimeUnit.Day || quantity.Halves % 2 > 0 || isCounted
            ? TimeMeaning.Value(DurationValue.Of(unit, quantity), TimeType.Duration)
            : new TimeMeaning(MeaningKind.Offset) { Unit = unit, Amount = forward ? quantity.Amount : -quantity.Amount, FromText = true, Literal = DurationValue.Of(unit, quantity) };
        return at + 1;
    }

    /// <summary>"20 minutes ago": a length where it cannot be counted.</summary>
    private static TimeMeaning Moment(TimeUnit unit, Quantity quantity, bool isAhead)
    {
        var length = DurationValue.Of(unit, quantity);
        return quantity.IsVague || quantity.Halves % 2 > 0
            ? TimeMeaning.Value(length, TimeType.Duration)
            : new TimeMeaning(MeaningKind.Moment) { Type = TimeType.Time, Unit = unit, Amount = isAhead ? quantity.Amount : -quantity.Amount, Literal = length };
    }

    // "two days before yesterday", "three weeks from tomorrow"
    private static int ReadFromDay(PieceRun run, int i, TimeUnit unit, Quantity quantity, out TimeMeaning meaning)
    {
        meaning = default;
        var size = unit switch { TimeUnit.Day => 1, TimeUnit.Week => 7, TimeUnit.Fortnight => 14, _ => 0 };
        var isBefore = run.Is(i, "before");
        if (size == 0 || quantity.IsVague || quantity.Halves % 2 > 0 || (!isBefore && !run.Is(i, "from") && !run.Is(i, "after"))
            || TimeLexicon.Of(run.TextOf(i + 1)) is not { Class: TimeWordClass.Deictic } day || run.Is(i + 1, "tonight"))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Offset) { Unit = TimeUnit.Day, Amount = day.Value - 2 + ((isBefore ? -1 : 1) * size * quantity.Amount) };
        return i + 2;
    }
}
