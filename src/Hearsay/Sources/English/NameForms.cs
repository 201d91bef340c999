namespace Hearsay.Sources.English;

/// <summary>Names of bodies and persons in the forms in which English writes them.</summary>
internal static class NameForms
{
    /// <summary>The key of a body, "department of the environment" as "environment department", "orla steel inc" as "orla steel", "orla police department" as "orla police".</summary>
    public static string BodyKey(string key)
    {
        if (NameKeys.LastWord(key) is "inc" or "corp" or "ltd" or "plc" or "llc" or "co" && key.Contains(' ', StringComparison.Ordinal))
        {
            return key[..key.LastIndexOf(' ')];
        }

        foreach (var force in (ReadOnlySpan<string>)[" police department", " police service", " police force"])
        {
            if (key.EndsWith(force, StringComparison.Ordinal))
            {
                return key[..(key.Length - force.Length + " police".Length)];
            }
        }

        foreach (var kind in (ReadOnlySpan<string>)["department", "ministry", "parliament", "government"])
        {
            if (key.StartsWith(kind, StringComparison.Ordinal) && key.AsSpan(kind.Length).StartsWith(" of "))
            {
                var rest = WithoutArticle(key.AsSpan(kind.Length + " of ".Length));
                return kind is "department" or "ministry" && !rest.Contains(" of ", StringComparison.Ordinal) ? $"{rest} {kind}" : key;
            }
        }

        return key;
    }

    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> key) => key.StartsWith("the ", StringComparison.Ordinal) ? key["the ".Length..] : key;

    /// <summary>"jr", "iii": what may follow a person's surname.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "jr" or "sr" or "ii" or "iii" or "iv";

    /// <summary>A word that has no letter in an acronym: "of", "the".</summary>
    public static bool IsLeftOutOfInitials(ReadOnlySpan<char> word) => word is "of" or "the" or "and" or "for" or "on" or "in" or "&";
}
