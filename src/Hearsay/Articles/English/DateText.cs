using System.Globalization;

namespace Hearsay.Articles.English;

/// <summary>The first full date in a few words: 2031-03-04, March 4th, 2031, 4 Mar 2031, 3/4/2031 (month first, as the American press writes, unless it cannot be), 3 / 4 / 31.</summary>
internal static class DateText
{
    private const int CenturyPivot = 70; // two-digit years: 70..99 are 19xx, as POSIX strptime has 69

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] FullMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>An ISO day, or null.</summary>
    public static string? DayIn(ReadOnlySpan<char> words)
    {
        var tokens = TokensOf(words);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(words, tokens, i) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>1 to 12, or null: the name of a month, whole or cut to three letters ("Sept" too).</summary>
    public static int? MonthOf(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        for (var month = 0; month < Months.Length; month++)
        {
            if (word.Equals(Months[month], StringComparison.OrdinalIgnoreCase) || word.Equals(FullMonths[month], StringComparison.OrdinalIgnoreCase)
                || (month == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return month + 1;
            }
        }

        return null;
    }

    private static string? At(ReadOnlySpan<char> words, List<Range> tokens, int i)
    {
        var a = words[tokens[i]];
        var b = i + 1 < tokens.Count ? words[tokens[i + 1]] : default;
        var c = i + 2 < tokens.Count ? words[tokens[i + 2]] : default;
        if (MonthOf(a) is { } month)
        {
            return Number(b) is { } day && Year(c) is { } year ? Iso(year, month, day) : null;
        }

        if (Number(a) is { } first && MonthOf(b) is { } named && Year(c) is { } last)
        {
            return Iso(last, named, first);
        }

        // Apart by - . or / alone: 2031-03-04, 4.3.2031, 3/4/2031.
        if (i + 2 >= tokens.Count || Separator(words, tokens[i], tokens[i + 1]) is not { } separator || Separator(words, tokens[i + 1], tokens[i + 2]) != separator)
        {
            return null;
        }

        if (a.Length == 4 && Year(a) is { } yearFirst && Number(b) is { } monthSecond && Number(c) is { } dayThird)
        {
            return Iso(yearFirst, monthSecond, dayThird);
        }

        if (Number(a) is not { } x || Number(b) is not { } y || (Year(c) ?? ShortYear(c)) is not { } z)
        {
            return null;
        }

        return separator == '/' && x <= 12 ? Iso(z, x, y) : Iso(z, y, x);
    }

    private static char? Separator(ReadOnlySpan<char> words, Range left, Range right) =>
        words[left.End.Value..right.Start.Value].Trim() is [var only and ('-' or '/' or '.')] ? only : null;

    private static int? Number(ReadOnlySpan<char> token)
    {
        if (token.Length is > 2 and <= 4 && token[^2..] is "st" or "nd" or "rd" or "th")
        {
            token = token[..^2];
        }

        return token.Length is 1 or 2 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? Year(ReadOnlySpan<char> token) =>
        token.Length == 4 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1600 and < 2200 ? year : null;

    private static int? ShortYear(ReadOnlySpan<char> token) =>
        token.Length == 2 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year + (year < CenturyPivot ? 2000 : 1900) : null;

    private static string? Iso(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}") : null;

    private static List<Range> TokensOf(ReadOnlySpan<char> words)
    {
        var tokens = new List<Range>();
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            while (i < words.Length && char.IsLetterOrDigit(words[i]))
            {
                i++;
            }

            if (i > start)
            {
                // "04T10" of an ISO time ends at the T.
                var time = words[start..i].IndexOf('T');
                tokens.Add(start..(time is 2 && char.IsDigit(words[start]) ? start + time : i));
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }
}
