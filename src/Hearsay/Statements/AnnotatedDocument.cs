using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Times;

namespace Hearsay.Statements;

/// <summary>A document with everything that can be read off it alone. Immutable; safe to share between threads. Compared by document id.</summary>
public sealed record AnnotatedDocument
{
    public required SourceDocument Source { get; init; }

    public required TokenizedText Tokens { get; init; }

    /// <summary>Tags, trees and names; null when no language model was at hand.</summary>
    public DocumentSyntax? Syntax { get; init; }

    public required DocumentEntities Entities { get; init; }

    public required ImmutableArray<TimeExpression> Times { get; init; }

    /// <summary>Everything between quotation marks, in text order, nested ones after the one that holds them.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>In text order of their content.</summary>
    public required ImmutableArray<Attribution> Attributions { get; init; }

    /// <summary>What people do rather than say ("signed the treaty"), which corpora of attribution relations (PolNeAR) hold too; in text order.</summary>
    public ImmutableArray<Attribution> Deeds { get; init; } = [];

    public string Id => Source.Id;

    public string Text => Source.Text;

    public bool Equals(AnnotatedDocument? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
