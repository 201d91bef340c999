using Hearsay.Claims;
using Hearsay.Dossiers;
using Hearsay.Pages.Views;
using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>How many independent texts and origins stand behind the key claims, and who confirms or denies.</summary>
internal static class ClaimSection
{
    private const int MostClaims = 3;
    private const int MostPositions = 9;

    public static void Write(Sheet sheet, DossierLookup lookup, Dossier story)
    {
        TerminalReport.Title(sheet, "WHAT STANDS BEHIND IT, AND WHO CONFIRMS OR DENIES");
        var shown = story.Claims.Where(claim => claim.Key).DefaultIfEmpty(story.Claims.FirstOrDefault()).OfType<Claim>().Take(MostClaims).ToArray();
        if (shown.Length == 0)
        {
            sheet.Write(2, 2, new Run("No claim was found that several parties or reports speak to.", Palette.Faint));
            return;
        }

        for (var i = 0; i < shown.Length; i++)
        {
            if (i > 0)
            {
                sheet.Blank();
            }

            One(sheet, lookup, story, shown[i]);
        }

        TerminalReport.Rest(sheet, 2, story.Claims.Length - shown.Length, "claim");
    }

    /// <summary>The reports that speak to a claim, and how many independent texts they are.</summary>
    internal static (HashSet<string> Reports, int Texts) Carrying(Dossier story, Claim claim)
    {
        var reports = claim.Positions.Select(position => position.Evidence.Document).ToHashSet(StringComparer.Ordinal);
        return (reports, story.Families.Count(family => family.Documents.Any(reports.Contains)));
    }

    private static void One(Sheet sheet, DossierLookup lookup, Dossier story, Claim claim)
    {
        var (carrying, texts) = Carrying(story, claim);
        sheet.Write(2, 2, new Run(DossierLookup.OneLine(DossierLookup.Closed(claim.Text)), Palette.Strong));
        sheet.Write(2, 4, new Run(DossierWords.Of(claim.Status).ToUpperInvariant(), Palette.Of(claim.Status)), new Run($" ({DossierWords.Meaning(claim.Status)})", Palette.Faint));
        sheet.Write(2, 4,
            new Run(DossierWords.Count(claim.IndependentOrigins, "origin"), Palette.Strong),
            $" · {DossierWords.Count(claim.IndependentConfirmations, "confirmation")} · in {DossierWords.Count(carrying.Count, "report")} ({TerminalReport.Numbers(lookup, carrying)}), ",
            new Run(DossierWords.Count(texts, "independent text"), Palette.Strong));

        // A party's positions first, the outlets' own words last; one line for a party's same stance over several reports.
        var groups = Sides.Of(claim)
            .GroupBy(stand => (stand.Position.Holder, stand.Position.Stance, stand.Side), stand => stand.Position)
            .OrderBy(group => Sides.RankOf(group.Key.Side))
            .ToArray();
        foreach (var group in groups.Take(MostPositions))
        {
            var first = group.First();
            var chain = lookup.Chain(first.Chain, lookup.Statement(first.Statement)?.ChainBasis ?? []);
            sheet.Write(4, 8,
                new Run(lookup.Name(group.Key.Holder), Palette.Strong), " ",
                new Run(DossierWords.Of(group.Key.Stance), Palette.Of(group.Key.Stance)),
                new Run(group.Key.Side == Side.Near ? " something similar" : "", Palette.Faint), ": ",
                TerminalReport.Words(first.Evidence), " ",
                new Run($"[{lookup.Place(first.Evidence)}]", Palette.Place),
                new Run(group.Count() > 1 ? $" also [{string.Join("] [", group.Skip(1).Take(4).Select(position => lookup.Place(position.Evidence)))}]" : "", Palette.Place));
            if (first.Chain.Length > 2)
            {
                sheet.Write(8, 10, new Run("through " + chain, Palette.Faint));
            }
        }

        TerminalReport.Rest(sheet, 4, groups.Length - MostPositions, "position");
    }
}
