using Hearsay.Claims;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Output;

/// <summary>The five answers in a few lines, before the sections that hold what they rest on.</summary>
internal static class Glance
{
    private const int Column = 14;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        if (story.Claims.FirstOrDefault() is { } claim)
        {
            Key(sheet, lookup, story, claim);
        }

        Texts(sheet, lookup, story);
        Speakers(sheet, lookup, story);
        Differences(sheet, story);
        Newest(sheet, lookup, story);
    }

    private static void Key(Sheet sheet, DossierLookup lookup, Dossier story, Claim claim)
    {
        Line(sheet, "Key claim", new Run(DossierLookup.OneLine(claim.Text, TerminalReport.LongestQuote), Palette.Strong));
        var (carrying, texts) = ClaimSection.Carrying(story, claim);
        var origins = claim.Positions
            .Where(position => position.Stance is Stance.Asserted or Stance.Confirmed or Stance.PartlyConfirmed)
            .Select(position => position.Chain is [var first, ..] ? first : position.Holder)
            .Where(origin => !lookup.IsDocument(origin))
            .Select(lookup.Name)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        Line(sheet, "Behind it",
            new Run(DossierWords.Count(claim.IndependentOrigins, "origin"), Palette.Strong),
            origins.Length > 0 ? $" ({string.Join(", ", origins.Take(4))})" : "",
            $" in {DossierWords.Count(carrying.Count, "report")}, ",
            new Run(DossierWords.Count(texts, "independent text"), Palette.Strong));
        Line(sheet, "Confirm, deny",
            new Run(DossierWords.Of(claim.Status).ToUpperInvariant(), Palette.Of(claim.Status)), " ",
            new Run($"({DossierWords.Meaning(claim.Status)})", Palette.Faint),
            Parties(lookup, claim));
    }

    private static string Parties(DossierLookup lookup, Claim claim)
    {
        var others = claim.Positions
            .Where(position => position.Stance is not (Stance.Asserted or Stance.Background or Stance.Reported or Stance.Interpretation))
            .GroupBy(position => position.Stance)
            .OrderBy(group => group.Key)
            .Select(group => $"{DossierWords.Of(group.Key)}: {string.Join(", ", group.Select(position => lookup.Name(position.Holder)).Distinct(StringComparer.Ordinal).Take(4))}")
            .ToArray();
        return others.Length == 0 ? "" : " " + string.Join("; ", others);
    }

    private static void Texts(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        const int MostFamilies = 3;
        foreach (var family in story.Families.Where(family => family.Documents.Length > 1).OrderByDescending(family => family.Documents.Length).Take(MostFamilies))
        {
            Line(sheet, "One text", $"reports {TerminalReport.Numbers(lookup, family.Documents)} derive from one another{TerminalReport.OriginOf(family)}");
        }
    }

    private static void Speakers(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        const int MostSpeakers = 5;
        var speakers = story.Statements
            .Where(statement => statement.Source.Entity is not null)
            .GroupBy(statement => statement.Source.Entity!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostSpeakers)
            .Select(group => $"{lookup.Name(group.Key)} {group.Count()}");
        var wordings = story.Utterances.Count(utterance => utterance.Renderings.Length > 1);
        Line(sheet, "Said",
            $"{DossierWords.Count(story.Statements.Length, "statement")}: {string.Join(", ", speakers)}",
            wordings > 0 ? $"; {DossierWords.Count(wordings, "utterance")} in more than one wording" : "");
    }

    private static void Differences(Sheet sheet, Dossier story)
    {
        if (story.Discrepancies.IsEmpty)
        {
            Line(sheet, "Differ", new Run("no disagreement found", Palette.Faint));
            return;
        }

        var counts = story.Discrepancies
            .GroupBy(discrepancy => discrepancy.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {DossierWords.Of(group.Key)}");
        var first = story.Discrepancies[0];
        Line(sheet, "Differ", $"{string.Join(", ", counts)}; first: ", new Run(DossierLookup.OneLine(first.Title, TerminalReport.LongestQuote), Palette.Of(first.Severity)));
    }

    private static void Newest(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        if (story.Novelty.LastOrDefault(novelty => !novelty.New.IsEmpty) is { } newest)
        {
            var longest = newest.New.MaxBy(evidence => evidence.Text.Length)!;
            Line(sheet, "Newest",
                $"report {lookup.Number(newest.Document)}, {lookup.Outlet(newest.Document)}: ", TerminalReport.Words(longest), " ", new Run($"[{lookup.Place(longest)}]", Palette.Place));
        }
    }

    private static void Line(Sheet sheet, string label, params ReadOnlySpan<Run> runs) => sheet.Labelled(0, Column, new Run(label, Palette.Faint), runs);
}
