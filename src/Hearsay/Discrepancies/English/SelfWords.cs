using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Verbs by which somebody says who he is.</summary>
internal static class SelfWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = "said saying says claimed claiming claims identified identifying identifies purporting purported described describing pretending"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Introduces(ReadOnlySpan<char> verb) => Verbs.Contains(verb);
}
