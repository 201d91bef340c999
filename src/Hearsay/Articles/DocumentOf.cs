using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>Makes a document of what a reader found.</summary>
internal static class DocumentOf
{
    /// <summary>A document whose text came from the given bytes.</summary>
    public static SourceDocument Text(ArticleInput input, ReadOnlySpan<byte> bytes, string text, InputMetadata metadata)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var published = Believed(metadata.PublishedAt, input) ?? Fallback(text, input);
        return new SourceDocument
        {
            Id = ContentId.Of("d", hash, input.Uri, metadata.Publisher ?? "", published ?? ""),
            StatedId = metadata.Id,
            Uri = input.Uri,
            Sha256 = hash,
            Text = text,
            Title = Known(metadata.Title),
            Byline = Known(metadata.Byline),
            Publisher = Known(metadata.Publisher),
            Section = Known(metadata.Section),
            Language = Known(metadata.Language) ?? "und",
            Url = Known(metadata.Url),
            PublishedAt = published,
            PublishedClock = StatedTime.ClockWithoutZone(metadata.PublishedAt),
            PublishedBasis = published is null ? DateBasis.Unknown : DateBasis.Metadata,
            UpdatedAt = Believed(metadata.UpdatedAt, input),
        };
    }

    /// <summary>A stated date, unless it is the day that clocks begin with or later than the input was seen (zones leave a day).</summary>
    private static string? Believed(string? stated, ArticleInput input)
    {
        const string FirstDay = "1970-01-01";
        return StatedTime.Of(stated) is { } time && !time.StartsWith(FirstDay, StringComparison.Ordinal)
            && (input.SeenOn is not { } seen || string.CompareOrdinal(time, 0, seen.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 10) <= 0)
                ? time
                : null;
    }

    /// <summary>The fallback dates what states no date itself: neither its metadata nor a header in its text.</summary>
    private static string? Fallback(string text, ArticleInput input) =>
        input.FallbackDate is not null && ArticleLayout.Mark(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = text }).PublishedAt is null
            ? StatedTime.Of(input.FallbackDate)
            : null;

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
