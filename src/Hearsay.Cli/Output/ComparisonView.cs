using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Dossiers;
using Hearsay.Reuse;
using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>Two reports side by side on a terminal. A letter before each row says what it is, so that nothing hangs on colour.</summary>
internal static class ComparisonView
{
    private const int MostEdits = 12; // listed under a passage

    public static void Write(Sheet sheet, TextComparison comparison, string nameA, string nameB)
    {
        sheet.Columns(
            [new Run("A  ", Palette.Place), new Run(DossierLookup.OneLine(nameA), Palette.Headline), new Run(Facts(comparison.A.Publisher, comparison.A.PublishedAt), Palette.Faint)],
            [new Run("B  ", Palette.Place), new Run(DossierLookup.OneLine(nameB), Palette.Headline), new Run(Facts(comparison.B.Publisher, comparison.B.PublishedAt), Palette.Faint)]);
        sheet.Blank();
        sheet.Write(0, 0, new Run(ComparisonWords.Summary(comparison), Palette.Strong));
        if (comparison.Pair is { } pair)
        {
            sheet.Write(0, 0, new Run(pair.Basis, Palette.Faint));
        }

        foreach (var warning in ComparisonWords.Warnings(comparison))
        {
            sheet.Write(0, 0, new Run(warning, Palette.Warning));
        }

        foreach (var row in comparison.Rows)
        {
            sheet.Blank();
            var label = row.Passage is { } passage ? DossierWords.Of(passage.Kind) : "only " + (row.A.IsEmpty ? "B" : "A");
            sheet.Write(0, 0, new Run(label, Palette.Faint));
            sheet.Columns(Runs(comparison.A.Text, row.A), Runs(comparison.B.Text, row.B));
            Edits(sheet, row.Passage);
        }
    }

    private static string Facts(string? publisher, string? date) =>
        string.Concat(new[] { publisher, date }.OfType<string>().Select(fact => "  " + DossierLookup.OneLine(fact)));

    private static Run[] Runs(string text, ImmutableArray<TextPart> parts) => [.. parts.Select(part => new Run(Folded(part.Span.In(text).ToString()), StyleOf(part.Kind)))];

    /// <summary>White space folded to a blank, or to a line's end where it holds one.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var shown = DossierLookup.OneLine(line);
            if (shown.Length > 0)
            {
                folded.Append(char.IsWhiteSpace(line[0]) ? " " : "").Append(shown).Append(char.IsWhiteSpace(line[^1]) ? " \n" : "\n");
            }
            else if (folded.Length == 0)
            {
                folded.Append(line.Length == text.Length ? ' ' : '\n');
            }
        }

        return text[^1] == '\n' ? folded.ToString() : folded.ToString(0, folded.Length - (folded[^1] == '\n' ? 1 : 0));
    }

    private static void Edits(Sheet sheet, Passage? passage)
    {
        if (passage is null)
        {
            return;
        }

        foreach (var edit in passage.Edits.Take(MostEdits))
        {
            sheet.Write(2, 4, new Run(ComparisonWords.Of(edit), Palette.Faint));
        }

        if (passage.Edits.Length > MostEdits)
        {
            sheet.Write(2, 4, new Run(string.Create(CultureInfo.InvariantCulture, $"and {passage.Edits.Length - MostEdits} more edits: see --html"), Palette.Faint));
        }
    }

    private static Style StyleOf(PartKind kind) => kind switch
    {
        PartKind.Own => Style.Plain,
        PartKind.Copied => Palette.Section,
        PartKind.Edited => Palette.Warning,
        PartKind.Moved or PartKind.Rewritten => Palette.Place,
        PartKind.SharedQuotation or PartKind.Quotation => Palette.Said,
        PartKind.Noise => Palette.Faint,
    };
}
