using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Utterances;

[JsonConverter(typeof(SnakeCaseEnum<RenderingRelation>))]
public enum RenderingRelation
{
    Verbatim,
    Edited,
    Translation,
    Truncated,
}

/// <summary>One wording; shorter cuts of it stay with it.</summary>
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
public sealed record Utterance(
    string Id, string? Speaker, ImmutableArray<string> Statements, ImmutableArray<Rendering> Renderings, ImmutableArray<Segment> Segments)
{
    internal IEnumerable<Statement> StatementsIn(Story story) => Statements.Select(story.Statement).OfType<Statement>();

    public bool Equals(Utterance? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
