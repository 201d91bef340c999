using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Utterances;

[JsonConverter(typeof(SnakeCaseEnum<RenderingRelation>))]
public enum RenderingRelation
{
    /// <summary>Word for word as in the fullest wording.</summary>
    Verbatim,

    /// <summary>With a few words changed.</summary>
    Edited,

    /// <summary>In words so different that it was translated on its own.</summary>
    Translation,

    /// <summary>A part of it, in the same words.</summary>
    Truncated,
}

/// <summary>One wording; shorter cuts of it stay with it.</summary>
/// <param name="Documents">Ids of the reports that have it.</param>
/// <param name="Statements">Ids.</param>
/// <param name="Relation">To the fullest wording of the utterance.</param>
public sealed record Rendering(ImmutableArray<string> Documents, ImmutableArray<string> Statements, RenderingRelation Relation)
{
    public bool Equals(Rendering? other) => other is not null && Statements.SequenceEqual(other.Statements);

    public override int GetHashCode() => Statements.IsEmpty ? 0 : Statements[0].GetHashCode(StringComparison.Ordinal);
}

/// <summary>The spans that say the same thing, one or more per rendering.</summary>
public sealed record Segment(ImmutableArray<Evidence> Spans)
{
    public bool Equals(Segment? other) => other is not null && Spans.SequenceEqual(other.Spans);

    public override int GetHashCode() => Spans.IsEmpty ? 0 : Spans[0].GetHashCode();
}

/// <summary>The same words, in any wording or translation, spoken once and reported in several documents or twice in one. Compared by id.</summary>
/// <param name="Speaker">Entity id of whom most of its statements give; null when none gives any.</param>
/// <param name="Statements">Ids.</param>
public sealed record Utterance(
    string Id, string? Speaker, ImmutableArray<string> Statements, ImmutableArray<Rendering> Renderings, ImmutableArray<Segment> Segments)
{
    internal IEnumerable<Statement> StatementsIn(Story story) => Statements.Select(story.Statement).OfType<Statement>();

    public bool Equals(Utterance? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
