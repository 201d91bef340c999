using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that make what is said depend on something.</summary>
internal static class ConditionWords
{
    /// <summary>"unless", "provided", "only if": what comes after it is all that what is said hangs on.</summary>
    /// <param name="token">Not the first of the text.</param>
    public static bool Opens(TokenizedText text, int token) => text.Is(token, "unless") || text.Is(token, "provided") || (text.Is(token, "if") && text.Is(token - 1, "only"));

    /// <summary>Some condition, if only of time: "until".</summary>
    public static bool IsOne(TokenizedText text, int token) => text.Is(token, "unless") || text.Is(token, "if") || text.Is(token, "provided") || text.Is(token, "until");
}
