using System.Globalization;

namespace Hearsay.Times.English;

/// <summary>ISO 8601 durations.</summary>
internal static class DurationValue
{
    /// <summary>A decimal amount ("3.5") of a unit, null for units that ISO 8601 has not.</summary>
    public static string? Decimal(TimeUnit unit, ReadOnlySpan<char> amount) => unit switch
    {
        TimeUnit.Second => $"PT{amount}S",
        TimeUnit.Minute => $"PT{amount}M",
        TimeUnit.Hour => $"PT{amount}H",
        TimeUnit.Day => $"P{amount}D",
        TimeUnit.Week => $"P{amount}W",
        TimeUnit.Month => $"P{amount}M",
        TimeUnit.Year => $"P{amount}Y",
        _ => null,
    };

    /// <summary>Two durations in one, the longer units first: "P2Y" and "P3M", "PT1H" and "PT30M", "P1D" and "PT2H".</summary>
    public static string Sum(string longer, string shorter)
    {
        var isTime = shorter.StartsWith("PT", StringComparison.Ordinal);
        return longer + (isTime && longer.Contains('T', StringComparison.Ordinal) ? shorter[2..] : shorter[1..]);
    }

    /// <summary>An ISO 8601 duration. Vague ones have X and no T before hours ("PXH"), as FORMAT.md writes them; halves go to the next smaller unit.</summary>
    public static string Of(TimeUnit unit, Quantity quantity)
    {
        if (quantity.IsVague)
        {
            return "PX" + unit switch
            {
                TimeUnit.Second => "S",
                TimeUnit.Minute => "M",
                TimeUnit.Hour => "H",
                TimeUnit.Day => "D",
                TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight => "W",
                TimeUnit.Month or TimeUnit.Quarter => "M",
                _ => "Y",
            };
        }

        var (factor, letter, half, isTime) = unit switch
        {
            TimeUnit.Second => (1, 'S', ".5S", true),
            TimeUnit.Minute => (1, 'M', "30S", true),
            TimeUnit.Hour => (1, 'H', "30M", true),
            TimeUnit.Day => (1, 'D', "T12H", false),
            TimeUnit.Week or TimeUnit.Weekend => (1, 'W', "", false),
            TimeUnit.Fortnight => (2, 'W', "", false),
            TimeUnit.Month => (1, 'M', "", false),
            TimeUnit.Quarter => (3, 'M', "", false),
            TimeUnit.Decade => (10, 'Y', "5Y", false),
            TimeUnit.Century => (100, 'Y', "", false),
            _ => (1, 'Y', "6M", false),
        };
        var hasHalf = quantity.Halves % 2 > 0;
        var whole = quantity.Amount * factor;
        if (unit == TimeUnit.Decade && hasHalf)
        {
            (whole, hasHalf) = (whole + 5, false);
        }

        var text = whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{whole}{letter}") : "";
        return (isTime ? "PT" : "P") + (hasHalf && half.Length > 0 ? text + half : text.Length > 0 ? text : "X" + letter);
    }
}
