using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Tells magnitudes of earthquakes from other small figures.</summary>
internal static class QuakeWords
{
    public static bool IsMagnitude(TokenizedText text, Figure figure, Sentence sentence, out string? quake)
    {
        quake = null;
        if (figure.Unit is not null || figure.High >= 10 || text.Tokens[figure.Number].Kind == TokenKind.Word)
        {
            return false;
        }

        for (var i = Math.Max(sentence.FirstToken, figure.First - 4); i < Math.Min(sentence.EndToken, figure.End + 4); i++)
        {
            if (text.TextOf(i).Contains("magnitude", StringComparison.OrdinalIgnoreCase) || text.Is(i, "Richter"))
            {
                quake = IsAftershock(text, figure, sentence) ? "aftershock" : "quake";
                return true;
            }
        }

        return false;
    }

    // The nearest word for the shock decides: "A series of aftershocks have hit the island since a magnitude-5.9 earthquake".
    private static bool IsAftershock(TokenizedText text, Figure figure, Sentence sentence)
    {
        var (aftershock, quake) = (int.MaxValue, int.MaxValue);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var distance = Math.Abs(i - figure.Number);
            var word = text.TextOf(i);
            if (word.StartsWith("aftershock", StringComparison.OrdinalIgnoreCase))
            {
                aftershock = Math.Min(aftershock, distance);
            }
            else if (word.Contains("quake", StringComparison.OrdinalIgnoreCase) || word.StartsWith("tremor", StringComparison.OrdinalIgnoreCase) || word.StartsWith("temblor", StringComparison.OrdinalIgnoreCase))
            {
                quake = Math.Min(quake, distance);
            }
        }

        return aftershock < quake;
    }
}
