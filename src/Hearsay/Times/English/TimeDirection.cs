using Hearsay.Text;

namespace Hearsay.Times.English;

internal enum TimeDirection
{
    Unknown,
    Past,
    Future,
}

/// <summary>
/// Whether a date without a year or a bare weekday looks back or ahead, from the nearest verb: "said on Friday", "will meet on Friday",
/// "ahead of Monday's vote". Without a part-of-speech tagger: forms and a word list.
/// </summary>
internal static class Tense
{
    private const int LeftWords = 12; // a clause's length: further off, the verb belongs to another clause
    private const int RightWords = 10;

    /// <param name="sentence">Pieces outside it are not looked at.</param>
    /// <param name="distance">Words between the expression and the verb that decided; 0 when none did.</param>
    public static TimeDirection Of(PieceRun run, TextSpan reading, TextSpan sentence, out int distance)
    {
        var (first, end) = (run.IndexAt(reading.Start), run.IndexAt(reading.End));
        var (from, to) = (Math.Max(run.IndexAt(sentence.Start), 0), Math.Min(run.IndexAt(sentence.End), run.Count));
        // at the head of a clause ("On Friday, he said") the verb follows
        var before = first - 1;
        while (before >= from && IsLead(run, before))
        {
            before--;
        }

        var isHead = before < from || (run[before].Kind == PieceKind.Mark && run.Text[run[before].Start] is not ('\'' or '’' or '-' or ')'));
        if (isHead && Right(run, end, to, true, out distance) is var ahead and not TimeDirection.Unknown)
        {
            return ahead;
        }

        var left = Left(run, first, from, out distance, out var crossesComma);
        if ((left == TimeDirection.Unknown || crossesComma) && !isHead && Right(run, end, to, false, out var after) is var right and not TimeDirection.Unknown)
        {
            distance = after; // "ahead of the trip, the ministry on Sunday issued": the verb of its own clause goes first
            return right;
        }

        return left;
    }

    private static bool IsLead(PieceRun run, int i) =>
        run.Is(i, "on") || run.Is(i, "in") || run.Is(i, "by") || run.Is(i, "the") || run.Is(i, "at") || run.Is(i, "and") || run.Is(i, "but") || run.Is(i, "late") || run.Is(i, "early") || run.Is(i, "a") || run.Is(i, "until") || run.Is(i, "since");

