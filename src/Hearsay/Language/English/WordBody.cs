using System.Buffers;

namespace Hearsay.Language.English;

/// <summary>How far a run of letters and digits goes, over the marks inside it that join: "1,000.5", "U.S.", "AT&amp;T", "O'Hara", "non-profit", "9/11".</summary>
internal static class WordBody
{
    private const int LongestPartOfCompany = 3; // letters on each side of "&": "AT&T", "PG&E"
    private const int LongestOrdinal = 3; // digits of "12." that heads an item of a list
    private const int DigitsOfExchange = 3; // "555-0142": shortest first and shortest last group of a telephone number
    private const int DigitsOfLine = 4;
    private const int LongestGroup = 5; // no group of a number has so many digits

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    public static int EndAt(in Chunk chunk, int start)
    {
        var position = start + 1;
        var part = start; // where the current run of letters and digits begins
        while (true)
        {
            while (WordParts.IsWordCharacter(chunk, position))
            {
                position++;
            }

            var joined = JoinEnd(chunk, start, part, position);
            if (joined == position)
            {
                return Ending(chunk, start, part, position);
            }

            position = joined;
            part = position;
        }
    }

    /// <summary>The offset after a mark that joins what stands before it with what follows; the mark's own offset when it does not.</summary>
    private static int JoinEnd(in Chunk chunk, int start, int part, int mark)
    {
        var before = chunk[mark - 1];
        var after = chunk[mark + 1];
        var apostrophe = Clitics.ApostropheLength(chunk, mark);
        if (apostrophe > 0)
        {
            return WordParts.IsWordCharacter(chunk, mark + apostrophe) && !Clitics.CutsAt(chunk, start, mark, apostrophe) ? mark + apostrophe : mark;
        }

        if (chunk[mark] == '(')
        {
            return after is 's' or 'S' && chunk[mark + 2] == ')' && !WordParts.IsWordCharacter(chunk, mark + 3) && char.IsLetter(before) ? mark + 3 : mark; // "vote(s)"
        }

        if (!WordParts.IsWordCharacter(chunk, mark + 1))
        {
            return mark;
        }

        var joins = chunk[mark] switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || (IsLoneLetter(chunk, part, mark) && !WordParts.IsWordCharacter(chunk, mark + 2) && char.IsLetter(after)),
            ',' or ':' or '٫' or '٬' => char.IsDigit(before) && char.IsDigit(after),
            '/' => (char.IsDigit(before) && char.IsDigit(after)) || IsSlashWord(chunk, part, mark),
            '&' => char.IsUpper(before) && char.IsUpper(after) && mark - part <= LongestPartOfCompany && PartLength(chunk, mark + 1) <= LongestPartOfCompany,
            '_' => true,
            '@' or '*' => char.IsLetter(before) && char.IsLetter(after),
            '-' or '‐' or '‑' => IsTelephone(chunk, part, mark) || (part == start && Prefixes.Join(chunk.Slice(part, mark), chunk.Slice(mark + 1, mark + 1 + PartLength(chunk, mark + 1)))),
            _ => false,
        };
        return joins ? mark + 1 : mark;
    }

    /// <summary>Takes a full stop of an abbreviation or a list's number, the sign of "US$" and the hyphen of a word broken off.</summary>
    private static int Ending(in Chunk chunk, int start, int part, int end) => chunk[end] switch
    {
        '.' when chunk[end + 1] != '.' && TakesFullStop(chunk, start, part, end) => end + 1,
        '$' when char.IsDigit(chunk[end + 1]) && end - start <= 3 && chunk.Slice(start, end).IndexOfAnyExceptInRange('A', 'Z') < 0 => end + 1,
        '-' when end + 1 == chunk.End && !chunk.IsSentenceEnd && IsBrokenOff(chunk.Slice(start, end)) => end + 1,
        _ => end,
    };

    private static bool TakesFullStop(in Chunk chunk, int start, int part, int end)
    {
        var isLast = chunk.IsSentenceEnd && !WordParts.HasWordAfter(chunk, end + 1);
        if (chunk.IsSentenceStart && start == chunk.Start && end + 1 == chunk.End && end - start <= LongestOrdinal && chunk.Slice(start, end).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true; // "1. Fold the sheet"
        }

        var word = chunk.Slice(start, end).TrimStart("0123456789"); // "5p.m."
        return isLast ? Abbreviations.KeepsFullStopAtEnd(word) : Abbreviations.TakesFullStop(word, true) || (part == start && Abbreviations.TakesFullStop(chunk.Slice(part, end), true));
    }

    private static bool IsLoneLetter(in Chunk chunk, int part, int mark) =>
        char.IsLetter(chunk[mark - 1]) && (mark - 1 == part || char.IsDigit(chunk[mark - 2])); // "U.S.", and the p of "5p.m."

    private static int PartLength(in Chunk chunk, int position)
    {
        var end = position;
        while (WordParts.IsWordCharacter(chunk, end))
        {
            end++;
        }

        return end - position;
    }

    private static bool IsTelephone(in Chunk chunk, int part, int mark)
    {
        var after = PartLength(chunk, mark + 1);
        return mark - part >= DigitsOfExchange
            && after >= DigitsOfExchange
            && (mark - part == DigitsOfExchange || after == DigitsOfLine)
            && mark - part < LongestGroup
            && !(mark - part == 4 && after == 4) // years: "1914-1918"
            && (after == DigitsOfLine || chunk[mark + 1 + after] == '-')
            && AllDigits(chunk.Slice(part, mark))
            && AllDigits(chunk.Slice(mark + 1, mark + 1 + after));
    }

    private static bool AllDigits(ReadOnlySpan<char> part) => part.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsSlashWord(in Chunk chunk, int part, int mark)
    {
        var word = chunk.Slice(part, mark + 1 + PartLength(chunk, mark + 1));
        return word is "w/o" or "W/o" or "w/out" or "s/he" or "S/he" or "b/c" or "b/w" or "c/o";
    }

    /// <summary>"th- the fellow", "I- I": a word that the speaker did not finish.</summary>
    private static bool IsBrokenOff(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsAsciiLetter(word[0]) && word[0] is not ('a' or 'A'))
        || (word.Length <= 3 && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && char.IsAsciiLetter(word[0]) && !word.ContainsAny(Vowels));
}
