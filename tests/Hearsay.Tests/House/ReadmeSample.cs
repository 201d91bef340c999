#pragma warning disable IDE0055, IDE0011 // the README's own layout
using Hearsay.Articles;
using Hearsay.Statements;

namespace Hearsay.Tests.House;

/// <summary>The README's C# sample, compiled; <see cref="DocsTests"/> holds the two together.</summary>
internal static class ReadmeSample
{
    public static async Task RunAsync()
    {
        // <sample>
var reports = new List<AnnotatedDocument>();
foreach (var path in Directory.EnumerateFiles("samples/phone-call", "*.txt").Order())
{
    using var content = File.OpenRead(path);
    await foreach (var result in new ArticleReader().ReadAsync(new ArticleInput(Path.GetFileName(path), content), CancellationToken.None))
    {
        if (result is ReadResult.Read read) reports.Add(Engine.Annotate(read.Document));
    }
}

foreach (var story in Engine.Group(reports))
{
    var dossier = Engine.Reconcile(story).Dossier;
    Console.WriteLine($"{dossier.Headline}: {dossier.IndependentTexts} independent texts, {dossier.Claims.Length} claims");
}
        // </sample>
    }
}
