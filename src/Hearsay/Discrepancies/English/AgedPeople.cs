namespace Hearsay.Discrepancies.English;

/// <summary>Words between an age and those who have it.</summary>
internal static class AgedPeople
{
    /// <summary>Several people by a common noun: "victims aged 10 to 15".</summary>
    public static bool AreSome(ReadOnlySpan<char> noun) =>
        char.IsLower(noun[0]) && (PersonGroups.IsPart(noun) || noun is "people" or "victims" or "men" or "women" or "patients" or "recruits");

    /// <summary>"a 36-year-old keeper of", "a 36-year-old who": the name after it is another's.</summary>
    public static bool IsLink(ReadOnlySpan<char> word) => word is "of" or "in" or "from" or "and" or "who" or "whose" or "was" or "is" or "with" or "to" or "by";

    public static bool IsArticle(ReadOnlySpan<char> word) => word is "a" or "an" or "the";
}
