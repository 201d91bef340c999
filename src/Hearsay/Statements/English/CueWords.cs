using System.Collections.Frozen;

namespace Hearsay.Statements.English;

/// <summary>Verbs that report speech.</summary>
internal static class CueWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Say = new[]
    {
        "said", "says", "saying", "say", "told", "tells", "telling", "added", "adds", "adding", "asked", "asks", "wrote", "writes", "stated", "states",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whoever speaks so has spoken before: "added", "continued", "went on".</summary>
    public static bool GoesOn(ReadOnlySpan<char> cue) =>
        cue.StartsWith("add", StringComparison.OrdinalIgnoreCase) || cue.StartsWith("also", StringComparison.OrdinalIgnoreCase) || cue.StartsWith("continue", StringComparison.OrdinalIgnoreCase)
        || cue.StartsWith("went on", StringComparison.OrdinalIgnoreCase) || cue.StartsWith("goes on", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the port is shut, the Post reported, citing two officials".</summary>
    public static bool IsCiting(ReadOnlySpan<char> cue) => cue is "citing" or "quoting";

    /// <summary>'"It is late," the Post quoted a pilot'.</summary>
    public static bool IsQuoting(ReadOnlySpan<char> cue) => cue is "quoted" or "quotes";

    public static bool IsSay(ReadOnlySpan<char> word) => Say.Contains(word);
}
