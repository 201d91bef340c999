using Hearsay.Claims;
using Hearsay.Dossiers;
using Hearsay.Pages.Views;

namespace Hearsay.Cli.Output;

/// <summary>The answers in a few lines, before the sections that hold what they rest on.</summary>
internal static class Glance
{
    private const int Column = 14;
    private const int MostNames = 4;
    private const int MostDifferences = 3;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        if (story.Claims.FirstOrDefault() is { } claim)
        {
            Key(sheet, lookup, story, claim);
        }

        Differences(sheet, story);
        Texts(sheet, lookup, story);
        Speakers(sheet, lookup, story);
        Newest(sheet, lookup, story);
    }

    private static void Key(Sheet sheet, DossierLookup lookup, Dossier story, Claim claim)
    {
        Line(sheet, "Key claim", new Run(DossierLookup.OneLine(DossierLookup.Closed(claim.Text), TerminalReport.LongestQuote), Palette.Strong));
        Line(sheet, "Status",
            new Run(DossierWords.Of(claim.Status).ToUpperInvariant(), Palette.Of(claim.Status)), " ",
            new Run($"({DossierWords.Meaning(claim.Status)})", Palette.Faint));
        var (carrying, texts) = ClaimSection.Carrying(story, claim);
        var origins = Sides.OriginsOf(claim).Select(lookup.Name).Distinct(StringComparer.Ordinal).ToArray();
        Line(sheet, "Sources",
            $"{DossierWords.Count(carrying.Count, "report")} → ",
            new Run(DossierWords.Count(texts, "independent text"), Palette.Strong), " → ",
            new Run(DossierWords.Count(claim.IndependentOrigins, "origin"), Palette.Strong),
            origins.Length > 0 ? $" ({(origins.Length == claim.IndependentOrigins ? "" : "told by ")}{string.Join(", ", origins.Take(MostNames))}{(origins.Length > MostNames ? $" and {origins.Length - MostNames} more" : "")})" : "",
            $" → {DossierWords.Count(claim.IndependentConfirmations, "confirmation")}");
        if (new SourcingWarnings(story.Statements, story.Families).Of(claim) is { IsEmpty: false } warnings)
        {
            Line(sheet, "Sourcing", new Run(string.Join("; ", warnings.Select(DossierWords.Of)), Palette.Warning));
        }

        var stands = Sides.Of(claim).ToLookup(stand => stand.Side, stand => stand.Position);
        foreach (var side in Sides.OfParties)
        {
            Parties(sheet, lookup, side, [.. stands[side].DistinctBy(position => position.Holder)]);
        }
    }

    /// <summary>Each party once; where nobody confirms or denies, that is an answer too.</summary>
    private static void Parties(Sheet sheet, DossierLookup lookup, Side side, Position[] positions)
    {
        if (positions.Length == 0)
        {
            if (side is Side.Confirms or Side.Denies)
            {
                Line(sheet, Sides.NameOf(side), new Run("nobody in these reports", Palette.Faint));
            }

            return;
        }

        var names = positions
            .GroupBy(position => position.Stance)
            .Select(group =>
            {
                var holders = group.Select(position => lookup.Name(position.Holder)).ToArray();
                return string.Join(", ", holders.Take(MostNames))
                    + (holders.Length > MostNames ? $" and {holders.Length - MostNames} more" : "")
                    + (side == Side.Withholds ? $" ({DossierWords.Of(group.Key)})" : "");
            });
        Line(sheet, Sides.NameOf(side),
            new Run(string.Join("; ", names), side == Side.Near ? Palette.Faint : Palette.Of(positions[0].Stance)),
            new Run(side == Side.Near ? $" (not counted: {Sides.WhyNear})" : "", Palette.Faint));
    }

    private static void Texts(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        const int MostFamilies = 3;
        foreach (var family in story.Families.Where(family => family.Documents.Length > 1).OrderByDescending(family => family.Documents.Length).Take(MostFamilies))
        {
            Line(sheet, "One text", $"reports {TerminalReport.Numbers(lookup, family.Documents)} {(IsOneFile(lookup, family) ? "are the same to the byte" : "derive from one another")}{TerminalReport.OriginOf(family)}");
        }
    }

    private static bool IsOneFile(DossierLookup lookup, Reuse.Family family) =>
        family.Documents.Select(id => lookup.Document(id).Sha256).Distinct(StringComparer.Ordinal).Count() == 1;

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
            Line(sheet, "Differ", new Run("no disagreement found, which is no proof that there is none", Palette.Faint));
            return;
        }

        var counts = story.Discrepancies
            .GroupBy(discrepancy => discrepancy.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {DossierWords.Of(group.Key)}");
        var label = "Differ";
        foreach (var discrepancy in story.Discrepancies.Take(MostDifferences))
        {
            Line(sheet, label,
                new Run(DossierWords.Of(discrepancy.Severity), Palette.Of(discrepancy.Severity)), " ",
                DossierLookup.OneLine(discrepancy.Title, TerminalReport.LongestQuote));
            label = "";
        }

        if (story.Discrepancies.Length > MostDifferences)
        {
            Line(sheet, label, new Run(string.Join(", ", counts) + " in all", Palette.Faint));
        }
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
