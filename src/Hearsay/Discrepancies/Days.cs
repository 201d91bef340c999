using System.Globalization;

namespace Hearsay.Discrepancies;

/// <summary>Days and parts of days in TIMEX3 values.</summary>
internal static class Days
{
    /// <summary>The day of a value that names one; null for weeks, months, intervals and what is not resolved.</summary>
    public static DateOnly? Of(string? value) =>
        value is { Length: >= 10 } && !value.Contains('/', StringComparison.Ordinal) && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;

    /// <summary>"2031"</summary>
    public static bool IsYear(string? value) => value is { Length: 4 } && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Of a value that begins with one.</summary>
    public static int YearOf(string value) => value.Length >= 4 && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>"MO", "AF", "EV", "NI": the part of the day that a value names, or that its hour falls into; null without either.</summary>
    public static string? PartOf(string value)
    {
        if (value.Length < 13 || value[10] != 'T')
        {
            return null;
        }

        return char.IsLetter(value[11]) ? value[11..13]
            : int.TryParse(value.AsSpan(11, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) ? hour switch { < 5 => "NI", < 12 => "MO", < 18 => "AF", < 22 => "EV", _ => "NI" }
            : null;
    }

    /// <summary>No hour is called both: "morning" and "afternoon", but not "evening" and "night".</summary>
    public static bool AreApart(string a, string b) => (a, b) is ("MO", "AF" or "EV") or ("AF" or "EV", "MO") or ("AF", "NI") or ("NI", "AF");

    /// <summary>A clock time, no part of a day.</summary>
    public static bool HasHour(string value) => value.Length >= 13 && value[10] == 'T' && char.IsAsciiDigit(value[11]);
}
