namespace Hearsay.Times.English;

/// <summary>Dates whose parts a mark joins: "2031-03-04", "11/28/05", "4-Mar-2031", "Mar/4", "Dec-2031"; after a preposition or a weekday also "22/04".</summary>
internal static class JoinedDate
{
    private const int NoMonth = 13;

    /// <summary>Reads a date that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i].Kind == PieceKind.Word && run[i + 1] is { Kind: PieceKind.Digits, IsGlued: true })
        {
            return ReadGlued(run, i, out meaning);
        }

        if (run[i].IsGlued || run[i + 1].Kind != PieceKind.Mark || run.Text[run[i + 1].Start] is not ('-' or '/' or '.')
            || (IsInner(run, i) && TimeLexicon.Of(run.TextOf(i - 2)).Class != TimeWordClass.Weekday))
        {
            return -1;
        }

        var mark = run.Text[run[i + 1].Start];
        if (run[i].Kind == PieceKind.Word || run[i + 2].Kind == PieceKind.Word || (run.IsMark(i + 3, mark) && run[i + 4].Kind == PieceKind.Word))
        {
            return mark == '.' ? -1 : ReadNamed(run, i, mark, out meaning);
        }

        return ReadNumeric(run, i, mark, anchor, out meaning);
    }

    /// <summary>"22/04", which may be a fraction or a score, hence only where a date is expected: "on 22/04", "Friday 7.6".</summary>
    public static int ReadDayAndMonth(PieceRun run, int i, bool isAfterWeekday, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        var isMarked = run.IsMark(i + 1, '/') || (isAfterWeekday && (run.IsMark(i + 1, '-') || run.IsMark(i + 1, '.')));
        var isExpected = isAfterWeekday || run.IsAny(i - 1, "on", "since", "until", "from", "this", "next") || (run.Is(i - 1, "to") && run[i - 2].Kind == PieceKind.Digits);
        if (!isMarked || !isExpected || IsInner(run, i) || !run.IsJoined(i + 1) || !run.IsJoined(i + 2) || !IsShort(run, i) || !IsShort(run, i + 2) || anchor is not { } day
            || run[i + 3].Kind == PieceKind.Mark && (run.IsDash(i + 3) || run.IsMark(i + 3, '%') || run.IsMark(i + 3, '/')) || (run[i + 3].Kind == PieceKind.Word && run[i + 3].Length > 3)
            || (run[i].Number == 9 && run[i + 2].Number == 11))
        {
            return -1;
        }

        var order = Ordered(day.Year, run[i].Number, run[i + 2].Number, day) ?? OrderedByStretch(run, i, day);
        if (order is not var (_, month, number) || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(2000, month))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month, Day = number };
        return i + 3;
    }

    /// <summary>"from 10/1 to 11/7": the order in which the stretch holds the publication, where only one does.</summary>
    private static (int Year, int Month, int Day)? OrderedByStretch(PieceRun run, int i, DateOnly anchor)
    {
        const int pairAndTo = 4; // pieces from one pair of numbers to the next
        var first = run.Is(i - 1, "from") ? i : i - pairAndTo;
        var last = first + pairAndTo;
        if (!run.Is(first - 1, "from") || !run.Is(last - 1, "to") || !run.IsMark(last + 1, '/') || !IsShort(run, first) || !IsShort(run, first + 2) || !IsShort(run, last) || !IsShort(run, last + 2))
        {
            return null;
        }

        bool Holds(int from, int to) => from <= Ordinal(anchor.Month, anchor.Day) && to >= Ordinal(anchor.Month, anchor.Day);
        var monthFirst = Holds(Ordinal(run[first].Number, run[first + 2].Number), Ordinal(run[last].Number, run[last + 2].Number));
        var dayFirst = Holds(Ordinal(run[first + 2].Number, run[first].Number), Ordinal(run[last + 2].Number, run[last].Number));
        return monthFirst == dayFirst ? null : monthFirst ? (anchor.Year, run[i].Number, run[i + 2].Number) : (anchor.Year, run[i + 2].Number, run[i].Number);
    }

    private static int Ordinal(int month, int day) => (100 * month) + day;

    private static bool IsShort(PieceRun run, int i) => run[i] is { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false };

    private static bool IsInner(PieceRun run, int i) => run.IsJoined(i) && run[i - 1].Kind == PieceKind.Mark && run.Text[run[i - 1].Start] is '/' or '-' or '.';

    /// <summary>"mar4", "Dec10": no code in capitals such as "SEP1".</summary>
    private static int ReadGlued(PieceRun run, int i, out TimeMeaning meaning)
    {
        const int abbreviation = 3; // letters
        meaning = default;
        if (run[i].IsGlued || run[i].Length != abbreviation || char.IsUpper(run.TextOf(i)[1]) || run[i + 1].Length > 2 || run[i + 2].IsGlued || run.IsDash(i + 2)
            || TimeLexicon.Of(run.TextOf(i)) is not { Class: TimeWordClass.Month, Value: var month } || run[i + 1].Number < 1 || run[i + 1].Number > DateTime.DaysInMonth(2000, month))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month, Day = run[i + 1].Number };
        return i + 2;
    }

    /// <summary>One part is the name of a month: "4-Mar-2031", "2031/Mar/4", "Sep-23-2031", "Mar/4", "Dec-2031".</summary>
    private static int ReadNamed(PieceRun run, int i, char mark, out TimeMeaning meaning)
    {
        meaning = default;
        var count = run.IsMark(i + 3, mark) && run.IsJoined(i + 3) && run.IsJoined(i + 4) && run[i + 4].Kind != PieceKind.Mark ? 3 : 2;
        var (month, year, day) = (0, 0, 0);
        for (var part = 0; part < count; part++)
        {
            var at = i + (2 * part);
            if (part > 0 && (!run.IsJoined(at) || !run.IsJoined(at - 1)))
            {
                return -1;
            }

            if (run[at].Kind == PieceKind.Word)
            {
                month = month == 0 && TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Month } word ? word.Value : NoMonth;
            }
            else if (CalendarReader.YearAt(run, at) is var number and > 0)
            {
                year = number;
            }
            else if (IsShort(run, at) && day == 0)
            {
                day = run[at].Number;
            }
            else if (IsShort(run, at) && part == 2)
            {
                year = FullYear(run[at]);
            }
        }

        var end = i + (2 * count) - 1;
        if (month is < 1 or > 12 || (count == 3 && (year == 0 || day == 0)) || (count == 2 && !IsNamedPair(run, i, end))
            || (day == 0 && year == 0) || day > DateTime.DaysInMonth(year > 0 ? year : 2000, month))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Year = year, Month = month, Day = day };
        return end;
    }

    /// <summary>Two parts: a capital, and no range such as "28-March 3" or "1999-May 2001".</summary>
    private static bool IsNamedPair(PieceRun run, int i, int end) =>
        (run.IsCapital(i) || run.IsCapital(i + 2) || run[i].Kind == PieceKind.Digits || !run.IsAny(i, "may", "mar", "march"))
        && run[end].Kind != PieceKind.Digits && !(run.IsDash(end) && run.IsJoined(end));

    private static int ReadNumeric(PieceRun run, int i, char mark, DateOnly? anchor, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i + 2].Kind != PieceKind.Digits || !run.IsMark(i + 3, mark) || run[i + 4].Kind != PieceKind.Digits || (mark == '.' && !run.IsJoined(i + 2)))
        {
            return -1;
        }

        var (a, b, c) = (run[i], run[i + 2], run[i + 4]);
        (int Year, int Month, int Day)? date = null;
        if (a.Length == 4 && b.Length <= 2 && c.Length <= 2)
        {
            date = (a.Number, b.Number, c.Number);
        }
        else if (a.Length <= 2 && b.Length <= 2 && c.Length is 2 or 4)
        {
            date = Ordered(c.Length == 4 ? c.Number : FullYear(c), a.Number, b.Number, anchor);
        }

        if (date is not var (y, m, d) || y is < CalendarReader.EarliestYear or > CalendarReader.LatestYear || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return -1;
        }

        meaning = new TimeMeaning(MeaningKind.Calendar) { Year = y, Month = m, Day = d };
        return i + 5;
    }

    private static int FullYear(Piece twoDigits) => twoDigits.Number < 70 ? 2000 + twoDigits.Number : 1900 + twoDigits.Number;

    /// <summary>Day and month in the order that alone is possible, or that falls on the days around publication; else null.</summary>
    private static (int Year, int Month, int Day)? Ordered(int year, int a, int b, DateOnly? anchor)
    {
        const int nearDays = 10; // a numeric date in news is that of the report or its event
        if (a > 12 && b is >= 1 and <= 12)
        {
            return (year, b, a);
        }

        if (b > 12 || a == b)
        {
            return (year, a, b);
        }

        if (anchor is { } day && a > 0 && b > 0)
        {
            var monthFirst = Math.Abs(new DateOnly(year is >= CalendarReader.EarliestYear and <= CalendarReader.LatestYear ? year : 1, a, b).DayNumber - day.DayNumber) <= nearDays;
            var dayFirst = Math.Abs(new DateOnly(year is >= CalendarReader.EarliestYear and <= CalendarReader.LatestYear ? year : 1, b, a).DayNumber - day.DayNumber) <= nearDays;
            return monthFirst == dayFirst ? null : monthFirst ? (year, a, b) : (year, b, a);
        }

        return null;
    }
}
