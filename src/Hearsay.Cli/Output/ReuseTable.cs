using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Reuse;

namespace Hearsay.Cli.Output;

/// <summary>Families of texts and the pairs behind them on a terminal.</summary>
internal static class ReuseTable
{
    private const int MostFamilies = 30;
    private const int MostMembers = 12;
    private const int MostPairs = 40;
    private const int ShareColumn = 24;

    public static void Write(Sheet sheet, ImmutableArray<SourceDocument> documents, StoryReuse reuse, IReadOnlyDictionary<string, string> names)
    {
        var byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var copies = reuse.Families.Where(family => family.Documents.Length > 1).OrderByDescending(family => family.Documents.Length).ToArray();
        sheet.Write(0, 0,
            new Run(DossierWords.Count(reuse.Families.Length, "independent text"), Palette.Headline),
            new Run($" in {DossierWords.Count(documents.Length, "document")}", Palette.Faint));
        foreach (var family in copies.Take(MostFamilies))
        {
            sheet.Blank();
            sheet.Write(0, 2,
                new Run(DossierWords.Count(family.Documents.Length, "document") + " of one text", Palette.Strong),
                new Run(family.Origin is { } origin ? $"  from {origin}, {DossierWords.Of(family.OriginBasis)}" : "", Palette.Faint));
            foreach (var id in family.Documents.Take(MostMembers))
            {
                Member(sheet, byId[id], names[id]);
            }

            TerminalReport.Rest(sheet, 2, family.Documents.Length - MostMembers, "document");
        }

        TerminalReport.Rest(sheet, 0, copies.Length - MostFamilies, "family");
        Pairs(sheet, reuse, names);
    }

    private static void Member(Sheet sheet, SourceDocument document, string name) => sheet.Write(2, 4,
        new Run(DossierLookup.OneLine(name), Palette.Place),
        new Run($"  {document.Publisher}{(document.Publisher is null || document.PublishedAt is null ? "" : ", ")}{document.PublishedAt}", Palette.Faint));

    private static void Pairs(Sheet sheet, StoryReuse reuse, IReadOnlyDictionary<string, string> names)
    {
        var kinds = reuse.Passages.ToLookup(passage => (passage.A.Document, passage.B.Document), passage => passage.Kind);
        var pairs = reuse.Pairs
            .Where(pair => kinds[(pair.A, pair.B)].Any(kind => kind != PassageKind.SharedQuotation))
            .OrderByDescending(pair => Math.Max(pair.AFraction, pair.BFraction))
            .ToArray();
        if (pairs.Length == 0)
        {
            return;
        }

        TerminalReport.Title(sheet, "WHO SHARES WHAT WITH WHOM");
        sheet.Write(2, 2, new Run(ComparisonWords.Measure, Palette.Faint));
        foreach (var pair in pairs.Take(MostPairs))
        {
            sheet.Labelled(2, ShareColumn,
                new Run($"{Percent(pair.AFraction)} {Arrow(pair.Direction)} {Percent(pair.BFraction)}", Palette.Strong),
                new Run(DossierLookup.OneLine(names[pair.A]), Palette.Place), $" {Arrow(pair.Direction)} ", new Run(DossierLookup.OneLine(names[pair.B]), Palette.Place));
            var counts = kinds[(pair.A, pair.B)].CountBy(kind => kind).OrderBy(count => count.Key).Select(count => $"{count.Value} × {DossierWords.Of(count.Key)}");
            sheet.Write(ShareColumn, ShareColumn, new Run($"{string.Join(", ", counts)}. {pair.Basis}", Palette.Faint));
        }

        TerminalReport.Rest(sheet, 2, pairs.Length - MostPairs, "pair");
    }

    private static string Arrow(ReuseDirection direction) => direction switch
    {
        ReuseDirection.AToB => "→",
        ReuseDirection.BToA => "←",
        ReuseDirection.CommonSource or ReuseDirection.Unknown => "~",
    };

    private static string Percent(double fraction) => Math.Round(fraction * 100).ToString(CultureInfo.InvariantCulture).PadLeft(3) + " %";
}
