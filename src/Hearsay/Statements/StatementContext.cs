using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;
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
    private bool[]? isQuoted;

    /// <summary>Tags, trees and names; null without a model.</summary>
    public DocumentSyntax? Syntax { get; init; }

    public string Text => Document.Text;

    /// <summary>The token lies between the marks of a quotation of speech, whole.</summary>
    public bool IsQuoted(int token) => (isQuoted ??= Quoted())[token];

    /// <summary>The times that overlap a span, in order.</summary>
    public ReadOnlySpan<TimeExpression> TimesIn(TextSpan span)
    {
        var (low, high) = (0, Times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Times[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < Times.Length && Times[end].Span.Start < span.End)
        {
            end++;
        }

        return Times.AsSpan(low, end - low);
    }

    private bool[] Quoted()
    {
        var quoted = new bool[Tokens.Tokens.Length];
        foreach (var quotation in Quotations)
        {
            for (var token = quotation.Kind == QuotationKind.Speech ? Tokens.TokenAt(quotation.Inner.Start) : quoted.Length;
                token < quoted.Length && Tokens.Tokens[token].Start < quotation.Inner.End; token++)
            {
                quoted[token] |= quotation.Inner.Contains(Tokens.Tokens[token].Span);
            }
        }

        return quoted;
    }
}
