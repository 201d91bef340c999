using System.Globalization;

namespace Hearsay.Times.English;

/// <summary>Clock times that only their place tells from a count: "Monday at 2.30", "tonight around 7", "5 to 6 p.m.", "from three thirty to four thirty".</summary>
internal static class BareClock
{
    private const int HalfDay = 12 * 60; // minutes
    private const int HoursOfDay = 24;

    /// <summary>"at 7", "around 2.30", "at seven thirty" after a day; the index after it, or -1. A part of the day tells the half: "tonight at 7".</summary>
    public static int ReadAfterDay(PieceRun run, int i, string? part, out string clock)
    {
        clock = "";
        if (!run.Is(i - 1, "at") && !run.Is(i - 1, "around") && !run.Is(i - 1, "about"))
        {
            return -1;
        }

        var end = Read(run, i, out var minutes, out _);
        if (end > 0 && (Ends(run, end) || ClockReader.ZoneAt(run, end, out _)))
        {
            clock = Text(InPart(minutes, part));
            return ClockReader.ZoneAt(run, end, out var zone) ? zone : end;
        }

        // "today at 9a", "Monday at 9p"
        end = i + 2;
        var isHalf = run[i] is { Kind: PieceKind.Digits, Number: >= 1 and <= 12, IsGlued: false } && run[i + 1].IsGlued && (run.Is(i + 1, "a") || run.Is(i + 1, "p")) && Ends(run, end);
        clock = isHalf ? Text(((run[i].Number % 12) + (run.Is(i + 1, "p") ? 12 : 0)) * 60) : "";
        return isHalf ? end : -1;
    }

    /// <summary>"at five-thirty tomorrow evening": minutes in words, and a day or part of the day after them.</summary>
    public static int ReadBeforeDay(PieceRun run, int i, out int minutes)
    {
        var end = Read(run, i, out minutes, out var isExact);
        return end > 0 && isExact && run[i].Kind == PieceKind.Word && run.Is(i - 1, "at") && TimeLexicon.Of(run.TextOf(end)).Class == TimeWordClass.Deictic ? end : -1;
    }

    /// <summary>A stretch whose first clock time takes its half of the day from the last one; the index after it, or -1.</summary>
    public static int ReadRange(PieceRun run, int i, out string from, out string to)
    {
        (from, to) = ("", "");
        var at = Read(run, i, out var first, out var isFirstExact);
        if (at < 0 || (run.IsJoined(i) && run[i - 1].Kind == PieceKind.Mark && run.Text[run[i - 1].Start] is not '(') || !IsJoint(run, at, i))
        {
            return -1;
        }

        var end = Read(run, at + 1, out var last, out var isLastExact);
        if (end < 0)
        {
            return -1;
        }

        var half = HalfAt(run, end, out var halfEnd);
        if (half == ' ')
        {
            var isOpened = run.Is(i - 1, "from") || run.Is(i - 1, "between");
            var isOnDay = run.Is(i - 1, "between") && run.Is(end, "on") && first < last
                && (run[end + 1].Kind == PieceKind.Digits || TimeLexicon.Of(run.TextOf(end + 1)).Class is TimeWordClass.Weekday or TimeWordClass.Month);
            if (!isOnDay && !(isFirstExact && isLastExact && isOpened && run[i].Kind == PieceKind.Word) && !run.Is(end - 1, "oclock") && !run.Is(end - 1, "clock"))
            {
                return -1; // "from three to five" may count anything
            }

            (from, to) = (Text(first), Text(last));
            return end;
        }

        last = (last % HalfDay) + (half == 'p' ? HalfDay : 0);
        first %= HalfDay;
        first += first + HalfDay < last || first >= last ? HalfDay : 0;
        (from, to) = (Text(first), Text(last));
        return ClockReader.ZoneAt(run, halfEnd, out var zone) ? zone : halfEnd;
    }

    /// <summary>The half of the day that a part of it lies in: "tonight at 3" is before dawn.</summary>
    public static int InPart(int minutes, string? part)
    {
        const int beforeDawn = 5 * 60;
        return minutes < HalfDay && (part is "TAF" or "TEV" || (part == "TNI" && minutes >= beforeDawn)) ? minutes + HalfDay : minutes;
    }

    /// <summary>Nothing that a number could count follows.</summary>
    public static bool Ends(PieceRun run, int i) =>
        run[i].Kind switch
        {
            PieceKind.End => true,
            PieceKind.Word => TimeLexicon.Has(run.TextOf(i), "afterclock") || TimeLexicon.Of(run.TextOf(i)).Class is TimeWordClass.Deictic or TimeWordClass.Weekday,
            PieceKind.Digits => false,
            PieceKind.Mark => !run.IsDash(i) && !(run.Text[run[i].Start] is '%' or '/' or ':' or '$' or '£' or '€') && !(run.IsMark(i, '.') && run.IsJoined(i + 1) && run[i + 1].Kind == PieceKind.Digits),
        };

    public static string Text(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60 % HoursOfDay:00}:{minutes % 60:00}");

    /// <summary>An hour as said, with its minutes: "7", "2.30", "seven", "seven thirty-five", "five-thirty", "4 oclock".</summary>
    /// <param name="isExact">Minutes are said.</param>
    public static int Read(PieceRun run, int i, out int minutes, out bool isExact)
    {
        (minutes, isExact) = (0, false);
        var hour = SpokenClock.HourAt(run, i, isExact: true);
        var end = i + 1;
        if (run[i].Kind == PieceKind.Digits && (run.IsMark(end, ':') || run.IsMark(end, '.')) && run.IsJoined(end) && run.IsJoined(end + 1) && run[end + 1] is { Kind: PieceKind.Digits, Length: 2, Number: < 60 })
        {
            (minutes, isExact, end) = (run[end + 1].Number, true, end + 2);
        }
        else if (run[i].Kind == PieceKind.Word && SpokenClock.MinutesAt(run, run.IsDash(end) ? end + 1 : end, out var minutesEnd) is var spoken and > 0)
        {
            (minutes, isExact, end) = (spoken, true, run.Is(minutesEnd, "minutes") ? minutesEnd + 1 : minutesEnd);
        }

        if (hour < 1 || hour >= HoursOfDay || (hour > 12 && !isExact) || run[i].IsGlued || (run[end].IsGlued && ClockReader.HalfOfDay(run, end, out _) == ' '))
        {
            return -1;
        }

        minutes += 60 * hour;
        return SpokenClock.OClockAt(run, end, out var after) ? after : end;
    }

    private static bool IsJoint(PieceRun run, int i, int start) =>
        run.Is(i, "to") || run.Is(i, "until") || run.Is(i, "till") || run.IsDash(i) || (run.Is(i, "and") && run.Is(start - 1, "between"));

    private static char HalfAt(PieceRun run, int i, out int end)
    {
        var half = ClockReader.HalfOfDay(run, i, out end);
        if (half == ' ' && run.Is(i, "in") && run.Is(i + 1, "the") && TimeLexicon.Of(run.TextOf(i + 2)) is { Class: TimeWordClass.Part, Value: <= 3 } part)
        {
            end = i + 3;
            return part.Value == 1 ? 'a' : 'p';
        }

        return half;
    }
}
