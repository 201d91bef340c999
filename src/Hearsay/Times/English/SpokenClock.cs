namespace Hearsay.Times.English;

/// <summary>Clock times said in words: "half past seven", "a quarter to eight in the evening", "ten past nine", "seven o'clock", "five pm", "seven thirty-five p.m.".</summary>
internal static class SpokenClock
{
    private const int MinutesOfHour = 60;

    /// <summary>The minute of the day, 0 to 1439, of a clock time that starts at piece i; the index after it, or -1. Without a half of the day it is the hour as said.</summary>
    public static int Read(PieceRun run, int i, out int minuteOfDay)
    {
        var shiftEnd = Shift(run, i, out var shift, out var isTo);
        var hourAt = shiftEnd > 0 ? shiftEnd : i;
        minuteOfDay = 0;
        if (HourAt(run, hourAt, isExact: false) is not (>= 1 and <= 12 and var hour))
        {
            return -1;
        }

        var end = hourAt + 1;
        var minutes = 0;
        if (shiftEnd < 0 && run[hourAt].Kind == PieceKind.Word)
        {
            minutes = MinutesAt(run, end, out var minutesEnd);
            end = minutes > 0 ? minutesEnd : end;
        }

        var isClock = minutes == 0 && OClockAt(run, end, out end);
        var half = HalfAt(run, end, out var halfEnd, isSpoken: shiftEnd > 0 || isClock || TimeLexicon.Has(run.TextOf(i - 1), "beforeclock"));
        if (shiftEnd < 0 && half == ' ' && (!isClock || run[hourAt].Kind == PieceKind.Digits)
            || (isTo && half == ' ' && !isClock && !Ends(run, end)))
        {
            return -1;
        }

        var whole = half == ' ' ? hour : half == 'p' ? (hour % 12) + 12 : hour % 12;
        minuteOfDay = ((whole * MinutesOfHour) + minutes + shift + (24 * MinutesOfHour)) % (24 * MinutesOfHour);
        return half == ' ' ? end : halfEnd;
    }

    /// <summary>"half past", "a quarter to", "ten past", "three minutes to": minutes to add. "Five to six" may be a range, so a number before "to" needs its "minutes".</summary>
    private static int Shift(PieceRun run, int i, out int minutes, out bool isTo)
    {
        (minutes, isTo) = (0, false);
        var at = run.Is(i, "a") && run.Is(i + 1, "quarter") ? i + 1 : i;
        var isMeasure = true;
        if (run.Is(at, "half") && run.Is(at + 1, "past"))
        {
            minutes = 30;
        }
        else if (run.Is(at, "quarter") && !run[at].IsGlued)
        {
            minutes = 15;
        }
        else if (NumberAt(run, at) is > 0 and < MinutesOfHour and var number)
        {
            minutes = number;
            if (number is >= 20 && run[at].Kind == PieceKind.Word && MinutesAt(run, at, out var numberEnd) is var compound && compound > number)
            {
                (minutes, at) = (compound, numberEnd - 1); // "thirty-six minutes past"
            }

            isMeasure = run.Is(at + 1, "minutes") || run.Is(at + 1, "mins") || run.Is(at + 1, "min");
            at = isMeasure ? at + 1 : at;
        }
        else
        {
            return -1;
        }

        if (run.Is(at + 1, "past") && (minutes <= 30 || isMeasure))
        {
            return at + 2;
        }

        if (!isMeasure || !run.Is(at + 1, "to"))
        {
            (minutes, isTo) = (0, false);
            return -1;
        }

        (minutes, isTo) = (-minutes, true);
        return at + 2;
    }

    private static int NumberAt(PieceRun run, int i) =>
        run[i] is { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false } digits && !run[i + 1].IsGlued ? digits.Number
        : run[i].Length >= 3 && TimeLexicon.Of(run.TextOf(i)) is { Class: TimeWordClass.Number } word ? word.Value : 0;

    /// <summary>"o'clock", "oclock".</summary>
    public static bool OClockAt(PieceRun run, int i, out int end)
    {
        var isJoined = run.Is(i, "oclock");
        var isClock = isJoined || (run.Is(i, "o") && run[i + 1].Kind == PieceKind.Mark && run.Is(i + 2, "clock"));
        end = !isClock ? i : isJoined ? i + 1 : i + 3;
        return isClock;
    }

    /// <summary>The hour in digits or a word, 0 for none.</summary>
    /// <param name="isExact">Minutes may follow: "2.30".</param>
    public static int HourAt(PieceRun run, int i, bool isExact) =>
        run[i] is { Kind: PieceKind.Digits, Length: <= 2, IsGlued: false } digits
            && (isExact || (!(run.IsMark(i + 1, '.') && run.IsJoined(i + 2) && run[i + 2].Kind == PieceKind.Digits) && !run.IsMark(i + 1, ':')))
            ? digits.Number
            : NumberAt(run, i);

    /// <summary>"thirty", "thirty-five" after an hour in words.</summary>
    public static int MinutesAt(PieceRun run, int i, out int end)
    {
        end = i + 1;
        var tens = run[i].Kind == PieceKind.Word ? NumberAt(run, i) : 0;
        if (tens is < 10 or >= MinutesOfHour)
        {
            return 0;
        }

        var unitAt = run.IsDash(end) ? end + 1 : end;
        if (tens >= 20 && run[unitAt].Kind == PieceKind.Word && NumberAt(run, unitAt) is > 0 and < 10 and var unit)
        {
            end = unitAt + 1;
            return tens + unit;
        }

        return tens;
    }

    private static char HalfAt(PieceRun run, int i, out int end, bool isSpoken)
    {
        var half = ClockReader.HalfOfDay(run, i, out end);
        if (half != ' ' || !isSpoken)
        {
            return half;
        }

        var at = run.Is(i, "in") && run.Is(i + 1, "the") ? i + 2 : i;
        if (at > i && TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Part, Value: <= 3 } part)
        {
            end = at + 1;
            return part.Value == 1 ? 'a' : 'p';
        }

        return ' ';
    }

    /// <summary>Nothing is counted after the number: "a quarter to eight" but not "a quarter to eight percent".</summary>
    private static bool Ends(PieceRun run, int i) =>
        run[i].Kind == PieceKind.End || run.Is(i, "on") || (run[i].Kind == PieceKind.Mark && !run.IsDash(i) && !run.IsMark(i, '%'));
}
