using Hearsay.Text;

namespace Hearsay.Statements;

public enum QuotationKind
{
    /// <summary>Words that somebody said or wrote.</summary>
    Speech,

    /// <summary>The name of a work, programme or thing.</summary>
    Title,

    /// <summary>A word or two held at arm's length, or a nickname; nobody is quoted.</summary>
    Scare,
}

/// <summary>Words between quotation marks, or set apart as a paragraph of their own.</summary>
/// <param name="Inner">Without the marks.</param>
/// <param name="WithMarks">With them; ends with Inner when the closing mark is missing.</param>
/// <param name="Depth">0, or how many quotations it lies inside.</param>
/// <param name="ContinuesPrevious">It opens a paragraph and goes on from the quotation before it, which was left unclosed.</param>
public readonly record struct Quotation(TextSpan Inner, TextSpan WithMarks, QuotationKind Kind, int Depth, bool ContinuesPrevious)
{
    /// <summary>It has no marks: a paragraph after "The notice read:".</summary>
    public bool IsSetApart => WithMarks == Inner;
}
