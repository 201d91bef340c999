using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>
/// Posts of a network that a page shows without quotation marks: a paragraph with the signature "— Ines Duarte (@inesduarte) March 4, 2031"
/// after it. Its words are their writer's, not the page's.
/// </summary>
internal static partial class Posts
{
    private const int LongestPost = 600; // chars

    /// <summary>From the beginning of the paragraph to the end of the handle, in text order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        if (!text.Contains("(@", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var match in Signature().EnumerateMatches(text).Collect())
        {
            var words = text.AsSpan(0, match.Start).TrimEnd().Length;
            var start = text.AsSpan(0, words).LastIndexOf('\n') + 1;
            if (match.End - start <= LongestPost)
            {
                yield return new TextSpan(start, match.End);
            }
        }
    }

    private static List<TextSpan> Collect(this Regex.ValueMatchEnumerator matches)
    {
        var found = new List<TextSpan>();
        foreach (var match in matches)
        {
            found.Add(new TextSpan(match.Index, match.Index + match.Length));
        }

        return found;
    }

    [GeneratedRegex(@"[—–-][^\n()—–]{1,60}\(@\w{1,30}\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signature();
}
