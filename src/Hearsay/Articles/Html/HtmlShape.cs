namespace Hearsay.Articles.Html;

/// <summary>Counts a page's tags and their depth before it is parsed, so that a hostile page costs one pass over its characters.</summary>
internal static class HtmlShape
{
    private const int LongestTag = 32;
    private const int DeepestFormatting = 60; // of unclosed bold and the like, which a parser opens again in every paragraph

    private enum TagKind
    {
        Nested,

        /// <summary>End tags that may be left out, or must be: these open no lasting level.</summary>
        Unnested,
        Formatting,

        /// <summary>What it holds is no markup.</summary>
        Raw,
    }

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
            var kind = KindOf(name);
            if (kind == TagKind.Raw)
            {
                var end = closes || unclosed ? -1 : EndOf(html, at, name);
                unclosed |= !closes && end < 0;
                at = end < 0 ? at : end;
            }
            else if (kind == TagKind.Formatting)
            {
                tooDeep = Step(ref formatting, closes, DeepestFormatting);
            }
            else if (kind == TagKind.Nested && !IsSelfClosed(html, at))
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

    /// <summary>Where an element that holds no markup ends; below 0 for nowhere.</summary>
    private static int EndOf(string html, int at, ReadOnlySpan<char> name)
    {
        do
        {
            at = html.IndexOf("</", at + 1, StringComparison.Ordinal);
        }
        while (at >= 0 && !html.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return at;
    }

    private static TagKind KindOf(ReadOnlySpan<char> name)
    {
        if (name.ContainsAnyInRange('A', 'Z'))
        {
            return KindOf(name.ToString().ToLowerInvariant());
        }

        return name switch
        {
            "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u" => TagKind.Formatting,
            "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr" or "p" or "li" or "dt" or "dd" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot"
                or "option" or "optgroup" or "colgroup" or "html" or "head" or "body" => TagKind.Unnested,
            "script" or "style" => TagKind.Raw,
            _ => TagKind.Nested,
        };
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
        while (end < html.Length && end - start < LongestTag && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : default;
    }
}
