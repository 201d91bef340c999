using System.Buffers;
using System.Net;
using System.Text;

namespace Hearsay.Articles.Markup;

/// <summary>The text of a piece of HTML or of NITF that is all article: paragraphs with blank lines between them. One pass, whatever the markup is like.</summary>
internal sealed class FragmentText
{
    // What stands before the next character: nothing (0), a blank, a line break (1, shown as a blank), the end of a paragraph.
    private const int Blank = -1;
    private const int Paragraph = 2;

    private const int LongestTag = 4096;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "table", "tr", "caption", "section", "article", "header", "footer", "main", "address", "body", "html",
        "block", "bq", "hl1", "hl2", "media", "note", "fn", "headline", "byline", "dateline", "distributor", "tagline", "body.content", "body.head", "body.end",
    };

    // Their content is not read as text.
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "object", "select", "button", "form", "figure", "head", "title", "media",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsBlock = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsSkipped = Skipped.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A tag or an entity is in it.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('<', '&'); at >= 0 && at + 2 < text.Length;)
        {
            var rest = text[(at + 1)..];
            if (text[at] == '<' ? IsTag(rest) : IsEntity(rest))
            {
                return true;
            }

            var next = rest.IndexOfAny('<', '&');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");
    private static readonly SearchValues<char> EntityCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly string markup;
    private readonly StringBuilder text;
    private readonly HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
    private int at;
    private int breaks;

    private FragmentText(string markup) => (this.markup, text) = (markup, new StringBuilder(markup.Length));

    public static string Of(string markup) => new FragmentText(markup).Run();

    /// <summary>As one line.</summary>
    public static string LineOf(string markup) => string.Join(' ', Of(markup).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Run()
    {
        while (at < markup.Length)
        {
            var open = markup.IndexOf('<', at);
            Append(WebUtility.HtmlDecode(markup[at..(open < 0 ? markup.Length : open)]));
            at = open < 0 ? markup.Length : open;
            var rest = markup.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                at = After("-->", at + 4);
            }
            else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            {
                var start = at + "<![CDATA[".Length;
                var end = markup.IndexOf("]]>", start, StringComparison.Ordinal);
                Append(markup.AsSpan(start, (end < 0 ? markup.Length : end) - start));
                at = end < 0 ? markup.Length : end + 3;
            }
            else if (rest is ['<', '!', >= 'A' and <= 'z', ..] or ['<', '?', ..])
            {
                at = After(">", at);
            }
            else if (rest.Length > 0 && IsTag(rest[1..]))
            {
                Tag(rest);
            }
            else if (rest.Length > 0)
            {
                Append("<");
                at++;
            }
        }

        return text.ToString();
    }

    /// <summary>Passes over a tag, and over what it holds when that is no text.</summary>
    private void Tag(ReadOnlySpan<char> rest)
    {
        var closes = rest[1] == '/';
        var name = rest[(closes ? 2 : 1)..];
        var length = name.IndexOfAny(NameEnds);
        name = length < 0 ? name : name[..length];
        name = name[(name.IndexOf(':') + 1)..];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            breaks = Math.Max(breaks, 0) + 1;
        }
        else if (IsBlock.Contains(name))
        {
            breaks = Paragraph;
        }

        at = EndOfTag(at);
        if (closes || !IsSkipped.Contains(name) || markup.AsSpan(0, at).EndsWith("/>", StringComparison.Ordinal) || unclosed.Contains(name.ToString()))
        {
            return;
        }

        var end = markup.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
        {
            at = After(">", end);
        }
        else
        {
            unclosed.Add(name.ToString());
        }
    }

    /// <summary>Past the bracket that closes a tag; those between the quotation marks of its attributes do not.</summary>
    private int EndOfTag(int start)
    {
        var quote = '\0';
        for (var i = start; i < markup.Length && i - start < LongestTag; i++)
        {
            var character = markup[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '>')
            {
                return i + 1;
            }
            else if (character is '"' or '\'' && markup[i - 1] == '=')
            {
                quote = character;
            }
        }

        return After(">", start); // a mark is missing
    }

    private void Append(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                breaks = breaks == 0 ? Blank : breaks;
                continue;
            }

            if (text.Length > 0 && breaks != 0)
            {
                text.Append(breaks >= Paragraph ? "\n\n" : " ");
            }

            breaks = 0;
            text.Append(character);
        }
    }

    private int After(string mark, int start) =>
        start < markup.Length && markup.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : markup.Length;

    private static bool IsTag(ReadOnlySpan<char> rest) => rest is [>= 'a' and <= 'z' or >= 'A' and <= 'Z', ..] or ['/', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..];

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        const int LongestName = 10;
        var end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        var name = end > 0 ? rest[..end] : default;
        name = name is ['#', ..] ? name[1..] : name;
        return !name.IsEmpty && name.IndexOfAnyExcept(EntityCharacters) < 0;
    }
}
