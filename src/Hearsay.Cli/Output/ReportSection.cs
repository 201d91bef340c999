using Hearsay.Dossiers;
using Hearsay.Text;

namespace Hearsay.Cli.Output;

/// <summary>The reports, and what is new in each against those before it.</summary>
internal static class ReportSection
{
    private const int MostReports = 12;
    private const int MostNew = 3;
    private const int MostChanges = 3;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        TerminalReport.Title(sheet, "WHAT IS NEW IN EACH REPORT");
        if (story.Novelty.Any(novelty => novelty.Against.Any(id => story.Novelty.Any(other => other.Document == id && other.Against.Contains(novelty.Document)))))
        {
            sheet.Write(2, 2, new Run("Reports of one day, and reports without a date, are compared both ways: which of them was out first is not known.", Palette.Faint));
        }

        foreach (var id in story.Documents.Take(MostReports))
        {
            One(sheet, lookup, story, id);
        }

        TerminalReport.Rest(sheet, 2, story.Documents.Length - MostReports, "report");
    }

    private static void One(Sheet sheet, DossierLookup lookup, Dossier story, string id)
    {
        var document = lookup.Document(id);
        var family = story.Families.First(family => family.Documents.Contains(id));
        var shares = family.Documents.Length > 1 ? $", one text with {TerminalReport.Numbers(lookup, family.Documents.Where(other => other != id))}" : "";
        sheet.Labelled(2, 6,
            new Run($"{lookup.Number(id)}", Palette.Place),
            new Run(DossierLookup.OneLine(lookup.Outlet(id)), Palette.Strong),
            new Run($"  {DossierWords.Date(document.PublishedAt, document.PublishedBasis)}{shares}{(document.VersionOf is { } version && lookup.IsDocument(version) ? $", a later version of {lookup.Number(version)}" : "")}", Palette.Faint));
        if (document.Title is { Length: > 0 } title)
        {
            sheet.Write(6, 6, DossierLookup.OneLine(title));
        }

        if (document.Publisher is { Length: > 0 })
        {
            sheet.Write(6, 6, new Run(document.Uri, Palette.Faint));
        }

        var novelty = story.Novelty.FirstOrDefault(novelty => novelty.Document == id);
        if (novelty is null)
        {
            return;
        }

        foreach (var evidence in novelty.New.OrderByDescending(evidence => evidence.Text.Length).Take(MostNew).OrderBy(evidence => evidence.Start))
        {
            Line(sheet, lookup, "+ ", evidence);
        }

        TerminalReport.Rest(sheet, 6, novelty.New.Length - MostNew, "new passage");
        Changes(sheet, lookup, story, document);
        if (novelty.New.IsEmpty)
        {
            sheet.Write(6, 6, new Run("nothing that the reports before it did not have", Palette.Faint));
        }
    }

    /// <summary>"24 → 31" in text that it took over.</summary>
    private static void Changes(Sheet sheet, DossierLookup lookup, Dossier story, DossierDocument document)
    {
        var changes = ChangedWords.Of(story, document);
        foreach (var change in changes.Take(MostChanges))
        {
            sheet.Write(6, 8,
                new Run("~ ", Palette.Faint), DossierLookup.OneLine(change.Before.Text), new Run(" → ", Palette.Faint), new Run(DossierLookup.OneLine(change.After.Text), Palette.Strong), " ",
                new Run($"[{lookup.Place(change.Before)}] [{lookup.Place(change.After)}]", Palette.Place));
        }

        TerminalReport.Rest(sheet, 6, changes.Length - MostChanges, "change");
    }

    private static void Line(Sheet sheet, DossierLookup lookup, string sign, Evidence evidence) => sheet.Write(6, 8,
        new Run(sign, Palette.Faint), DossierLookup.OneLine(DossierLookup.Closed(evidence.Text), TerminalReport.LongestQuote), " ", new Run($"[{lookup.Place(evidence)}]", Palette.Place));
}
