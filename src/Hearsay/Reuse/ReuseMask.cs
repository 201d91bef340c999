using System.Collections.Immutable;
using Hearsay.Reuse.English;
using Hearsay.Statements;

namespace Hearsay.Reuse;

/// <summary>
/// Marks the words that two reports share without either copying the other. A speaker's words are masked wherever the story quotes them and
/// wherever a report runs them on without marks, words set apart without marks only where two reports set them apart; what an outlet puts on each of its pages is masked there; formulas of the trade are masked.
/// </summary>
internal static class ReuseMask
{
    /// <summary>As many words of a quotation are known again without marks (masks of 5 to 7 words did alike on data/reuse/synthetic).</summary>
    private const int QuotedRunWords = 6;

    public static void Apply(ImmutableArray<DocumentWords> documents, Vocabulary vocabulary)
    {
        MaskQuotations(documents);
        MaskFormulas(documents, new Formulas(vocabulary));
        Furniture.Mask(documents);
    }

    private static void MaskQuotations(ImmutableArray<DocumentWords> documents)
    {
        var quotedRuns = SetApartByTwo(documents);
        foreach (var document in documents)
        {
            var spoken = document.Document.Quotations.Where(quotation => quotation.Kind == QuotationKind.Speech && !quotation.IsSetApart).Select(quotation => quotation.Inner);
            foreach (var speech in spoken.Concat(Posts.In(document.Document.Text)))
            {
                var (first, end) = (document.WordAt(speech.Start), document.WordAt(speech.End));
                Quote(document, first, end - first);
                for (var at = first; at + QuotedRunWords <= end; at++)
                {
                    quotedRuns.Add(WordGrams.Key(document.Ids, at, QuotedRunWords));
                }
            }
        }

        foreach (var document in documents)
        {
            for (var at = 0; quotedRuns.Count > 0 && at + QuotedRunWords <= document.Count; at++)
            {
                if (quotedRuns.Contains(WordGrams.Key(document.Ids, at, QuotedRunWords)))
                {
                    Quote(document, at, QuotedRunWords);
                }
            }
        }
    }

    // A notice that one report prints and another works into its own words was copied; a statement that both print was handed to both.
    private static HashSet<ulong> SetApartByTwo(ImmutableArray<DocumentWords> documents)
    {
        var (once, twice) = (new HashSet<ulong>(), new HashSet<ulong>());
        foreach (var document in documents)
        {
            var own = new HashSet<ulong>();
            foreach (var quotation in document.Document.Quotations.Where(quotation => quotation.IsSetApart))
            {
                var end = document.WordAt(quotation.Inner.End);
                for (var at = document.WordAt(quotation.Inner.Start); at + QuotedRunWords <= end; at++)
                {
                    own.Add(WordGrams.Key(document.Ids, at, QuotedRunWords));
                }
            }

            twice.UnionWith(own.Where(once.Contains));
            once.UnionWith(own);
        }

        return twice;
    }

    private static void Quote(DocumentWords document, int first, int words)
    {
        document.Masked.AsSpan(first, words).Fill(true);
        document.Quoted.AsSpan(first, words).Fill(true);
    }

    private static void MaskFormulas(ImmutableArray<DocumentWords> documents, Formulas formulas)
    {
        foreach (var document in documents)
        {
            for (var at = 0; at < document.Count; at++)
            {
                document.Masked.AsSpan(at, formulas.Length(document.Ids.AsSpan(at))).Fill(true);
            }
        }
    }
}
