using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Times.English;

/// <summary>Days that have a name: on a fixed date ("Christmas Day", "New Year's Eve"), on a counted weekday ("Thanksgiving"), counted from Easter ("Good Friday"); and "9/11".</summary>
internal static class HolidayReader
{
    private static readonly (string Name, TimeMeaning Day)[] Days = [.. Lexicon.Lines("Times/English/holidays.txt").Select(Day)];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> First = Days
        .Select(day => day.Name.Split(' ')[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name of a day may begin with the word.</summary>
    public static bool MayStart(ReadOnlySpan<char> word) => First.Contains(word);

    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i] is { Kind: PieceKind.Digits, Number: 9, IsGlued: false } && run.IsMark(i + 1, '/') && run[i + 2] is { Kind: PieceKind.Digits, Number: 11 } && !run.IsMark(i + 3, '/')
            && run.IsJoined(i + 2))
        {
            meaning = new TimeMeaning(MeaningKind.Calendar) { Year = 2001, Month = 9, Day = 11 };
            return i + 3;
        }

        if (!MayStart(run.TextOf(i)))
        {
            return -1;
        }

        foreach (var (name, day) in Days)
        {
            // small letters for a name of several words that can be nothing else: "christmas eve", not "may day"
            if (Matches(run, i, name) is var end and > 0 && (run.IsCapital(i) || (name.Contains(' ', StringComparison.Ordinal) && TimeLexicon.Of(run.TextOf(i)).Class == TimeWordClass.None && run[i].Length > "good".Length)))
            {
                meaning = day;
                return day.Kind == MeaningKind.Calendar || !run.IsCapital(end) ? ReadYear(run, end, ref meaning) : -1; // "Good Friday Agreement", "Black Friday Week"
            }
        }

        return -1;
    }

    private static int ReadYear(PieceRun run, int i, ref TimeMeaning meaning)
    {
        var at = run.SkipComma(i);
        at = run.Is(at, "of") ? at + 1 : at;
        if (CalendarReader.YearAt(run, at) is var year and > 0)
        {
            meaning = meaning with { Year = year };
            return at + 1;
        }

        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Shift, Value: <= 3 } shift && run.Is(at + 1, "year") && !run.IsMark(i, ','))
        {
            meaning = meaning with { YearShift = (TimeShift)shift.Value };
            return at + 2;
        }

        return i;
    }

    /// <summary>A line of holidays.txt.</summary>
    private static (string Name, TimeMeaning Day) Day(string line)
    {
        var (kind, rest) = Cut(line);
        var (first, name) = Cut(rest);
        if (kind == "easter")
        {
            return (name, new TimeMeaning(MeaningKind.Easter) { Amount = Number(first) });
        }

        if (kind != "nth")
        {
            return (name, new TimeMeaning(MeaningKind.Calendar) { Month = Number(kind), Day = Number(first) });
        }

        var fields = name.Split(' ', 4);
        return (fields[3], new TimeMeaning(MeaningKind.DayOfMonth) { Month = Number(first), Part = Number(fields[0]), Weekday = Number(fields[1]), Amount = Number(fields[2]) });
    }

    private static (string Head, string Tail) Cut(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..space], line[(space + 1)..]);
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Matches(PieceRun run, int i, string name)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (!run.TextOf(i).Equals(name.AsSpan(word), StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            i++;
            if (run[i].Kind == PieceKind.Mark && run.Text[run[i].Start] is '\'' or '’')
            {
                i += run.Is(i + 1, "s") ? 2 : 1; // "New Year's Eve", "Presidents' Day"
            }
        }

        return i;
    }
}
