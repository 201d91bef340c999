using System.Globalization;

namespace Hearsay.Times.English;

/// <summary>What repeats: "every day", "twice a week", "weekly", "on Mondays", "Thursdays at 17.30".</summary>
internal static class SetReader
{
    /// <summary>Reads a set that starts at piece i; the index after it, or -1.</summary>
    public static int Read(PieceRun run, int i, out TimeMeaning meaning)
    {
        var word = TimeLexicon.Of(run.TextOf(i));
        var end = word.Class switch
        {
            TimeWordClass.Often when !run.IsCapital(i) || i == 0 => ReadOften(i, word.Value, out meaning),
            TimeWordClass.Weekdays when run.IsCapital(i) => ReadWeekdays(i, word.Value, out meaning),
            _ when run.Is(i, "every") || run.Is(i, "each") || run.Is(i, "once") || run.Is(i, "twice") || run.Is(i, "per") => ReadEvery(run, i, out meaning),
            _ when run.Is(i, "everyday") && BareClock.Ends(run, i + 1) => ReadOften(i, (int)TimeUnit.Day, out meaning), // "she writes everyday", not "everyday life"
            _ => None(out meaning),
        };
        return end > 0 ? ReadClock(run, end, ref meaning) : -1;
    }

    private static int None(out TimeMeaning meaning)
    {
        meaning = default;
        return -1;
    }

    private static int ReadOften(int i, int unit, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)unit, new Quantity(2)), TimeType.Set);
        return i + 1;
    }

    private static int ReadWeekdays(int i, int weekday, out TimeMeaning meaning)
    {
        meaning = TimeMeaning.Value("XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture), TimeType.Set);
        return i + 1;
    }

    private static int ReadEvery(PieceRun run, int i, out TimeMeaning meaning)
    {
        meaning = default;
        var at = i + 1;
        if (run.Is(i, "once") || run.Is(i, "twice"))
        {
            if (!run.Is(at, "a") && !run.Is(at, "every") && !run.Is(at, "each"))
            {
                return -1;
            }

            at++;
        }

        var quantity = new Quantity(2);
        if (!run.Is(i, "per") && Quantity.Read(run, at, out var amount) is var after and > 0 && !amount.IsVague)
        {
            (quantity, at) = (amount, after);
        }

        if (run.Is(i, "every") && run.Is(at, "other"))
        {
            (quantity, at) = (new Quantity(4), at + 1);
        }

        var word = TimeLexicon.Of(run.TextOf(at));
        if (word is { Class: TimeWordClass.Weekday } && (run.IsCapital(at) || run[at].Length >= "monday".Length))
        {
            return ReadWeekdays(at, word.Value, out meaning);
        }

        if (word.Class == TimeWordClass.Part && word.Value <= 4)
        {
            meaning = TimeMeaning.Value("XXXX-XX-XX" + DayReader.PartValue(word.Value), TimeType.Set);
            return at + 1;
        }

        if (word.Class != TimeWordClass.Unit || (run.Is(i, "per") && word.Value < (int)TimeUnit.Hour))
        {
            return -1;
        }

        meaning = TimeMeaning.Value(DurationValue.Of((TimeUnit)word.Value, quantity), TimeType.Set);
        return at + 1;
    }

    /// <summary>"Thursdays at 17.30", "every Monday at 4 p.m.".</summary>
    private static int ReadClock(PieceRun run, int i, ref TimeMeaning meaning)
    {
        if (meaning is not { Type: TimeType.Set, Literal: { } literal } || !literal.StartsWith("XXXX-WXX-", StringComparison.Ordinal) || literal.Contains('T', StringComparison.Ordinal) || !run.Is(i, "at")
            || (ClockReader.Read(run, i + 1, out var clock) is var end && end < 0 && (end = BareClock.ReadAfterDay(run, i + 1, null, out clock)) < 0))
        {
            return i;
        }

        meaning = meaning with { Literal = literal + clock };
        return end;
    }
}
