using System.Collections.Immutable;
using System.Text;
using Hearsay.Articles.English;
using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>Types the blocks of a page and lays those of the article out as its text.</summary>
internal static class TypedBlocks
{
    private const int LongestByline = 160;      // characters
    private const int LongestSubheadWords = 14; // of a paragraph that is all bold
    private const double AllBold = 0.9;
    private const double MostlyLinks = 0.5;
    private const int FewestTitleWords = 3;     // of a link to another article
    private const string Between = "\n\n";
    private const Signs Furniture = Signs.Nav | Signs.NavElement | Signs.Footer | Signs.FooterElement | Signs.Header | Signs.Crumb | Signs.Share | Signs.Tags | Signs.Login | Signs.Search | Signs.Popup;

    /// <param name="kept">Parallel to the page's blocks: those of the article.</param>
    /// <returns>The article's text and the blocks that are of a kind; what is the site's own is left out.</returns>
    public static (string Text, ImmutableArray<ArticleBlock> Blocks) Of(PageAnalysis page, bool[] kept, string html)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var inBody = false;
        for (var i = 0; i < kept.Length; i++)
        {
            var block = page.Scan.Blocks[i];
            var kind = kept[i] ? KeptKind(page, block, inBody) : LeftOutKind(page, block);
            inBody |= kept[i] && kind == BlockKind.Paragraph;
            TextSpan? span = null;
            if (kept[i])
            {
                text.Append(text.Length > 0 ? Between : "");
                span = new TextSpan(text.Length, text.Length + block.Text.Length);
                text.Append(block.Text);
            }

            if (kind != BlockKind.Other)
            {
                blocks.Add(new ArticleBlock(kind, block.Text, span, SourceSpans.Of(html, block.SourceStart, block.Text)));
            }
        }

        return (text.ToString(), blocks.ToImmutable());
    }

    private static BlockKind KeptKind(PageAnalysis page, PageBlock block, bool inBody)
    {
        if (Corrections.Begins(block.Text))
        {
            return BlockKind.Correction;
        }

        if (block.IsHeading || (block.BoldChars >= AllBold * block.Text.Length && block.Words <= LongestSubheadWords && !block.IsEnded))
        {
            return BlockKind.Subhead;
        }

        if (!inBody && ((block.Owner.Near & Signs.Lead) != 0 || page.Features.IsDescription(block.Text) > 0))
        {
            return BlockKind.Standfirst;
        }

        return (block.Owner.Near & Signs.QuoteElement) != 0 ? BlockKind.BlockQuotation
            : block.Owner.Tag is "li" or "dd" or "dt" || (block.Owner.Near & Signs.ListElement) != 0 ? BlockKind.ListItem
            : BlockKind.Paragraph;
    }

    private static BlockKind LeftOutKind(PageAnalysis page, PageBlock block)
    {
        var (near, all) = (block.Owner.Near, block.Owner.All);
        if (block.Text.Equals(page.Facts[ArticleField.Title], StringComparison.OrdinalIgnoreCase))
        {
            return BlockKind.Headline;
        }

        if ((all & Signs.Comment) != 0)
        {
            return BlockKind.Comment;
        }

        if ((near & Signs.Credit) != 0 || Credits.IsPhotoCredit(block.Text))
        {
            return BlockKind.Credit;
        }

        if ((near & (Signs.Caption | Signs.FigureElement)) != 0)
        {
            return BlockKind.Caption;
        }

        if ((all & Signs.Ad) != 0)
        {
            return BlockKind.Advertisement;
        }

        if ((all & Furniture) == 0 && block.LinkShare > MostlyLinks && block.Words >= FewestTitleWords && ((all & Signs.Related) != 0 || page.Holder?.Holds(block.Owner) == true))
        {
            return BlockKind.RelatedLink;
        }

        if ((near & Signs.Author) != 0 && block.Text.Length <= LongestByline && page.Authors.Any(author => block.Text.Contains(author, StringComparison.OrdinalIgnoreCase)))
        {
            return BlockKind.Byline;
        }

        return Corrections.Begins(block.Text) ? BlockKind.Correction : BlockKind.Other;
    }
}
