using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Articles.Html;

/// <summary>A paragraph, heading, list item or loose text of a page, with single spaces.</summary>
/// <param name="Owner">The block element that holds it.</param>
/// <param name="LinkShare">Of its characters, those inside links.</param>
internal sealed record PageBlock(string Text, IElement Owner, double LinkShare)
{
    private const int ShortestRunningText = 40;
    private const double RunningLinkShare = 0.33;
    private const double UnendedWeight = 0.3; // labels, list entries, captions against sentences

    public string Tag => Owner.TagName;

    public bool IsHeading => Tag is ['H', >= '1' and <= '6'];

    /// <summary>How much it counts as running text, in characters.</summary>
    public double Weight => IsHeading || Text.Length < ShortestRunningText || LinkShare > RunningLinkShare ? 0
        : Text.Length * (TextLine.IsTerminated(Text) ? 1 : UnendedWeight) * (Tag is "P" or "BLOCKQUOTE" ? 1 : Tag == "LI" ? 0.4 : 0.8);
}

/// <summary>Cuts a page into blocks; what is no article by its element, role or class is left out.</summary>
internal static class PageBlocks
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "FORM", "BUTTON", "NAV", "ASIDE", "FOOTER", "FIGURE", "FIGCAPTION", "SELECT", "INPUT", "TEXTAREA", "OBJECT", "EMBED", "VIDEO", "AUDIO", "CANVAS", "DIALOG", "MENU", "HEAD", "MATH", "PICTURE", "IMG", "LABEL",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "A", "ABBR", "ACRONYM", "B", "BDI", "BDO", "BIG", "CITE", "CODE", "DATA", "DFN", "EM", "FONT", "I", "INS", "KBD", "MARK", "Q", "RUBY", "S", "SAMP", "SMALL", "SPAN", "STRIKE", "STRONG", "SUB", "SUP", "TIME", "TT", "U", "VAR", "WBR", "CENTER", "NOBR", "DEL",
    };

    private static readonly string[] Unlikely =
    [
        "share", "social", "related", "recirc", "promo", "newsletter", "subscri", "comment", "sidebar", "breadcrumb", "advert", "sponsor", "cookie", "consent", "footer", "navigation", "navbar", "menu", "popup", "modal", "caption", "byline",
        "author-bio", "authorbio", "author-info", "bio-", "most-read", "mostread", "most-popular", "mostpopular", "trending", "toolbar", "widget", "paywall", "signup", "sign-up", "login", "outbrain", "taboola", "disqus", "recommended", "recommend",
        "readmore", "read-more", "see-also", "seealso", "more-on", "more-stories", "gallery", "slideshow", "carousel", "skip-link", "visually-hidden", "sr-only", "screen-reader", "copyright", "disclaimer", "pagination", "rating", "tag-list", "taglist", "tags", "teaser", "dateline-date", "timestamp", "credit", "embed", "infobox", "donat", "banner", "correction-link", "utility", "tools", "jp-", "print-only", "photo-", "image-",
    ];

    private static readonly string[] Likely = ["article-body", "articlebody", "story-body", "storybody", "entry-content", "post-content", "article-content", "article__body", "article__content", "main-content", "body-content", "content-body", "story-content", "article-text", "articletext"];

    private const double ArticleShare = 0.35;
    private const int DeepestWalk = 2000; // above any page that the limits let through

    public static List<PageBlock> Of(IElement body)
    {
        var walk = new Walk(ParagraphChars(body));
        walk.Into(body, 0);
        return walk.Blocks;
    }

    /// <summary>The element holds text itself, not other blocks.</summary>
    public static bool IsLeaf(IElement element) => element.TagName is "P" or "LI" or "BLOCKQUOTE" or "PRE" or ['H', >= '1' and <= '6'];

    private static bool IsSkipped(IElement element, int allParagraphChars)
    {
        if (IsUnwantedElement(element))
        {
            return true;
        }

        // Whatever it is called: what holds much of the page's paragraphs holds the article.
        return IsUnlikely(element) && (allParagraphChars == 0 || ParagraphChars(element) < ArticleShare * allParagraphChars);
    }

    private static bool IsUnwantedElement(IElement element)
    {
        if (Skipped.Contains(element.TagName.ToUpperInvariant()) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
        {
            return true;
        }

        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alert")
        {
            return true;
        }

        return element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsUnlikely(IElement element)
    {
        if (element.TagName is "BODY" or "ARTICLE" or "MAIN" or "P" || Inline.Contains(element.TagName))
        {
            return element.TagName is not ("BODY" or "ARTICLE" or "MAIN") && Matches(element, ["sr-only", "visually-hidden", "screen-reader", "caption", "credit", "byline", "newsletter", "copyright"]);
        }

        return (Matches(element, Unlikely) || element.ClassList.Contains("hidden")) && !Matches(element, Likely) && element.GetAttribute("itemprop") != "articleBody";
    }

    /// <summary>Characters in paragraphs below, outside links.</summary>
    private static int ParagraphChars(IElement element) =>
        element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length - paragraph.QuerySelectorAll("a").Sum(link => link.TextContent.Length));

    private static bool Matches(IElement element, string[] marks)
    {
        var (names, id) = (element.ClassName, element.Id);
        foreach (var mark in marks)
        {
            if ((names is not null && names.Contains(mark, StringComparison.OrdinalIgnoreCase)) || (id is not null && id.Contains(mark, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Walk(int allParagraphChars)
    {
        private readonly StringBuilder text = new();
        private int linkChars;
        private bool inLink;

        public List<PageBlock> Blocks { get; } = [];

        public void Into(IElement element, int depth)
        {
            if (depth > DeepestWalk)
            {
                return;
            }

            foreach (var child in element.ChildNodes)
            {
                switch (child)
                {
                    case IText words:
                        Append(words.Data);
                        break;
                    case IElement { TagName: "BR" }:
                        Break(element, child);
                        break;
                    case IElement inner when IsSkipped(inner, allParagraphChars):
                        break;
                    case IElement inner when Inline.Contains(inner.TagName):
                        var outerLink = inLink;
                        inLink |= inner.TagName == "A";
                        Into(inner, depth + 1);
                        inLink = outerLink;
                        break;
                    case IElement inner:
                        Flush(element);
                        Into(inner, depth + 1);
                        Flush(inner);
                        break;
                }
            }
        }

        /// <summary>One line break is a space; two in a row end a paragraph.</summary>
        private void Break(IElement element, INode node)
        {
            var next = node.NextSibling;
            while (next is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
            {
                next = next.NextSibling;
            }

            if (next is IElement { TagName: "BR" })
            {
                Flush(BlockOf(element));
            }
            else
            {
                Append(" ");
            }
        }

        private static IElement BlockOf(IElement element)
        {
            while (Inline.Contains(element.TagName) && element.ParentElement is { } parent)
            {
                element = parent;
            }

            return element;
        }

        private void Append(string data)
        {
            foreach (var character in data)
            {
                if (!char.IsWhiteSpace(character) || character == '\u00A0')
                {
                    text.Append(character == '\u00A0' ? ' ' : character);
                    linkChars += inLink ? 1 : 0;
                }
                else if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
        }

        private void Flush(IElement owner)
        {
            var block = PageMetadata.Squeeze(text.ToString());
            if (block.Length > 0)
            {
                Blocks.Add(new PageBlock(block, owner, Math.Min(1, linkChars / (double)block.Length)));
            }

            text.Clear();
            linkChars = 0;
        }
    }
}
