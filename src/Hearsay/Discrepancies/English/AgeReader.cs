using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>How an age stands to those who have it.</summary>
internal enum AgeForm
{
    /// <summary>"36-year-old Aas"</summary>
    Before,

    /// <summary>"Aas, 36,"</summary>
    Aside,

    /// <summary>"pupils aged 10 to 15", "pupils between the ages of 10 and 15"</summary>
    After,

    /// <summary>"died at the age of 52", "died aged 52"</summary>
    AtDeath,

    /// <summary>"He was 52."</summary>
    Is,
}

/// <param name="Owner">Token of the noun, the name's last word or the subject that has it; -1 where the words after it name them.</param>
/// <param name="Low">Years; equals High unless a range.</param>
internal readonly record struct Age(AgeForm Form, int First, int End, int Owner, int Low, int High);

/// <summary>Reads ages; not those of things, nor of another time in a life ("left school at 16").</summary>
internal static class AgeReader
{
    private const int Oldest = 115; // years

    private const int TokensBetween = 4; // an age and its noun: "36-year-old former Norland"

    private const int NearChars = 60; // before a noun that may hold its age

    private const int NearAfterChars = 8; // behind it

    private const int ThenBefore = 3; // tokens: "when the mayor was 16"

    private const int BackToDeath = 10; // tokens: "died of a rare disease at the age of 52"

