namespace Hearsay.Articles.Html;

/// <summary>What a page's boxes hold, and which of them holds its article.</summary>
internal static class PageWeights
{
    private const double ArticleShare = 0.35;    // whatever it is called: what holds so much of a page's running text may hold the article
    private const double SharedByOneChild = 0.8; // of a box's running text: then the article lies in that child

    /// <summary>Sums and inherited signs of all boxes; linear in boxes and blocks.</summary>
    public static void Set(PageScan page)
    {
        foreach (var block in page.Blocks)
        {
            block.Owner.Chars += block.Text.Length;
            block.Owner.LinkChars += block.LinkChars;
            block.Owner.Blocks++;
            block.Owner.Running += block.Running;
        }

        for (var i = page.Boxes.Count - 1; i > 0; i--)
        {
            var (box, parent) = (page.Boxes[i], page.Boxes[i].Parent!);
            parent.Chars += box.Chars;
            parent.LinkChars += box.LinkChars;
            parent.Blocks += box.Blocks;
            parent.Running += box.Running;
        }

        var (all, articles) = (page.Boxes[0].Running, 0);
        foreach (var box in page.Boxes)
        {
            var own = box.Running >= ArticleShare * all && all > 0 ? box.Own & ~PageSigns.Unlikely : box.Own;
            box.All = own | (box.Parent?.All ?? Signs.None);
            box.Near = own;
            for (var (above, levels) = (box.Parent, 0); above is not null && levels < 2; (above, levels) = (above.Parent, levels + 1))
            {
                box.Near |= above.All & above.Own;
            }

            box.Article = box.Parent is { Article: > 0 } inside ? inside.Article : (own & Signs.ArticleElement) != 0 ? ++articles : 0;
        }

        foreach (var block in page.Blocks)
        {
            block.Owner.Weight += (block.Owner.All & PageSigns.Unlikely) == 0 ? block.Running : 0;
        }

        for (var i = page.Boxes.Count - 1; i > 0; i--)
        {
            page.Boxes[i].Parent!.Weight += page.Boxes[i].Weight;
        }
    }

    /// <summary>The box that holds most of the page's running text, as deep as one child has nearly all of it; null for a page without a body.</summary>
    public static PageBox? Holder(PageScan page)
    {
        if (page.Boxes.Count == 0)
        {
            return null;
        }

        // Boxes come in page order, so one pass that goes into the heaviest child finds it.
        var holder = page.Boxes[0];
        for (var i = 1; i <= holder.Last; i++)
        {
            var box = page.Boxes[i];
            if (box.Parent == holder && box.Weight > 0 && box.Weight >= SharedByOneChild * holder.Weight && !IsLeaf(box))
            {
                holder = box;
            }
        }

        return holder;
    }

    /// <summary>The box holds text itself, not other blocks.</summary>
    public static bool IsLeaf(PageBox box) => box.Tag is "p" or "li" or "blockquote" or "pre" or ['h', >= '1' and <= '6'];
}
