using System.Text;
using System.Text.Json;
using Hearsay.Articles.Archives;
using Hearsay.Articles.Html;

namespace Hearsay.Articles;

/// <summary>A record {id, url, html}: the markup of a page, or the path of a page beside the file, packed with gzip or not. Nothing else of it is read.</summary>
internal static class PageRecord
{
    public static bool IsOne(JsonElement record) => record.TryGetProperty("html", out var html) && html.ValueKind == JsonValueKind.String;

    public static ReadResult Read(ArticleInput input, JsonElement record)
    {
        var stated = RecordMetadata.Of(record);
        var page = input with { Metadata = new InputMetadata { Id = stated.Id, Url = stated.Url }.Or(input.Metadata) };
        var html = record.GetProperty("html").GetString()!;
        return html.Contains('<', StringComparison.Ordinal) ? HtmlReader.Read(page with { Encoding = Encoding.UTF8 }, Encoding.UTF8.GetBytes(html)) : ReadFile(page, html);
    }

    private static ReadResult ReadFile(ArticleInput input, string path)
    {
        try
        {
            using var file = input.OpenBeside?.Invoke(path);
            return file is null ? Rejections.NoPage(input, path)
                : Unpacked(file, input.Limits.MaxFileBytes) is { } bytes ? HtmlReader.Read(input, bytes)
                : Rejections.TooLarge(input);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Rejections.Unreadable(input, wrong);
        }
    }

    private static byte[]? Unpacked(Stream file, long maxBytes)
    {
        var bytes = InputBytes.Read(file, maxBytes);
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        using var unpacked = new GzipMembers(new MemoryStream(bytes));
        return InputBytes.Read(unpacked, maxBytes);
    }
}
