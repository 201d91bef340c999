namespace Hearsay.Times.English;

/// <summary>
/// Amounts and rows of units: durations ("three days", "six-month"), distances ("two days ago", "five years later"), the unit itself
/// ("last week", "this month", "the next few days").
/// </summary>
internal static class SpanReader
{
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        if (run[i].Kind == PieceKind.Digits)
        {
            return ReadDigitsOnly(run, i, out meaning) is var digits and > 0 ? digits : ReadAmount(run, i, out meaning);
        }

        var word = TimeLexicon.Of(run.TextOf(i));
        var end = word.Class switch
        {
            TimeWordClass.Shift => ReadShiftedUnit(run, i, (TimeShift)word.Value, out meaning),
            TimeWordClass.Unit => ReadBareUnit(run, i, (TimeUnit)word.Value, out meaning),
            _ => None(out meaning),
        };
        if (end > 0)
        {
            return end;
        }

        if (run.Is(i, "the") || run.Is(i, "these") || run.Is(i, "those"))
        {
            return ReadAfterThe(run, i, out meaning);
        }

        if (run.Is(i, "recent") && TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Unit, Value: >= 4 } && run.TextOf(i + 1).EndsWith('s'))
        {
            meaning = TimeMeaning.Value("PAST_REF");
            return run.Is(i + 2, "and") && TimeLexicon.Of(run.TextOf(i + 3)).Class == TimeWordClass.Unit ? i + 4 : i + 2;
        }

        // "all day", "the whole week"
        if ((run.Is(i, "all") || run.Is(i, "whole")) && TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Unit, Value: >= (int)TimeUnit.Day and <= (int)TimeUnit.Year } all
            && !run.TextOf(i + 1).EndsWith('s'))
        {
            meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)all.Value, new Quantity(2)), TimeType.Duration);
            return i + 2;
        }

        // "for another week"
        if (run.Is(i, "another") && (run.Is(i - 1, "for") || run.Is(i - 1, "in")) && TimeLexicon.Of(run.TextOf(i + 1)) is { Class: TimeWordClass.Unit, Value: >= (int)TimeUnit.Hour } another && !run.TextOf(i + 1).EndsWith('s'))
        {
            meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)another.Value, new Quantity(2)), TimeType.Duration);
            return i + 2;
        }

        return ReadAmount(run, i, out meaning);
    }

    private static int None(out TimeMeaning meaning)
    {
        meaning = default;
        return -1;
    }

    /// <summary>"last week", "this month", "next year", "this past week", "the next few days", "the past decade".</summary>
    private static int ReadShiftedUnit(PieceRun run, int i, TimeShift shift, out TimeMeaning meaning)
    {
        meaning = default;
        var at = i + 1;
        var isPast = run.Is(i, "past");
        if (shift == TimeShift.This && run.Is(at, "past"))
        {
            (at, isPast) = (at + 1, true);
            if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Weekday } && run.IsCapital(at))
            {
                return DayReader.Read(run, at, null, out meaning);
            }
        }

        if (TimeLexicon.Of(run.TextOf(at)) is not { Class: TimeWordClass.Unit } word)
        {
            // "this summer", "last fall"
            if (shift is TimeShift.Last or TimeShift.This or TimeShift.Next && TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Season } season && !(run.IsCapital(at) && run.IsCapital(at + 1)))
            {
                meaning = new TimeMeaning(MeaningKind.Season) { Part = season.Value, Shift = shift };
                return at + 1;
            }

            var amountEnd = Quantity.Read(run, at, out var quantity);
            var unitAt = run.IsDash(amountEnd) ? amountEnd + 1 : amountEnd;
            if (amountEnd < 0 || TimeLexicon.Of(run.TextOf(unitAt)) is not { Class: TimeWordClass.Unit } unit || shift is TimeShift.Previous or TimeShift.That or TimeShift.Following)
            {
                return -1;
            }

            // "the past two years", "the next few days"
            meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)unit.Value, quantity), TimeType.Duration);
            return unitAt + 1;
        }

        var named = (TimeUnit)word.Value;
        if (run.TextOf(at).EndsWith('s') && named != TimeUnit.None)
        {
            // "coming days", "the past weeks"
            meaning = TimeMeaning.Value(DurationValue.Of(named, new Quantity(-1)), TimeType.Duration);
            return named < TimeUnit.Day && shift == TimeShift.That ? -1 : at + 1;
        }

        if ((named == TimeUnit.Hour && shift is TimeShift.Last or TimeShift.Next) || (named == TimeUnit.Fortnight && shift is not TimeShift.None))
        {
            meaning = TimeMeaning.Value(DurationValue.Of(named, new Quantity(2)), TimeType.Duration); // "in the next hour"; calendars have no fortnights
            return at + 1;
        }

        if (named < TimeUnit.Day || (named == TimeUnit.Day && shift is TimeShift.None or TimeShift.Last or TimeShift.This))
        {
            return -1;
        }

        if (isPast && named == TimeUnit.Week)
        {
            meaning = new TimeMeaning(MeaningKind.PastWeek);
            return at + 1;
        }

        if (isPast && named is TimeUnit.Month or TimeUnit.Decade or TimeUnit.Century && run.Is(i, "past"))
        {
            meaning = TimeMeaning.Value(DurationValue.Of(named, new Quantity(2)), TimeType.Duration);
            return at + 1;
        }

        var amount = shift switch { TimeShift.Last or TimeShift.Previous => -1, TimeShift.This or TimeShift.That => 0, _ => 1 };
        meaning = named == TimeUnit.Weekend
            ? new TimeMeaning(MeaningKind.Weekend) { Shift = shift }
            : new TimeMeaning(MeaningKind.Offset) { Unit = named, Amount = amount, FromText = shift >= TimeShift.Previous, Shift = shift };
        if (named == TimeUnit.Year && run[at + 1].Kind == PieceKind.Mark && run.Text[run[at + 1].Start] is '\'' or '’' && run.Is(at + 2, "s")
            && QuarterReader.Read(run, at + 3, out var quarter) is var quarterEnd and > 0)
        {
            meaning = quarter with { YearShift = shift }; // "this year's third quarter"
            return quarterEnd;
        }

        return at + 1;
    }

    private static int ReadAfterThe(PieceRun run, int i, out TimeMeaning meaning)
    {
        var at = i + 1;
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Shift } shift && ReadShiftedUnit(run, at, (TimeShift)shift.Value, out meaning) is var shifted and > 0)
        {
            return shifted;
        }

        if (run.Is(at, "weekend"))
        {
            meaning = new TimeMeaning(MeaningKind.Weekend);
            return at + 1;
        }

        if (run.Is(at, "night") && !run.Is(at + 1, "of") && !run.Is(at + 1, "before"))
        {
            meaning = new TimeMeaning(MeaningKind.Offset) { Type = TimeType.Time, Unit = TimeUnit.Day, Amount = -1, Clock = "TNI" };
            return at + 1;
        }

        if (run.Is(at, "near") && run.Is(at + 1, "future") || run.Is(at, "future"))
        {
            meaning = TimeMeaning.Value("FUTURE_REF");
            return run.Is(at, "near") ? at + 2 : at + 1;
        }

        if (run.Is(at, "past") && TimeLexicon.Of(run.TextOf(at + 1)).Class == TimeWordClass.None)
        {
            meaning = TimeMeaning.Value("PAST_REF");
            return at + 1;
        }

        meaning = default;
        return -1;
    }

    /// <summary>"years ago", "days later", "hours before": a unit in the plural without an amount counts only as a distance.</summary>
    private static int ReadBareUnit(PieceRun run, int i, TimeUnit unit, out TimeMeaning meaning)
    {
        meaning = default;
        if (!run.TextOf(i).EndsWith('s') || run[i].IsGlued || unit == TimeUnit.Second)
        {
            return -1;
        }

        return DistanceReader.Read(run, i + 1, unit, new Quantity(-1), out meaning);
    }

    private static int ReadAmount(PieceRun run, int i, out TimeMeaning meaning)
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
    private static int ReadDigitsOnly(PieceRun run, int i, out TimeMeaning meaning)
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
