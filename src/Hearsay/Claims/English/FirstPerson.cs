namespace Hearsay.Claims.English;

/// <summary>Pronouns by which whoever speaks means himself: "I", "we've", "our".</summary>
internal static class FirstPerson
{
    public static bool IsOne(ReadOnlySpan<char> word) => word is "I" or "me" or "my" or "we" or "We" or "us" or "our" or "Our" or "My"
        || word.StartsWith("I'", StringComparison.Ordinal) || word.StartsWith("I’", StringComparison.Ordinal)
        || word.StartsWith("we'", StringComparison.OrdinalIgnoreCase) || word.StartsWith("we’", StringComparison.OrdinalIgnoreCase);
}
