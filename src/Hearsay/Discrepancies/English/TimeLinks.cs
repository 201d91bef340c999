using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that set an event apart from the time that they name: "ahead of Tuesday", "until Monday".</summary>
internal static class TimeLinks
{
    private const int Before = 3; // tokens: "ahead of next Tuesday"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        "before after until till since by from ahead than prior past pending following every each between".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Publishing =
        "published publishing aired airing airs broadcast released posted printed uploaded".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"The week ended Friday", "the year that began in May": the day bounds a stretch of time and dates no event.</summary>
    public static bool IsPeriod(ReadOnlySpan<char> word) => word is "week" or "month" or "quarter" or "year" or "season";

    /// <summary>The day on which words came out, which need not be the day on which they fell: "an interview published on Tuesday".</summary>
    public static bool IsPublication(TokenizedText text, Sentence sentence, TextSpan time)
    {
        var first = text.TokenAt(time.Start);
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Before); i--)
        {
            if (Publishing.Contains(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Died of wounds from a crash on Tuesday": the day may be the crash's; not so in "died in hospital on Tuesday".</summary>
    public static bool FollowsThing(WordTree tree, TextSpan time)
    {
        var word = tree.WordAt(time.Start) - 1;
        while (word > 0 && tree.Word(word).Tag is UniversalTag.Adp or UniversalTag.Adv)
        {
            word--;
        }

        return word > 0 && tree.Word(word).Tag == UniversalTag.Noun && tree.Case(word) is not null && !Stays.Contains(tree.TextOf(word));
    }

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stays =
        "hospital home custody prison jail clinic sleep hospice cell bed age years".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"last Saturday night", "Sat"</summary>
    public static bool NamesWeekday(string words, DayOfWeek day) => words.Contains(day.ToString()[..3], StringComparison.OrdinalIgnoreCase);

    /// <summary>The event is not at the time, but before or after it.</summary>
    public static bool IsApart(TokenizedText text, Sentence sentence, TextSpan time)
    {
        var first = text.TokenAt(time.Start);
        for (var i = first; i >= Math.Max(sentence.FirstToken, first - Before); i--)
        {
            if (Words.Contains(text.TextOf(i)))
            {
                return true;
            }
        }

        // "the day before he died", not "died on Friday after a fall"
        var next = text.TokenAt(time.End - 1) + 1;
        next = text.Is(next - 1, "before") || text.Is(next - 1, "after") ? next - 1 : next;
        return next < sentence.EndToken && (text.Is(next, "before") || text.Is(next, "after")) && char.IsLower(text.TextOf(next - 1)[0]);
    }
}
