namespace Hearsay.Times.English;

/// <summary>Quarters, halves of years, seasons and centuries: "the third quarter", "third-quarter", "2031 Q3", "H2 2031", "the first half of 2031", "the summer of 2012", "spring 2014", "the 20th century", "the '90s".</summary>
internal static class QuarterReader
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var at = run.Is(i, "the") ? i + 1 : i;
        var year = CalendarReader.YearAt(run, at); // "the 1988 second quarter"
        at = year == 0 ? at : run.IsDash(at + 1) && run.IsJoined(at + 1) && run.IsJoined(at + 2) ? at + 2 : at + 1; // "2031-Q3"
        at = run.Is(at, "fiscal") ? at + 1 : at;
        for (var quarter = 0; quarter < Ordinals.Length; quarter++)
        {
            if (run.Is(at, Ordinals[quarter]) || (run[at].Kind == PieceKind.Digits && run[at].Number == quarter + 1 && run[at + 1].IsGlued && run[at + 1].Length == 2))
            {
                var unit = run[at].Kind == PieceKind.Digits ? at + 2 : at + 1;
                unit = run.IsDash(unit) ? unit + 1 : unit;
                if (run.Is(unit, "half") && quarter < 2)
                {
                    // of a year, not of a match: the year is said
                    meaning = new TimeMeaning(MeaningKind.Quarter) { Part = quarter + 1, Year = year, Unit = TimeUnit.HalfYear };
                    var halfEnd = ReadYear(run, unit + 1, ref meaning);
                    return halfEnd > unit + 1 || year > 0 ? halfEnd : -1;
                }

                if (!run.Is(unit, "quarter"))
                {
                    break;
                }

                meaning = new TimeMeaning(MeaningKind.Quarter) { Part = quarter + 1, Year = year };
                return ReadYear(run, unit + 1, ref meaning);
            }
        }

        // "Q4", "Q4 2031", "2031 Q4"; "H2" is a name of much else, so that its year must be said
        if ((run.Is(at, "q") || run.Is(at, "h")) && !run[at].IsGlued && run.IsJoined(at + 1) && run[at + 1] is { Kind: PieceKind.Digits, Length: 1, Number: >= 1 and <= 4 } part
            && !(run[at + 2].IsGlued && run[at + 2].Kind == PieceKind.Word))
        {
            var isHalf = run.Is(at, "h");
            meaning = new TimeMeaning(MeaningKind.Quarter) { Part = part.Number, Year = year, Unit = isHalf ? TimeUnit.HalfYear : TimeUnit.Quarter };
            var partEnd = ReadYear(run, at + 2, ref meaning);
            return isHalf && (part.Number > 2 || (year == 0 && partEnd == at + 2)) ? -1 : partEnd;
        }

        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Season } season && year == 0 && (season.Value != 3 || !run.Is(at, "fall") || at > i || IsPreposition(run, i - 1)))
        {
            meaning = new TimeMeaning(MeaningKind.Season) { Part = season.Value };
            var end = ReadYear(run, at + 1, ref meaning);
            if (end > at + 1 || (season.Value != 1 && season.Value != 3 && at > i) || (run.Is(i - 1, "in") && at > i))
            {
                return end;
            }
        }

        // "the '90s", "since the 70s"
        var decadeAt = run.IsMark(at, '\'') || run.IsMark(at, '’') || run.IsMark(at, '‘') ? at + 1 : at;
        if (at > i && year == 0 && run[decadeAt] is { Kind: PieceKind.Digits, Length: 2, Number: >= 20 and <= 90 and var tens } && tens % 10 == 0 && run.IsJoined(decadeAt + 1) && run.Is(decadeAt + 1, "s")
            && (decadeAt > at || run.Is(i - 1, "since") || run.Is(i - 1, "during"))) // "in the 90s" is warm weather
        {
            meaning = TimeMeaning.Value(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"19{tens / 10}X"));
            return decadeAt + 2;
        }

        if (run[at] is { Kind: PieceKind.Digits, Number: > 0 and < 22 } century && run[at + 1].IsGlued && run[at + 1].Length == 2 && run.Is(run.IsDash(at + 2) ? at + 3 : at + 2, "century"))
        {
            meaning = TimeMeaning.Value((century.Number - 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture) + "XX");
            return (run.IsDash(at + 2) ? at + 3 : at + 2) + 1;
        }

        return -1;
    }

    private static bool IsPreposition(PieceRun run, int i) => run.Is(i, "in") || run.Is(i, "since") || run.Is(i, "until") || run.Is(i, "by");

    private static int ReadYear(PieceRun run, int i, ref TimeMeaning meaning)
    {
        var at = run.Is(i, "of") || run.Is(i, "in") ? i + 1 : run.SkipComma(i);
        if (CalendarReader.YearAt(run, at) is var year and > 0)
        {
            meaning = meaning with { Year = year };
            return at + 1;
        }

        if (run.Is(i, "of") && run.Is(at, "the") && run.Is(at + 1, "year"))
        {
            meaning = meaning with { YearShift = TimeShift.This };
            return at + 2;
        }

        if (TimeLexicon.Of(run.TextOf(at)) is { Class: TimeWordClass.Shift, Value: <= 3 } shift && run.Is(at + 1, "year"))
        {
            meaning = meaning with { YearShift = (TimeShift)shift.Value };
            return at + 2;
        }

        return i;
    }
}
