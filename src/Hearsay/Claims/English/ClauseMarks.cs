namespace Hearsay.Claims.English;

/// <summary>Words that open a clause which nobody asserts.</summary>
internal static class ClauseMarks
{
    /// <summary>"if the boats come": true only of what it conditions.</summary>
    public static bool IsCondition(ReadOnlySpan<char> word) =>
        word.Equals("if", StringComparison.OrdinalIgnoreCase) || word.Equals("unless", StringComparison.OrdinalIgnoreCase)
        || word.Equals("whether", StringComparison.OrdinalIgnoreCase) || word.Equals("provided", StringComparison.OrdinalIgnoreCase)
        || word.Equals("lest", StringComparison.OrdinalIgnoreCase);

    public static bool IsFuture(ReadOnlySpan<char> auxiliary) => auxiliary is "will" or "'ll" or "’ll" or "shall" or "wo";

    /// <summary>"can", "must", "allowed": leave or duty, whose denial denies no fact.</summary>
    public static bool IsLeave(ReadOnlySpan<char> verb) =>
        verb is "can" or "ca" or "cannot" or "could" or "may" or "might" or "must" or "should" or "allowed" or "permitted" or "supposed" or "required" or "obliged" or "able";

    public static bool IsThan(ReadOnlySpan<char> word) => word.Equals("than", StringComparison.OrdinalIgnoreCase);

    /// <summary>"and", "but", "or": what follows is another clause.</summary>
    public static bool Joins(ReadOnlySpan<char> word) => word is "and" or "but" or "or";
}
