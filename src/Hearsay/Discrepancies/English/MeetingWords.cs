using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>What parties do together, under one word.</summary>
internal static class MeetingWords
{
    /// <summary>"meet" for a dialogue, talks or an encounter; the meaning of any other word.</summary>
    public static string Meaning(ReadOnlySpan<char> word) => NewsWords.Meaning(word is "dialogue" or "encounter" or "talks" or "discussion" ? "meeting" : word);

    /// <summary>"a debate on the bill".</summary>
    public static bool IsTopicLink(ReadOnlySpan<char> word) => word is "on" or "over" or "about";
}