    private static TimeDirection Left(PieceRun run, int first, int from, out int distance, out bool crossesComma)
    {
        distance = 0;
        crossesComma = false;
        var words = 0;
        for (var i = first - 1; i >= from && words < LeftWords; i--)
        {
            if (run[i].Kind == PieceKind.Mark)
            {
                if (IsSentenceEnd(run, i))
                {
                    break;
                }

                crossesComma |= run.IsMark(i, ',');
                continue;
            }

            words++;
            if (OfWord(run, i, words) is var direction and not TimeDirection.Unknown)
            {
                distance = words;
                return direction;
            }
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection Right(PieceRun run, int end, int to, bool isHead, out int distance)
    {
        distance = 0;
        var words = 0;
        for (var i = end; i < to && words < RightWords; i++)
        {
            if (run[i].Kind == PieceKind.Mark)
            {
                if (IsSentenceEnd(run, i) || (!isHead && run.IsMark(i, ',')))
                {
                    break; // "The vote today, which would need ...": another clause
                }

                continue;
            }

            words++;
            var word = run.TextOf(i);
            if (TimeLexicon.Has(word, "future") || TimeLexicon.Has(word, "modal"))
            {
                distance = words;
                return Withholds(run, i) ? TimeDirection.Past : TimeDirection.Future;
            }

            if (IsPast(run, i))
            {
                distance = words;
                return (run.Is(i, "scheduled") || run.Is(i, "expected")) && (run.Is(i - 1, "is") || run.Is(i - 1, "are")) ? TimeDirection.Future : TimeDirection.Past;
            }

            if ((run.Is(i, "is") || run.Is(i, "are")) && run[i + 1].Kind == PieceKind.Word
                && (run.Is(i + 1, "to") || TimeLexicon.Has(run.TextOf(i + 1), "ahead") || TimeLexicon.Has(run.TextOf(i + 1), "intent")))
            {
                distance = words;
                return TimeDirection.Future;
            }
        }

        return TimeDirection.Unknown;
    }

    private static TimeDirection OfWord(PieceRun run, int i, int words)
    {
        var word = run.TextOf(i);
        if (TimeLexicon.Has(word, "future") || (TimeLexicon.Has(word, "modal") && !run.IsCapital(i)))
        {
            return run.Is(i + 1, "have") || (run.Is(i, "could") && run.Is(i + 1, "not")) || Withholds(run, i) ? TimeDirection.Past : TimeDirection.Future; // "could not be reached on Monday"
        }

        if (IsSetFor(run, i, words))
        {
            return TimeDirection.Future;
        }

        if (run.Is(i, "ll") || (run.Is(i, "ahead") && run.Is(i + 1, "of")) || (TimeLexicon.Has(word, "ahead") && (words <= 3 || run.Is(i + 1, "to") || run.Is(i + 1, "for"))))
        {
            return TimeDirection.Future;
        }

        if (run.Is(i, "to") && run[i + 1].Kind == PieceKind.Word && run[i - 1].Kind == PieceKind.Word && TimeLexicon.Has(run.TextOf(i - 1), "intent") && !run.IsCapital(i + 1)
            && !run.Is(i + 1, "the") && !run.Is(i + 1, "a"))
        {
            return TimeDirection.Future;
        }

        if (IsPast(run, i))
        {
            return IsGoverned(run, i) ? TimeDirection.Future : TimeDirection.Past;
        }

        return TimeDirection.Unknown;
    }

    /// <summary>"would not say", "would neither confirm nor deny": refused then.</summary>
    private static bool Withholds(PieceRun run, int modal) =>
        run.Is(modal, "would") && run.IsAny(modal + 1, "not", "neither")
        && (TimeLexicon.Has(run.TextOf(modal + 2), "withhold") || (run.Is(modal + 2, "be") && run.IsAny(modal + 3, "drawn", "named", "identified", "quoted")));

    /// <summary>"the fair opens on Friday", "the games, which open on Friday": the verb straight before the time.</summary>
    private static bool IsSetFor(PieceRun run, int i, int words) =>
        words <= 2 && !run.IsCapital(i) && TimeLexicon.Has(run.TextOf(i), "set-for") && (run.TextOf(i).EndsWith('s') || run.IsAny(i - 1, "which", "that"));

    /// <summary>"will be held", "to be announced", "is expected".</summary>
    private static bool IsGoverned(PieceRun run, int i)
    {
        for (var back = 1; back <= 4; back++)
        {
            var word = run.TextOf(i - back);
            if (TimeLexicon.Has(word, "future") || TimeLexicon.Has(word, "modal"))
            {
                return !run.Is(i - 1, "have") && !(run.Is(i - back, "could") && run.Is(i - back + 1, "not")) && !Withholds(run, i - back);
            }

            if (run.Is(i - back, "to") && run.Is(i - back + 1, "be"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(PieceRun run, int i)
    {
        var word = run.TextOf(i);
        return TimeLexicon.Has(word, "past") ? !(run.Is(i, "set") && (run.Is(i + 1, "to") || run.Is(i + 1, "for")))
            : word.Length > 3 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !TimeLexicon.Has(word, "noverb") && !run.IsCapital(i);
    }

    /// <summary>A form that carries a tense, as far as form and list tell.</summary>
    public static bool IsVerbForm(ReadOnlySpan<char> word) =>
        TimeLexicon.Has(word, "past") || TimeLexicon.Has(word, "future") || TimeLexicon.Has(word, "modal")
        || (word.Length > 3 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal) && !TimeLexicon.Has(word, "noverb"));

    /// <summary>Also one without a space after it: "how he would do so.In a Friday interview".</summary>
    private static bool IsSentenceEnd(PieceRun run, int i) =>
        run.Text[run[i].Start] is ';' or '!' or '?' || (run.Text[run[i].Start] == '.' && run.IsCapital(i + 1) && run.IsJoined(i + 1) && run[i - 1].Length > 1 && run[i + 1].Length > 1);
}
