using Hearsay.Dossiers;
using Hearsay.Statements;
using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>The statements of one document as a table on a terminal.</summary>
internal static class QuoteTable
{
    private static readonly Run[] Heads =
        [new("characters", Palette.Faint), new("speaker", Palette.Faint), new("cue", Palette.Faint), new("form", Palette.Faint), new("words", Palette.Faint)];

    /// <summary>In the terminal's width and colours; nothing where nobody spoke.</summary>
    public static string OnTerminal(Annotation annotation, AnnotationNames names, IReadOnlyList<Statement> statements)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(Sheet.OnTerminal(text), annotation, names, statements);
        return text.ToString();
    }

    public static void Write(Sheet sheet, Annotation annotation, AnnotationNames names, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        sheet.Write(0, 0, new Run(DossierLookup.OneLine(annotation.Id), Palette.Headline), new Run($" · {DossierWords.Count(statements.Count, "statement")}", Palette.Faint));
        sheet.Table(Heads, statements.Select(statement => new Run[]
        {
            new($"{statement.Content[0].Start}–{statement.Content[^1].End}", Palette.Place),
            Speaker(names, statement),
            DossierLookup.OneLine(statement.Cue?.Text ?? ""),
            new(QuoteRows.Term(statement.Form), Palette.Faint),
            new(DossierLookup.OneLine(DossierLookup.Closed(QuoteRows.Words(statement)), TerminalReport.LongestQuote), Palette.Said),
        }));
    }

    private static Run Speaker(AnnotationNames names, Statement statement) => names.Speaker(statement) is not { } name ? new Run("unknown", Palette.Warning)
        : statement.Source.Basis == SourceBasis.CarriedOver ? new Run($"{DossierLookup.OneLine(name)} (carried over)", Palette.Strong)
        : new Run(DossierLookup.OneLine(name), Palette.Strong);
}
