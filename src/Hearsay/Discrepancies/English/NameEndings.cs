using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Endings that make words of a name: "Norlandic", "Norlandish".</summary>
internal static class NameEndings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        "s n an ans ian ians ic ics ish ist ists ism i is e y ese er ers".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Both are made from one root.</summary>
    public static bool AreForms(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Endings.Contains(a) && Endings.Contains(b) && a.Length > 1 && b.Length > 1;

    /// <summary>"Eric" and "Erik", "Elisabeth" and "Elizabeth".</summary>
    public static bool AreOneSound(char a, char b) => (char.ToLowerInvariant(a), char.ToLowerInvariant(b)) is ('c', 'k') or ('k', 'c') or ('s', 'z') or ('z', 's') or ('i', 'y') or ('y', 'i');
}
