using System.Globalization;

namespace Hearsay.Articles;

/// <summary>An agency's word that an article must not be used, in any version up to this one.</summary>
/// <param name="Id">The article's id, the same in all its versions.</param>
/// <param name="Version">As stated; null when the withdrawal has none.</param>
/// <param name="Status"><c>canceled</c> or <c>withheld</c>.</param>
public sealed record Withdrawal(string Id, string? Version, string Status)
{
    /// <summary>The document is a version of the article, and not known to be a later one.</summary>
    public bool Covers(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Wire is { } wire && document.StatedId == Id && !(Number(wire.Version) > Number(Version));
    }

    private static long? Number(string? version) => long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
