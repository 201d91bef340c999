using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Articles.Archives;

/// <summary>A record that may hold a page: unpacks the message that it is, and reads what that holds.</summary>
internal sealed class WebRecord(RecordHead head, byte[] content)
{
    /// <summary>What a record is that holds no page, in a word or two; null for one that may.</summary>
    public static string? KindOf(RecordHead head) => head.Kind switch
    {
        "response" or "resource" or "conversion" when head.Length == 0 => "empty",
        "response" or "resource" or "conversion" when head.Address?.StartsWith("metadata:", StringComparison.OrdinalIgnoreCase) == true => "metadata",
        "response" => null,
        "resource" or "conversion" => FormatOf(head.ContentType) is null && MediaType(head.ContentType) is { } type ? type : null,
        "" => "unknown",
        var kind => kind,
    };

    public IEnumerable<ReadResult> Read(ArticleInput archive)
    {
        var (fields, body, status) = Message();
        var type = head.IsHttp ? fields.GetValueOrDefault("Content-Type") : head.ContentType;
        var format = FormatOf(type);
        if (status is < 200 or >= 300)
        {
            return [new ReadResult.Skipped(archive.Uri, string.Create(CultureInfo.InvariantCulture, $"The server answered {status}."))];
        }

        if (format is null && MediaType(type) is { } other)
        {
            return [new ReadResult.Skipped(archive.Uri, $"It is {other}.")];
        }

        var record = archive with
        {
            Content = Stream.Null,
            Name = "",
            FromFolder = true,
            HttpCharset = CharsetOf(type),
            SeenOn = DateOnly.TryParseExact(head.Date is { Length: >= 10 } date ? date[..10] : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Metadata = new InputMetadata { Url = head.Address }.Or(archive.Metadata),
        };
        if (Unpacked(fields, body, archive.Limits.MaxFileBytes) is not { } bytes)
        {
            return [Rejections.TooLarge(record)];
        }

        if (bytes.Length == 0)
        {
            return [Rejections.NoText(record)];
        }

        return ArticleReader.Read(format ?? ArticleFormats.Of("", bytes.AsSpan(0, Math.Min(bytes.Length, ArticleFormats.HeadBytes))), record, bytes);
    }

    /// <summary>The fields and the body of an HTTP message; a content that is none, or has no status, is all body.</summary>
    private (Dictionary<string, string> Fields, ReadOnlyMemory<byte> Body, int Status) Message()
    {
        const int Good = 200;
        if (!head.IsHttp || !content.AsSpan().StartsWith("HTTP/"u8) || HeaderFields.EndOf(content) is not (> 0 and var end))
        {
            return (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), content, Good);
        }

        var line = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(end, 64))).Split(' ');
        var status = line.Length > 1 && int.TryParse(line[1].AsSpan(0, Math.Min(3, line[1].Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : Good;
        return (HeaderFields.Of(content.AsSpan(0, end)), content.AsMemory(end), status);
    }

    /// <summary>Null when it is over the limit. What is said to be chunked or packed and is not was stored without: it is taken as it is.</summary>
    private static byte[]? Unpacked(Dictionary<string, string> fields, ReadOnlyMemory<byte> body, long maxBytes)
    {
        if (fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Chunks.Join(body);
        }

        var packing = fields.GetValueOrDefault("Content-Encoding")?.Trim().ToLowerInvariant();
        if (packing is null or "" or "identity" || body.IsEmpty)
        {
            return body.ToArray();
        }

        try
        {
            using var packed = new MemoryStream(body.ToArray());
            using Stream? unpacked = packing switch
            {
                "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
                "deflate" => body.Span[0] == 0x78 ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => null,
            };
            return unpacked is null ? body.ToArray() : InputBytes.Read(unpacked, maxBytes);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or InvalidOperationException)
        {
            return body.ToArray();
        }
    }

    private static ArticleFormat? FormatOf(string? type) => MediaType(type) switch
    {
        "text/html" or "application/xhtml+xml" => ArticleFormat.Html,
        "text/plain" => ArticleFormat.PlainText,
        "application/json" or "application/feed+json" => ArticleFormat.Json,
        "text/xml" or "application/xml" or "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" => ArticleFormat.Xml,
        _ => null,
    };

    /// <summary>Without parameters; null when none is stated, or one that says nothing.</summary>
    private static string? MediaType(string? type) =>
        type?.Split(';', ',')[0].Trim().ToLowerInvariant() is { Length: > 0 } media && media is not ("application/octet-stream" or "unknown" or "no-type" or "unk") ? media : null;

    private static string? CharsetOf(string? type)
    {
        const string Mark = "charset=";
        var at = type?.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : type![(at + Mark.Length)..].Split(';', ',')[0].Trim('"', '\'', ' ');
    }
}
