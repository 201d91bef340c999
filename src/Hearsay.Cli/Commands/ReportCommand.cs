using System.CommandLine;
using System.Text;
using Hearsay.Articles;
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
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders and globs: plain text, HTML, JSON lines. - or nothing reads standard input. A folder is read with all below it; its documents.json ({file, title, source, url, date} each) lends titles, outlets and dates.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            {
                result.AddError($"{token.Value} is no option and no file.");
            }
        });
        var output = new OutputOptions();
        var lines = new Option<bool>("--jsonl") { Description = "Write a dossier a line on standard output." };
        var one = new Option<bool>("--one-story") { Description = "Take all reports as one story." };
        var date = new Option<string?>("--date") { Description = "The publication date of inputs that state none: 2031-03-04, or with a time.", HelpName = "DATE" };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of the inputs, such as windows-1252; found when not given.", HelpName = "NAME" };
        var limits = new LimitOptions();
        var command = new Command("report", "Read reports and show a dossier of each story. Without --json, --html, --markdown or --jsonl it is shown here.")
        {
            paths, output.Json, output.Html, output.Markdown, lines, output.Story, one, date, encoding,
        };
        limits.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            new ReportRequest
            {
                Paths = parsed.GetValue(paths) ?? [],
                Date = parsed.GetValue(date),
                Encoding = parsed.GetValue(encoding),
                Limits = limits.Read(parsed),
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
        var paths = request.Paths.Length > 0 ? request.Paths
            : Console.IsInputRedirected ? ["-"]
            : throw new UsageException("HS0202", "No PATH is given. Name files or folders, or pipe text in; see hearsay report --help.");

        var reader = new InputReader(request.Limits) { Date = DateOf(request.Date), Encoding = NamedEncoding(request.Encoding) };
        var documents = new List<SourceDocument>();
        var rejected = 0;
        using var progress = new Progress();
        await foreach (var result in reader.ReadAsync(paths, cancellation))
        {
            switch (result)
            {
                case ReadResult.Read(var document):
                    documents.Add(document);
                    progress.Show($"Reading: {documents.Count}");
                    break;
                case ReadResult.Rejected bad:
                    rejected++;
                    progress.Clear();
                    Messages.Error(bad.Code, bad.Where, bad.Why);
                    break;
                case ReadResult.Skipped skipped:
                    progress.Clear();
                    Messages.Note($"Skipped: {skipped.Where}: {skipped.Why}");
                    break;
            }
        }

        if (documents.Count == 0)
        {
            if (rejected == 0)
            {
                Messages.Error("HS0100", "No report was found. Name text, HTML or JSON lines files, or a folder that holds some.");
            }

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

    private static string? DateOf(string? date) =>
        date is null ? null : StatedTime.Of(date) ?? throw new UsageException("HS0208", $"--date {date} is no date. Write 2031-03-04, or 2031-03-04T09:30Z with a time and zone.");

    private static Encoding? NamedEncoding(string? name)
    {
        if (name is null)
        {
            return null;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException("HS0206", $"--encoding {name} is no encoding that is known here. Name one such as utf-8, utf-16, windows-1252 or iso-8859-2.");
        }
    }
}
