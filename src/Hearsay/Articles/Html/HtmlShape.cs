namespace Hearsay.Articles.Html;

/// <summary>Counts a page's elements and their depth before it is parsed, so that a hostile page costs one pass over its characters.</summary>
internal static class HtmlShape
{
    // End tags that may be left out, or must be: these open no lasting level.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUnnested = Unnested.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is over its limit, in words, or null.</summary>
    public static string? Problem(string html, ReadLimits limits)
    {
        var (nodes, depth) = (0, 0);
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
                return $"more than {limits.MaxHtmlNodes} elements and texts (--max-html-nodes)";
            }

            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                var end = closes ? -1 : html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? at : end;
            }
            else if (!IsUnnested.Contains(name) && !(html.IndexOf('>', at) is > 0 and var close && html[close - 1] == '/'))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
                if (depth > limits.MaxHtmlDepth)
                {
                    return $"elements more than {limits.MaxHtmlDepth} deep in one another (--max-html-depth)";
                }
            }
        }

        return null;
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
