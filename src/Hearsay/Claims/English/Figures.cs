using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Reads how many and how much off a clause.</summary>
internal static class Figures
{
    private const double Million = 1e6;

    private const int FirstYear = 1800; // whole numbers of four digits from here on are years

    private const int LastYear = 2100;

    /// <param name="isTime">Whether a place of the text belongs to a date or a time of day.</param>
    public static double[] In(TokenizedText text, TextSpan span, Func<int, bool> isTime)
    {
        var figures = new SortedSet<double>();
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            var word = text.TextOf(i);
            var read = 0.0;
            var isNumber = text.Tokens[i].Kind == TokenKind.Number && double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out read);
            var value = isNumber ? read : NumberWords.TryValue(word, out var named) ? named : 0;
            if (value <= 0 || isTime(text.Tokens[i].Start) || (isNumber && word.Length == 4 && value is >= FirstYear and <= LastYear && !word.Contains('.')))
            {
                continue;
            }

            if (i + 1 < text.Tokens.Length && IsPower(text.TextOf(i + 1), out var power))
            {
                value *= power;
                i++;
            }

            figures.Add(value);
        }

        return [.. figures];
    }

    // "5 m"
    private static bool IsPower(ReadOnlySpan<char> word, out double power)
    {
        power = Million;
        return word.Equals("m", StringComparison.OrdinalIgnoreCase) || NumberWords.TryPower(word, out power);
    }
}
