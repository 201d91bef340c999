using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Times;

/// <summary>Finds time expressions and resolves them against the publication date.</summary>
internal static class TimeFinder
{
    /// <param name="anchor">The document's publication time value (its own or lent by its story), or null: then relative expressions stay unresolved.</param>
    public static ImmutableArray<TimeExpression> Find(SourceDocument document, TokenizedText tokens, string? anchor) => [];
}
