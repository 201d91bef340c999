using System.Collections.Frozen;
using Hearsay.Statements.English;

namespace Hearsay.Claims.English;

/// <summary>Bodies that speak for a government, whatever they are called.</summary>
internal static class GovernmentWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wholes = Words("government administration cabinet authorities officials");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = Words("department departments ministry ministries agency bureau office administration secretariat treasury presidency");

    /// <summary>One is a government and the other a department of one, both without a word that sets them apart: "Labour Department", "the government", "officials".</summary>
    public static bool IsOneWith(string a, string b) => (IsWhole(a) && IsPart(b)) || (IsWhole(b) && IsPart(a));

    // "the Sudrian government" is not surely that of the department.
    private static bool IsWhole(string name) => Wholes.Contains(SourceWords.WithoutArticle(name)) || (Wholes.Contains(SourceWords.Head(name)) && name.Split(' ').Any(word => word.ToLowerInvariant() is "federal" or "national" or "central"));

    private static bool IsPart(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (Parts.Contains(name.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
