namespace Hearsay.Articles.Html;

/// <summary>Counts a page's tags and their depth before it is parsed, so that a hostile page costs one pass over its characters.</summary>
internal static class HtmlShape
{
    private const int DeepestFormatting = 60; // of unclosed bold and the like, which a parser opens again in every paragraph

    // End tags that may be left out, or must be: these open no lasting level.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUnnested = Unnested.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsFormatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page with the tags blanked that nest too deep, every character in its place; or what is over its limit, in words.</summary>
    public static (string Html, string? Problem) Checked(string html, ReadLimits limits)
    {
        var (nodes, depth, formatting, unclosed) = (0, 0, 0, false);
        char[]? cut = null;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 == html.Length)
            {
                break;
            }

            var closes = html[at + 1] == '/';
            var name = NameAt(html, closes ? at + 2 : at + 1);
            if (name.IsEmpty)
            {
                continue;
            }

            nodes += 2;
            if (nodes > limits.MaxHtmlNodes)
            {
                return (html, $"more than {limits.MaxHtmlNodes} elements and texts (--max-html-nodes)");
            }

            var tooDeep = false;
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                var end = closes || unclosed ? -1 : html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                unclosed |= !closes && end < 0;
                at = end < 0 ? at : end;
            }
            else if (IsFormatting.Contains(name))
            {
                tooDeep = Step(ref formatting, closes, DeepestFormatting);
            }
            else if (!IsUnnested.Contains(name) && !IsSelfClosed(html, at))
            {
                tooDeep = Step(ref depth, closes, limits.MaxHtmlDepth);
            }

            if (tooDeep && TagEnd(html, at) is > 0 and var close)
            {
                cut ??= html.ToCharArray();
                cut.AsSpan(at, close + 1).Fill(' ');
            }
        }

        return (cut is null ? html : new string(cut), null);
    }

    /// <summary>One level in or out; whether the tag stands below the deepest level.</summary>
    private static bool Step(ref int depth, bool closes, int deepest)
    {
        depth = Math.Max(0, depth + (closes ? -1 : 1));
        return depth + (closes ? 1 : 0) > deepest;
    }

    private static bool IsSelfClosed(string html, int at) => TagEnd(html, at) is > 0 and var close && html[at + close - 1] == '/';

    /// <summary>How many characters after its beginning a tag ends; below 0 for nowhere near.</summary>
    private static int TagEnd(string html, int at)
    {
        const int Longest = 4000; // characters of a tag that is looked into
        return html.AsSpan(at, Math.Min(Longest, html.Length - at)).IndexOf('>');
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : default;
    }
}
