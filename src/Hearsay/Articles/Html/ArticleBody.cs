using Hearsay.Articles.English;

namespace Hearsay.Articles.Html;

/// <summary>Which blocks of a page are its article's text. After the density methods of Kohlschütter et al. 2010 (boilerpipe), learned on the development pages.</summary>
internal static class ArticleBody
{
    // Elements whose meaning is plain: no model overrules them.
    private const Signs Never = Signs.NavElement | Signs.Search;

    /// <summary>Parallel to the page's blocks.</summary>
    public static bool[] Of(PageAnalysis page)
    {
        var kept = new bool[page.Scan.Blocks.Count];
        Span<float> numbers = stackalloc float[BlockFeatures.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Length; i++)
        {
            var block = page.Scan.Blocks[i];
            if (block.Words > 0 && (block.Owner.All & Never) == 0 && !IsBareLink(block) && !IsHeadline(page, block))
            {
                page.Features.Fill(i, numbers);
                kept[i] = BlockModel.Score(numbers) > 0 && !IsFurniture(block) && !IsByline(page, block) && seen.Add(block.Text);
            }
        }

        return kept;
    }

    private static bool IsBareLink(PageBlock block)
    {
        const int FewWords = 3;
        return block.Words <= FewWords && block.LinkChars == block.Text.Replace(" ", "", StringComparison.Ordinal).Length;
    }

    private static bool IsHeadline(PageAnalysis page, PageBlock block) =>
        block.Owner.Tag == "h1" || block.Text.Equals(page.Facts[ArticleField.Title], StringComparison.OrdinalIgnoreCase);

    private static bool IsFurniture(PageBlock block) => WordLists.IsFurniture(block.Text) || WordLists.IsShareRow(block.Text) || WordLists.IsRelatedHead(block.Text) || RelatedLinks.Length(block.Text) == block.Text.Length;

    /// <summary>A short line of the people who wrote it, introduced or called so.</summary>
    private static bool IsByline(PageAnalysis page, PageBlock block)
    {
        const int LongestWords = 14;
        return block.Words <= LongestWords && !block.IsEnded && ((block.Owner.Near & Signs.Author) != 0 || People.AfterCue(block.Text) is not null)
            && page.Authors.Any(author => block.Text.Contains(author, StringComparison.OrdinalIgnoreCase));
    }
}
