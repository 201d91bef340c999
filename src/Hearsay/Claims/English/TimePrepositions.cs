namespace Hearsay.Claims.English;

/// <summary>Words before a time that say how a clause stands to it.</summary>
internal static class TimePrepositions
{
    /// <summary>"in 1994", "since 1994": the year is a time; "the 1994 treaty" names a thing by it.</summary>
    public static bool IsBeforeYear(ReadOnlySpan<char> word) => word.Equals("in", StringComparison.OrdinalIgnoreCase) || IsSince(word);

    /// <summary>"the first call since early 2022": of today.</summary>
    public static bool IsSince(ReadOnlySpan<char> word) => word.Equals("since", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the first talks since 2022" are not of 2022, nor is what holds "until May" of May.</summary>
    public static bool IsBound(ReadOnlySpan<char> word) => word is "since" or "until" or "from";
}
