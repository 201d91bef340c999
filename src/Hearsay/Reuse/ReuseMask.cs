using System.Collections.Immutable;
using Hearsay.Reuse.English;
using Hearsay.Statements;

namespace Hearsay.Reuse;

/// <summary>
/// Marks the words that two reports share without either copying the other. A speaker's words are masked wherever the story quotes them and
/// wherever a report runs them on without marks; what an outlet puts on each of its pages is masked there; formulas of the trade are masked.
/// </summary>
internal static class ReuseMask
{
    /// <summary>As many words of a quotation are known again without marks (masks of 5 to 7 words did alike on data/reuse/synthetic).</summary>
    private const int QuotedRunWords = 6;

    private const int FurnitureRunWords = 5;

    /// <summary>So many pages of one outlet must carry a run before it is furniture.</summary>
    private const int FurniturePages = 3;

    /// <summary>A page that shares more of its words than this with others of its outlet is published twice, not furnished.</summary>
    private const double RepublishedShare = 0.5;

    public static void Apply(ImmutableArray<DocumentWords> documents, Vocabulary vocabulary)
    {
        MaskQuotations(documents);
        MaskFormulas(documents, new Formulas(vocabulary));
        foreach (var outlet in documents
            .Where(document => Outlet(document) is not null)
            .GroupBy(Outlet, StringComparer.OrdinalIgnoreCase))
        {
            MaskFurniture([.. outlet]);
        }
    }

    private static string? Outlet(DocumentWords words) => words.Document.Source.Publisher
        ?? (Uri.TryCreate(words.Document.Source.Url, UriKind.Absolute, out var url) ? url.Host : null);

    private static void MaskQuotations(ImmutableArray<DocumentWords> documents)
    {
        var quotedRuns = new HashSet<ulong>();
        foreach (var document in documents)
        {
            foreach (var quotation in document.Document.Quotations)
            {
                if (quotation.Kind != QuotationKind.Speech)
                {
                    continue;
                }

                var (first, end) = (document.WordAt(quotation.Inner.Start), document.WordAt(quotation.Inner.End));
                Quote(document, first, end - first);
                for (var at = first; at + QuotedRunWords <= end; at++)
                {
                    quotedRuns.Add(WordGrams.Key(document.Ids, at, QuotedRunWords));
                }
            }
        }

        if (quotedRuns.Count == 0)
        {
            return;
        }

        foreach (var document in documents)
        {
            for (var at = 0; at + QuotedRunWords <= document.Count; at++)
            {
                if (quotedRuns.Contains(WordGrams.Key(document.Ids, at, QuotedRunWords)))
                {
                    Quote(document, at, QuotedRunWords);
                }
            }
        }
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

    private static void MaskFurniture(DocumentWords[] pages)
    {
        if (pages.Length < FurniturePages)
        {
            return;
        }

        var pagesWith = new Dictionary<ulong, (int Last, int Count)>();
        for (var page = 0; page < pages.Length; page++)
        {
            for (var at = 0; at + FurnitureRunWords <= pages[page].Count; at++)
            {
                var key = WordGrams.Key(pages[page].Ids, at, FurnitureRunWords);
                var seen = pagesWith.GetValueOrDefault(key, (Last: -1, Count: 0));
                if (seen.Last != page)
                {
                    pagesWith[key] = (page, seen.Count + 1);
                }
            }
        }

        foreach (var page in pages)
        {
            var starts = Enumerable.Range(0, Math.Max(0, page.Count - FurnitureRunWords + 1))
                .Where(at => pagesWith[WordGrams.Key(page.Ids, at, FurnitureRunWords)].Count >= FurniturePages)
                .ToArray();
            if (starts.Length > RepublishedShare * page.Count)
            {
                continue;
            }

            foreach (var at in starts)
            {
                page.Masked.AsSpan(at, FurnitureRunWords).Fill(true);
            }
        }
    }
}
