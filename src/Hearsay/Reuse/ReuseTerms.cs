using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Reuse;

[JsonConverter(typeof(SnakeCaseEnum<PassageKind>))]
public enum PassageKind
{
    Verbatim,

    /// <summary>A few words changed.</summary>
    NearVerbatim,

    /// <summary>The same content in the same order, in new words.</summary>
    Rewritten,

    /// <summary>Both quote one speaker; no evidence of copying.</summary>
    SharedQuotation,
}

[JsonConverter(typeof(SnakeCaseEnum<EditOperation>))]
public enum EditOperation
{
    Insert,
    Delete,
    Replace,
    Move,
}

/// <summary>How side A became side B; A is null for an insertion, B for a deletion.</summary>
public sealed record PassageEdit(EditOperation Op, Evidence? A, Evidence? B);

/// <summary>Text that two documents share. A stands in the document that comes first in the story.</summary>
public sealed record Passage(string Id, PassageKind Kind, Evidence A, Evidence B, ImmutableArray<PassageEdit> Edits)
{
    public bool Equals(Passage? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

[JsonConverter(typeof(SnakeCaseEnum<ReuseDirection>))]
public enum ReuseDirection
{
    Unknown,
    AToB,
    BToA,
    CommonSource,
}

/// <param name="AFraction">0 to 1: characters of A in passages other than shared quotations, by the length of its text.</param>
/// <param name="BFraction">The same for B.</param>
/// <param name="Basis">One sentence that says why.</param>
public sealed record ReusePair(string A, string B, double AFraction, double BFraction, ReuseDirection Direction, string Basis);

[JsonConverter(typeof(SnakeCaseEnum<OriginBasis>))]
public enum OriginBasis
{
    Unknown,

    /// <summary>By a credit or an agency line.</summary>
    Declared,
    Inferred,
}

/// <summary>Documents whose texts derive from one another; a text of its own is a family of one. Families partition the story.</summary>
public sealed record Family(string Id, ImmutableArray<string> Documents, string? Origin, OriginBasis OriginBasis, ImmutableArray<Evidence> Evidence)
{
    public bool Equals(Family? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Who shares what with whom in a story.</summary>
public sealed record StoryReuse(ImmutableArray<Passage> Passages, ImmutableArray<ReusePair> Pairs, ImmutableArray<Family> Families)
{
    public bool Equals(StoryReuse? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
