using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>
/// Reads one token: a word with its inner hyphens, apostrophes and full stops ("U.S.", "al-Aqsa", "didn't", "1,000.5", "a@b.org"),
/// a possessive ending ("'s"), a run of dots or dashes, or one mark.
/// </summary>
internal static class TokenScanner
{
    private const int LongestMailbox = 64; // characters of its name, RFC 5321

    /// <param name="position">A character that is no white space.</param>
    /// <param name="limit">The token ends here at the latest.</param>
    public static Token Next(string text, int position, int limit)
    {
        var mojibake = QuotationMarks.MojibakeMarkLength(text, position);
        if (IsPossessive(text, position, limit, mojibake, out var possessiveEnd))
        {
            return new Token(position, possessiveEnd, TokenKind.Word);
        }

        if (mojibake > 0)
        {
            return new Token(position, position + mojibake, TokenKind.QuotationMark);
        }

        var c = text[position];
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? Word(text, position, limit)
            : QuotationMarks.IsDouble(c) || QuotationMarks.IsSingle(c) ? new Token(position, position + 1, TokenKind.QuotationMark)
            : new Token(position, RunEnd(text, position, limit), char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private static Token Word(string text, int start, int limit)
    {
        var end = start;
        var isNumber = true;
        while (end < limit && Joins(text, start, end, limit))
        {
            isNumber &= !char.IsLetter(text[end]);
            end++;
        }

        if (IsAddress(text, end, limit))
        {
            while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '>' or ',' or ';' or '"' or '”'))
            {
                end++;
            }

            while (end > start + 1 && text[end - 1] is '.' or ':' or '!' or '?')
            {
                end--;
            }

            return new Token(start, end, TokenKind.Word);
        }

        if (end < limit && text[end] == '.' && Abbreviations.TakesFullStop(text.AsSpan(start, end - start), MoreFollows(text, end + 1, limit)))
        {
            end++;
        }

        return new Token(start, end, isNumber ? TokenKind.Number : TokenKind.Word);
    }

    private static bool Joins(string text, int start, int at, int limit)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return QuotationMarks.MojibakeMarkLength(text, at) == 0;
        }

        if (at > start && text[at - 1] == 'Ã' && c is >= '\u0080' and <= '\u00BF')
        {
            return true; // "FÃ©lix": an accent that was decoded wrongly
        }

        if (at == start || at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        return c switch
        {
            '-' or '‐' or '‑' or '_' => true,
            '\'' or '’' => !IsPossessive(text, at, limit, 0, out _),
            '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            '.' => (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) || IsMailbox(text, at + 1, limit) || IsDomainEnding(text, at + 1, limit) || (IsLoneLetter(text, at - 1, start) && IsLoneLetter(text, at + 1, limit, start)),
            ',' or ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '/' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    /// <summary>The letter before a full stop stands alone since the word's start or the full stop before: the S of "U.S.".</summary>
    private static bool IsLoneLetter(string text, int at, int start) =>
        char.IsLetter(text[at]) && (at == start || text[at - 1] == '.');

    private static bool IsLoneLetter(string text, int at, int limit, int start) =>
        at > start && char.IsLetter(text[at]) && (at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>More parts of the name of a mailbox follow, and its sign: the "Moss@post.example" of "Ada.Moss@post.example".</summary>
    private static bool IsMailbox(string text, int at, int limit)
    {
        var end = at;
        limit = Math.Min(limit, at + LongestMailbox);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
        {
            end++;
        }

        return end > at && end + 1 < limit && text[end] == '@' && char.IsAsciiLetterOrDigit(text[end + 1]);
    }

    /// <summary>The last part of a site's name: the "com" of "coast-radio.com".</summary>
    private static bool IsDomainEnding(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return (end == limit || !char.IsLetterOrDigit(text[end]))
            && text.AsSpan(at, end - at) is "com" or "org" or "net" or "gov" or "edu" or "info" or "news" or "example" or "co" or "uk" or "ca" or "eu" or "ie" or "de" or "fr" or "au" or "nz" or "ru" or "il" or "ir" or "lb" or "tv" or "fm" or "io";
    }

    private static bool IsAddress(string text, int at, int limit) =>
        at < limit && (text[at] == '@' || text.AsSpan(at, limit - at).StartsWith("://")) && at + 1 < limit && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>"'s" at the end of a word.</summary>
    private static bool IsPossessive(string text, int at, int limit, int mojibake, out int end)
    {
        var mark = mojibake > 0 ? mojibake : 1;
        end = at + mark + 1;
        return at > 0
            && end <= limit
            && text[end - 1] is 's' or 'S'
            && (end == limit || !char.IsLetterOrDigit(text[end]))
            && (mojibake > 0 || text[at] is '\'' or '’')
            && char.IsLetterOrDigit(text[at - 1]);
    }

    private static bool MoreFollows(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < limit;
    }

    /// <summary>"...", "--" and "- -" are one mark; any other character stands alone.</summary>
    private static int RunEnd(string text, int position, int limit)
    {
        var end = position + 1;
        if (text[position] is '.' or '-' or '–' or '—' or '*' or '_')
        {
            while (end < limit && text[end] == text[position])
            {
                end++;
            }
        }

        return end;
    }
}
