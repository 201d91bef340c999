using Hearsay.Dossiers;

namespace Hearsay.Cli.Output;

/// <summary>What happened when, and what is expected.</summary>
internal static class TimelineSection
{
    private const int MostEntries = 14;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        if (story.Timeline.IsEmpty)
        {
            return;
        }

        TerminalReport.Title(sheet, "TIMELINE");
        var column = Math.Min(24, story.Timeline.Max(entry => entry.When.Length)) + 4;
        foreach (var entry in story.Timeline.Take(MostEntries))
        {
            sheet.Labelled(2, column,
                new Run(entry.When, Palette.Place),
                new Run(DossierWords.Expectation(entry, story.Documents.Select(lookup.Document)) is { Length: > 0 } expected ? expected + ": " : "", Palette.Warning),
                DossierLookup.OneLine(DossierLookup.Closed(entry.What), TerminalReport.LongestQuote), " ",
                new Run($"[{lookup.Place(entry.Evidence[0])}]", Palette.Place),
                new Run(entry.Evidence.Length > 1 ? $" and {entry.Evidence.Length - 1} more" : "", Palette.Faint));
        }

        TerminalReport.Rest(sheet, 2, story.Timeline.Length - MostEntries, "date");
    }
}
