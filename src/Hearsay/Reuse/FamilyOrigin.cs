using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Reuse.English;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Whose text a family's texts are.</summary>
internal static class FamilyOrigin
{
    /// <summary>
    /// The agency that most of the documents credit (the first of them when as many credit another), with those credits. Where none is
    /// credited, the one agency that people in the narration spoke to, since a report that another wrote says "told us" of itself.
    /// </summary>
    public static (string? Origin, OriginBasis Basis, ImmutableArray<Evidence> Evidence) Of(IReadOnlyList<AnnotatedDocument> documents)
    {
        var agencies = Declared(documents);
        var credits = documents
            .Select((document, order) => (Credit: CreditOf(document.Source, agencies), order))
            .Where(item => item.Credit is not null)
            .GroupBy(item => item.Credit!.Value.Agency, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Min(item => item.order))
            .FirstOrDefault();
        return credits is null
            ? Told(documents)
            : (credits.First().Credit!.Value.Agency, OriginBasis.Declared, [.. credits.Select(item => item.Credit!.Value.Line)]);
    }

    /// <summary>The agencies that a credit may name: those of agency lines, and the publishers of the family's texts.</summary>
    private static string[] Declared(IReadOnlyList<AnnotatedDocument> documents) =>
        [.. documents.SelectMany(document => new[] { document.Source.Agency, document.Source.Publisher })
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    private static (string Agency, Evidence Line)? CreditOf(SourceDocument source, string[] agencies)
    {
        if (source.Agency is { } agency)
        {
            return CreditLine(source, agency) is { } line ? (agency, line) : null;
        }

        return source.Credit is { } credit && agencies.FirstOrDefault(name => !name.Equals(source.Publisher, StringComparison.OrdinalIgnoreCase) && CreditNames.Names(source, name)) is { } named
            ? (named, source.Quote(credit))
            : null;
    }

    /// <summary>The line that names the agency: the credit, else the dateline.</summary>
    private static Evidence? CreditLine(SourceDocument source, string agency)
    {
        foreach (var line in new[] { source.Credit, source.Dateline })
        {
            if (line is { } span && span.In(source.Text).Contains(agency, StringComparison.OrdinalIgnoreCase))
            {
                return source.Quote(span);
            }
        }

        return (source.Credit ?? source.Dateline) is { } any ? source.Quote(any) : null;
    }

    /// <summary>Nothing where two agencies are told, or for a text of its own, which may quote what an agency was told.</summary>
    private static (string? Origin, OriginBasis Basis, ImmutableArray<Evidence> Evidence) Told(IReadOnlyList<AnnotatedDocument> documents)
    {
        var told = documents.Count < 2 ? [] : documents.SelectMany(document => ToldAgencies.In(document).Select(item => (item.Agency, Evidence: document.Source.Quote(item.Span)))).ToArray();
        return told.Select(item => item.Agency).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var agency]
            ? (agency, OriginBasis.Inferred, [.. told.Select(item => item.Evidence)])
            : (null, OriginBasis.Unknown, []);
    }
}
