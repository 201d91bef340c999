using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Cuts a run of letters and digits into its words: contractions without an apostrophe, "n't", a number and its unit.</summary>
internal static class WordParts
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,:/");

    public static void Add(in Chunk chunk, int start, int end, ImmutableArray<TextSpan>.Builder words)
    {
        var body = chunk.Slice(start, end);
        if (Clitics.Cuts(body) is { } cuts)
        {
            foreach (var length in cuts)
            {
                words.Add(new TextSpan(start, start + length));
                start += length;
            }
        }
        else if (Clitics.IsItIs(chunk, start, end))
        {
            words.Add(new TextSpan(start, end - 1));
            start = end - 1;
        }
        else if (Clitics.NotLength(body) is > 0 and var not)
        {
            words.Add(new TextSpan(start, end - not));
            start = end - not;
        }
        else if (char.IsAsciiDigit(body[0]) && body.IndexOfAnyExcept(NumberCharacters) is > 0 and var number && Units.Contains(body[number..]))
        {
            words.Add(new TextSpan(start, start + number));
            start += number;
        }

        words.Add(new TextSpan(start, end));
    }

    /// <summary>A letter, a digit, or a mark that changes one; a surrogate pair that is a letter counts with both halves. False outside the chunk.</summary>
    public static bool IsWordCharacter(in Chunk chunk, int position)
    {
        var c = chunk[position];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsSurrogate(c))
        {
            var first = char.IsLowSurrogate(c) ? position - 1 : position;
            return char.IsHighSurrogate(chunk[first]) && char.IsLowSurrogate(chunk[first + 1]) && Rune.IsLetterOrDigit(new Rune(chunk[first], chunk[first + 1]));
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter =>
                c != 'â' || QuotationMarks.MojibakeMarkLength(chunk.Text, position) == 0,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
            UnicodeCategory.Format => IsLetterAfterFormat(chunk, position),
            _ => false,
        };
    }

    /// <summary>A word begins here, or with the digit after a sign: "+44", ".22".</summary>
    public static bool BeginsWord(in Chunk chunk, int position) =>
        IsWordCharacter(chunk, position)
        || (chunk[position] is '+' or '.' && char.IsAsciiDigit(chunk[position + 1]) && (position == chunk.Start || chunk[position - 1] is '(' or '$' or '£' or '€' or '-'))
        || (chunk[position] is '#' or '@' && char.IsLetter(chunk[position + 1]));

    /// <summary>A joiner, a direction mark, a soft hyphen, a control character: nothing that a reader sees.</summary>
    public static bool IsFormat(char c) => c >= '\u007F' && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>A letter or digit stands at the position or after it.</summary>
    public static bool HasWordAfter(in Chunk chunk, int position)
    {
        while (position < chunk.End)
        {
            if (char.IsLetterOrDigit(chunk[position]))
            {
                return true;
            }

            position++;
        }

        return false;
    }

    /// <summary>Soft hyphens, joiners and direction marks belong to a word when its letters go on after them.</summary>
    private static bool IsLetterAfterFormat(in Chunk chunk, int position)
    {
        while (position < chunk.End && IsFormat(chunk[position]))
        {
            position++;
        }

        return char.IsLetterOrDigit(chunk[position]);
    }
}
