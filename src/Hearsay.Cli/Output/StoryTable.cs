using System.Collections.Immutable;
using Hearsay.Dossiers;
using Hearsay.Stories;

namespace Hearsay.Cli.Output;

/// <summary>The stories of a pile on a terminal, largest first.</summary>
internal static class StoryTable
{
    private const int MostStories = 40;
    private const int MostDocuments = 8;

    public static void Write(Sheet sheet, ImmutableArray<StoryGroup> groups, IReadOnlyDictionary<string, string> names)
    {
        var told = groups.Where(group => group.Documents.Length > 1).ToArray();
        var alone = groups.Length - told.Length;
        sheet.Write(0, 0,
            new Run(DossierWords.Count(told.Length, "story"), Palette.Headline),
            new Run($" of several documents, {DossierWords.Count(alone, "document")} alone, {groups.Sum(group => group.Documents.Length)} in all", Palette.Faint));
        foreach (var group in told.Take(MostStories))
        {
            sheet.Blank();
            sheet.Write(0, 2,
                new Run(DossierWords.Count(group.Documents.Length, "document"), Palette.Strong),
                new Run($"  {Days(group)}{group.Id}", Palette.Faint));
            foreach (var document in group.Documents.Take(MostDocuments))
            {
                sheet.Write(2, 4,
                    new Run(DossierLookup.OneLine(document.Title ?? names[document.Id], TerminalReport.LongestQuote), Palette.Place),
                    new Run($"  {document.Publisher}", Palette.Faint));
            }

            TerminalReport.Rest(sheet, 2, group.Documents.Length - MostDocuments, "document");
        }

        TerminalReport.Rest(sheet, 0, told.Length - MostStories, "story");
    }

    private static string Days(StoryGroup group)
    {
        const int DayLength = 10;
        string?[] days = [.. group.Documents.Select(document => document.PublishedAt).Where(date => date is not null).Select(date => date!.Length > DayLength ? date[..DayLength] : date)];
        return days.Length == 0 ? "" : days[0] == days[^1] ? days[0] + "  " : $"{days[0]} to {days[^1]}  ";
    }
}
