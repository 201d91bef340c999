using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Pages.Views;

/// <summary>ISO 8601 / TIMEX3 values in words, and their place on a line.</summary>
public static partial class TimeWords
{
    private const int RegexMilliseconds = 100;

    /// <summary>No value of the format is longer; what is longer is shown as it stands.</summary>
    private const int LongestValue = 80;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>A value in words; what cannot be read is given as it stands.</summary>
    public static string Of(string value)
    {
        if (value.Length > LongestValue)
        {
            return Plain.Short(value, LongestValue);
        }

        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            var (from, to) = (value[..slash], value[(slash + 1)..]);
            return from is ".." or "" ? $"until {Point(to)}" : to is ".." or "" ? $"from {Point(from)}" : Interval(from, to);
        }

        return Point(value);
    }

    /// <summary>First day and day after the last, as day numbers; null when the value has no place on a calendar.</summary>
    public static (double From, double To)? Range(string value)
    {
        if (value.Length > LongestValue)
        {
            return null;
        }

        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return RangeOfPoint(value);
        }

        var (from, to) = (RangeOfPoint(value[..slash]), RangeOfPoint(value[(slash + 1)..]));
        return (from, to) switch
        {
            ({ } a, { } b) => (a.From, Math.Max(a.To, b.To)),
            ({ } a, null) => a,
            (null, { } b) => b,
            _ => null,
        };
    }

    /// <summary>A stretch of days in words, in its largest unit.</summary>
    public static string Gap(double days) => days switch
    {
        < 2 => "",
        < 14 => $"{Math.Round(days):0} days",
        < 60 => $"{Math.Round(days / 7):0} weeks",
        < 700 => $"{Math.Round(days / 30.44):0} months",
        _ => $"{Math.Round(days / 365.25):0} years",
    };

    private static string Interval(string from, string to)
    {
        var (a, b) = (Calendar().Match(from), Calendar().Match(to));
        if (a.Groups["d"].Success && b.Groups["d"].Success && !a.Groups["t"].Success && !b.Groups["t"].Success)
        {
            var (year, month) = (a.Groups["y"].Value == b.Groups["y"].Value, a.Groups["m"].Value == b.Groups["m"].Value);
            if (year && month)
            {
                return $"{Number(a, "d")} to {Point(to)}";
            }

            if (year && Number(a, "m") is >= 1 and <= 12)
            {
                return $"{Number(a, "d")} {Months[Number(a, "m") - 1]} to {Point(to)}";
            }
        }

        return $"{Point(from)} to {Point(to)}";
    }

    private static string Point(string value)
    {
        switch (value)
        {
            case "PRESENT_REF": return "now";
            case "PAST_REF": return "in the past";
            case "FUTURE_REF": return "in the future";
        }

        if (Duration().Match(value) is { Success: true } duration)
        {
            return DurationWords(duration);
        }

        if (Weekday().Match(value) is { Success: true } weekday)
        {
            return $"a {Days[Number(weekday, "d") - 1]} (which one is not resolved)";
        }

        var match = Calendar().Match(value);
        if (!match.Success)
        {
            return Plain.Clean(value);
        }

        var year = match.Groups["y"].Value;
        if (match.Groups["w"].Success)
        {
            return $"week {Number(match, "w")} of {year}" + Part(match);
        }

        if (!match.Groups["m"].Success)
        {
            return match.Groups["s"].Success ? $"{Season(match.Groups["s"].Value)} {year}" : year;
        }

        var month = Number(match, "m");
        if (month is < 1 or > 12)
        {
            return Plain.Clean(value);
        }

        var date = match.Groups["d"].Success ? $"{Number(match, "d")} {Months[month - 1]} {year}" : $"{Months[month - 1]} {year}";
        return date + Part(match);
    }

    private static string Part(Match match)
    {
        var time = match.Groups["t"].Value;
        if (time.Length == 0)
        {
            return "";
        }

        var zone = match.Groups["z"].Value switch { "" => "", "Z" => " UTC", var offset => $" UTC{offset}" };
        return time switch
        {
            "MO" => ", morning",
            "MI" => ", midday",
            "AF" => ", afternoon",
            "EV" => ", evening",
            "NI" => ", night",
            "DT" => ", daytime",
            _ => $", {(time.Length > 5 ? time[..5] : time)}{zone}",
        };
    }

    private static string Season(string season) => season switch
    {
        "SP" => "spring",
        "SU" => "summer",
        "FA" => "autumn",
        "WI" => "winter",
        _ => season,
    };

    private static string DurationWords(Match match)
    {
        var parts = new List<string>();
        foreach (var (group, unit) in new[] { ("y", "year"), ("mo", "month"), ("w", "week"), ("d", "day"), ("h", "hour"), ("mi", "minute"), ("s", "second") })
        {
            var number = match.Groups[group].Value;
            if (number.Length > 0)
            {
                parts.Add(number == "X" ? $"some {unit}s" : $"{number} {unit}{(number == "1" ? "" : "s")}");
            }
        }

        return parts.Count > 0 ? string.Join(", ", parts) : match.Value;
    }

    private static (double From, double To)? RangeOfPoint(string value)
    {
        var match = Calendar().Match(value);
        if (!match.Success || Number(match, "y") is < 1 or > 9998)
        {
            return null;
        }

        var year = Number(match, "y");
        if (match.Groups["w"].Success)
        {
            var week = Number(match, "w");
            if (week is < 1 or > 53)
            {
                return null;
            }

            var monday = Serial(ISOWeek.ToDateTime(year, Math.Min(week, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));
            return (monday, monday + 7);
        }

        if (match.Groups["s"].Success)
        {
            var opening = new DateTime(year, match.Groups["s"].Value switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 }, 1);
            return (Serial(opening), Serial(opening.AddMonths(3)));
        }

        if (!match.Groups["m"].Success)
        {
            return (Serial(new DateTime(year, 1, 1)), Serial(new DateTime(year + 1, 1, 1)));
        }

        var month = Number(match, "m");
        if (month is < 1 or > 12)
        {
            return null;
        }

        var first = new DateTime(year, month, 1);
        if (!match.Groups["d"].Success)
        {
            return (Serial(first), Serial(first.AddMonths(1)));
        }

        var day = Number(match, "d");
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var start = Serial(first.AddDays(day - 1));
        return match.Groups["h"].Success && match.Groups["n"].Success
            ? (start + ((Number(match, "h") + (Number(match, "n") / 60.0)) / 24), start + ((Number(match, "h") + (Number(match, "n") / 60.0)) / 24))
            : (start, start + 1);
    }

    private static double Serial(DateTime date) => (date - DateTime.MinValue).TotalDays;

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        @"^(?<y>\d{4})(-(W(?<w>\d{2})|(?<m>\d{2})(-(?<d>\d{2}))?|(?<s>SP|SU|FA|WI)))?(T(?<t>(?<h>\d{2}):(?<n>\d{2})(:\d{2}(\.\d{1,9})?)?|\d{2}|MO|MI|AF|EV|NI|DT)(?<z>Z|[+-]\d{2}:?\d{2})?)?$",
        RegexOptions.ExplicitCapture, RegexMilliseconds)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^XXXX-WXX-(?<d>[1-7])$", RegexOptions.ExplicitCapture, RegexMilliseconds)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"^P(?=.)((?<y>[\d.]{1,9}|X)Y)?((?<mo>[\d.]{1,9}|X)M)?((?<w>[\d.]{1,9}|X)W)?((?<d>[\d.]{1,9}|X)D)?(T((?<h>[\d.]{1,9}|X)H)?((?<mi>[\d.]{1,9}|X)M)?((?<s>[\d.]{1,9}|X)S)?)?$",
        RegexOptions.ExplicitCapture, RegexMilliseconds)]
    private static partial Regex Duration();
}
