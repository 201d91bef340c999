using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Utterances.English;

/// <summary>Hyphens that one outlet writes and another does not: "co-operate", "cooperate".</summary>
internal static class JoinedParts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = Lexicon
        .Lines("Utterances/English/joined-parts.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the word that begins at a position of a compound: at the next hyphen that parts two words, or at the compound's end.</summary>
    public static int WordEnd(ReadOnlySpan<char> compound, int start)
    {
        for (var from = start; ;)
        {
            var hyphen = NextHyphen(compound, from);
            if (hyphen == compound.Length || !IsOneWord(compound, from, hyphen))
            {
                return hyphen;
            }

            from = hyphen + 1;
        }
    }

    private static bool IsOneWord(ReadOnlySpan<char> compound, int from, int hyphen) =>
        Parts.Contains([.. compound[from..hyphen], '-']) || Parts.Contains(['-', .. compound[(hyphen + 1)..NextHyphen(compound, hyphen + 1)]]);

    private static int NextHyphen(ReadOnlySpan<char> compound, int from)
    {
        var hyphen = compound[from..].IndexOfAny('-', '‐', '‑');
        return hyphen < 0 ? compound.Length : from + hyphen;
    }
}
