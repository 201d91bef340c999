using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Articles.Html;

/// <summary>An element that may state a date or a name.</summary>
/// <param name="Block">How many blocks of text came before it.</param>
internal readonly record struct PageMark(IElement Element, PageBox Box, Signs Signs, int Block);

/// <summary>One walk over a page: its boxes and blocks of text, and the elements that its metadata is read from.</summary>
internal sealed class PageScan
{
    private const int LongestTitle = 400;

    private static readonly SearchValues<string> UnshownStyles = SearchValues.Create(["display:none", "display: none", "visibility:hidden", "visibility: hidden"], StringComparison.OrdinalIgnoreCase);

    private readonly PageSigns signs = new();
    private readonly StringBuilder text = new();
    private readonly List<(INode Node, int Next, PageBox Box, bool Inline)> open = [];
    private int linkChars;
    private int boldChars;
    private int links;
    private int bolds;
    private int breaks;
    private int sourceAt;
    private int blockAt;

    public List<PageBox> Boxes { get; } = [];

    public List<PageBlock> Blocks { get; } = [];

    /// <summary>By property, name or itemprop, the first of each.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<string> LinkedData { get; } = [];

    public List<(string Text, PageBox Box, int Block)> Headings { get; } = [];

    public List<PageMark> Times { get; } = [];

    public List<PageMark> Dated { get; } = [];

    public List<PageMark> Bylines { get; } = [];

    public string? Canonical { get; private set; }

    public string? Title { get; private set; }

    public static PageScan Of(IHtmlDocument page)
    {
        var scan = new PageScan();
        if (page.Head is { } head)
        {
            scan.Head(head);
        }

        if (page.Body is { } body)
        {
            scan.Walk(body);
            PageWeights.Set(scan);
        }

        return scan;
    }

    private void Head(IElement head)
    {
        foreach (var element in head.Children)
        {
            Metadata(element);
            if (element.LocalName == "noscript")
            {
                Head(element);
            }
        }
    }

    /// <summary>Meta, link, title and script elements, which pages also put into the body.</summary>
    private bool Metadata(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                if ((element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv")) is { } name
                    && element.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                {
                    Meta.TryAdd(name.Trim(), content.Trim());
                }

                return true;
            case "link":
                Canonical ??= element.GetAttribute("rel") == "canonical" ? element.GetAttribute("href") : null;
                return true;
            case "title":
                Title ??= Squeeze(element.TextContent);
                return true;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    LinkedData.Add(element.TextContent);
                }

                return true;
            default:
                return false;
        }
    }

    private void Walk(IElement body)
    {
        open.Add((body, 0, Box(body, null, SignsOf(body, out _, out _)), false));
        while (open.Count > 0)
        {
            var (node, next, box, inline) = open[^1];
            if (next == node.ChildNodes.Length)
            {
                open.RemoveAt(open.Count - 1);
                Close((IElement)node, box, inline);
                continue;
            }

            open[^1] = (node, next + 1, box, inline);
            switch (node.ChildNodes[next])
            {
                case IText words:
                    Append(words.Data);
                    break;
                case IElement { LocalName: "br" }:
                    Break(box);
                    break;
                case IElement inner when !Metadata(inner) && !IsPassedOver(inner):
                    Open(inner, box);
                    break;
            }
        }
    }

    private void Open(IElement element, PageBox box)
    {
        var own = SignsOf(element, out var property, out var isAuthor);
        var inline = IsInline(element.LocalName) && (own & (Signs.Hidden | Signs.Caption | Signs.Credit)) == 0;
        if (!inline)
        {
            Flush(box);
            box = Box(element, box, own);
            links += element.LocalName == "a" ? 1 : 0;
        }

        Mark(element, box, own, property, isAuthor);
        if (text.Length == 0)
        {
            sourceAt = element.SourceReference?.Position.Index ?? sourceAt;
        }

        if (inline)
        {
            links += element.LocalName == "a" ? 1 : 0;
            bolds += element.LocalName is "b" or "strong" or "em" or "i" ? 1 : 0;
        }

        open.Add((element, 0, box, inline));
    }

    private void Close(IElement element, PageBox box, bool inline)
    {
        links -= element.LocalName == "a" ? 1 : 0;
        if (inline)
        {
            bolds -= element.LocalName is "b" or "strong" or "em" or "i" ? 1 : 0;
        }
        else
        {
            Flush(box);
            box.Last = Boxes.Count - 1;
            if (element.LocalName == "h1")
            {
                Heading(element, box);
            }
        }
    }

    private void Heading(IElement element, PageBox box)
    {
        if (TextUpTo(element, LongestTitle) is { Length: > 0 } heading)
        {
            Headings.Add((heading, box, Blocks.Count - 1));
        }
    }

    private PageBox Box(IElement element, PageBox? parent, Signs own)
    {
        var box = new PageBox(parent, element.LocalName, own, Boxes.Count) { Make = element.ClassName ?? "" };
        Boxes.Add(box);
        return box;
    }

