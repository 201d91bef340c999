namespace Hearsay.Utterances.English;

/// <summary>Words that link a clause to the one before it and belong to neither's end: "… or be unaware of it".</summary>
internal static class ClauseLinks
{
    public static bool IsOne(ReadOnlySpan<char> word) => word is "and" or "or" or "but" or "nor" or "yet";
}
