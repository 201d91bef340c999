using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Events that are about something: "a debate on", "talks over".</summary>
internal static class EventNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        "debate debates debated vote voted referendum hearing inquiry investigation probe dispute row talks negotiations lawsuit protest protests protested rally strike summit session quarrel clash standoff controversy scandal"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Nouns.Contains(word);
}
