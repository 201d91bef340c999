using System.CommandLine;
using Hearsay.Articles;
using Hearsay.Cli.Input;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay annotate PATH...</c>: articles in, what can be read off each of them out, a line each in the same order.</summary>
internal static class AnnotateCommand
{
    public const string Examples = """
        Examples:
          hearsay annotate articles.jsonl > annotated.jsonl       {id, title, text, date} a line in, a line of JSON out
          zcat feed.jsonl.gz | hearsay annotate | jq .statements  a stream
          hearsay annotate report.html --from text                one article
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Files, folders and globs of JSON lines; also text, HTML and CoNLL-U by their names, and .gz of these. - or nothing reads JSON lines from standard input.");
        var from = new Option<RecordKind>("--from")
        {
            Description = "What the inputs hold, where the name does not tell: jsonl, text (also HTML).",
            HelpName = "KIND",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "jsonl": return RecordKind.JsonLines;
                    case "text": return RecordKind.Text;
                    case var other:
                        result.AddError($"--from {other} is no kind of input: jsonl and text are.");
                        return RecordKind.ByName;
                }
            },
        };
        var date = InputArguments.Date();
        var encoding = InputArguments.Encoding();
        var limits = new LimitOptions { CountsDocuments = false };
        var command = new Command("annotate", "Read articles and write what each of them holds as a line of JSON: entities, times and statements, with the characters they rest on.")
        {
            paths, from, date, encoding,
        };
        limits.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            InputArguments.PathsOrStandardInput(parsed.GetValue(paths), "annotate"),
            new RecordStream(limits.Read(parsed))
            {
                Kind = parsed.GetValue(from),
                Date = InputArguments.DateOf(parsed.GetValue(date)),
                Encoding = InputArguments.EncodingOf(parsed.GetValue(encoding)),
            },
            parsed.InvocationConfiguration.Output,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, RecordStream records, TextWriter output, CancellationToken cancellation)
    {
        var counts = new Counts();
        await WriteAsync(OrderedWork.SelectAsync(records.ReadAsync(paths, cancellation), Annotate, cancellation), output, counts, cancellation);
        if (counts.Rejected > 0)
        {
            Messages.Note($"{counts.Written} annotated, {counts.Rejected} rejected");
        }
        else if (counts.Written == 0)
        {
            Messages.Error("HS0100", "No report was found. Name text, HTML or JSON lines files, or a folder that holds some.");
        }

        return counts.Written == 0 ? ExitCode.NothingUsable : counts.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Good;
    }

    private static async Task WriteAsync(IAsyncEnumerable<(string? Line, ReadResult? Problem)> results, TextWriter output, Counts counts, CancellationToken cancellation)
    {
        using var progress = new Progress();
        await foreach (var (line, problem) in results)
        {
            if (line is not null)
            {
                counts.Written++;
                await output.WriteLineAsync(line.AsMemory(), cancellation);
                await output.FlushAsync(cancellation); // the next in the pipe has each line as soon as it is there
                progress.Show($"Annotated: {counts.Written}");
                continue;
            }

            progress.Clear();
            if (problem is ReadResult.Rejected(var code, var where, var why))
            {
                counts.Rejected++;
                Messages.Error(code, where, why);
            }
            else if (problem is ReadResult.Skipped skipped)
            {
                Messages.Note($"Skipped: {skipped.Where}: {skipped.Why}");
            }
        }
    }

    private static (string? Line, ReadResult? Problem) Annotate(ReadResult record)
    {
        if (record is not ReadResult.Read(var document))
        {
            return (null, record);
        }

        try
        {
            var named = document with { Id = document.StatedId ?? document.Uri };
            return (AnnotationJson.WriteLine(Annotation.Of(Engine.Annotate(named))), null);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            return (null, EngineFailure.Of("HS0901", document.Uri, "Annotating", bug));
        }
    }

    private sealed class Counts
    {
        public int Written { get; set; }

        public int Rejected { get; set; }
    }
}
