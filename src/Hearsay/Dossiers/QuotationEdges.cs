using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>Spans that hold both marks of a quotation or neither: what is shown never opens a quotation that it does not close.</summary>
internal static class QuotationEdges
{
    /// <summary>Characters of a part that is worth showing.</summary>
    private const int ShortestPart = 12;

    /// <summary>
    /// The spans, given in text order, each grown by a mark that stands right beside it where the partner stands inside, and cut at a mark whose
    /// partner lies farther off.
    /// </summary>
    public static List<TextSpan> Whole(AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        var quotations = document.Quotations.Where(quotation => quotation.WithMarks.End > quotation.Inner.End).OrderBy(quotation => quotation.WithMarks.Start).ToArray();
        var whole = new List<TextSpan>();
        var first = 0;
        foreach (var span in spans)
        {
            while (first < quotations.Length && quotations[first].WithMarks.End <= span.Start)
            {
                first++;
            }

            whole.AddRange(Whole(document.Text, quotations.AsSpan(first), span));
        }

        return whole;
    }

    private static List<TextSpan> Whole(string text, ReadOnlySpan<Quotation> quotations, TextSpan span)
    {
        var cuts = new List<TextSpan>();
        foreach (var quotation in quotations)
        {
            var (inner, marked) = (quotation.Inner, quotation.WithMarks);
            if (marked.Start >= span.End)
            {
                break;
            }

            var (opening, closing) = (new TextSpan(marked.Start, inner.Start), new TextSpan(inner.End, marked.End));
            var (opens, closes) = (span.Contains(opening), span.Contains(closing));
            if (opens == closes || opening.IsEmpty)
            {
                continue;
            }

            if (opens ? IsBeside(text, span.End, closing.Start) : IsBeside(text, opening.End, span.Start))
            {
                span = span.Union(marked);
            }
            else
            {
                cuts.Add(opens ? opening : closing);
            }
        }

        return cuts.Count == 0 ? [span] : Parts(text, span, cuts);
    }

    /// <summary>Nothing but marks and spaces stands from one position to the other.</summary>
    private static bool IsBeside(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static List<TextSpan> Parts(string text, TextSpan span, List<TextSpan> cuts)
    {
        var parts = new List<TextSpan>();
        var start = span.Start;
        foreach (var cut in cuts.Order().Append(new TextSpan(span.End, span.End)))
        {
            var part = new TextSpan(start, Math.Max(start, cut.Start)).Trim(text);
            if (part.Length >= ShortestPart)
            {
                parts.Add(part);
            }

            start = Math.Max(start, cut.End);
        }

        return parts;
    }
}
