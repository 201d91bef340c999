using System.CommandLine;
using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay report PATH...</c>: reports in, a dossier for each story out.</summary>
internal static class ReportCommand
{
    public const string Examples = """
        Examples:
          hearsay report reports/                          a folder: the dossier here, or an index of its stories
          hearsay report reports/ --story 2                the second story of the index
          hearsay report a.txt b.html --html page.html     two files, as one page
          hearsay report 'wire/*.html' --json -            JSON on standard output
          zcat feed.jsonl.gz | hearsay report - --jsonl    JSON lines in, a dossier a line out
          hearsay report note.txt --date 2031-03-04        undated text, published on that day
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Files, folders and globs: " + InputArguments.Types + ". - or nothing reads standard input. A folder is read with all below it; its documents.json ({file, title, source, url, date} each) lends titles, outlets and dates.");
        var output = new OutputOptions();
        var lines = new Option<bool>("--jsonl") { Description = "Write a dossier a line on standard output." };
        var one = new Option<bool>("--one-story") { Description = "Take all reports as one story." };
        var inputs = new InputOptions(countsDocuments: true);
        var command = new Command("report", "Read reports and show a dossier of each story. Without --json, --html, --markdown or --jsonl it is shown here.")
        {
            paths, output.Json, output.Html, output.Markdown, lines, output.Story, one,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            new ReportRequest
            {
                Paths = parsed.GetValue(paths) ?? [],
                Reader = inputs.Reader(parsed),
                OneStory = parsed.GetValue(one),
                Story = parsed.GetValue(output.Story),
            },
            new DossierOutput(parsed.InvocationConfiguration.Output)
            {
                Json = parsed.GetValue(output.Json),
                Html = parsed.GetValue(output.Html),
                Markdown = parsed.GetValue(output.Markdown),
                JsonLines = parsed.GetValue(lines),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ReportRequest request, DossierOutput output, CancellationToken cancellation)
    {
        output.Check();
        Model.Preload();
        var paths = InputArguments.PathsOrStandardInput(request.Paths, "report");
        using var progress = new Progress();
        var (documents, rejected) = await DocumentList.ReadAsync(request.Reader.ReadAsync(paths, cancellation), progress);
        if (documents.Count == 0)
        {
            return ExitCode.NothingUsable;
        }

        var steps = new EngineSteps(progress);
        var file = StoryChoice.Choose(steps.Run(documents, request.OneStory, cancellation), request.Story);
        progress.Clear();
        foreach (var (code, where, why) in steps.Failures)
        {
            rejected++;
            Messages.Error(code, where, why);
        }

        if (file.Stories.IsEmpty)
        {
            return ExitCode.NothingUsable;
        }

        await output.WriteAsync(file, documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal), cancellation);
        return rejected > 0 ? ExitCode.SomeRejected : ExitCode.Good;
    }
}
