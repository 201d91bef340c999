using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>
/// One article as it came in. Text is never edited after ingest: what is noise is marked, not cut. Compared by id.
/// Times are ISO 8601 values as in FORMAT.md (a day or a day with a clock time and zone).
/// </summary>
public sealed record SourceDocument
{
    /// <summary>Hash of bytes, relative URI, publisher and date: identical wire copy of two outlets stays two documents.</summary>
    public required string Id { get; init; }

    /// <summary>The id that the record itself states, as its owner calls it; null when it has none. Not checked to be unique.</summary>
    public string? StatedId { get; init; }

    /// <summary>Relative to the path given; ends with the input's file name, with <c>#n</c> for record n (1-based) of a container.</summary>
    public required string Uri { get; init; }

    /// <summary>Lower-case hex SHA-256 of the input bytes (of the record, in a container).</summary>
    public required string Sha256 { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>The people of the byline, where the input tells them apart.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    /// <summary>BCP 47, as stated; <c>und</c> when not, and after annotation what the text looks like.</summary>
    public string Language { get; init; } = "und";

    public string? Url { get; init; }

    public string? PublishedAt { get; init; }

    /// <summary>The clock time of a publication time that states no zone, which PublishedAt leaves out; null when a zone or no time is stated.</summary>
    public TimeOnly? PublishedClock { get; init; }

    public DateBasis PublishedBasis { get; init; }

    public string? UpdatedAt { get; init; }

    /// <summary>The part of the publication: "Politics".</summary>
    public string? Section { get; init; }

    public ArticleForm Form { get; init; }

    /// <summary>The input holds the article's beginning only; the rest is behind a paywall.</summary>
    public bool IsStub { get; init; }

    /// <summary>How the bytes of a page or a text file became characters; null when that is not known.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>Every value that was stated for a field, in the order of belief, the chosen one first.</summary>
    public ImmutableArray<StatedField> Provenance { get; init; } = [];

    /// <summary>What the page holds, typed, in page order; empty for inputs without markup.</summary>
    public ImmutableArray<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>Id of the earlier version of the same page.</summary>
    public string? VersionOf { get; init; }

    public TextSpan? Dateline { get; init; }

    public TextSpan? Credit { get; init; }

    /// <summary>The agency that a credit or a dateline names ("Reuters"), or null.</summary>
    public string? Agency { get; init; }

    /// <summary>Text that is no part of the article, in order, not overlapping. Holds dateline and credit too.</summary>
    public ImmutableArray<Noise> Noise { get; init; } = [];

    /// <summary>What the agency that sent it says of it; null when it came another way.</summary>
    public WireData? Wire { get; init; }

    public Evidence Quote(TextSpan span) => Evidence.Of(Id, Text, span);

    public bool Equals(SourceDocument? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Why a date is believed.</summary>
[JsonConverter(typeof(SnakeCaseEnum<DateBasis>))]
public enum DateBasis
{
    Unknown,
    Metadata,
    Inferred,
}

/// <summary>A stretch of text that is no part of the article.</summary>
public readonly record struct Noise(NoiseKind Kind, TextSpan Span);

[JsonConverter(typeof(SnakeCaseEnum<NoiseKind>))]
public enum NoiseKind
{
    Other,
    Header,
    Caption,
    RelatedLink,
    Credit,
    Byline,
    Dateline,
    Boilerplate,

    /// <summary>A note that corrects the article: what it takes back is none of what the article says.</summary>
    Correction,
}
