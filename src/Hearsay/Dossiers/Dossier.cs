using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Times;
using Hearsay.Utterances;

namespace Hearsay.Dossiers;

/// <summary>A file in the format <c>hearsay-dossier/1</c> (docs/FORMAT.md): documents and the stories they tell.</summary>
public sealed record DossierFile(string Format, EngineInfo Engine, ImmutableArray<DossierDocument> Documents, ImmutableArray<Dossier> Stories)
{
    public const string CurrentFormat = "hearsay-dossier/1";

    public bool Equals(DossierFile? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <param name="Models">The rules by version, with the model's name where one read the texts.</param>
public sealed record EngineInfo(string Name, string Version, string Models);

/// <summary>A document as the dossier shows it; fields as in <see cref="SourceDocument"/>, days and times as ISO 8601. Compared by id.</summary>
public sealed record DossierDocument
{
    public required string Id { get; init; }

    public required string Uri { get; init; }

    public required string Sha256 { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Publisher { get; init; }

    public required string Language { get; init; }

    public string? Url { get; init; }

    public string? UpdatedAt { get; init; }

    public string? VersionOf { get; init; }

    /// <summary>As stated, or as the story lends it.</summary>
    public string? PublishedAt { get; init; }

    public DateBasis PublishedBasis { get; init; }

    public Evidence? Dateline { get; init; }

    public Evidence? Credit { get; init; }

    public ImmutableArray<DossierNoise> Noise { get; init; } = [];

    public bool Equals(DossierDocument? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

public sealed record DossierNoise(NoiseKind Kind, Evidence Span);

/// <summary>A TIMEX3 in the story's terms.</summary>
public sealed record DossierTime(Evidence Span, TimeType Type, string Value, TimeAnchor Anchor);

/// <summary>What one document adds to, and leaves out of, the documents before it.</summary>
/// <param name="Against">Ids of the earlier documents.</param>
/// <param name="New">Spans of the document.</param>
/// <param name="Dropped">Spans of the earlier documents.</param>
public sealed record Novelty(string Document, ImmutableArray<string> Against, ImmutableArray<Evidence> New, ImmutableArray<Evidence> Dropped)
{
    public bool Equals(Novelty? other) => other is not null && other.Document == Document;

    public override int GetHashCode() => Document.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Passages and pairs; families stand beside them in the dossier.</summary>
public sealed record DossierReuse(ImmutableArray<Passage> Passages, ImmutableArray<ReusePair> Pairs)
{
    public bool Equals(DossierReuse? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Everything known of one story; fields as in FORMAT.md. Compared by id.</summary>
public sealed record Dossier
{
    public required string Id { get; init; }

    /// <summary>Extractive: the words of a report.</summary>
    public required string Headline { get; init; }

    /// <summary>The document whose words the headline is; null when it has none.</summary>
    public string? HeadlineFrom { get; init; }

    /// <summary>Sentences of reports, each with its report's name in brackets; empty when nothing stands out.</summary>
    public required string Summary { get; init; }

    /// <summary>The sentences of the summary.</summary>
    public ImmutableArray<Evidence> SummarySpans { get; init; } = [];

    /// <summary>Ids, by publication date.</summary>
    public required ImmutableArray<string> Documents { get; init; }

    /// <summary>ISO 8601; null when no report has a date.</summary>
    public string? FirstPublished { get; init; }

    /// <summary>ISO 8601; null when no report has a date.</summary>
    public string? LastPublished { get; init; }

    /// <summary>The number of families.</summary>
    public required int IndependentTexts { get; init; }

    public required ImmutableArray<Family> Families { get; init; }

    public required ImmutableArray<Entity> Entities { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public required ImmutableArray<Utterance> Utterances { get; init; }

    public required DossierReuse Reuse { get; init; }

    /// <summary>Key claims first.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Most severe first.</summary>
    public required ImmutableArray<Discrepancy> Discrepancies { get; init; }

    public required ImmutableArray<DossierTime> Times { get; init; }

    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    public required ImmutableArray<Novelty> Novelty { get; init; }

    public bool Equals(Dossier? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
