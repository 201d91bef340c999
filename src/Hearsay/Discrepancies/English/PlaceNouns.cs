using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Common nouns that stand for a place named elsewhere: "the island, which has 900 residents".</summary>
internal static class PlaceNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        "island town city village country province region district county community settlement peninsula state"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOne(string noun) => IsOne(noun.AsSpan());

    public static bool IsOne(ReadOnlySpan<char> noun) => Nouns.Contains(noun);

    public static IEnumerable<string> In(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (Nouns.TryGetValue(text.TextOf(i), out var noun))
            {
                yield return noun;
            }
        }
    }
}
