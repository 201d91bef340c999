using System.Collections.Frozen;
using Hearsay.Sources;

namespace Hearsay.Claims.English;

/// <summary>"multiple reports", "local media", "rumours": others' telling, which may rest on the very source that this one names.</summary>
internal static class PressAtLarge
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = "reports media press outlets newspapers rumours rumors rumour rumor speculation hearsay gossip"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsNoun(ReadOnlySpan<char> noun) => Nouns.Contains(noun);

    public static bool IsOne(Entity? source) => source is { Name.Length: > 0 } && !char.IsUpper(source.Name[0]) && IsNoun(source.Name.AsSpan(source.Name.LastIndexOf(' ') + 1));
}
