using Hearsay.Cli.Output;
using Hearsay.Dossiers;
using Hearsay.Pages;

namespace Hearsay.Tests.Dossiers;

/// <summary>The samples in every form of output, as approved by a reader.</summary>
public class SampleSnapshotTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_dossier_in_the_terminal(string sample)
    {
        var file = Samples.Report(await Samples.ReadAsync(sample));
        using var writer = new StringWriter { NewLine = "\n" };
        TerminalReport.Write(writer, file, isTerminal: false);
        foreach (var story in file.Stories.Where(_ => file.Stories.Length > 1))
        {
            writer.Write($"\n==== story {story.Id}\n");
            TerminalReport.Write(writer, file with { Stories = [story] }, isTerminal: false);
        }

        Snapshot.Matches(writer.ToString(), sample);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_dossier_as_JSON(string sample) => Snapshot.Matches(DossierJson.Write(Samples.Report(await Samples.ReadAsync(sample))), sample, "json");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_dossier_as_Markdown(string sample) => Snapshot.Matches(DossierMarkdown.Write(Samples.Report(await Samples.ReadAsync(sample))), sample, "md");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_dossier_as_a_page(string sample)
    {
        var documents = await Samples.ReadAsync(sample);
        var page = await DossierPage.RenderAsync(Samples.Report(documents), documents.ToDictionary(document => document.Id, document => document.Text), TestContext.Current.CancellationToken);

        // Style and script have tests of their own; what stands in the page is what is approved.
        Snapshot.Matches(page[page.IndexOf("<body", StringComparison.Ordinal)..page.LastIndexOf("<script", StringComparison.Ordinal)], sample, "html");
    }
}
