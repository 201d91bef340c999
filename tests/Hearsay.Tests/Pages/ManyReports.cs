using System.Globalization;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Models.English;
using Hearsay.Tests.Dossiers;

namespace Hearsay.Tests.Pages;

/// <summary>A story of many reports out of a sample's few: outlets of other names that leave out and move paragraphs and add one of their own.</summary>
internal static class ManyReports
{
    public static async Task<(DossierFile File, Dictionary<string, string> Texts)> DossierAsync(string sample, int count)
    {
        var originals = (await Samples.ReadAsync(sample)).Where(document => document.Text.Contains("\n\n", StringComparison.Ordinal)).ToArray();
        var documents = Enumerable.Range(0, count).Select(i => Variant(originals[i % originals.Length], i)).ToArray();
        var reconciled = Engine.Reconcile([.. documents.Select(document => Engine.Annotate(document, EnglishModel.Instance))]);
        return (new DossierFile(DossierFile.CurrentFormat, Engine.Info, reconciled.Documents, [reconciled.Dossier]), documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal));
    }

    private static SourceDocument Variant(SourceDocument original, int number)
    {
        var paragraphs = original.Text.Split("\n\n").ToList();
        var own = number.ToString("000", CultureInfo.InvariantCulture);
        if (paragraphs.Count > 3)
        {
            paragraphs.RemoveAt(1 + (number % (paragraphs.Count - 2)));
            var moved = 1 + (number / 7 % (paragraphs.Count - 1));
            paragraphs.Add(paragraphs[moved]);
            paragraphs.RemoveAt(moved);
        }

        paragraphs.Add($"A reader of the paper told the editors in a letter that {10 + (number % 80)} boats lay at quay {number}.");
        return new SourceDocument
        {
            Id = $"r{own}",
            Uri = $"r{own}.txt",
            Sha256 = "",
            Title = original.Title,
            Publisher = $"Outlet {own}",
            PublishedAt = original.PublishedAt,
            PublishedBasis = original.PublishedBasis,
            Text = string.Join("\n\n", paragraphs),
        };
    }
}
