using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>What a word does with the proposition that hangs on it; see factuality-words.txt.</summary>
internal enum FactualityKind : byte
{
    None,
    Proof,
    Shows,
    False,
    True,
    Believes,
    Doubts,
    Sure,
    Open,
    Undone,
    Dismisses,
    Thing,
    Nobody,
    Little,
    Not,
    Whether,

    /// <summary>A noun for what somebody says is so; claim-nouns.txt.</summary>
    Claim,
}

/// <summary>The words above a clause that settle whether its speaker holds that it is so.</summary>
internal static class FactualityWords
{
    private static readonly FrozenDictionary<string, FactualityKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Lexicon.Lines("Claims/English/factuality-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(1).Select(word => (Word: word, Kind: Enum.Parse<FactualityKind>(words[0][..^1], ignoreCase: true))))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Kind, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static FactualityKind KindOf(ReadOnlySpan<char> word) =>
        Rejections.IsClaimNoun(word) ? FactualityKind.Claim : Kinds.TryGetValue(word, out var kind) ? kind : FactualityKind.None;
}
