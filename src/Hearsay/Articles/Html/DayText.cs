using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Full dates in words of a page, in the languages of the press: "4. März 2031", "4 de mayo de 2031", "March 4th, 2031", "04/03/2031", "2031年3月4日".</summary>
internal static class DayText
{
    private const int CenturyPivot = 70;  // two-digit years: 70..99 are 19xx, as POSIX strptime has 69
    private const int FirstYear = 1995;   // of two-digit years in pages: the web's own
    private const int MostTokens = 64;    // read of one text

    private static readonly FrozenDictionary<string, int> Months = Read();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthOf = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first full date, as an ISO day; null for none.</summary>
    /// <param name="monthFirst">3/4/2031 is the fourth of March, as the American press writes.</param>
    public static string? In(ReadOnlySpan<char> text, bool monthFirst) => In(text, monthFirst, out _);

    /// <param name="at">Where it begins in the text.</param>
    public static string? In(ReadOnlySpan<char> text, bool monthFirst, out int at)
    {
        Span<(int Start, int End)> tokens = stackalloc (int, int)[MostTokens];
        var count = Tokens(text, tokens);
        for (var i = 0; i < count; i++)
        {
            if (At(text, tokens[i..count], monthFirst) is { } day)
            {
                at = tokens[i].Start;
                return day;
            }
        }

        at = -1;
        return null;
    }

    private static string? At(ReadOnlySpan<char> text, ReadOnlySpan<(int Start, int End)> tokens, bool monthFirst)
    {
        var first = text[tokens[0].Start..tokens[0].End];
        if (first.Length == 8 && Number(first, 8) is > 19000000 and < 22000000 and var compact)
        {
            return Iso(compact / 10000, compact / 100 % 100, compact % 100);
        }

        if (tokens.Length < 3)
        {
            return null;
        }

        var (a, b, c) = (tokens[0], tokens[1], tokens[2]);
        var second = text[b.Start..b.End];
        if (IsJoint(second) && tokens.Length > 3) // "4 de mayo de 2031", "4 of March 2031"
        {
            (b, c) = (tokens[2], tokens[3]);
            second = text[b.Start..b.End];
        }

        var third = text[c.Start..c.End];
        if (IsJoint(third) && tokens.Length > 4)
        {
            c = tokens[Math.Min(tokens.Length - 1, IndexAfter(tokens, c))];
            third = text[c.Start..c.End];
        }

        if (Month(first) is { } leading)
        {
            return Day(second) is { } day && Year(third) is { } year ? Iso(year, leading, day) : null;
        }

        if (Day(first) is { } number && Month(second) is { } named)
        {
            return (Year(third) ?? ShortYear(third, text, c.Start)) is { } year ? Iso(year, named, number) : null;
        }

        if (Year(first) is { } yearFirst)
        {
            return Apart(text, a, b) is not ' ' && Apart(text, b, c) is not ' '
                ? (Month(second) ?? Number(second, 2)) is { } month && Day(third) is { } last ? Iso(yearFirst, month, last) : null
                : null;
        }

        // Apart by - . or / alone.
        var mark = Apart(text, a, b);
        if (mark is not ('-' or '/' or '.') || Apart(text, b, c) != mark || Number(first, 2) is not { } x || Number(second, 2) is not { } y || (Year(third) ?? ShortYear(third)) is not { } z)
        {
            return null;
        }

        return mark != '.' && (monthFirst ? x <= 12 : y > 12) ? Iso(z, x, y) : Iso(z, y, x);
    }

    private static int IndexAfter(ReadOnlySpan<(int Start, int End)> tokens, (int Start, int End) token)
    {
        var i = 0;
        while (i < tokens.Length && tokens[i].Start <= token.Start)
        {
            i++;
        }

        return i;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "de" or "of" or "del" or "di" or "d" or "do";

    /// <summary>The one mark between two tokens, besides blanks; a blank for none, NUL for more.</summary>
    private static char Apart(ReadOnlySpan<char> text, (int Start, int End) left, (int Start, int End) right) =>
        text[left.End..right.Start].Trim() switch { [] => ' ', [var only] => only, _ => '\0' };

    private static int? Month(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        return word.Length is >= 3 and <= 16 && MonthOf.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var month) ? month : null;
    }

    private static int? Day(ReadOnlySpan<char> word)
    {
        if (word.Length is > 2 and <= 4 && (word.EndsWith("st", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("th", StringComparison.OrdinalIgnoreCase) || word.EndsWith("er", StringComparison.Ordinal)))
        {
            word = word[..^2];
        }

        return Number(word, 2) is >= 1 and <= 31 and var day ? day : null;
    }

    private static int? Number(ReadOnlySpan<char> word, int most) =>
        word.Length > 0 && word.Length <= most && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Year(ReadOnlySpan<char> word) => word.Length == 4 && Number(word, 4) is >= 1600 and < 2200 and var year ? year : null;

    private static int? ShortYear(ReadOnlySpan<char> word) =>
        word.Length == 2 && Number(word, 2) is { } year && year + (year < CenturyPivot ? 2000 : 1900) is >= FirstYear and var full ? full : null;

    /// <summary>"4 Mar '31", "04-Mar-31"; a bare number after a month is a clock time more often.</summary>
    private static int? ShortYear(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] is '\'' or '’' or '-' or '/' ? ShortYear(word) : null;

    private static string? Iso(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}") : null;

    /// <summary>Runs of letters and runs of digits ("4th" is one); "2031年3月4日" and "04T10" part at the letter, "LeeMarch" at the capital, as elements that stand side by side run together.</summary>
    private static int Tokens(ReadOnlySpan<char> text, Span<(int Start, int End)> tokens)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < tokens.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                var digits = i - start;
                while (digits <= 2 && i < text.Length && i - start < digits + 2 && char.IsAsciiLetterLower(text[i]))
                {
                    i++;
                }

                if (i < text.Length && char.IsAsciiLetterLower(text[i]))
                {
                    i = start + digits;
                }
            }
            else if (char.IsLetter(text[i]) && text[i] is not ('年' or '月' or '日' or '년' or '월' or '일'))
            {
                do
                {
                    i++;
                }
                while (i < text.Length && char.IsLetter(text[i]) && text[i] is not ('年' or '月' or '日' or '년' or '월' or '일') && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])));
            }
            else
            {
                i++;
                continue;
            }

            tokens[count++] = (start, i);
        }

        return count;
    }

    private static FrozenDictionary<string, int> Read()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("Articles/Html/month-names.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.AsSpan(1))
            {
                months.TryAdd(word, int.Parse(words[0], CultureInfo.InvariantCulture));
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
