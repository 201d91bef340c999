using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>What befell the people that a figure counts.</summary>
internal static class CasualtyWords
{
    private const int CueBefore = 4; // tokens: "killing at least another 10"

    private const int ChargeBefore = 15; // tokens: "charges of aiding pirates, arson and"

    private const int CueAfter = 6; // tokens: "10 people in all had been killed"

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Units = Lexicon.Lines("Discrepancies/English/casualty-words.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a verb does to people: "dead" for "killed"; null for other verbs.</summary>
    public static string? UnitOf(ReadOnlySpan<char> verb) => Units.TryGetValue(verb, out var unit) ? unit : null;

    /// <summary>The verb that governs the figure ("killing 10 people"), or what follows it ("10 people were killed", "the 80 wounded").</summary>
    public static string? Of(TokenizedText text, Figure figure, Sentence sentence, bool persons)
    {
        for (var i = figure.First - 1; i >= Math.Max(sentence.FirstToken, figure.First - CueBefore); i--)
        {
            // "Two were injured and three suspects were arrested": the verb of the first figure is not the second one's.
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || text.Is(i, "and") || text.Is(i, "in") || text.Is(i, "on") || text.Is(i, "by") || text.Is(i, "during"))
            {
                break; // and "killed in 400 shootings" counts shootings
            }

            if (Units.TryGetValue(text.TextOf(i), out var unit))
            {
                return unit;
            }
        }

        for (var i = figure.End; persons && i < Math.Min(sentence.EndToken, figure.End + CueAfter); i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || text.Is(i, "and") || text.Is(i, "who"))
            {
                break;
            }

            if (Units.TryGetValue(text.TextOf(i), out var unit))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The crime that somebody is charged with: "convicted on charges of arson and wounding 24 people".</summary>
    public static bool IsOfCharge(TokenizedText text, Figure figure, Sentence sentence)
    {
        var deed = figure.First - 1;
        while (deed > sentence.FirstToken && deed > figure.First - CueBefore && UnitOf(text.TextOf(deed)) is null)
        {
            deed--;
        }

        if (deed < sentence.FirstToken || UnitOf(text.TextOf(deed)) is null || !text.TextOf(deed).EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = deed - 1; i >= Math.Max(sentence.FirstToken, deed - ChargeBefore); i--)
        {
            if (text.TextOf(i) is "convicted" or "charged" or "indicted" or "guilty" or "charges" or "counts" or "conviction")
            {
                return true;
            }
        }

        return false;
    }
}
