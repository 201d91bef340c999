using Hearsay.Text;

namespace Hearsay.Articles.Html;

/// <summary>What kind of article a page is, and whether it holds all of it.</summary>
internal static class PageForm
{
    private const int FewestEntries = 5;         // of a live blog, by their times
    private const double EntriesShare = 0.4;     // of the page's running text, in elements that are called live
    private const int FewestPictures = 5;        // of a gallery
    private const double CaptionsToText = 1.5;   // characters
    private const int LongestStub = 2500;        // characters of a beginning that is shown for free
    private const int LongestNotice = 400;

    private static readonly string[] Phrases = [.. Lexicon.Lines("Articles/Html/paywall-phrases.txt")];

    public static ArticleForm Of(PageAnalysis page, bool[] kept) =>
        IsLive(page) ? ArticleForm.LiveBlog : IsGallery(page, kept) ? ArticleForm.Gallery : ArticleForm.Article;

    /// <summary>The text is short, and a notice after its beginning, or the page's own word that it is not free, tells why.</summary>
    public static bool IsStub(PageAnalysis page, bool[] kept, string text)
    {
        if (text.Length > LongestStub)
        {
            return false;
        }

        var first = Array.IndexOf(kept, true);
        for (var i = first; i >= 0 && i < kept.Length; i++)
        {
            var block = page.Scan.Blocks[i];
            if (!kept[i] && block.Text.Length <= LongestNotice && ((block.Owner.All & Signs.Paywall) != 0 || page.Data.IsFree == false || block.Owner.Article > 0 || page.Holder?.Holds(block.Owner) == true) && IsNotice(block.Text))
            {
                return true;
            }
        }

        return page.Data.IsFree == false && page.Scan.Boxes.Any(box => (box.Own & Signs.Paywall) != 0 && box.Chars > 0);
    }

    private static bool IsNotice(string text) => Phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static bool IsLive(PageAnalysis page)
    {
        if (page.Data.Type == "LiveBlogPosting")
        {
            return true;
        }

        var times = page.Scan.Times.Count(mark => page.Holder?.Holds(mark.Box) == true);
        return times >= FewestEntries && page.Scan.Boxes.Any(box => (box.Own & Signs.Live) != 0 && box.Running >= EntriesShare * page.Scan.Boxes[0].Running);
    }

    private static bool IsGallery(PageAnalysis page, bool[] kept)
    {
        var (captions, captionChars, textChars) = (0, 0, 0);
        for (var i = 0; i < kept.Length; i++)
        {
            var block = page.Scan.Blocks[i];
            var isCaption = (block.Owner.Near & Signs.Caption) != 0 && page.Holder?.Holds(block.Owner) == true;
            captions += isCaption ? 1 : 0;
            captionChars += isCaption ? block.Text.Length : 0;
            textChars += kept[i] && !isCaption ? block.Text.Length : 0;
        }

        return page.Data.Type is "ImageGallery" or "MediaGallery" || (captions >= FewestPictures && captionChars >= CaptionsToText * textChars);
    }
}
