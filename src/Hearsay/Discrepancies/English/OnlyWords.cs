namespace Hearsay.Discrepancies.English;

/// <summary>Words by which there is one of a thing somewhere, or more.</summary>
internal static class OnlyWords
{
    public static bool IsOnly(ReadOnlySpan<char> adjective) => adjective is "only" or "sole" or "lone";

    /// <summary>"the only clinic on the island".</summary>
    public static bool IsWhere(ReadOnlySpan<char> preposition) => preposition is "in" or "on" or "at";

    /// <summary>"one of the clinics".</summary>
    public static bool IsOne(ReadOnlySpan<char> pronoun) => pronoun.Equals("one", StringComparison.OrdinalIgnoreCase);
}
