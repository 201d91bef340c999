using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Reads how many and how much off a clause.</summary>
internal static class Figures
{
    private const int FirstYear = 1800; // whole numbers of four digits from here on are years

    private const int LastYear = 2100;

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Words = new (string Word, double Value)[]
    {
        ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
        ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("dozen", 12),
    }.ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Powers = new (string Word, double Value)[]
    {
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("m", 1e6), ("bn", 1e9), ("mn", 1e6), ("lakh", 1e5), ("crore", 1e7),
    }.ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="isTime">Whether a place of the text belongs to a date or a time of day.</param>
    public static double[] In(TokenizedText text, TextSpan span, Func<int, bool> isTime)
    {
        var figures = new SortedSet<double>();
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            var word = text.TextOf(i);
            var read = 0.0;
            var isNumber = text.Tokens[i].Kind == TokenKind.Number && double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out read);
            var value = isNumber ? read : Words.TryGetValue(word, out var named) ? named : 0;
            if (value <= 0 || isTime(text.Tokens[i].Start) || (isNumber && word.Length == 4 && value is >= FirstYear and <= LastYear && !word.Contains('.')))
            {
                continue;
            }

            if (i + 1 < text.Tokens.Length && Powers.TryGetValue(text.TextOf(i + 1), out var power))
            {
                value *= power;
                i++;
            }

            figures.Add(value);
        }

        return [.. figures];
    }
}
