using System.IO.Compression;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

/// <summary>Reads bytes or text as an input of a name.</summary>
internal static class Reading
{
    public static async Task<List<ReadResult>> Read(string name, byte[] bytes, ReadLimits? limits = null, InputMetadata? metadata = null, string? fallbackDate = null, Encoding? encoding = null, bool fromFolder = false)
    {
        var results = new List<ReadResult>();
        using var content = new MemoryStream(bytes);
        var input = new ArticleInput(name, content) { Limits = limits ?? new(), Metadata = metadata ?? new(), FallbackDate = fallbackDate, Encoding = encoding, FromFolder = fromFolder };
        await foreach (var result in new ArticleReader().ReadAsync(input, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }

    public static Task<List<ReadResult>> Read(string name, string text, ReadLimits? limits = null, InputMetadata? metadata = null, string? fallbackDate = null) =>
        Read(name, Encoding.UTF8.GetBytes(text), limits, metadata, fallbackDate);

    public static async Task<SourceDocument> Document(string name, string text, InputMetadata? metadata = null, string? fallbackDate = null) =>
        Assert.IsType<ReadResult.Read>(Assert.Single(await Read(name, text, null, metadata, fallbackDate))).Document;

    public static async Task<SourceDocument> Document(string name, byte[] bytes, Encoding? encoding = null) =>
        Assert.IsType<ReadResult.Read>(Assert.Single(await Read(name, bytes, encoding: encoding))).Document;

    public static async Task<string> Code(string name, byte[] bytes, ReadLimits? limits = null) =>
        Assert.IsType<ReadResult.Rejected>(Assert.Single(await Read(name, bytes, limits))).Code;

    public static Task<string> Code(string name, string text, ReadLimits? limits = null) => Code(name, Encoding.UTF8.GetBytes(text), limits);

    public static byte[] Packed(string text) => Packed(Encoding.UTF8.GetBytes(text));

    /// <summary>One gzip member.</summary>
    public static byte[] Packed(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
