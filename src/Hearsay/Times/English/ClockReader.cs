using System.Globalization;

namespace Hearsay.Times.English;

/// <summary>Clock times: "2:30 p.m.", "14:00 GMT", "9 a.m. EST", "0440 GMT", "10 o'clock", "noon", "1: 53 p. m. local time".</summary>
internal static class ClockReader
{
    /// <summary>Reads a clock time that starts at piece i; the index after it, or -1. The clock comes back as "T14:30".</summary>
    public static int Read(PieceRun run, int i, out string clock)
    {
        clock = "";
        if (run[i] is { Kind: PieceKind.Digits, IsGlued: false } piece && !(run.IsJoined(i) && (run.IsMark(i - 1, ':') || run.IsMark(i - 1, '.') || run.IsMark(i - 1, '$'))))
        {
            var end = ReadDigits(run, i, piece, out clock);
            if (end < 0 && SpokenClock.Read(run, i, out var minutes) is var after and > 0)
            {
                clock = Format(minutes / 60, minutes % 60); // "10 past nine"
                return ZoneEnd(run, after);
            }

            return end;
        }

        if ((run.Is(i, "noon") || run.Is(i, "midday") || run.Is(i, "noonish")) && !run.IsCapital(i))
        {
            clock = "T12:00";
            return i + 1;
        }

        if (run.Is(i, "mid") && run.Is(i + 1, "night") && !run.IsCapital(i))
        {
            clock = "T24:00";
            return i + 2;
        }

        if (run.Is(i, "midnight") && !run.IsCapital(i))
        {
            clock = "T24:00";
            return i + 1;
        }

        if (SpokenClock.Read(run, i, out var spoken) is var spokenEnd and > 0)
        {
            clock = Format(spoken / 60, spoken % 60);
            return ZoneEnd(run, spokenEnd);
        }

        return -1;
    }

    private static int ReadDigits(PieceRun run, int i, Piece piece, out string clock)
    {
        clock = "";
        var (hour, minute, end, hasMinutes, second) = (piece.Number, 0, i + 1, false, "");
        if (piece.Length == 4 && hour / 100 < 24 && hour % 100 < 60 && (ZoneAt(run, end, out var zoneEnd) || ((run.Is(end, "hours") || run.Is(end, "hrs")) && (zoneEnd = end + 1) > 0)))
        {
            clock = Format(hour / 100, hour % 100); // "0440 GMT"
            return ZoneEnd(run, zoneEnd);
        }

        if (piece.Length is 3 or 4 && hour / 100 is >= 1 and <= 12 && hour % 100 < 60 && HalfOfDay(run, end, out var joinedEnd) is not ' ' and var joinedHalf)
        {
            return Made(hour / 100, hour % 100, joinedHalf, joinedEnd, run, out clock); // "1140 a.m."
        }

        if (piece.Length > 2)
        {
            return -1;
        }

        if ((run.IsMark(end, ':') || (run.IsMark(end, '.') && run.IsJoined(end) && run.IsJoined(end + 1))) && run[end + 1] is { Kind: PieceKind.Digits, Length: 2, Number: < 60 })
        {
            (minute, hasMinutes, end) = (run[end + 1].Number, true, end + 2);
            if (run.IsMark(end, ':') && run.IsJoined(end + 1) && run[end + 1] is { Kind: PieceKind.Digits, Length: 2, Number: < 60 })
            {
                (second, end) = (string.Create(CultureInfo.InvariantCulture, $":{run[end + 1].Number:00}"), end + 2);
            }
        }

        var half = HalfOfDay(run, end, out var afterHalf);
        if (half == ' ' && hasMinutes && run.IsMark(i + 1, '.') && run.Is(i - 1, "at") && TimeLexicon.Has(run.TextOf(i - 2), "clockverb") && BareClock.Ends(run, end))
        {
            clock = Format(hour % 24, minute); // "left at 6.45"
            return end;
        }

        if (half == ' ' && hasMinutes && run.IsMark(i + 1, ':') && hour < 24 && !run.IsMark(end, ':'))
        {
            clock = Format(hour, minute) + second;
            return ZoneEnd(run, run.Is(end, "hours") || run.Is(end, "hrs") ? end + 1 : end);
        }

        if (half == ' ' && !hasMinutes && hour is >= 1 and <= 12 && run.Is(end, "ish") && run[end].IsGlued && BareClock.Ends(run, end + 1) && !TimeLexicon.Has(run.TextOf(i - 1), "being"))
        {
            clock = Format(hour, 0); // "back at 11ish", not "she was 11ish"
            return end + 1;
        }

        if (half == ' ' && SpokenClock.OClockAt(run, end, out var clockEnd))
        {
            clock = Format(hour % 24, 0);
            return clockEnd;
        }

        if (half == ' ' || hour is < 1 or > 12)
        {
            return -1;
        }

        var after = Made(hour, minute, half, afterHalf, run, out clock);
        clock += second;
        return after;
    }

