using Hearsay.Dossiers;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Cli.Output;

/// <summary>Who said what, in which wording: utterances that several reports give, then what single reports quote.</summary>
internal static class WordingSection
{
    private const int MostUtterances = 5;
    private const int MostWordings = 4;
    private const int MostQuotations = 6;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        TerminalReport.Title(sheet, "WHO SAID WHAT, IN WHICH WORDING");
        var utterances = story.Utterances
            .OrderByDescending(utterance => utterance.Renderings.Length)
            .ThenByDescending(utterance => utterance.Statements.Length)
            .ThenBy(utterance => utterance.Id, StringComparer.Ordinal)
            .ToArray();
        foreach (var utterance in utterances.Take(MostUtterances))
        {
            One(sheet, lookup, utterance);
        }

        TerminalReport.Rest(sheet, 2, utterances.Length - MostUtterances, "utterance");

        var single = story.Statements.Where(statement => statement.Form == StatementForm.Direct && statement.Utterance is null).ToArray();
        if (single.Length > 0)
        {
            sheet.Write(2, 2, new Run("Quoted by one report only", Palette.Faint));
            foreach (var statement in single.Take(MostQuotations))
            {
                sheet.Write(4, 8,
                    new Run(lookup.Speaker(statement), Palette.Strong), Basis(statement), ": ",
                    new Run($"“{Words(statement)}”", Palette.Said), " ",
                    new Run($"[{lookup.Place(statement.Content[0])}]", Palette.Place));
            }

            TerminalReport.Rest(sheet, 4, single.Length - MostQuotations, "quotation");
        }

        if (utterances.Length == 0 && single.Length == 0)
        {
            sheet.Write(2, 2, new Run("Nobody is quoted.", Palette.Faint));
        }
    }

    private static void One(Sheet sheet, DossierLookup lookup, Utterance utterance)
    {
        var speaker = utterance.Speaker is { } id ? lookup.Name(id) : "unknown speaker";
        var all = utterance.Statements.Select(lookup.Statement).OfType<Statement>().ToArray();
        var documents = all.Select(statement => statement.Content[0].Document).Distinct(StringComparer.Ordinal).Count();
        sheet.Write(2, 4,
            new Run(speaker, Palette.Strong),
            $": {DossierWords.Count(Math.Max(1, utterance.Renderings.Length), "wording")} in {DossierWords.Count(documents, "report")}");
        var letter = 'A';
        foreach (var rendering in utterance.Renderings.Take(MostWordings))
        {
            // Shorter cuts of a wording stay with it; say where they are.
            var reports = WordsOfReport.Of(lookup, rendering);
            if (!reports.IsEmpty)
            {
                var shorter = reports.Where(report => report.IsShorter).Select(report => report.Document).ToArray();
                sheet.Labelled(4, 7,
                    new Run($"{letter++}", Palette.Faint),
                    new Run($"“{Words(reports[0].Pieces)}”", Palette.Said), " ",
                    new Run($"[{string.Join("] [", reports[0].Pieces.Select(lookup.Place))}]", Palette.Place),
                    new Run($" {DossierWords.Of(rendering.Relation)}, report {TerminalReport.Numbers(lookup, reports.Where(report => !report.IsShorter).Select(report => report.Document))}{(shorter.Length > 0 ? $", shorter in {TerminalReport.Numbers(lookup, shorter)}" : "")}", Palette.Faint));
            }
        }

        if (utterance.Renderings.IsEmpty && Longest(all) is { } only)
        {
            sheet.Write(4, 7, new Run($"“{Words(only)}”", Palette.Said), " ", new Run($"[{lookup.Place(only.Content[0])}]", Palette.Place));
        }

        TerminalReport.Rest(sheet, 4, utterance.Renderings.Length - MostWordings, "wording");
    }

    private static Statement? Longest(IEnumerable<Statement> statements) => statements.MaxBy(statement => statement.Content.Sum(part => part.Text.Length));

    private static Run Basis(Statement statement) => new(
        statement.Source.Basis is SourceBasis.CarriedOver or SourceBasis.Pronoun ? $" ({DossierWords.Of(statement.Source.Basis)})" : "", Palette.Faint);

    private static string Words(Statement statement) => Words(statement.Content);

    private static string Words(IEnumerable<Evidence> pieces) => DossierLookup.OneLine(DossierLookup.Closed(string.Join(" … ", pieces.Select(piece => piece.Text))), 2 * TerminalReport.LongestQuote);
}
