using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A piece of a report about the size of one proposition: a clause of the report's own words, or of what it has somebody say.</summary>
/// <param name="Document">Index into the story's documents.</param>
/// <param name="Sentence">Index of its sentence in the document.</param>
/// <param name="Rank">How many sentences of the article stand before it: 0 in the lead.</param>
/// <param name="Statement">The innermost statement whose content holds it; null for the report's own words.</param>
/// <param name="Terms">Distinct meanings of its content words, names and numbers, in ordinal order.</param>
/// <param name="OpensWithPronoun">It leans on what stands before it: "he had spoken", "to end the war".</param>
/// <param name="IsNegated">It denies: "made no such call".</param>
internal sealed record Clause(int Document, TextSpan Span, int Sentence, int Rank, Statement? Statement, ImmutableArray<string> Terms, bool IsNegated, bool OpensWithPronoun)
{
    /// <summary>The clause with those that hang on it: "sank, killing ten people". What a reader is shown for evidence.</summary>
    public TextSpan Whole { get; init; }

    /// <summary>It only describes something in its sentence, or says when and why; so it is a claim where others speak to it.</summary>
    public bool IsDependent { get; init; }

    /// <summary>It tells how things are, not what happened; never where no tree is at hand.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Who says it says neither yes nor no: "there is no evidence that it had left".</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its own words tell, deny or leave it open, so that it can be shown alone; false for "it had left" of "doubts that it had left".</summary>
    public bool IsByOwnWords { get; init; } = true;

    /// <summary>Those of the terms that stand as verbs.</summary>
    public ImmutableArray<string> Verbs { get; init; } = [];

    /// <summary>The terms before the first verb.</summary>
    public ImmutableArray<string> Subject { get; init; } = [];

    /// <summary>Those of the terms that name persons.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    public bool Equals(Clause? other) => other is not null && Document == other.Document && Span == other.Span;

    public override int GetHashCode() => HashCode.Combine(Document, Span);
}
