namespace Hearsay.Times.English;

/// <summary>Amounts of units: durations ("three days", "six-month", "1 hour and 30 minutes"), distances ("two days ago", "five years later"), ages of things.</summary>
internal static class AmountReader
{
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var end = Quantity.Read(run, i, out var quantity);
        if (end < 0)
        {
            return -1;
        }

        // "one and a quarter hours", "two and a quarter years"
        var quartered = end + 3;
        if (run.Is(end, "and") && run.Is(end + 1, "a") && run.Is(end + 2, "quarter") && !quantity.IsVague
            && TimeLexicon.Of(run.TextOf(quartered)) is { Class: TimeWordClass.Unit, Value: ((int)TimeUnit.Hour or (int)TimeUnit.Year) and var whole })
        {
            meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)whole, quantity) + (whole == (int)TimeUnit.Hour ? "15M" : "3M"), TimeType.Duration);
            return quartered + 1;
        }

        var isHyphenated = run.IsDash(end);
        var at = isHyphenated || run.Is(end, "more") || run.Is(end, "full") || run.Is(end, "whole") || run.Is(end, "straight") || run.Is(end, "consecutive")
            || (TimeLexicon.Of(run.TextOf(end)) is { Class: TimeWordClass.Shift, Value: (int)TimeShift.Last or (int)TimeShift.Next } && run.TextOf(end + 1).EndsWith('s')) ? end + 1 : end; // "the 5 coming minutes", not "912 last week"
        if (at == end && quantity.Halves > 0 && (run.Is(at, "nights") || (run.Is(at, "night") && run[i].Kind == PieceKind.Digits)))
        {
            meaning = TimeMeaning.Value(DurationValue.Of(TimeUnit.Day, quantity), TimeType.Duration);
            return at + 1;
        }

        if (TimeLexicon.Of(run.TextOf(at)) is not { Class: TimeWordClass.Unit } word || run[at].IsGlued || run.IsCapital(at))
        {
            return -1;
        }

        var unit = (TimeUnit)word.Value;
        var isArticle = run.Is(i, "a") || run.Is(i, "an") || (unit == TimeUnit.Day && run.Is(i, "one"));
        if (CalendarReader.YearAt(run, i) > 0 && !run.TextOf(at).EndsWith('s'))
        {
            return -1; // "the 1988 quarter"
        }

        if (unit == TimeUnit.Second && (isArticle || (isHyphenated && quantity.Amount == 1)) || (unit == TimeUnit.Weekend && isArticle)
            || (unit == TimeUnit.Quarter && (isArticle || run.Is(at + 1, "of"))) || (unit == TimeUnit.Quarter && isHyphenated) || run.Is(at, "min") || run.Is(at, "sec"))
        {
            return -1; // "a second attempt", "a quarter of the voters", "three-quarters"
        }

        var halfAt = run.Is(at + 2, "a") ? at + 3 : at + 2;
        if (run.Is(at + 1, "and") && run.Is(halfAt, "half") && !quantity.IsVague)
        {
            (quantity, at) = (new Quantity(quantity.Halves + 1), halfAt);
        }

        if (unit == TimeUnit.Year && (run.IsDash(at + 1) && run.Is(at + 2, "old") || run.Is(at + 1, "old") || run.Is(at + 1, "olds")))
        {
            return ReadAge(run, at + (run.IsDash(at + 1) ? 3 : 2), quantity, out meaning);
        }

        if (isArticle && !isHyphenated && unit <= TimeUnit.Weekend && (run.Is(i - 1, "times") || run.Is(i - 1, "once") || run.Is(i - 1, "twice")
            || (unit != TimeUnit.Second && run.Is(i, "a") && TimeLexicon.Of(run.TextOf(i - 1)) is { Class: TimeWordClass.Number } && run[i - 1].Length > 2 && BareClock.Ends(run, at + 1)))) // "five a day"
        {
            meaning = TimeMeaning.Value(DurationValue.Of(unit, quantity), TimeType.Set);
            return at + 1;
        }

        if (!isHyphenated && DistanceReader.Read(run, at + 1, unit, quantity, out meaning) is var distance and > 0)
        {
            return distance;
        }

        if (isArticle && unit is TimeUnit.Day or TimeUnit.Minute && !isHyphenated && !run.Is(i - 1, "for") && !run.Is(i - 1, "within") && !run.Is(i - 1, "in") && !run.Is(i - 1, "than"))
        {
            return -1; // "a day of mourning", "wait a minute": no length
        }

        meaning = TimeMeaning.Value(DurationValue.Of(unit, quantity), TimeType.Duration);
        if (!isHyphenated && !quantity.IsVague && ReadSmaller(run, at + 1, unit, meaning.Literal!, out var sum) is var sumEnd and > 0)
        {
            meaning = meaning with { Literal = sum };
            return sumEnd;
        }

        if (run.Is(at + 1, "or") && run.Is(at + 2, "so") || (run.Is(at + 1, "or") && run.Is(at + 2, "two")))
        {
            at += 2;
        }

        return at + 1;
    }

    /// <summary>"1 hour and 30 minutes", "two years, three months": what is added to a duration in smaller units.</summary>
    private static int ReadSmaller(PieceRun run, int i, TimeUnit unit, string duration, out string sum)
    {
        sum = duration;
        var at = run.Is(i, "and") ? i + 1 : run.SkipComma(i);
        at = run.Is(at, "and") ? at + 1 : at;
        var end = Quantity.Read(run, at, out var quantity);
        if (end < 0 || quantity.IsVague || TimeLexicon.Of(run.TextOf(end)) is not { Class: TimeWordClass.Unit, Value: var smaller } || smaller >= (int)unit || run[end].IsGlued || run.Is(end + 1, "of")
            || unit > TimeUnit.Year)
        {
            return -1;
        }

        if (DistanceReader.Read(run, end + 1, (TimeUnit)smaller, quantity, out _) is var distance and > 0)
        {
            if (unit >= TimeUnit.Day)
            {
                return -1; // "two years and three months ago" is a date
            }

            end = distance - 1;
        }

        sum = DurationValue.Sum(duration, DurationValue.Of((TimeUnit)smaller, quantity));
        return ReadSmaller(run, end + 1, (TimeUnit)smaller, sum, out sum) is var next and > 0 ? next : end + 1;
    }

    /// <summary>"3.5 years", "123.45 sec", "3h": an amount that only digits say.</summary>
    public static int ReadDigits(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i] is not { IsGlued: false, Length: <= 4 } || run.IsJoined(i) && run[i - 1].Kind == PieceKind.Mark && run.Text[run[i - 1].Start] is not '(')
        {
            return -1;
        }

        var isDecimal = run.IsMark(i + 1, '.') && run.IsJoined(i + 1) && run.IsJoined(i + 2) && run[i + 2] is { Kind: PieceKind.Digits, Length: <= 3 };
        var last = isDecimal ? i + 2 : i;
        var at = isDecimal && run.IsDash(last + 1) ? last + 2 : last + 1;
        if (!isDecimal && !(run[at].IsGlued && run.Is(at, "h") && !run[at + 1].IsGlued))
        {
            return -1;
        }

        var unit = run.Is(at, "h") ? TimeUnit.Hour : TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Unit, Value: var named } ? (TimeUnit)named : TimeUnit.None;
        if (DurationValue.Decimal(unit, run.Text.AsSpan(run[i].Start, run[last].End - run[i].Start)) is not { } value || run.IsCapital(at))
        {
            return -1;
        }

        meaning = TimeMeaning.Value(value, TimeType.Duration);
        return at + 1;
    }

    /// <summary>A thing can be twenty years old, and then it is a duration; a person's age is none.</summary>
    private static int ReadAge(PieceRun run, int end, Quantity quantity, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value(DurationValue.Of(TimeUnit.Year, quantity), TimeType.Duration);
        return run[end].Kind == PieceKind.Word && !run.IsCapital(end) && !TimeLexicon.Has(run.TextOf(end), "person")
            && !TimeLexicon.Has(run.TextOf(end), "past") && !TimeLexicon.Has(run.TextOf(end), "future") && !run.TextOf(end).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            && run[end].Length > 3 && run.IsDash(end - 2) && !IsPerson(run.TextOf(end)) ? end : -1;
    }

    /// <summary>Endings of words for what people do: "a 52-year-old violinist".</summary>
    private static bool IsPerson(ReadOnlySpan<char> noun) =>
        noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal) || noun.EndsWith("ist", StringComparison.Ordinal)
        || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("ant", StringComparison.Ordinal);
}
