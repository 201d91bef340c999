using System.Collections.Immutable;

namespace Hearsay.Articles;

/// <summary>What a news agency sends with an article for those who use it. Null and empty where it says nothing.</summary>
public sealed record WireData
{
    /// <summary>The agency's count of the article's versions.</summary>
    public string? Version { get; init; }

    /// <summary>Whether it may be used, as stated, in small letters without a vocabulary's prefix: <c>usable</c>. Canceled, withheld and embargoed items are rejected, not read.</summary>
    public string? Status { get; init; }

    /// <summary>Notes to editors, corrections among them: "CORRECTS name of the ferry".</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Whom to credit, as stated.</summary>
    public string? Credit { get; init; }

    public string? Copyright { get; init; }

    /// <summary>Who had it in hand before it came here, first to last.</summary>
    public ImmutableArray<Hop> Hops { get; init; } = [];

    public bool Equals(WireData? other) => other is not null && (other.Version, other.Status, other.Credit, other.Copyright) == (Version, Status, Credit, Copyright)
        && other.Notes.SequenceEqual(Notes, StringComparer.Ordinal) && other.Hops.SequenceEqual(Hops);

    public override int GetHashCode() => HashCode.Combine(Version, Status, Credit, Copyright, Notes.Length, Hops.Length);
}

/// <summary>A station of an article on its way.</summary>
/// <param name="Time">ISO 8601, or null.</param>
/// <param name="Actions">What was done there, <c>transformed content</c>, joined by commas; null when it is not said.</param>
public sealed record Hop(string? Party, string? Time, string? Actions);
