using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>A party to a statement in a story; both null never stands, the whole is null instead.</summary>
/// <param name="Entity">Id of the story's entity.</param>
public sealed record Party(string? Entity, Evidence? Span);

/// <param name="Entity">Id of the story's entity; null when no one is named or known.</param>
public sealed record StatementSource(string? Entity, Evidence? Span, SourceBasis Basis);

/// <summary>An attribution in the story's terms: one per cue and source. Fields as in FORMAT.md. Compared by id.</summary>
public sealed record Statement
{
    public required string Id { get; init; }

    public required StatementForm Form { get; init; }

    public required StatementAct Act { get; init; }

    /// <summary>At least one; all in one document, in order.</summary>
    public required ImmutableArray<Evidence> Content { get; init; }

    public ImmutableArray<Evidence> Quoted { get; init; } = [];

    public Evidence? Cue { get; init; }

    public required StatementSource Source { get; init; }

    public Party? Addressee { get; init; }

    public Party? Channel { get; init; }

    public string? SaidAt { get; init; }

    /// <summary>How SaidAt is known; null without it.</summary>
    public ChainBasis? SaidAtBasis { get; init; }

    public Evidence? Place { get; init; }

    public Evidence? Anonymity { get; init; }

    public SourceKind SourceKind { get; init; }

    public Evidence? Hedge { get; init; }

    public double? Confidence { get; init; }

    /// <summary>Entity ids, first speaker first; the last is the id of the document.</summary>
    public required ImmutableArray<string> Chain { get; init; }

    /// <summary>Id of the document that has it.</summary>
    internal string Report => Chain[^1];

    /// <summary>Parallel to Chain.</summary>
    public required ImmutableArray<ChainBasis> ChainBasis { get; init; }

    /// <summary>It goes on with the quotation before it in its report: "B" in '"A," he said. "B."'.</summary>
    internal bool GoesOn { get; init; }

    /// <summary>Id of the utterance that it renders, set when utterances are aligned.</summary>
    public string? Utterance { get; init; }

    public bool Equals(Statement? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
