using System.Text;

namespace Hearsay.Articles;

/// <summary>Tells what an input is: by its first bytes where they are sure, then by its name, then by what its text begins with.</summary>
public static class ArticleFormats
{
    /// <summary>Bytes that are enough to tell.</summary>
    public const int HeadBytes = 512;

    private const int TarMarkAt = 257;

    // What XML that holds articles begins with, after the bracket.
    private static readonly string[] XmlStarts = ["?xml", "rss", "rdf:RDF", "feed", "channel", "urlset", "sitemapindex", "newsItem", "newsMessage", "packageItem", "NewsML", "nitf"];

    private const string ByteOrderMark = "\uFEFF";

    /// <param name="name">A file name or URI; "-" when there is none.</param>
    /// <param name="head">The first bytes, <see cref="HeadBytes"/> or all.</param>
    public static ArticleFormat Of(string name, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(name);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (head.StartsWith("%PDF-"u8))
        {
            return ArticleFormat.Pdf;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ArticleFormat.WordProcessor;
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return extension is ".docx" or ".odt" || head.IndexOf("word/"u8) >= 0 || head.IndexOf("opendocument.text"u8) >= 0 || head.IndexOf("[Content_Types].xml"u8) >= 0
                ? ArticleFormat.WordProcessor
                : ArticleFormat.Zip;
        }

        if (head.StartsWith("WARC/"u8))
        {
            return ArticleFormat.Warc;
        }

        if (head.StartsWith("filedesc:"u8))
        {
            return ArticleFormat.Arc;
        }

        if (head.Length > TarMarkAt && head[TarMarkAt..].StartsWith("ustar"u8))
        {
            return ArticleFormat.Tar;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ArticleFormat.Gzip;
        }

        if (head.StartsWith("BZh"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]))
        {
            return ArticleFormat.Packed;
        }

        return extension switch
        {
            ".txt" or ".text" => ArticleFormat.PlainText,
            ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
            ".jsonl" or ".ndjson" or ".jsonlines" => ArticleFormat.JsonLines,
            ".csv" or ".tsv" => ArticleFormat.Csv,
            ".warc" => ArticleFormat.Warc,
            ".arc" => ArticleFormat.Arc,
            ".tar" => ArticleFormat.Tar,
            ".zip" => ArticleFormat.Zip,
            ".pdf" => ArticleFormat.Pdf,
            ".docx" or ".doc" or ".odt" => ArticleFormat.WordProcessor,
            ".json" => ArticleFormat.Json,
            ".xml" or ".rss" or ".rdf" or ".atom" or ".nitf" or ".newsml" => ArticleFormat.Xml,
            "" => ByContent(head),
            _ => ByContent(head) is var format and not ArticleFormat.PlainText ? format : ArticleFormat.OtherText,
        };
    }

    private static ArticleFormat ByContent(ReadOnlySpan<byte> head)
    {
        var start = Encoding.UTF8.GetString(head).Replace(ByteOrderMark, "", StringComparison.Ordinal).TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith('<') && start.Contains("<html", StringComparison.OrdinalIgnoreCase)))
        {
            return ArticleFormat.Html;
        }

        if (start.StartsWith('<') && XmlStarts.Any(root => start.AsSpan(1).StartsWith(root, StringComparison.OrdinalIgnoreCase)))
        {
            return ArticleFormat.Xml;
        }

        return start.StartsWith('{') ? ByObject(start.AsSpan(1))
            : start.StartsWith('[') && start.AsSpan(1).TrimStart().StartsWith("{\"", StringComparison.Ordinal) ? ArticleFormat.Json
            : ArticleFormat.PlainText;
    }

    /// <summary>After an opening brace: a record keeps its first name in the line, an object in several lines does not.</summary>
    private static ArticleFormat ByObject(ReadOnlySpan<char> rest)
    {
        var inner = rest.TrimStart();
        return inner is not ['"', ..] ? ArticleFormat.PlainText
            : rest[..^inner.Length].IndexOf('\n') >= 0 ? ArticleFormat.Json
            : ArticleFormat.JsonLines;
    }
}
