namespace Hearsay.Times.English;

/// <summary>Dates of the calendar: "4 March 2031", "Mar. 4", "March 2031", "2031-03-04", "11/28/05", "2031", "the 1990s", "the 20th century".</summary>
internal static class CalendarReader
{
    public const int EarliestYear = 1500; // news names no earlier year without AD or a century
    public const int LatestYear = 2100;

    /// <summary>Reads a date that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        return run[i].Kind switch
        {
            PieceKind.Word => JoinedDate.Read(run, i, anchor, out meaning) is var joined and > 0 ? joined
                : ReadFromMonth(run, i, out meaning) is var end and > 0 ? end
                : ReadFromOrdinal(run, i, out meaning),
            PieceKind.Digits => ReadFromDigits(run, i, anchor, out meaning),
            PieceKind.Mark or PieceKind.End => -1,
        };
    }

    /// <summary>A month's name; one in small letters needs a day or a year beside it ("june 2031", "4th of july"). "may" and "march" are verbs and "May", "April" people. 0 when it is none.</summary>
    public static int MonthAt(PieceRun run, int i, out int end)
    {
        end = i + 1;
        if ((!run.IsCapital(i) && !HasNumberBeside(run, i)) || run[i].IsGlued || TimeLexicon.Of(run.TextOf(i)) is not { Class: TimeWordClass.Month } word)
        {
            return 0;
        }

        // "June", "July" and "May" are whole words: a full stop after them ends the sentence
        if (run.IsMark(end, '.') && run.IsJoined(end) && (run.Is(i, "sept") || (run[i].Length == 3 && !run.Is(i, "may"))))
        {
            end++;
        }

        return word.Value;
    }

    private static bool HasNumberBeside(PieceRun run, int i)
    {
        if (run[i].Kind != PieceKind.Word || run[i].Length < 3)
        {
            return false;
        }

        var next = run.SkipDot(i + 1);
        if (run.Is(i, "may") || run.Is(i, "mar") || run.Is(i, "march"))
        {
            return YearAt(run, next) > 0; // "they may 2 times"
        }

        next = run.Is(next, "of") ? next + 1 : next; // "june of 2031"
        if (!run.Is(i, "august") && IsDatePreposition(run, run.Is(i - 1, "the") ? i - 2 : i - 1) && run[i].Length > 3)
        {
            return true; // "in april"
        }

        var before = run.Is(i - 1, "of") ? i - 2 : i - 1;
        return YearAt(run, next) > 0 || YearAt(run, i - 1) > 0 || IsDay(run, next) || OrdinalDay.At(run, next, out _) > 0
            || (run.Is(next, "the") && IsDay(run, next + 1)) || IsDay(run, before) || (run[before].IsGlued && run[before].Length == 2 && IsDay(run, before - 1));
    }

    private static bool IsDay(PieceRun run, int i) => run[i] is { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false, Number: >= 1 and <= 31 };

    private static int ReadFromMonth(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var month = MonthAt(run, i, out var at);
        if (month == 0)
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month };
        if (DayAt(run, at, month, out var end) is var day and > 0)
        {
            meaning = meaning with { Day = day };
            if (IntervalEnd(run, end, month, out var last) is { } interval)
            {
                (end, meaning) = (last, meaning with { EndDay = interval.Day, EndMonth = interval.Month });
            }

            return ReadYearAfter(run, end, ref meaning, afterDay: true);
        }

        // "October, 1st", "June the 28th"
        var suffixed = run.IsMark(at, ',') || run.Is(at, "the") ? at + 1 : at;
        if (suffixed > at && run[suffixed].Kind == PieceKind.Digits && CountedReader.OrdinalAt(run, suffixed, out var suffixEnd) is var ordinal and > 0 && ordinal <= DateTime.DaysInMonth(2000, month))
        {
            meaning = meaning with { Day = ordinal };
            return ReadYearAfter(run, suffixEnd, ref meaning, afterDay: true);
        }

        // "May the first", "May twenty-first, 2031", but not "in May first results came"
        if (OrdinalDay.At(run, run.Is(at, "the") ? at + 1 : at, out var dayEnd) is var spoken and > 0 && spoken <= DateTime.DaysInMonth(2000, month)
            && (run[dayEnd].Kind is PieceKind.Mark or PieceKind.End && !run.IsDash(dayEnd) || YearAt(run, dayEnd) > 0 || run.Is(dayEnd, "at")
                || (run[dayEnd].Kind == PieceKind.Digits && run.IsMark(dayEnd + 1, ':'))))
        {
            meaning = meaning with { Day = spoken };
            return ReadYearAfter(run, dayEnd, ref meaning, afterDay: true);
        }

        if (OrdinalDay.WithoutEnding(run, at, out dayEnd) is var number and > 0 && number <= DateTime.DaysInMonth(2000, month))
        {
            meaning = meaning with { Day = number };
            return ReadYearAfter(run, dayEnd, ref meaning, afterDay: true);
        }

        end = ReadYearAfter(run, at, ref meaning, afterDay: false);
        return end > at || StandsAlone(run, i, at) ? end : -1;
    }

    /// <summary>"the twenty-first of May", "first of March 2031".</summary>
    private static int ReadFromOrdinal(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var day = OrdinalDay.At(run, i, out var at);
        if (day == 0 || !run.Is(at, "of") || MonthAt(run, at + 1, out var end) is not (> 0 and var month) || day > DateTime.DaysInMonth(2000, month))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month, Day = day };
        return ReadYearAfter(run, end, ref meaning, afterDay: true);
    }

    private static (int Month, int Day)? IntervalEnd(PieceRun run, int i, int month, out int end)
    {
        end = i;
        if (!run.IsDash(i) && !run.Is(i, "to") && !run.Is(i, "through"))
        {
            return null;
        }

        var other = MonthAt(run, i + 1, out var at);
        var day = other > 0 ? DayAt(run, at, other, out end) : run.IsDash(i) ? DayAt(run, i + 1, month, out end) : 0;
        return day > 0 ? (other > 0 ? other : month, day) : null;
    }

    private static int DayAt(PieceRun run, int i, int month, out int end)
    {
        end = i + 1;
        if (run[i] is not { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false, Number: >= 1 } piece || piece.Number > DateTime.DaysInMonth(2000, month)
            || (run.IsMark(end, ':') && run[end + 1].Kind == PieceKind.Digits) || (run.IsMark(end, ',') && run.IsJoined(end + 1) && run[end + 1].Length == 3)
            || (run.IsMark(end, '.') && run.IsJoined(end + 1) && run[end + 1].Kind == PieceKind.Digits) || run.IsMark(end, '%')
            || run[i - 1].Kind == PieceKind.Mark && run.Text[run[i - 1].Start] is '$' or '£' or '€')
        {
            return 0;
        }

        if (run.IsJoined(end) && (run.Is(end, "st") || run.Is(end, "nd") || run.Is(end, "rd") || run.Is(end, "th")))
        {
            end++;
        }
        else if (run[end].IsGlued && run[end].Kind == PieceKind.Word)
        {
            return 0;
        }

        return piece.Number;
    }

    private static int ReadYearAfter(PieceRun run, int i, ref TimeMeaning meaning, bool afterDay)
    {
        var at = run.SkipComma(i);
        if (run.Is(at, "of") || (afterDay && run.Is(at, "in")))
        {
            at++; // "March of 2031", "4 March in 2031"
        }

        if (YearAt(run, at) is var year and > 0 && !(at > i && !afterDay && !run.Is(i, "of") && meaning.Month == 5))
        {
            if (meaning.Day > 0 && meaning.Day > DateTime.DaysInMonth(year, meaning.Month))
            {
                return i;
            }

            meaning = meaning with { Year = year };
            return at + 1;
        }

        if (SpokenYear.At(run, at, out var spokenEnd) is var spoken and > 0 && meaning.Day <= DateTime.DaysInMonth(spoken, meaning.Month))
        {
            meaning = meaning with { Year = spoken };
            return spokenEnd;
        }

        // "June last year", "in March of this year"
        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Shift, Value: <= 3 } shift && run.Is(at + 1, "year") && !run.IsMark(i, ','))
        {
            meaning = meaning with { YearShift = (TimeShift)shift.Value };
            return at + 2;
        }

        return i;
    }

    public static int YearAt(PieceRun run, int i) =>
        run.IsWholeNumber(i, 4, 4) && run[i].Number is >= EarliestYear and <= LatestYear && !(run[i + 1].IsGlued && run[i + 1].Kind == PieceKind.Word) ? run[i].Number : 0;

    /// <summary>A month without day and year: "in March", "last May", "March's meeting" but not "Theresa May", "March on Rome", "April Jones".</summary>
    private static bool StandsAlone(PieceRun run, int i, int end)
    {
        if (run[i].Length <= 4 && !run.Is(i, "may") && !run.Is(i, "june") && !run.Is(i, "july"))
        {
            return run[i].Length == 4 && run.Is(i, "sept") || (run.IsMark(i + 1, '.') && IsDatePreposition(run, i - 1)); // "in Feb."
        }

        if (run.IsCapital(end) && !run.IsMark(end - 1, '.') && TimeLexicon.Of(run.TextOf(end)).Class == TimeWordClass.None && !IsDatePreposition(run, i - 1))
        {
            return false;
        }

        return run.Is(i, "may") || run.Is(i, "march") || run.Is(i, "april") || run.Is(i, "june") || run.Is(i, "august")
            ? IsDatePreposition(run, i - 1) && !run.IsCapital(end)
            : !(run.IsCapital(i - 1) && run.IsCapital(i - 2));
    }

    private static bool IsDatePreposition(PieceRun run, int i) =>
        run.TextOf(i) is { Length: > 0 } word
        && (TimeLexicon.Of(word) is { Class: TimeWordClass.Shift or TimeWordClass.Stage }
            || TimeLexicon.Has(word, "monthbefore"));


    private static int ReadFromDigits(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        const int basicIso = 8; // "20310304"
        if (!run[i].IsGlued && run[i].Length == basicIso)
        {
            return ReadBasic(run, i, out meaning);
        }

        if (run[i].IsGlued || run[i].Length > 4)
        {
            return -1;
        }

        // "4 March 2031", "4th of March"
        var end = i + 1;
        if (run.IsJoined(end) && run[end].Length == 2 && run[end].Kind == PieceKind.Word)
        {
            end++;
        }

        var at = run.Is(end, "of") ? end + 1 : end;
        if (!run.IsDash(i + 1) && MonthAt(run, at, out var afterMonth) is var month and > 0 && DayAt(run, i, month, out _) is var day and > 0
            && !(run.Is(at, "may") && !run.IsCapital(at)))
        {
            meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month, Day = day };
            return ReadYearAfter(run, afterMonth, ref meaning, afterDay: true);
        }

        // "10-16 March", "between 3 and 12 March", "9 to 12 of June"
        var second = i + 3;
        var isJoined = run.IsDash(i + 1) || (run.Is(i + 1, "and") && run.Is(i - 1, "between")) || (run.Is(i + 1, "to") && (run.Is(i - 1, "from") || run.Is(second, "of")));
        if (isJoined && MonthAt(run, run.Is(second, "of") ? second + 1 : second, out afterMonth) is var ending and > 0
            && DayAt(run, i, ending, out _) is var first and > 0 && DayAt(run, i + 2, ending, out _) is var last && last > first)
        {
            meaning = new TimeMeaning(MeaningKind.Calendar) { Month = ending, Day = first, EndMonth = ending, EndDay = last };
            return ReadYearAfter(run, afterMonth, ref meaning, afterDay: true);
        }

        // "2031 March"
        if (YearAt(run, i) is var year and > 0 && MonthAt(run, i + 1, out afterMonth) is var named and > 0 && run[afterMonth].Kind != PieceKind.Digits)
        {
            meaning = new TimeMeaning(MeaningKind.Calendar) { Year = year, Month = named };
            return afterMonth;
        }

        return JoinedDate.Read(run, i, anchor, out meaning) is var numeric and > 0 ? numeric
            : JoinedDate.ReadDayAndMonth(run, i, isAfterWeekday: false, anchor, out meaning) is var yearless and > 0 ? yearless
            : ReadYear(run, i, out meaning);
    }

    private static int ReadBasic(PieceRun run, int i, out TimeMeaning meaning)
    {
        var (year, month, day) = (run[i].Number / 10_000, run[i].Number / 100 % 100, run[i].Number % 100);
        var isDate = year is >= 1900 and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && run.IsWholeNumber(i, run[i].Length, run[i].Length) && !run[i + 1].IsGlued;
        meaning = isDate ? new TimeMeaning(MeaningKind.Calendar) { Year = year, Month = month, Day = day } : default;
        return isDate ? i + 1 : -1;
    }

    private static int ReadYear(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i].Number is >= EarliestYear and <= LatestYear && run[i].Length == 4 && run.IsJoined(i + 1) && run.Is(i + 1, "s") && run[i].Number % 10 == 0)
        {
            meaning = TimeMeaning.Value((run[i].Number / 10).ToString(System.Globalization.CultureInfo.InvariantCulture) + "X");
            return i + 2;
        }

        var year = YearAt(run, i);
        if (year == 0 || !YearContext.Fits(run, i))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Year = year };
        if (run.IsDash(i + 1) || run.IsMark(i + 1, '/'))
        {
            var last = YearAt(run, i + 2) is var whole and > 0 ? whole : run.IsWholeNumber(i + 2, 2, 2) && run.IsJoined(i + 2) ? year / 100 * 100 + run[i + 2].Number : 0;
            if (last > year && !run.IsDash(i + 3))
            {
                meaning = meaning with { EndYear = last };
                return i + 3;
            }

            // "2031-03", "2015-3": no second year, since it would be earlier
            if (run.IsJoined(i + 1) && run.IsJoined(i + 2) && run.IsWholeNumber(i + 2, 1, 2) && (run[i + 2].Length == 2 || run[i + 2].Number <= year % 10)
                && run[i + 2].Number is >= 1 and <= 12 and var month && !run.IsDash(i + 3) && !run.IsMark(i + 3, '/'))
            {
                meaning = meaning with { Month = month };
                return i + 3;
            }
        }

        return i + 1;
    }
}
