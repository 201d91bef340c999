using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Tells what is said to be untrue from what is not wanted: "rejected the claim", "rejected the offer".</summary>
internal static class Rejections
{
    private const int WordsToNoun = 6; // "the latest round of claims"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClaimNouns = NounsOf("Claims/English/claim-nouns.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GrantedNouns = NounsOf("Claims/English/granted-nouns.txt");

    /// <summary>A noun for what somebody says is so.</summary>
    public static bool IsClaimNoun(ReadOnlySpan<char> word) => ClaimNouns.Contains(word);

    /// <summary>The words open with a noun for what somebody says is so.</summary>
    public static bool IsOfClaim(TokenizedText text, TextSpan content) => OpensWith(ClaimNouns, text, content);

    /// <summary>The words open with a noun for what may be granted: "denied a request", "denied bail".</summary>
    public static bool IsOfGrant(TokenizedText text, TextSpan content) => OpensWith(GrantedNouns, text, content) && !IsOfClaim(text, content);

    private static bool OpensWith(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nouns, TokenizedText text, TextSpan content)
    {
        var first = text.TokenAt(content.Start);
        for (var i = first; i < Math.Min(text.Tokens.Length, first + WordsToNoun) && text.Tokens[i].Start < content.End; i++)
        {
            if (nouns.Contains(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounsOf(string file) => Lexicon.Lines(file)
        .SelectMany(noun => new[] { noun, noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s" })
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
