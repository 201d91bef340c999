using System.Security.Cryptography;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>Makes a document of what a reader found.</summary>
internal static class DocumentOf
{
    /// <summary>A document whose text came from the given bytes.</summary>
    public static SourceDocument Text(ArticleInput input, ReadOnlySpan<byte> bytes, string text, InputMetadata metadata) =>
        Text(input.Uri, bytes, text, metadata with { PublishedAt = metadata.PublishedAt ?? input.FallbackDate });

    public static SourceDocument Text(string uri, ReadOnlySpan<byte> bytes, string text, InputMetadata metadata)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var published = Known(metadata.PublishedAt);
        return new SourceDocument
        {
            Id = ContentId.Of("d", hash, uri, metadata.Publisher ?? "", published ?? ""),
            Uri = uri,
            Sha256 = hash,
            Text = text,
            Title = Known(metadata.Title),
            Byline = Known(metadata.Byline),
            Publisher = Known(metadata.Publisher),
            Language = Known(metadata.Language) ?? "en",
            Url = Known(metadata.Url),
            PublishedAt = published,
            PublishedBasis = published is null ? DateBasis.Unknown : DateBasis.Metadata,
            UpdatedAt = Known(metadata.UpdatedAt),
        };
    }

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
