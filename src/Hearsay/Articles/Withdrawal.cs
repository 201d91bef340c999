using System.Globalization;

namespace Hearsay.Articles;

/// <summary>An agency's word that an article must not be used, in any version up to this one.</summary>
/// <param name="Id">The id that the withdrawal states.</param>
/// <param name="Version">As stated; null when the withdrawal has none.</param>
/// <param name="Status"><c>canceled</c> or <c>withheld</c>.</param>
public sealed record Withdrawal(string Id, string? Version, string Status)
{
    /// <summary>The document is a version of the article, and not known to be a later one.</summary>
    public bool Covers(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Wire is { } wire && document.StatedId is { } id && Article(id).SequenceEqual(Article(Id)) && !(Number(wire.Version) > Number(Version));
    }

    /// <summary>The id that all versions share: one of NewsML 1 (RFC 3085) without its revision.</summary>
    private static ReadOnlySpan<char> Article(string id)
    {
        var colon = id.LastIndexOf(':');
        return id.StartsWith("urn:newsml:", StringComparison.OrdinalIgnoreCase) && id[^1] is ('N' or 'U' or 'A') && Number(id[(colon + 1)..^1]) is not null ? id.AsSpan(0, colon) : id;
    }

    private static long? Number(string? version) => long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
