using AngleSharp.Html.Parser;

namespace Hearsay.Articles.Html;

/// <summary>All that is read off a page before its blocks are judged.</summary>
internal sealed record PageAnalysis(PageScan Scan, LinkedData Data, PageBox? Holder, PageFacts Facts, IReadOnlyList<string> Authors, BlockFeatures Features)
{
    /// <param name="address">Where the page was found, when that is known.</param>
    public static PageAnalysis Of(string html, string? address)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true, SkipComments = true }).ParseDocument(html);
        var scan = PageScan.Of(document);
        var data = LinkedData.Of(scan.LinkedData);
        var holder = PageWeights.Holder(scan);
        var facts = PageMetadata.Of(scan, data, holder, html, document.DocumentElement.GetAttribute("lang"), address);
        var authors = PageAuthors.Add(facts, scan, data, holder, address);
        var description = scan.Meta.GetValueOrDefault("description") ?? scan.Meta.GetValueOrDefault("og:description") ?? data.Description;
        return new PageAnalysis(scan, data, holder, facts, authors, new BlockFeatures(scan, holder, facts[ArticleField.Title], description, new StatedBody(data.Body)));
    }
}
