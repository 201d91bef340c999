using System.Text.RegularExpressions;

namespace Hearsay.Articles.English;

/// <summary>Notices that ask readers to call or write.</summary>
internal static partial class Telephones
{
    /// <summary>One sentence that says whom to call, with a number.</summary>
    public static bool IsNotice(ReadOnlySpan<char> line) =>
        !line.ContainsAny("\"“”") && Asks().IsMatch(line) && Number().IsMatch(line);

    [GeneratedRegex(@"\b(contact|call|phone|telephone|text|ring)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\+?\(?\d{2,4}\)?[-. ]\d{3,4}[-. ]?\d{3,4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Number();
}
