using System.Net;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Finds a block's text again in the page's characters, between tags and character references.</summary>
internal static class SourceSpans
{
    private const int LongestReference = 40;
    private const int MostBetween = 20_000; // characters of tags and passed-over elements within a block

    private static readonly string[] PassedOver = ["script", "style", "noscript", "template", "svg", "math", "iframe", "button", "select", "textarea", "object", "video", "audio", "canvas", "picture", "title"];

    /// <param name="from">Where the last element before the text begins.</param>
    /// <returns>From the text's first character to its last; null where it is not found.</returns>
    public static TextSpan? Of(string html, int from, string text)
    {
        var (at, end, next) = (Math.Clamp(from, 0, html.Length), Math.Min((long)html.Length, from + (8L * text.Length) + MostBetween), 0);
        int? start = null;
        while (at < end && next < text.Length)
        {
            if (text[next] == ' ')
            {
                next++;
            }
            else if (html[at] == '<')
            {
                at = AfterTag(html, at);
            }
            else if (char.IsWhiteSpace(html[at]))
            {
                at++;
            }
            else if (html[at] == text[next] && html[at] != '&')
            {
                start ??= at;
                (next, at) = (next + 1, at + 1);
            }
            else
            {
                var (characters, length) = Character(html, at);
                if (characters.Trim().Length == 0)
                {
                    at += length;
                }
                else if (Matches(text, next, characters) is > 0 and var matched)
                {
                    start ??= at;
                    (next, at) = (next + matched, at + length);
                }
                else if (start is null)
                {
                    at += length;
                }
                else
                {
                    return null;
                }
            }
        }

        return start is { } first && next == text.Length ? new TextSpan(first, at) : null;
    }

    private static int Matches(string text, int next, string characters) =>
        string.CompareOrdinal(text, next, characters, 0, characters.Length) == 0 ? characters.Length : 0;

    /// <summary>What stands there, a reference resolved, and how long it is in the page.</summary>
    private static (string Characters, int Length) Character(string html, int at)
    {
        if (html[at] == '&')
        {
            var length = html.AsSpan(at, Math.Min(LongestReference, html.Length - at)).IndexOf(';') + 1;
            if (length > 1 && WebUtility.HtmlDecode(html.Substring(at, length)) is var decoded && decoded.Length < length)
            {
                return (decoded, length);
            }
        }

        return (html[at].ToString(), 1);
    }

    private static int AfterTag(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", at, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        var end = html.IndexOf('>', at);
        if (end < 0)
        {
            return html.Length;
        }

        foreach (var name in PassedOver)
        {
            if (html.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase) && at + 1 + name.Length < html.Length && !char.IsLetterOrDigit(html[at + 1 + name.Length]))
            {
                var close = html.IndexOf($"</{name}", end, Math.Min(html.Length - end, MostBetween), StringComparison.OrdinalIgnoreCase);
                return close < 0 ? end + 1 : close;
            }
        }

        return end + 1;
    }
}
