using System.Collections.Frozen;

namespace Hearsay.Statements.English;

/// <summary>Verbs that report speech.</summary>
internal static class CueWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Say = new[]
    {
        "said", "says", "saying", "say", "told", "tells", "telling", "added", "adds", "adding", "asked", "asks", "wrote", "writes", "stated", "states",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsSay(ReadOnlySpan<char> word) => Say.Contains(word);
}