    public static IEnumerable<Age> Read(TokenizedText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (ReadAt(text, sentence, i) is { } age && age.Low is > 0 and <= Oldest && age.High <= Oldest && age.High >= age.Low)
            {
                yield return age;
                i = age.End - 1;
            }
        }
    }

    /// <summary>Of the person that a noun or a name stands for: "a 36-year-old Norland climber", "Aas, 36,"; null where none is given.</summary>
    public static int? OfPerson(TokenizedText text, TextSpan noun)
    {
        var start = Math.Max(0, noun.Start - NearChars);
        var near = text.Text.AsSpan(start, Math.Min(text.Text.Length, noun.End + NearAfterChars) - start);
        if (!near.ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var (first, last) = (text.TokenAt(noun.Start), text.TokenAt(noun.End - 1));
        foreach (var age in Read(text, text.Sentences[text.SentenceAt(noun.Start)]))
        {
            if (age.Low == age.High && (age.Form == AgeForm.Aside ? age.Owner == last : age.Form == AgeForm.Before && age.End <= last && first - age.End <= TokensBetween && !HasMark(text, age.End, first)))
            {
                return age.Low;
            }
        }

        return null;
    }

    private static bool HasMark(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return true;
            }
        }

        return false;
    }

    private static Age? ReadAt(TokenizedText text, Sentence sentence, int i)
    {
        bool Is(int token, string word) => token >= sentence.FirstToken && token < sentence.EndToken && text.Is(token, word);
        if (text.TextOf(i) is "aged" or "ages" or "age" or "Aged")
        {
            return AfterAge(text, sentence, i);
        }

        if (YearsAt(text, sentence, i) is not var (low, high, end))
        {
            return null;
        }

        if (OldAt(text, sentence, i, end) is { } old)
        {
            return new Age(AgeForm.Before, i, old, -1, low, high);
        }

        var isAlone = end >= sentence.EndToken || text.TextOf(end) is "." or "," or ";" or ")" or "and";
        if (low == high && (Is(i - 1, ",") || Is(i - 1, "(")) && i - 2 >= sentence.FirstToken && isAlone && !Is(end, "and") && char.IsLetter(text.TextOf(i - 2)[0]))
        {
            return new Age(AgeForm.Aside, i, end, i - 2, low, high);
        }

        // "He was 52 years old", "He was 52."
        var isYears = Is(end, "years") && Is(end + 1, "old");
        if ((Is(i - 1, "was") || Is(i - 1, "is")) && i - 2 >= sentence.FirstToken && !IsThen(text, sentence, i - 2) && (isYears || (low == high && (end >= sentence.EndToken || Is(end, ".")))))
        {
            return new Age(AgeForm.Is, i, isYears ? end + 2 : end, i - 2, low, high);
        }

        return Is(i - 1, "at") && isAlone && low == high && i - 2 >= sentence.FirstToken && IsDeath(text.TextOf(i - 2)) ? new Age(AgeForm.AtDeath, i - 1, end, i - 2, low, high) : null;
    }

    // "when he was 16"
    private static bool IsThen(TokenizedText text, Sentence sentence, int subject)
    {
        for (var i = subject - 1; i >= Math.Max(sentence.FirstToken, subject - ThenBefore); i--)
        {
            if (text.TextOf(i) is "when" or "When" or "while" or "While" or "since" or "Since" or "until" or "before" or "after")
            {
                return true;
            }
        }

        return false;
    }

    // "aged [around] 10 to 15", "between the ages of 10 and 15", "at the age of 52"
    private static Age? AfterAge(TokenizedText text, Sentence sentence, int i)
    {
        var at = i + 1;
        while (at < sentence.EndToken && text.TextOf(at) is "of" or "between" or "from" or "about" or "around" or "just" or "only")
        {
            at++;
        }

        if (at >= sentence.EndToken || YearsAt(text, sentence, at) is not var (low, high, end))
        {
            return null;
        }

        var before = i - 1;
        while (before >= sentence.FirstToken && text.TextOf(before) is "the" or "at" or "between" or "from")
        {
            before--;
        }

        for (var j = i - 1; low == high && j >= Math.Max(sentence.FirstToken, i - BackToDeath); j--)
        {
            if (IsDeath(text.TextOf(j)))
            {
                return new Age(AgeForm.AtDeath, before + 1, end, j, low, high);
            }
        }

        while (before >= sentence.FirstToken && text.TextOf(before) is "," or "were" or "are" or "was" or "is" or "who" or "all")
        {
            before--;
        }

        var isLife = text.TextOf(i) is "age" && before < i - 1 && text.Is(i - 1, "the"); // "at the age of 16 he left school"
        return before < sentence.FirstToken || isLife ? null : new Age(AgeForm.After, before + 1 < i ? Math.Max(before + 1, i - 2) : i, end, before, low, high);
    }

    /// <summary>"36", "10 to 15", "10-15", "10 and 15".</summary>
    private static (int Low, int High, int End)? YearsAt(TokenizedText text, Sentence sentence, int i)
    {
        var word = text.TextOf(i);
        if (word.IndexOfAny('-', '–') is > 0 and var dash && int.TryParse(word[..dash], out var from) && int.TryParse(word[(dash + 1)..], out var to))
        {
            return (from, to, i + 1);
        }

        if (!NumberReader.TryRead(text, i, sentence.EndToken, out var low, out var end, out var suffix) || low != Math.Floor(low) || low > Oldest || !(suffix.IsEmpty || suffix.StartsWith("year")))
        {
            return null;
        }

        return suffix.IsEmpty && end + 1 < sentence.EndToken && text.TextOf(end) is "to" or "-" or "–" or "and"
            && NumberReader.TryRead(text, end + 1, sentence.EndToken, out var high, out var upper, out var rest) && rest.IsEmpty && high > low && high <= Oldest && (!text.Is(end, "and") || text.TextOf(i - 1) is "of" or "between")
            ? ((int)low, (int)high, upper) : ((int)low, (int)low, end);
    }

    /// <summary>Behind "-year-old" in one token or in five; null where the number has none.</summary>
    private static int? OldAt(TokenizedText text, Sentence sentence, int i, int end)
    {
        if (text.TextOf(i).EndsWith("-year-old", StringComparison.OrdinalIgnoreCase))
        {
            return i + 1;
        }

        var at = end;
        foreach (var part in (ReadOnlySpan<string>)["-", "year", "-", "old"])
        {
            if (at < sentence.EndToken && text.Is(at, part))
            {
                at++;
            }
            else if (part != "-")
            {
                return null;
            }
        }

        return at;
    }

    private static bool IsDeath(ReadOnlySpan<char> word) => CasualtyWords.UnitOf(word) == Quantity.Dead;
}
