using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Times.English;

/// <summary>Days that have a name and a fixed date: "Christmas Day", "New Year's Eve", "9/11".</summary>
internal static class HolidayReader
{
    private static readonly (string Name, int Month, int Day)[] Days = [.. Lexicon.Lines("Times/English/holidays.txt")
        .Select(line => line.Split(' ', 3))
        .Select(fields => (fields[2], int.Parse(fields[0], CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture)))];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> First = Days
        .Select(day => day.Name.Split(' ')[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        if (run[i] is { Kind: PieceKind.Digits, Number: 9, IsGlued: false } && run.IsMark(i + 1, '/') && run[i + 2] is { Kind: PieceKind.Digits, Number: 11 } && !run.IsMark(i + 3, '/')
            && run.IsJoined(i + 2))
        {
            meaning = new TimeMeaning(MeaningKind.Calendar) { Year = 2001, Month = 9, Day = 11 };
            return i + 3;
        }

        if (!run.IsCapital(i) || !First.Contains(run.TextOf(i)))
        {
            return -1;
        }

        foreach (var (name, month, day) in Days)
        {
            if (Matches(run, i, name) is var end and > 0)
            {
                meaning = new TimeMeaning(MeaningKind.Calendar) { Month = month, Day = day };
                var at = run.SkipComma(end);
                at = run.Is(at, "of") ? at + 1 : at;
                if (CalendarReader.YearAt(run, at) is var year and > 0)
                {
                    meaning = meaning with { Year = year };
                    return at + 1;
                }

                return end;
            }
        }

        return -1;
    }

    private static int Matches(PieceRun run, int i, string name)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (!run.TextOf(i).Equals(name.AsSpan(word), StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            i++;
            if (run[i].Kind == PieceKind.Mark && run.Text[run[i].Start] is '\'' or '’' && run.Is(i + 1, "s"))
            {
                i += 2;
            }
        }

        return i;
    }
}
