using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words around somebody who is blamed.</summary>
internal static class BlameWords
{
    /// <summary>"blamed Aas", "had blamed Aas", but not "was blamed".</summary>
    /// <param name="token">Not the first of the text.</param>
    public static bool IsActive(TokenizedText text, int token) => (text.Is(token, "blamed") || text.Is(token, "blames") || text.Is(token, "blaming"))
        && !(NewsWords.IsAuxiliary(text.TextOf(token - 1)) && text.TextOf(token - 1) is not ("has" or "had" or "have"));

    /// <summary>"for the delay", "that": the blamed stand before it.</summary>
    public static bool IsEnd(ReadOnlySpan<char> word) => word is "for" or "over" or "on" or "that";
}
