using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Discrepancies.English;

/// <summary>Reads one number that begins at a token: digits, digits with stray spaces ("1, 500", "5. 9"), words, and multipliers.</summary>
internal static class NumberReader
{
    private const double Dozen = 12;

    private const int ThousandDigits = 3;

    /// <param name="end">Index after the number's last token.</param>
    /// <param name="suffix">What is joined to the digits by a hyphen or nothing: "foot" of "40-foot", "m" of "5m"; empty without.</param>
    public static bool TryRead(TokenizedText text, int token, int limit, out double value, out int end, out ReadOnlySpan<char> suffix)
    {
        (value, end) = (0, token + 1);
        suffix = default;
        var word = text.TextOf(token);
        if (text.Tokens[token].Kind == TokenKind.Number)
        {
            if (!TryDigits(word, out value))
            {
                return false;
            }

            if (TrySpacedMillions(text, limit, word, ref value, ref end))
            {
                return true;
            }

            (value, end) = JoinSpaced(text, limit, word, value, end);
            if (TrySpacedUnit(text, limit, ref value, ref end, out suffix))
            {
                return true;
            }
        }
        else if (text.Tokens[token].Kind == TokenKind.Word && char.IsDigit(word[0]))
        {
            var digits = 0;
            while (digits < word.Length && (char.IsDigit(word[digits]) || (word[digits] is '.' or ',' && digits + 1 < word.Length && char.IsDigit(word[digits + 1]))))
            {
                digits++;
            }

            if (!TryDigits(word[..digits], out value))
            {
                return false;
            }

            suffix = word[digits..].TrimStart('-');
            if (suffix.IndexOf('-') is > 0 and var hyphen && IsMultiplier(suffix[..hyphen], out var million))
            {
                value *= million; // "2.6-million-euro"
                suffix = suffix[(hyphen + 1)..];
            }

            if (suffix.Equals("m", StringComparison.Ordinal) || suffix.Equals("bn", StringComparison.OrdinalIgnoreCase))
            {
                value *= suffix.Length == 1 ? 1e6 : 1e9;
                suffix = default;
            }

            return !suffix.ContainsAnyInRange('0', '9');
        }
        else if (IsArticled(text, token))
        {
            (value, end) = (1, token); // "a hundred"
        }
        else if (!TryWord(word, out value))
        {
            return false;
        }

        while (end < limit)
        {
            var at = text.TextOf(end) is "-" or "–" && end + 1 < limit ? end + 1 : end; // "two - million"
            if (!IsMultiplier(text.TextOf(at), out var factor))
            {
                break;
            }

            (value, end) = (value * factor, at + 1);
        }

        return true;
    }

    /// <summary>"a hundred", not "half a million".</summary>
    public static bool IsArticled(TokenizedText text, int token) => token > 0 && (text.Is(token - 1, "a") || text.Is(token - 1, "one")) && NumberWords.TryPower(text.TextOf(token), out _)
        && !(token > 1 && (text.Is(token - 2, "half") || text.Is(token - 2, "quarter") || text.Is(token - 2, "of")));

    private static bool TryDigits(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        return digits.Length is > 0 and <= 18
            && double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryWord(ReadOnlySpan<char> word, out double value)
    {
        if (NumberWords.TryValue(word, out value))
        {
            return true;
        }

        var hyphen = word.IndexOf('-'); // "twenty-five"
        if (hyphen > 0 && NumberWords.TryValue(word[..hyphen], out var tens) && tens >= 20 && NumberWords.TryValue(word[(hyphen + 1)..], out var ones) && ones < 10)
        {
            value = tens + ones;
            return true;
        }

        return false;
    }

    // "1. 7m" where an archive puts a space after the point.
    private static bool TrySpacedMillions(TokenizedText text, int limit, ReadOnlySpan<char> word, ref double value, ref int end)
    {
        if (end + 1 >= limit || word.Length > 3 || !text.Is(end, ".") || text.Tokens[end].Start != text.Tokens[end - 1].End || text.Tokens[end + 1].Start != text.Tokens[end].End + 1)
        {
            return false;
        }

        var next = text.TextOf(end + 1);
        if (next.Length is < 2 or > 4 || !char.IsAsciiDigit(next[0]) || next[1..] is not ("m" or "bn"))
        {
            return false;
        }

        (value, end) = ((value + ((next[0] - '0') / 10.0)) * (next.Length == 2 ? 1e6 : 1e9), end + 2);
        return true;
    }

    // "2, 000ft" where an archive puts a space after the comma.
    private static bool TrySpacedUnit(TokenizedText text, int limit, scoped ref double value, scoped ref int end, out ReadOnlySpan<char> suffix)
    {
        suffix = default;
        if (end + 1 >= limit || !text.Is(end, ",") || text.Tokens[end].Start != text.Tokens[end - 1].End || text.Tokens[end + 1].Start != text.Tokens[end].End + 1)
        {
            return false;
        }

        var next = text.TextOf(end + 1);
        if (next.Length < ThousandDigits + 1 || next.IndexOfAnyExceptInRange('0', '9') != ThousandDigits || !char.IsLetter(next[ThousandDigits]) || !TryDigits(next[..ThousandDigits], out var thousands))
        {
            return false;
        }

        (value, end) = ((value * 1000) + thousands, end + 2);
        suffix = next[ThousandDigits..];
        return true;
    }

    // Some archives put a space after the comma or the point inside a number.
    private static (double Value, int End) JoinSpaced(TokenizedText text, int limit, ReadOnlySpan<char> word, double value, int end)
    {
        while (end + 1 < limit && word.Length <= 3 && !word.Contains('.')
            && text.Tokens[end].Length == 1 && text.Tokens[end].Start == text.Tokens[end - 1].End
            && text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 1].Start == text.Tokens[end].End + 1)
        {
            var next = text.TextOf(end + 1);
            var mark = text.TextOf(end)[0];
            if (mark == ',' && next.Length == 3 && !next.Contains('.') && TryDigits(next, out var thousands))
            {
                value = (value * 1000) + thousands;
            }
            else if (mark == '.' && word.Length == 1 && next.Length == 1 && TryDigits(next, out var tenths))
            {
                return (value + (tenths / 10), end + 2);
            }
            else
            {
                break;
            }

            end += 2;
        }

        return (value, end);
    }

    private static bool IsMultiplier(ReadOnlySpan<char> word, out double factor)
    {
        factor = Dozen;
        return word.Equals("dozen", StringComparison.OrdinalIgnoreCase) || NumberWords.TryPower(word, out factor);
    }
}
