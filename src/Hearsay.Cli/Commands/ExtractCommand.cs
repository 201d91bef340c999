using System.CommandLine;
using Hearsay.Articles;
using Hearsay.Cli.Input;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay extract PATH...</c>: whatever articles come in, a line of JSON for each out, in the same order.</summary>
internal static class ExtractCommand
{
    public const string Examples = """
        Examples:
          hearsay extract pages/ > articles.jsonl          a folder of saved pages, a line of JSON an article
          hearsay extract CC-NEWS-2031.warc.gz             a web archive, one page held at a time
          hearsay extract table.csv --columns text=Body    a table with columns of its own names
          hearsay extract pages.jsonl                      {id, url, html} a line in, the markup or the path of a page beside the file
          hearsay extract reports/ | hearsay annotate      what comes out goes into every other command
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Files, folders and globs: " + InputArguments.Types + ". - or nothing reads standard input.");
        var inputs = new InputOptions(countsDocuments: false);
        var command = new Command("extract", "Read articles and write each as a line of JSON: text, title, authors, dates, where each of these is stated, the blocks of the text, and what in it is no part of the article.")
        {
            paths,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var named = InputArguments.PathsOrStandardInput(parsed.GetValue(paths), "extract");
            return new ResultStream(parsed.InvocationConfiguration.Output, "extracted").WriteAsync(InputReader.SelectAsync(inputs.Reader(parsed).CutAsync(named, cancellation), Extract, cancellation), cancellation);
        });
        return command;
    }

    private static StreamResult Extract(ReadResult record)
    {
        if (record is not ReadResult.Read(var document))
        {
            return new StreamResult(null, record);
        }

        try
        {
            return new StreamResult(ExtractionJson.WriteLine(Extraction.Of(document)) + "\n", null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return new StreamResult(null, EngineFailure.Of("HS0901", document.Uri, "Extracting", bug));
        }
    }
}
