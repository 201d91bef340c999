using Hearsay.Discrepancies;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Output;

/// <summary>Where the reports disagree, most severe first.</summary>
internal static class DiscrepancySection
{
    private const int MostShown = 6;
    private const int MostReadings = 4;
    private const int MostPlaces = 4;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        TerminalReport.Title(sheet, "WHERE REPORTS DISAGREE");
        if (story.Discrepancies.IsEmpty)
        {
            sheet.Write(2, 2, new Run("No disagreement was found. That is no proof that there is none.", Palette.Faint));
            return;
        }

        foreach (var discrepancy in story.Discrepancies.Take(MostShown))
        {
            sheet.Write(2, 4,
                new Run(DossierWords.Of(discrepancy.Severity).ToUpperInvariant(), Palette.Of(discrepancy.Severity)), " ",
                new Run(DossierLookup.OneLine(discrepancy.Title), Palette.Strong),
                new Run($" ({DossierWords.Of(discrepancy.Kind)}: {DossierWords.Meaning(discrepancy.Kind)}; {DossierWords.Meaning(discrepancy.Severity)})", Palette.Faint));
            foreach (var reading in discrepancy.Readings.Take(MostReadings))
            {
                One(sheet, lookup, reading);
            }

            TerminalReport.Rest(sheet, 4, discrepancy.Readings.Length - MostReadings, "reading");
        }

        TerminalReport.Rest(sheet, 2, story.Discrepancies.Length - MostShown, "disagreement");
    }

    private static void One(Sheet sheet, DossierLookup lookup, Reading reading)
    {
        var words = DossierLookup.OneLine(DossierLookup.Closed(reading.Evidence[0].Text), TerminalReport.LongestQuote);
        var value = DossierLookup.OneLine(reading.Value);
        sheet.Write(4, 8,
            new Run("– ", Palette.Faint), value,
            new Run(value == words ? "" : $" «{words}»", Palette.Said), " ",
            new Run(string.Join(' ', reading.Evidence.Take(MostPlaces).Select(evidence => $"[{lookup.Place(evidence)}]")), Palette.Place),
            new Run(reading.Evidence.Length > MostPlaces ? $" and {reading.Evidence.Length - MostPlaces} more" : "", Palette.Faint));
    }
}
