using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>What a stretch of one of two texts is to the other.</summary>
public enum PartKind
{
    /// <summary>In no passage, and nobody's quoted words.</summary>
    Own,

    /// <summary>The same words on the other side.</summary>
    Copied,

    /// <summary>Within a copied passage: words that the other side lacks or has otherwise.</summary>
    Edited,

    /// <summary>The same content on the other side in other words.</summary>
    Rewritten,

    /// <summary>Within a copied passage: words that stand elsewhere in it on the other side.</summary>
    Moved,

    /// <summary>Words between quotation marks that the other side has too; no evidence of copying.</summary>
    SharedQuotation,

    /// <summary>Words between quotation marks that the other side lacks.</summary>
    Quotation,

    /// <summary>No part of the article: headers, captions, credits.</summary>
    Noise,
}

/// <summary>A stretch of a text. The parts of a side are in order and cover its text.</summary>
public readonly record struct TextPart(TextSpan Span, PartKind Kind);

/// <summary>A row of two texts side by side: a passage on both sides, or what stands on one side alone.</summary>
/// <param name="Passage">Null where one side is empty.</param>
public sealed record ComparedRow(ImmutableArray<TextPart> A, ImmutableArray<TextPart> B, Passage? Passage)
{
    public bool Equals(ComparedRow? other) => other is not null && A.SequenceEqual(other.A) && B.SequenceEqual(other.B);

    public override int GetHashCode() => A.IsEmpty ? B.Length : A[0].GetHashCode();
}

/// <summary>Two texts side by side, with every stretch of either told as copied, edited, rewritten, quoted or its own.</summary>
/// <param name="Pair">Null when they share nothing.</param>
/// <param name="Rows">In the order of A; what only B has follows the passage that it follows in B.</param>
public sealed record TextComparison(SourceDocument A, SourceDocument B, ReusePair? Pair, ImmutableArray<ComparedRow> Rows)
{
    public bool Equals(TextComparison? other) => other is not null && other.A.Id == A.Id && other.B.Id == B.Id;

    public override int GetHashCode() => HashCode.Combine(A.Id, B.Id);
}