    private static int Made(int hour, int minute, char half, int end, PieceRun run, out string clock)
    {
        clock = Format(half == 'p' ? (hour % 12) + 12 : hour % 12, minute);
        return ZoneEnd(run, end);
    }

    private static string Format(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");

    /// <summary>'a' or 'p' for "a.m.", "pm", "p. m."; a space for none.</summary>
    public static char HalfOfDay(PieceRun run, int i, out int end)
    {
        i = run.IsMark(i, '.') && run.IsJoined(i) && run.IsJoined(i + 1) && (run.Is(i + 1, "am") || run.Is(i + 1, "pm")) ? i + 1 : i; // "9.am"
        end = i + 1;
        if ((run.Is(i, "am") || run.Is(i, "pm")) && !run[end].IsGlued)
        {
            return char.ToLowerInvariant(run.TextOf(i)[0]);
        }

        if (!(run.Is(i, "a") || run.Is(i, "p")) || !run.IsMark(i + 1, '.') || !run.Is(i + 2, "m"))
        {
            return ' ';
        }

        // the second full stop may end the sentence as well; it is taken when the first one is there
        end = run.IsMark(i + 3, '.') && (run.IsJoined(i + 3) || !run.IsJoined(i + 1)) ? i + 4 : i + 3;
        return char.ToLowerInvariant(run.TextOf(i)[0]);
    }

    /// <summary>A clock as <see cref="Read"/> gives it, in minutes of the day.</summary>
    public static int Minutes(string clock) =>
        (int.Parse(clock.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture) * 60) + int.Parse(clock.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The half of the day is said between these pieces.</summary>
    public static bool HasHalf(PieceRun run, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (HalfOfDay(run, i, out _) != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static int ZoneEnd(PieceRun run, int i)
    {
        var end = ZoneAt(run, i, out var after) ? after : i;
        if (run.IsMark(end, '(') && run[end + 1].Kind == PieceKind.Digits)
        {
            // "09:10 hours (0440 GMT)": the same moment elsewhere
            var close = end + 2;
            while (close < end + 10 && !run.IsMark(close, ')') && run[close].Kind != PieceKind.End)
            {
                close++;
            }

            return run.IsMark(close, ')') && HasZone(run, end, close) ? close + 1 : end;
        }

        return end;
    }

    private static bool HasZone(PieceRun run, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (ZoneAt(run, i, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"GMT", "local time", "Eastern time", "Beijing time".</summary>
    public static bool ZoneAt(PieceRun run, int i, out int end)
    {
        end = i + 1;
        if (run.Is(i, "local") && run.Is(i + 1, "time"))
        {
            end = i + 2;
            return true;
        }

        if (run.IsCapital(i) && run.Is(i + 1, "time") && (TimeLexicon.Has(run.TextOf(i), "zone") || !run.IsCapital(i + 1)))
        {
            end = i + 2;
            return true;
        }

        return run[i].Kind == PieceKind.Word && run[i].Length is >= 2 and <= 4 && run.IsCapital(i) && TimeLexicon.Has(run.TextOf(i), "zone");
    }
}
