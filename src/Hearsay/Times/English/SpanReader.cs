namespace Hearsay.Times.English;

/// <summary>
/// Units of time by their place beside now ("last week", "this month", "the next few days", "years ago"), and what begins with an amount
/// (<see cref="AmountReader"/>).
/// </summary>
internal static class SpanReader
{
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        if (run[i].Kind == PieceKind.Digits)
        {
            return AmountReader.ReadDigits(run, i, out meaning) is var digits and > 0 ? digits : AmountReader.Read(run, i, out meaning);
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

        return AmountReader.Read(run, i, out meaning);
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
            meaning = new TimeMeaning(MeaningKind.Offset) { Type = TimeType.Time, Unit = TimeUnit.Day, Amount = -1, Shift = TimeShift.This, Clock = "TNI" };
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
}
