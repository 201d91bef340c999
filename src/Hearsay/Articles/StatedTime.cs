using System.Globalization;
using Hearsay.Articles.English;

namespace Hearsay.Articles;

/// <summary>Dates as metadata write them (ISO 8601, RFC 822, words, seconds since 1970) to FORMAT.md's time values.</summary>
public static class StatedTime
{
    private const int LongestChars = 80;

    /// <summary>A day (also a month or year alone), or a day with clock time and zone when both are stated; null when it is no date.</summary>
    public static string? Of(string? stated)
    {
        var text = stated.AsSpan().Trim();
        if (text.IsEmpty || text.Length > LongestChars)
        {
            return null;
        }

        if (text.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Epoch(text);
        }

        if (text.Length == 7 && text[4] == '-' && DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text.ToString();
        }

        if (IsIsoDay(text))
        {
            var day = text[..10].ToString();
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return null;
            }

            return text.Length > 16 && HasZone(text[16..]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact) ? Write(exact) : day;
        }

        if (HasZone(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.Year is >= 1600 and < 2200)
        {
            return Write(time);
        }

        return DateText.DayIn(text);
    }

    /// <summary>The clock time of an ISO 8601 time without a zone; null when it has one, or no clock time.</summary>
    public static TimeOnly? ClockWithoutZone(string? stated)
    {
        var text = stated.AsSpan().Trim();
        return text.Length is > 15 and <= LongestChars && IsIsoDay(text) && TimeOnly.TryParse(text[11..], CultureInfo.InvariantCulture, out var time) ? time : null;
    }

    private static string Write(DateTimeOffset time) =>
        time.ToString(time.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture));

    private static bool IsIsoDay(ReadOnlySpan<char> text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-' && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[9]) && (text.Length == 10 || text[10] is 'T' or ' ' or 't');

    private static bool HasZone(ReadOnlySpan<char> time) =>
        time[^1] is 'Z' or 'z' || time.EndsWith("GMT", StringComparison.Ordinal) || time.EndsWith("UTC", StringComparison.Ordinal)
        || (time.LastIndexOfAny('+', '-') is >= 0 and var sign && time.Length - sign is 3 or 5 or 6 && char.IsAsciiDigit(time[sign + 1]) && time.Contains(':'));

    private static string? Epoch(ReadOnlySpan<char> digits) =>
        digits.Length is 10 or 13 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Write(digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeSeconds(number / 1000))
            : digits.Length == 4 && digits[0] is '1' or '2' ? digits.ToString()
            : digits.Length == 8 ? DateText.DayIn($"{digits[..4]}-{digits[4..6]}-{digits[6..]}") : null;
}
