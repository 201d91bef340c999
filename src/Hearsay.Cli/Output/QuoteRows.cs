using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Dossiers;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Cli.Output;

/// <summary>Statements as rows of text: CSV with exact characters, or columns between tabs with white space folded.</summary>
internal static class QuoteRows
{
    private static readonly string[] Columns = ["document", "start", "end", "spans", "speaker", "source", "basis", "kind", "cue", "act", "form", "text", "chain"];

    public static string CsvHead { get; } = string.Join(',', Columns) + "\r\n";

    public static string TabbedHead { get; } = string.Join('\t', Columns) + "\n";

    public static string Csv(Annotation annotation, AnnotationNames names, IReadOnlyList<Statement> statements) =>
        Rows(annotation, names, statements, CsvCell, ',', "\r\n");

    public static string Tabbed(Annotation annotation, AnnotationNames names, IReadOnlyList<Statement> statements) =>
        Rows(annotation, names, statements, DossierLookup.OneLine, '\t', "\n");

    /// <summary>The parts of what was said, with "…" where the cue or the reporter's words break it.</summary>
    public static string Words(Statement statement) => string.Join(" … ", statement.Content.Select(part => part.Text));

    /// <summary>As in the dossier: "carried_over".</summary>
    public static string Term(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Rows(Annotation annotation, AnnotationNames names, IReadOnlyList<Statement> statements, Func<string, string> cell, char separator, string lineEnd)
    {
        var rows = new StringBuilder();
        foreach (var statement in statements)
        {
            rows.AppendJoin(separator, Cells(annotation, names, statement).Select(cell)).Append(lineEnd);
        }

        return rows.ToString();
    }

    private static IEnumerable<string> Cells(Annotation annotation, AnnotationNames names, Statement statement) =>
    [
        annotation.Id,
        Number(statement.Content[0].Start),
        Number(statement.Content[^1].End),
        string.Join(' ', statement.Content.Select(Place)),
        names.Speaker(statement) ?? "",
        statement.Source.Span?.Text ?? "",
        Term(statement.Source.Basis),
        Term(statement.SourceKind),
        statement.Cue?.Text ?? "",
        Term(statement.Act),
        Term(statement.Form),
        Words(statement),
        names.Chain(statement) ?? "",
    ];

    private static string Place(Evidence part) => $"{Number(part.Start)}-{Number(part.End)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string CsvCell(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
