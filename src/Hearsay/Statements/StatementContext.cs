using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Times;

namespace Hearsay.Statements;

/// <summary>What the statement finders read of one document.</summary>
/// <param name="Quotations">In text order, nested ones after the one that holds them.</param>
internal sealed record StatementContext(
    SourceDocument Document,
    TokenizedText Tokens,
    DocumentEntities Entities,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Quotation> Quotations)
{
    public string Text => Document.Text;
}
