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

        if ((run.Is(i, "noon") || run.Is(i, "midday")) && !run.IsCapital(i))
        {
            clock = "T12:00";
            return i + 1;
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
        if (half == ' ' && hasMinutes && run.IsMark(i + 1, ':') && hour < 24 && !run.IsMark(end, ':'))
        {
            clock = Format(hour, minute) + second;
            return ZoneEnd(run, run.Is(end, "hours") || run.Is(end, "hrs") ? end + 1 : end);
        }

        if (half == ' ' && run.Is(end, "o") && run[end + 1].Kind == PieceKind.Mark && run.Is(end + 2, "clock"))
        {
            clock = Format(hour % 24, 0);
            return end + 3;
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
        end = i + 1;
        if (run.Is(i, "am") || run.Is(i, "pm"))
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

    private static bool ZoneAt(PieceRun run, int i, out int end)
    {
        end = i + 1;
        if (run.Is(i, "local") && run.Is(i + 1, "time"))
        {
            end = i + 2;
            return true;
        }

        if (run.IsCapital(i) && run.Is(i + 1, "time") && TimeLexicon.Has(run.TextOf(i), "zone"))
        {
            end = i + 2;
            return true;
        }

        return run[i].Kind == PieceKind.Word && run[i].Length is >= 2 and <= 4 && run.IsCapital(i) && TimeLexicon.Has(run.TextOf(i), "zone");
    }
}
