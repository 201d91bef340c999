using System.Runtime.CompilerServices;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Hearsay.Dossiers;
using Hearsay.Pages;

namespace Hearsay.Tests.Pages;

/// <summary>Pages of the reference dossiers, which hold what the engine does not say yet.</summary>
public class GoldPageTests
{
    [Theory]
    [InlineData("jordan")]
    [InlineData("whale")]
    [InlineData("helsinki")]
    [InlineData("toll")]
    public async Task Every_passage_of_a_reference_dossier_opens_in_its_article(string name)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "shared", "gold", name);
        if (!Directory.Exists(folder))
        {
            Assert.Skip("skipped: no corpus");
        }

        var token = TestContext.Current.CancellationToken;
        DossierFile file;
        try
        {
            file = DossierJson.Read(await File.ReadAllTextAsync(Path.Combine(folder, "reference-dossier.json"), token));
        }
        catch (JsonException wrong)
        {
            Assert.Skip($"skipped: the reference departs from the format: {wrong.Message}");
            return;
        }

        var texts = file.Documents.ToDictionary(document => document.Id, document => File.ReadAllText(Path.Combine(folder, document.Uri)), StringComparer.Ordinal);
        var html = await DossierPage.RenderAsync(file, texts, token);
        var page = new HtmlParser().ParseDocument(html);
        var ids = page.QuerySelectorAll("[id]").ToDictionary(element => element.Id!, StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.True(ids.ContainsKey(link.GetAttribute("href")![1..]), link.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("main span.cite"));
        Assert.InRange(html.Length, 100_000, 1_000_000);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
