using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>A number with what says how firmly it is held and in what it measures.</summary>
/// <param name="First">Token of its first modifier; the number's own without.</param>
/// <param name="Number">Token of the number.</param>
/// <param name="End">Index after its last token, the unit's where it has one.</param>
/// <param name="Unit">Kind of a unit of measure; null for a bare number.</param>
/// <param name="Suffix">What is joined to the digits: "foot" of "40-foot"; empty without.</param>
internal readonly record struct Figure(int First, int Number, int End, double Low, double High, QuantityBound Bound, string? Unit, string Suffix)
{
    /// <summary>"more than", "nearly": the figure itself is left out.</summary>
    public bool IsBeside { get; init; }
}

/// <summary>Reads numbers with their hedges, ranges and units.</summary>
internal static class FigureReader
{
    private static readonly FrozenDictionary<string, (string Kind, double Factor)> Units = Lexicon.Lines("Discrepancies/English/units.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => (parts[1], double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)),
            StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<(string[] Words, QuantityBound Bound, bool IsBeside)> Modifiers =
    [
        .. Lexicon.Lines("Discrepancies/English/number-modifiers.txt")
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0].Split(' '), parts[1] switch { "most" or "under" => QuantityBound.AtMost, "least" or "over" => QuantityBound.AtLeast, _ => QuantityBound.About }, parts[1] is "over" or "under"))
            .OrderByDescending(entry => entry.Item1.Length),
    ];

    /// <summary>The sign of a currency before a sum, "$" for "US$"; null for other words.</summary>
    public static string? CurrencyOf(ReadOnlySpan<char> sign) => sign is "Rs" or "Rs." or "INR" ? "₹"
        : sign.Length > 3 || sign.IndexOfAny("$£€₹¥") < 0 ? null
        : sign.StartsWith("US", StringComparison.OrdinalIgnoreCase) ? sign[2..].ToString() : sign.ToString();

    public static Figure? Read(TokenizedText text, int token, Sentence sentence)
    {
        if (!NumberReader.TryRead(text, token, sentence.EndToken, out var low, out var end, out var suffix))
        {
            return null;
        }

        var joined = suffix.ToString();
        var first = NumberReader.IsArticled(text, token) && token > sentence.FirstToken ? token - 1 : token;
        var bound = QuantityBound.Exact;
        string? unit = null;
        var factor = 1.0;
        if (token > sentence.FirstToken && CurrencyOf(text.TextOf(token - 1)) is { } currency)
        {
            unit = Quantity.Money + currency;
            first--;
        }

        var high = low;
        if (joined.Length == 0)
        {
            // "40 percent to 70 percent", "between 40 and 80 percent", "25 or 30 tons"
            var next = end < sentence.EndToken && Units.ContainsKey(text.TextOf(end).ToString()) ? end + 1 : end;
            if (next + 1 < sentence.EndToken && (text.Is(next, "to") || text.Is(next, "or") || text.Is(next, "-") || text.Is(next, "–")
                || (text.Is(next, "and") && first > sentence.FirstToken && text.Is(first - 1, "between"))))
            {
                var at = unit?.StartsWith(Quantity.Money, StringComparison.Ordinal) == true && next + 2 < sentence.EndToken && text.Tokens[next + 1].Kind == TokenKind.Symbol ? next + 2 : next + 1;
                if (NumberReader.TryRead(text, at, sentence.EndToken, out var upper, out var upperEnd, out var upperSuffix) && upper > low && upperSuffix.IsEmpty
                    && !(first > sentence.FirstToken && text.Is(first - 1, "from")))
                {
                    (high, end) = (upper, upperEnd);
                }
            }
        }

        if (end + 1 < sentence.EndToken && text.TextOf(end) is "-" or "–" && unit is null && Units.ContainsKey(text.TextOf(end + 1).ToString()))
        {
            end++; // "a two - million - euro haul"
        }

        var unitWord = joined.Length > 0 ? joined.Split('-')[0] : end < sentence.EndToken ? text.TextOf(end).TrimStart('-').ToString() : "";
        if (unitWord == "per" && end + 1 < sentence.EndToken && text.Is(end + 1, "cent"))
        {
            (unitWord, end) = ("percent", end + 1);
        }

        if (Units.TryGetValue(unitWord, out var known) && unit is null)
        {
            (unit, factor) = known;
            end = joined.Length > 0 ? end : end + 1;
        }
        else if (joined.Length > 0 && unit is null)
        {
            return null; // "747-400", "7th", "30-member": a name, an order, a make-up
        }

        // "at least magnitude - 5.9"
        var before = first;
        while (before > sentence.FirstToken && (text.Is(before - 1, "magnitude") || (text.TextOf(before - 1) is "-" or "–" && before - 1 > sentence.FirstToken && text.Is(before - 2, "magnitude"))))
        {
            before--;
        }

        var isBeside = false;
        if (HedgeBefore(text, before, sentence.FirstToken) is var (hedge, how, beside))
        {
            (bound, isBeside, first) = (how, beside, hedge);
        }

        return new Figure(first, token, end, low * factor, high * factor, bound, unit, joined) { IsBeside = isBeside };
    }

    /// <summary>The words right before a token that say how firmly a figure is held, by their first token: "more than"; null where there are none.</summary>
    public static (int First, QuantityBound Bound, bool IsBeside)? HedgeBefore(TokenizedText text, int token, int firstToken)
    {
        foreach (var (words, bound, isBeside) in Modifiers)
        {
            if (token - words.Length >= firstToken && words.Select((word, i) => text.Is(token - words.Length + i, word)).All(same => same))
            {
                return (token - words.Length, bound, isBeside);
            }
        }

        return null;
    }
}
