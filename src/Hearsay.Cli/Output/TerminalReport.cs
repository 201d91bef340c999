using System.Collections.Immutable;
using Hearsay.Dossiers;
using Hearsay.Text;

namespace Hearsay.Cli.Output;

/// <summary>
/// The dossier on a terminal: five questions answered in the order a desk asks them, each line with the place it rests on
/// (report number and characters). Long lists are cut with a line that says how much is left and where it is.
/// </summary>
internal static class TerminalReport
{

    /// <summary>Characters of evidence shown before it is cut; the place beside it leads to all of it.</summary>
    internal const int LongestQuote = 180;

    /// <param name="isTerminal">The output ends on a terminal: its width and colours are used.</param>
    /// <summary>The one story of the file, or the index of several. Coloured on a terminal, plain anywhere else and under NO_COLOR.</summary>
    public static void Write(TextWriter output, DossierFile file, bool isTerminal)
    {
        var sheet = isTerminal ? Sheet.OnTerminal(output) : Sheet.Piped(output);
        if (file.Stories.Length == 1)
        {
            Write(sheet, file, file.Stories[0]);
        }
        else
        {
            WriteIndex(sheet, file);
        }
    }

    public static void Write(Sheet sheet, DossierFile file, Dossier story)
    {
        var lookup = new DossierLookup(file, story);
        Head(sheet, story);
        Glance.Write(sheet, lookup, story);
        ClaimSection.Write(sheet, lookup, story);
        WordingSection.Write(sheet, lookup, story);
        DiscrepancySection.Write(sheet, lookup, story);
        ReportSection.Write(sheet, lookup, story);
        TimelineSection.Write(sheet, lookup, story);
        sheet.Blank();
        sheet.Write(0, 0, new Run("[n:a–b] is report n, characters a to b. Statuses tell who said, confirmed or denied something; they are no verdict on what is true.", Palette.Faint));
    }

    /// <summary>One line a story, largest first.</summary>
    private static void WriteIndex(Sheet sheet, DossierFile file)
    {
        sheet.Write(0, 0, new Run(DossierWords.Count(file.Stories.Length, "story"), Palette.Headline),
            new Run($" in {DossierWords.Count(file.Documents.Length, "report")}", Palette.Faint));
        sheet.Blank();
        foreach (var story in file.Stories)
        {
            var independent = DossierWords.Count(story.IndependentTexts, "independent text");
            sheet.Write(0, 13, new Run(story.Id + "  ", Palette.Place), new Run(DossierLookup.OneLine(story.Headline), Palette.Strong));
            sheet.Write(13, 13, new Run($"{DossierWords.Count(story.Documents.Length, "report")}, {independent}, {Period(story)}", Palette.Faint));
        }

        sheet.Blank();
        sheet.Write(0, 0, new Run("Open one with --story ID; --one-story reads everything as one story.", Palette.Faint));
    }

    /// <summary>A section's question.</summary>
    internal static void Title(Sheet sheet, string title)
    {
        sheet.Blank();
        sheet.Write(0, 0, new Run(title, Palette.Section));
    }

    /// <summary>Says what a cut list leaves out.</summary>
    internal static void Rest(Sheet sheet, int indent, int left, string noun)
    {
        if (left > 0)
        {
            sheet.Write(indent, indent, new Run($"and {DossierWords.Count(left, noun)} more: see --html or --json", Palette.Faint));
        }
    }

    private static void Head(Sheet sheet, Dossier story)
    {
        sheet.Write(0, 0, new Run(DossierLookup.OneLine(story.Headline), Palette.Headline));
        sheet.Write(0, 0, new Run(
            $"{DossierWords.Count(story.Documents.Length, "report")} · {DossierWords.Count(story.IndependentTexts, "independent text")} · {Period(story)} · story {story.Id}", Palette.Faint));
        sheet.Rule(Palette.Faint);
    }

    /// <summary>The exact words of a report, between guillemets, which no English report uses.</summary>
    internal static Run Words(Evidence evidence) => new($"«{DossierLookup.OneLine(DossierLookup.Closed(evidence.Text), LongestQuote)}»", Palette.Said);

    internal static string OriginOf(Reuse.Family family) => family.Origin is null ? " (origin unknown)" : family.OriginBasis switch
    {
        Reuse.OriginBasis.Declared => $" (origin: {family.Origin}, declared)",
        Reuse.OriginBasis.Inferred => $" (origin: {family.Origin}, inferred)",
        Reuse.OriginBasis.Unknown => $" (origin: {family.Origin})",
    };

    private static string Period(Dossier story) => (story.FirstPublished, story.LastPublished) switch
    {
        (null, _) => "when published is not known",
        var (first, last) when Day(first) == Day(last ?? first) => Day(first),
        var (first, last) => $"{Day(first)} to {Day(last!)}",
    };

    private static string Day(string value) => value.Split('T')[0];

    internal static string Numbers(DossierLookup lookup, IEnumerable<string> documents)
    {
        ImmutableArray<int> numbers = [.. documents.Distinct().Select(lookup.Number).Order()];
        const int Most = 8;
        return string.Join(", ", numbers.Take(Most)) + (numbers.Length > Most ? $" and {numbers.Length - Most} more" : "");
    }
}
