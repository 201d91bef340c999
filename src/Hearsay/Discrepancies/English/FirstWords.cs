using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words by which something is the first of its kind, or has been before.</summary>
internal static class FirstWords
{
    public static bool IsFirst(WordTree tree, int adjective) => tree.Is(adjective, "first");

    /// <summary>"have met twice", "met again".</summary>
    public static bool IsRepeated(WordTree tree, int adverb) => tree.Is(adverb, "twice") || tree.Is(adverb, "again") || tree.Is(adverb, "previously");

    /// <summary>"the first known talks", "the first talks since 2022": the first of some only.</summary>
    public static bool IsBound(WordTree tree, int word) => tree.Is(word, "known") || tree.Case(word) is "since" or "in" or "of" or "under" or "by" or "on";
}
