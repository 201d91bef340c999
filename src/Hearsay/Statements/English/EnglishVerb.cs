namespace Hearsay.Statements.English;

/// <summary>Regular forms of a verb (or the plural of a noun) by spelling alone; doubled consonants are irregular here and listed.</summary>
internal static class EnglishVerb
{
    public static string Present(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies" : verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb == "go"
            ? verb + "es"
            : verb + "s";

    public static string Past(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : verb + "ed";

    public static string Ing(string verb) =>
        verb[^1] == 'e' && verb[^2] != 'e' ? verb[..^1] + "ing" : verb + "ing";

    public static string[] Forms(string verb) => [verb, Present(verb), Past(verb), Ing(verb)];

    private static bool EndsInConsonantY(string word) => word[^1] == 'y' && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
