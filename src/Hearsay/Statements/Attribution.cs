using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>A party as one document names it: the document's entity, the words, or both.</summary>
/// <param name="Entity">Index into the document's entities, or null when the words name none of them.</param>
public readonly record struct LocalParty(int? Entity, TextSpan? Span);

/// <summary>One link of a chain within a document; the document itself, which ends every chain, is not listed.</summary>
public readonly record struct LocalLink(int Entity, ChainBasis Basis);

/// <summary>
/// An attribution relation of one document: source, cue and content (the terms of PolNeAR and PARC), with what else the sentence tells
/// of the act of speech. Spans point into the document's text.
/// </summary>
public sealed record Attribution
{
    public required StatementForm Form { get; init; }

    public required StatementAct Act { get; init; }

    /// <summary>What was said, in order, without quotation marks and without "that"; several spans when the cue breaks it.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The words between marks; equals Content when direct, empty when indirect.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>The reporting verb or phrase; null when a quotation only continues.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The cue of the statement from which these quoted words go on in the same paragraph: of "B" in '"A," he said. "B."' it is "said". Null else.</summary>
    public TextSpan? GoesOnFrom { get; init; }

    public LocalParty? Source { get; init; }

    public SourceBasis SourceBasis { get; init; }

    public SourceKind SourceKind { get; init; }

    public LocalParty? Addressee { get; init; }

    public LocalParty? Channel { get; init; }

    /// <summary>ISO 8601 / TIMEX3 value, when the text tells.</summary>
    public string? SaidAt { get; init; }

    /// <summary>How SaidAt is known; null without it.</summary>
    public ChainBasis? SaidAtBasis { get; init; }

    /// <summary>Where or at what it was said: "at a rally in Orla", "aboard the ferry".</summary>
    public TextSpan? Place { get; init; }

    /// <summary>Why the source is not named: "on condition of anonymity", "who was not authorised to speak".</summary>
    public TextSpan? Anonymity { get; init; }

    public TextSpan? Hedge { get; init; }

    /// <summary>0 to 1: how often a source found like this one is the right one; null before it is weighed.</summary>
    public double? Confidence { get; init; }

    /// <summary>First speaker first; without the document.</summary>
    public ImmutableArray<LocalLink> Chain { get; init; } = [];

    public bool Equals(Attribution? other) =>
        other is not null && Form == other.Form && Act == other.Act && Cue == other.Cue && Source == other.Source && Content.SequenceEqual(other.Content);

    public override int GetHashCode() => HashCode.Combine(Form, Act, Cue, Source, Content.IsEmpty ? default : Content[0]);

    /// <summary>By where their content begins; of two that begin at one place the longer first.</summary>
    internal static ImmutableArray<Attribution> InTextOrder(IEnumerable<Attribution> statements) =>
        [.. statements.OrderBy(statement => statement.Content[0]).ThenByDescending(statement => statement.Content[^1].End)];
}
