using System.Globalization;
using Hearsay.Articles.Archives;

namespace Hearsay.Articles;

/// <summary>The rejections of the readers, each an entry of docs/ERRORS.md: what is wrong, and what to do.</summary>
internal static class Rejections
{
    public static ReadResult.Rejected NotText(ArticleInput input, Decoded decoded) => decoded.Failure switch
    {
        DecodingFailure.Binary => new("HS0103", input.Uri, "It is no text (it holds NUL bytes or mostly control characters). Give the article as text, HTML or JSON lines."),
        _ => new("HS0104", input.Uri, $"It is broken UTF-8 (the byte at {decoded.At.ToString(CultureInfo.InvariantCulture)} fits nowhere). Save it again as UTF-8, or name its encoding with --encoding; --encoding utf-8 reads it with the bad bytes marked."),
    };

    public static ReadResult.Rejected NoText(ArticleInput input) => new("HS0105", input.Uri, "It holds no text. Check the file, or leave it out.");

    /// <param name="name">Title and id of the item, as far as it has them.</param>
    public static ReadResult.Rejected Barred(ArticleInput input, string status, string name) =>
        new("HS0127", input.Uri, $"Its agency says that it must not be used: {status}{(name.Length > 0 ? $" ({name})" : "")}. It is left out; give a version that is usable.");

    public static ReadResult.Rejected TooLarge(ArticleInput input) =>
        new("HS0106", input.Uri, $"It is larger than {Bytes(input.Limits.MaxFileBytes)}. Split it, or allow more with --max-file-bytes.");

    public static ReadResult.Rejected RecordTooLarge(ArticleInput input) =>
        new("HS0113", input.Uri, $"The line is longer than {Bytes(input.Limits.MaxRecordBytes)}. Shorten it, or allow more with --max-record-bytes.");

    public static ReadResult.Rejected BadRecord(ArticleInput input, string wrong) =>
        new("HS0114", input.Uri, $"The line is no record: {wrong}. Write each article as one line {{\"id\", \"title\", \"text\", \"date\", \"source\", \"url\"}}, each page as {{\"id\", \"url\", \"html\"}}.");

    public static ReadResult.Rejected Bomb(ArticleInput input, UnpackLimitException wrong) =>
        new("HS0123", input.Uri, $"{wrong.Message} The rest of it is left out. If it is no trap, allow more with --max-unpack-ratio.");

    public static ReadResult.Rejected TooNested(ArticleInput input) =>
        new("HS0124", input.Uri, $"It lies in more than {input.Limits.MaxNesting} archives within one another. Unpack some of them.");

    public static ReadResult.Rejected BrokenRecord(ArticleInput input, string wrong) =>
        new("HS0125", input.Uri, $"The record cannot be read: {wrong}. Reading goes on with the next one; get the archive again if it was cut.");

    public static ReadResult NoTextColumn(ArticleInput input, IEnumerable<string> names) => input.FromFolder && input.Columns.Count == 0
        ? new ReadResult.Skipped(input.Uri, "A table without a column of texts. To have it read, name the column with --columns text=NAME.")
        : new ReadResult.Rejected("HS0126", input.Uri, $"No column holds the texts; the columns are {string.Join(", ", names.Take(12))}. Name it with --columns text=NAME.");

    public static ReadResult.Rejected NoXml(ArticleInput input) =>
        new("HS0111", input.Uri, $"It is no XML, even when mended, or nests more than {input.Limits.MaxHtmlDepth} deep (--max-html-depth). Give the articles as text, HTML or JSON lines.");

    public static ReadResult OtherXml(ArticleInput input, string root) => input.FromFolder
        ? new ReadResult.Skipped(input.Uri, $"XML of a kind that holds no articles ({root}).")
        : new ReadResult.Rejected("HS0111", input.Uri, $"It is XML of a kind that holds no articles ({root}). Give a feed, a news sitemap, NewsML or NITF, or the articles as text, HTML or JSON lines.");

    public static ReadResult.Rejected OtherJson(ArticleInput input) =>
        new("HS0112", input.Uri, "It is JSON of a kind that holds no articles. Write each article as one line of a .jsonl file; for a dossier use hearsay show.");

    public static ReadResult.Rejected EmptyFeed(ArticleInput input) => new("HS0121", input.Uri, "The feed holds no items. Fetch it again, or leave it out.");

    public static ReadResult.Rejected TooManyItems(ArticleInput input, int rest) =>
        new("HS0122", input.Uri, string.Create(CultureInfo.InvariantCulture, $"It and the items after it, {rest} in all, are over {input.Limits.MaxFeedItems} items of one feed and left out. Split the feed, or allow more with --max-feed-items."));

    public static ReadResult.Rejected Unreadable(ArticleInput input, Exception wrong) =>
        new("HS0102", input.Uri, $"It cannot be read: {wrong.Message} Check that it is a whole file and that you may read it.");

    public static ReadResult.Rejected NoPage(ArticleInput input, string path) =>
        new("HS0120", input.Uri, $"Its page {path} does not lie beside or below the file. Put it there, or write its markup in the line.");

    public static ReadResult.Skipped PassedOver(ArticleFormat format, ArticleInput input) =>
        new(input.Uri, format == ArticleFormat.Json ? "JSON, but not one article a line." : "Not a type that articles come in. To have it read as text, name the file itself.");

    public static ReadResult.Rejected HtmlTooLarge(ArticleInput input, string problem) =>
        new("HS0115", input.Uri, $"The page has {problem}. Allow more with that option, or save the article's text.");

    public static ReadResult.Rejected NoArticle(ArticleInput input) =>
        new("HS0116", input.Uri, "The page holds no article text (it may load its text by script). Save the page after it has loaded, or its text.");

    /// <summary>The rejection of a type that is not read; null for one that is.</summary>
    public static ReadResult.Rejected? Of(ArticleFormat format, ArticleInput input) => format switch
    {
        ArticleFormat.Pdf => new("HS0108", input.Uri, "PDF is not read. Save its text, for example with pdftotext, and give that."),
        ArticleFormat.WordProcessor => new("HS0109", input.Uri, "Word processor files are not read. Save the document as plain text or HTML and give that."),
        ArticleFormat.Packed => new("HS0110", input.Uri, "It is packed in a way that is not read. Unpack it, or pack it with gzip, zip or tar."),
        ArticleFormat.Csv or ArticleFormat.Gzip or ArticleFormat.Zip or ArticleFormat.Tar or ArticleFormat.Warc or ArticleFormat.Arc or ArticleFormat.Xml or ArticleFormat.Json or ArticleFormat.PlainText or ArticleFormat.Html or ArticleFormat.JsonLines or ArticleFormat.OtherText => null,
    };

    public static string Bytes(long count) => count >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{count / (double)(1 << 20):0.#} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{count:N0} bytes");
}
