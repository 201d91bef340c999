using System.Security.Cryptography;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>Makes a document of what a reader found.</summary>
internal static class DocumentOf
{
    /// <summary>A document whose text came from the given bytes.</summary>
    public static SourceDocument Text(ArticleInput input, ReadOnlySpan<byte> bytes, string text, InputMetadata metadata) =>
        Text(input.Uri, bytes, text, Dated(metadata, text, input.FallbackDate));

    public static SourceDocument Text(string uri, ReadOnlySpan<byte> bytes, string text, InputMetadata metadata)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var published = StatedTime.Of(metadata.PublishedAt);
        return new SourceDocument
        {
            Id = ContentId.Of("d", hash, uri, metadata.Publisher ?? "", published ?? ""),
            StatedId = metadata.Id,
            Uri = uri,
            Sha256 = hash,
            Text = text,
            Title = Known(metadata.Title),
            Byline = Known(metadata.Byline),
            Publisher = Known(metadata.Publisher),
            Language = Known(metadata.Language) ?? "und",
            Url = Known(metadata.Url),
            PublishedAt = published,
            PublishedBasis = published is null ? DateBasis.Unknown : DateBasis.Metadata,
            UpdatedAt = StatedTime.Of(metadata.UpdatedAt),
        };
    }

    /// <summary>The fallback dates what states no date itself: neither its metadata nor a header in its text.</summary>
    private static InputMetadata Dated(InputMetadata metadata, string text, string? fallback) =>
        StatedTime.Of(metadata.PublishedAt) is null && fallback is not null
            && ArticleLayout.Mark(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = text }).PublishedAt is null
                ? metadata with { PublishedAt = fallback }
                : metadata;

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
