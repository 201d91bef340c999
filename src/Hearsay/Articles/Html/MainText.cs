using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Articles.English;

namespace Hearsay.Articles.Html;

/// <summary>
/// The article's own text: the blocks below the element that holds most of the page's running text. After the density methods of
/// Kohlschütter et al. 2010 (boilerpipe); tuned on the NAEB and fundus development pages, 2026.
/// </summary>
internal static class MainText
{
    private const double SharedByOneChild = 0.8; // of an element's running text: then the article lies in that child
    private const double MostlyLinks = 0.5;

    /// <summary>Blocks joined with blank lines; empty when the page has no running text.</summary>
    public static string Of(IHtmlDocument page, string? title)
    {
        if (page.Body is not { } body)
        {
            return "";
        }

        var blocks = PageBlocks.Of(body);
        var weights = Weights(blocks, body);
        INode holder = Holder(body, weights);
        var kept = new List<string>();
        foreach (var block in blocks)
        {
            if (IsInside(block.Owner, holder) && IsKept(block, title) && (kept.Count == 0 || kept[^1] != block.Text))
            {
                kept.Add(block.Text);
            }
        }

        return string.Join("\n\n", kept);
    }

    private static bool IsKept(PageBlock block, string? title)
    {
        var words = TextLine.WordsIn(block.Text);
        if (words == 0 || (block.LinkShare > MostlyLinks && !(words > 12 && TextLine.IsTerminated(block.Text) && block.Tag == "P")))
        {
            return false;
        }

        if (block.IsHeading && (block.Tag == "H1" || block.Text.Equals(title, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        return !(WordLists.IsFurniture(block.Text) || WordLists.IsShareRow(block.Text) || WordLists.IsRelatedHead(block.Text) || (words < 30 && WordLists.IsFurnitureStart(block.Text))
            || block.Text.Equals(title, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Characters of running text below each element.</summary>
    private static Dictionary<INode, double> Weights(List<PageBlock> blocks, IElement body)
    {
        var weights = new Dictionary<INode, double>();
        foreach (var block in blocks)
        {
            var weight = block.Weight;
            for (INode? node = block.Owner; weight > 0 && node is not null; node = node == body ? null : node.Parent)
            {
                weights[node] = weights.GetValueOrDefault(node) + weight;
            }
        }

        return weights;
    }

    private static INode Holder(IElement body, Dictionary<INode, double> weights)
    {
        INode holder = body;
        while (true)
        {
            var heaviest = holder.ChildNodes.MaxBy(child => weights.GetValueOrDefault(child));
            if (heaviest is not IElement element || weights.GetValueOrDefault(heaviest) < SharedByOneChild * weights.GetValueOrDefault(holder) || PageBlocks.IsLeaf(element))
            {
                return holder;
            }

            holder = heaviest;
        }
    }

    private static bool IsInside(INode node, INode holder)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at == holder)
            {
                return true;
            }
        }

        return false;
    }
}
