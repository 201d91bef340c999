using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that make a thing another than the one a report is about: "another climber", "a second blast".</summary>
internal static class OtherWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        "another other others second third fourth fifth separate different earlier previous similar more".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
