using System.Globalization;

namespace Hearsay.Times.English;

/// <summary>
/// Amounts and rows of units: durations ("three days", "six-month"), distances ("two days ago", "five years later"), the unit itself
/// ("last week", "this month", "the next few days"), sets ("every day", "weekly").
/// </summary>
internal static class SpanReader
{
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        if (run[i].Kind == PieceKind.Digits)
        {
            return ReadAmount(run, i, out meaning);
        }

        var word = TimeLexicon.Of(run.TextOf(i));
        var end = word.Class switch
        {
            TimeWordClass.Shift => ReadShiftedUnit(run, i, (TimeShift)word.Value, out meaning),
            TimeWordClass.Often when !run.IsCapital(i) || i == 0 => ReadOften(i, word.Value, out meaning),
            TimeWordClass.Weekdays when run.IsCapital(i) => ReadWeekdays(i, word.Value, out meaning),
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
            meaning = TimeMeaning.Value(Duration((TimeUnit)all.Value, new Quantity(2)), TimeType.Duration);
            return i + 2;
        }

        if (run.Is(i, "every") || run.Is(i, "each") || run.Is(i, "once") || run.Is(i, "twice") || run.Is(i, "per"))
        {
            return ReadEvery(run, i, out meaning);
        }

        return ReadAmount(run, i, out meaning);
    }

    private static int None(out TimeMeaning meaning)
    {
        meaning = default;
        return -1;
    }

    private static int ReadOften(int i, int unit, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value(Duration((TimeUnit)unit, new Quantity(2)), TimeType.Set);
        return i + 1;
    }

    private static int ReadWeekdays(int i, int weekday, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value("XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture), TimeType.Set);
        return i + 1;
    }

    private static int ReadEvery(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var at = i + 1;
        if (run.Is(i, "once") || run.Is(i, "twice"))
        {
            if (!run.Is(at, "a") && !run.Is(at, "every") && !run.Is(at, "each"))
            {
                return -1;
            }

            at++;
        }

        var quantity = new Quantity(2);
        if (!run.Is(i, "per") && Quantity.Read(run, at, out var amount) is var after and > 0 && !amount.IsVague)
        {
            (quantity, at) = (amount, after);
        }

        if (run.Is(i, "every") && run.Is(at, "other"))
        {
            (quantity, at) = (new Quantity(4), at + 1);
        }

        var word = TimeLexicon.Of(run.TextOf(at));
        if (word is { Class: TimeWordClass.Weekday } && (run.IsCapital(at) || run[at].Length >= "monday".Length))
        {
            return ReadWeekdays(at, word.Value, out meaning);
        }

        if (word.Class == TimeWordClass.Part && word.Value <= 4)
        {
            meaning = TimeMeaning.Value("XXXX-XX-XX" + DayReader.PartValue(word.Value), TimeType.Set);
            return at + 1;
        }

        if (word.Class != TimeWordClass.Unit || (run.Is(i, "per") && word.Value < (int)TimeUnit.Hour))
        {
            return -1;
        }

        meaning = TimeMeaning.Value(Duration((TimeUnit)word.Value, quantity), TimeType.Set);
        return at + 1;
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
            if (shift is TimeShift.Last or TimeShift.This or TimeShift.Next && TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Season } season && !run.IsCapital(at))
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
            meaning = TimeMeaning.Value(Duration((TimeUnit)unit.Value, quantity), TimeType.Duration);
            return unitAt + 1;
        }

        var named = (TimeUnit)word.Value;
        if (run.TextOf(at).EndsWith('s') && named != TimeUnit.None)
        {
            // "coming days", "the past weeks"
            meaning = TimeMeaning.Value(Duration(named, new Quantity(-1)), TimeType.Duration);
            return named < TimeUnit.Day && shift == TimeShift.That ? -1 : at + 1;
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
            meaning = TimeMeaning.Value(Duration(named, new Quantity(2)), TimeType.Duration);
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

        if ((run.Is(at, "end") || run.Is(at, "start") || run.Is(at, "beginning") || run.Is(at, "middle")) && run.Is(at + 1, "of"))
        {
            var inner = at + 2;
            if (run.Is(inner, "the") && (run.Is(inner + 1, "year") || run.Is(inner + 1, "month") || run.Is(inner + 1, "week")))
            {
                meaning = new TimeMeaning(MeaningKind.Offset) { Unit = (TimeUnit)TimeLexicon.Of(run.TextOf(inner + 1)).Value, Shift = TimeShift.This };
                return inner + 2;
            }

            if (TimeLexicon.Of(run.TextOf(inner)) is { Class: TimeWordClass.Shift } which && ReadShiftedUnit(run, inner, (TimeShift)which.Value, out meaning) is var end and > 0)
            {
                return end;
            }
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

        var isHyphenated = run.IsDash(end);
        var at = isHyphenated || run.Is(end, "more") || run.Is(end, "full") || run.Is(end, "whole") || run.Is(end, "straight") || run.Is(end, "consecutive") ? end + 1 : end;
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

        if (run.Is(at + 1, "and") && run.Is(at + 2, "a") && run.Is(at + 3, "half") && !quantity.IsVague)
        {
            (quantity, at) = (new Quantity(quantity.Halves + 1), at + 3);
        }

        if (unit == TimeUnit.Year && (run.IsDash(at + 1) && run.Is(at + 2, "old") || run.Is(at + 1, "old") || run.Is(at + 1, "olds")))
        {
            return ReadAge(run, at + (run.IsDash(at + 1) ? 3 : 2), quantity, out meaning);
        }

        if (isArticle && !isHyphenated && unit <= TimeUnit.Weekend && (run.Is(i - 1, "times") || run.Is(i - 1, "once") || run.Is(i - 1, "twice")))
        {
            meaning = TimeMeaning.Value(Duration(unit, quantity), TimeType.Set);
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

        meaning = TimeMeaning.Value(Duration(unit, quantity), TimeType.Duration);
        if (run.Is(at + 1, "or") && run.Is(at + 2, "so") || (run.Is(at + 1, "or") && run.Is(at + 2, "two")))
        {
            at += 2;
        }

        return at + 1;
    }

    /// <summary>A thing can be twenty years old, and then it is a duration; a person's age is none.</summary>
    private static int ReadAge(PieceRun run, int end, Quantity quantity, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value(Duration(TimeUnit.Year, quantity), TimeType.Duration);
        return run[end].Kind == PieceKind.Word && !run.IsCapital(end) && !TimeLexicon.Has(run.TextOf(end), "person")
            && !TimeLexicon.Has(run.TextOf(end), "past") && !TimeLexicon.Has(run.TextOf(end), "future") && !run.TextOf(end).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            && run[end].Length > 3 && run.IsDash(end - 2) && !IsPerson(run.TextOf(end)) ? end : -1;
    }

    /// <summary>Endings of words for what people do: "a 52-year-old violinist".</summary>
    private static bool IsPerson(ReadOnlySpan<char> noun) =>
        noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal) || noun.EndsWith("ist", StringComparison.Ordinal)
        || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("ant", StringComparison.Ordinal);

    /// <summary>An ISO 8601 duration. Vague ones have X and no T before hours ("PXH"), as FORMAT.md writes them; halves go to the next smaller unit.</summary>
    public static string Duration(TimeUnit unit, Quantity quantity)
    {
        if (quantity.IsVague)
        {
            return "PX" + unit switch
            {
                TimeUnit.Second => "S",
                TimeUnit.Minute => "M",
                TimeUnit.Hour => "H",
                TimeUnit.Day => "D",
                TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => "W",
                TimeUnit.Month or TimeUnit.Quarter => "M",
                _ => "Y",
            };
        }

        var (factor, letter, half, isTime) = unit switch
        {
            TimeUnit.Second => (1, 'S', ".5S", true),
            TimeUnit.Minute => (1, 'M', "30S", true),
            TimeUnit.Hour => (1, 'H', "30M", true),
            TimeUnit.Day => (1, 'D', "T12H", false),
            TimeUnit.Week or TimeUnit.Weekend => (1, 'W', "", false),
            TimeUnit.Fortnight => (2, 'W', "", false),
            TimeUnit.Month => (1, 'M', "", false),
            TimeUnit.Quarter => (3, 'M', "", false),
            TimeUnit.Decade => (10, 'Y', "5Y", false),
            TimeUnit.Century => (100, 'Y', "", false),
            _ => (1, 'Y', "6M", false),
        };
        var hasHalf = quantity.Halves % 2 > 0;
        var whole = quantity.Amount * factor;
        if (unit == TimeUnit.Decade && hasHalf)
        {
            (whole, hasHalf) = (whole + 5, false);
        }

        var text = whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{whole}{letter}") : "";
        return (isTime ? "PT" : "P") + (hasHalf && half.Length > 0 ? text + half : text.Length > 0 ? text : "X" + letter);
    }
}
