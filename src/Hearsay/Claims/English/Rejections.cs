using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Tells what is said to be untrue from what is not wanted: "rejected the claim", "rejected the offer".</summary>
internal static class Rejections
{
    private const int WordsToNoun = 6; // "the latest round of claims"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClaimNouns = Lexicon.Lines("Claims/English/claim-nouns.txt")
        .SelectMany(noun => new[] { noun, noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s" })
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A noun for what somebody says is so.</summary>
    public static bool IsClaimNoun(ReadOnlySpan<char> word) => ClaimNouns.Contains(word);

    /// <summary>The words open with a noun for what somebody says is so.</summary>
    public static bool IsOfClaim(TokenizedText text, TextSpan content)
    {
        var first = text.TokenAt(content.Start);
        for (var i = first; i < Math.Min(text.Tokens.Length, first + WordsToNoun) && text.Tokens[i].Start < content.End; i++)
        {
            if (ClaimNouns.Contains(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }
}