    private void Mark(IElement element, PageBox box, Signs own, string? property, bool isAuthor)
    {
        if (element.LocalName == "time" || property is "datePublished" or "dateModified" or "dateCreated")
        {
            Times.Add(new PageMark(element, box, own, Blocks.Count));
        }
        else if ((own & Signs.Date) != 0)
        {
            Dated.Add(new PageMark(element, box, own, Blocks.Count));
        }

        if (isAuthor || (own & Signs.Author) != 0 || property is "author" or "creator")
        {
            Bylines.Add(new PageMark(element, box, own, Blocks.Count));
        }
    }

    /// <summary>What its name and attributes say; every attribute is looked at once.</summary>
    private Signs SignsOf(IElement element, out string? property, out bool isAuthor)
    {
        (property, isAuthor) = (null, false);
        var own = element.LocalName switch
        {
            "article" => Signs.ArticleElement,
            "main" => Signs.MainElement,
            "nav" or "menu" => Signs.NavElement,
            "aside" => Signs.AsideElement,
            "footer" => Signs.FooterElement,
            "header" => Signs.HeaderElement,
            "form" or "fieldset" => Signs.FormElement,
            "figure" => Signs.FigureElement,
            "figcaption" or "caption" => Signs.FigureElement | Signs.Caption,
            "ul" or "ol" or "dl" => Signs.ListElement,
            "table" => Signs.TableElement,
            "blockquote" => Signs.QuoteElement,
            "details" => Signs.DetailsElement,
            "dialog" => Signs.Popup,
            _ => Signs.None,
        };
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var value = attributes[i]!.Value;
            switch (attributes[i]!.LocalName)
            {
                case "class" or "id":
                    own |= signs.Of(value);
                    break;
                case "role":
                    own |= OfRole(value);
                    break;
                case "hidden":
                case "aria-hidden" when value == "true":
                case "style" when IsUnshown(value):
                    own |= Signs.Hidden;
                    break;
                case "itemprop":
                    property = value;
                    own |= value.Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? Signs.BodyProperty : Signs.None;
                    break;
                case "rel":
                    isAuthor |= value.Contains("author", StringComparison.OrdinalIgnoreCase);
                    break;
                case "href":
                    isAuthor |= element.LocalName == "a" && PageAuthors.IsAuthorAddress(value);
                    break;
            }
        }

        return own;
    }

    private static Signs OfRole(string role) => role switch
    {
        "navigation" => Signs.NavElement,
        "complementary" => Signs.AsideElement,
        "contentinfo" => Signs.FooterElement,
        "banner" => Signs.HeaderElement,
        "search" => Signs.Search,
        "dialog" or "alert" or "alertdialog" => Signs.Popup,
        "main" => Signs.MainElement,
        "article" => Signs.ArticleElement,
        _ => Signs.None,
    };

    private static bool IsUnshown(string style) => style.AsSpan().ContainsAny(UnshownStyles);

    private static bool IsPassedOver(IElement element) => element.LocalName is "style" or "noscript" or "template" or "svg" or "math" or "iframe" or "button" or "select" or "option" or "input" or "textarea" or "object" or "embed" or "video" or "audio"
        or "canvas" or "picture" or "img" or "map" or "base" or "progress" or "datalist";

    private static bool IsInline(string tag) => tag is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "mark" or "q" or "ruby" or "rb" or "rt" or "rp" or "s" or "samp"
        or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" or "center" or "nobr" or "del" or "label";

    /// <summary>One line break is a space; two in a row end a paragraph.</summary>
    private void Break(PageBox box)
    {
        if (++breaks > 1)
        {
            Flush(box);
        }
        else
        {
            Append(" ");
            breaks = 1;
        }
    }

    private void Append(string data)
    {
        foreach (var character in data)
        {
            if (!char.IsWhiteSpace(character))
            {
                if (text.Length == 0)
                {
                    blockAt = sourceAt;
                }

                text.Append(character);
                linkChars += links > 0 ? 1 : 0;
                boldChars += bolds > 0 ? 1 : 0;
                breaks = 0;
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    private void Flush(PageBox owner)
    {
        if (text.Length > 0)
        {
            text.Length -= text[^1] == ' ' ? 1 : 0;
            Blocks.Add(new PageBlock(text.ToString(), owner) { LinkChars = linkChars, BoldChars = boldChars, SourceStart = blockAt });
            text.Clear();
        }

        (linkChars, boldChars, breaks) = (0, 0, 0);
    }

    /// <summary>An element's text with single spaces; null when it is longer.</summary>
    /// <param name="between">What stands for the beginning and end of an element inside; null for nothing, but for blocks a space.</param>
    public static string? TextUpTo(IElement element, int longest, string? between = null)
    {
        var text = new StringBuilder();
        var open = new Stack<INode>();
        open.Push(element);
        while (open.TryPop(out var node))
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement { LocalName: not ("script" or "style" or "svg") })
            {
                text.Append(between ?? (node is IElement { LocalName: "br" or "div" or "p" or "li" } ? " " : ""));
                for (var i = node.ChildNodes.Length - 1; i >= 0 && open.Count < longest; i--)
                {
                    open.Push(node.ChildNodes[i]);
                }
            }

            if (text.Length > 4 * longest)
            {
                return null;
            }
        }

        return Squeeze(text.ToString()) is var whole && whole.Length <= longest ? whole : null;
    }

    /// <summary>Single spaces for any white space; none at the ends.</summary>
    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
