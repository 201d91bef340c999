using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Whose text a family's texts are.</summary>
internal static class FamilyOrigin
{
    /// <summary>The agency that most of the documents credit (the first of them when as many credit another), with those credits.</summary>
    public static (string? Origin, OriginBasis Basis, ImmutableArray<Evidence> Evidence) Of(IReadOnlyList<AnnotatedDocument> documents)
    {
        var credits = documents
            .Select((document, order) => (document.Source.Agency, Line: CreditLine(document), order))
            .Where(credit => credit.Agency is not null && credit.Line is not null)
            .GroupBy(credit => credit.Agency!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Min(credit => credit.order))
            .FirstOrDefault();
        return credits is null
            ? (null, OriginBasis.Unknown, [])
            : (credits.First().Agency, OriginBasis.Declared, [.. credits.Select(credit => credit.Line!)]);
    }

    /// <summary>The line that names the agency: the credit, else the dateline.</summary>
    private static Evidence? CreditLine(AnnotatedDocument document)
    {
        var source = document.Source;
        var agency = source.Agency;
        foreach (var line in new[] { source.Credit, source.Dateline })
        {
            if (line is { } span && agency is not null && span.In(source.Text).Contains(agency, StringComparison.OrdinalIgnoreCase))
            {
                return source.Quote(span);
            }
        }

        return (source.Credit ?? source.Dateline) is { } any ? source.Quote(any) : null;
    }
}
