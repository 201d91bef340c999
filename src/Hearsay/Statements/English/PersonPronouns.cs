using Hearsay.Sources;

namespace Hearsay.Statements.English;

/// <summary>What a pronoun that speaks tells of who it is.</summary>
internal static class PersonPronouns
{
    /// <summary>Unknown for any words but "he" and "she".</summary>
    public static Gender GenderOf(ReadOnlySpan<char> words) =>
        words.Equals("he", StringComparison.OrdinalIgnoreCase) ? Gender.Male
        : words.Equals("she", StringComparison.OrdinalIgnoreCase) ? Gender.Female
        : Gender.Unknown;

    /// <summary>"they": a group.</summary>
    public static bool IsPlural(ReadOnlySpan<char> words) => words.Equals("they", StringComparison.OrdinalIgnoreCase);
}
