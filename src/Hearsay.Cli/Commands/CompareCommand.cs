using System.CommandLine;
using System.Text;
using Hearsay.Cli.Input;
using Hearsay.Cli.Output;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay compare A B</c>: two reports side by side.</summary>
internal static class CompareCommand
{
    public const string Examples = """
        Examples:
          hearsay compare wire.txt ours.html                     copied, edited, own and quoted text, side by side
          hearsay compare wire.txt ours.html --html page.html    the same as one page
          hearsay compare pair.jsonl                             two records of one file
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Two reports: two files, or one that holds two: " + InputArguments.Types + ". - or nothing reads standard input.");
        var html = new Option<string?>("--html") { Description = "Write one self-contained page. FILE may be - for standard output.", HelpName = "FILE" };
        var inputs = new InputOptions(countsDocuments: false);
        var command = new Command("compare", "Show two reports side by side: what one copied from the other and edited, what is its own, and what both quote.") { paths, html };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var named = InputArguments.PathsOrStandardInput(parsed.GetValue(paths), "compare");
            return RunAsync(inputs.Reader(parsed), named, parsed.GetValue(html), parsed.InvocationConfiguration.Output, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(InputReader reader, string[] paths, string? html, TextWriter output, CancellationToken cancellation)
    {
        using var progress = new Progress();
        var input = await DocumentList.ReadAsync(reader.ReadAsync(paths, cancellation), progress);
        progress.Clear();
        if (input.Documents is not [var a, var b])
        {
            if (input.Documents.Count > 0)
            {
                Messages.Error("HS0210", $"{input.Documents.Count} {(input.Documents.Count == 1 ? "report was" : "reports were")} read; compare takes two. Name two files of one report each, or one that holds two.");
            }

            return ExitCode.NothingUsable;
        }

        var comparison = Engine.Compare(a, b);
        var names = input.Names();
        if (html is null)
        {
            var sheet = Console.IsOutputRedirected ? Sheet.Piped(output) : Sheet.OnTerminal(output);
            ComparisonView.Write(sheet, comparison, names[a.Id], names[b.Id]);
        }
        else
        {
            var page = await Page.CompareAsync(comparison, names[a.Id], names[b.Id], cancellation);
            await WriteAsync(html, page, output, cancellation);
        }

        return input.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Good;
    }

    private static async Task WriteAsync(string target, string content, TextWriter output, CancellationToken cancellation)
    {
        if (target == InputPaths.StandardInput)
        {
            await output.WriteAsync(content.AsMemory(), cancellation);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(target, content, new UTF8Encoding(false), cancellation);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("HS0205", $"{target} cannot be written: {wrong.Message} Name a file in a folder that exists and is yours.");
        }

        Messages.Note($"Wrote {target}");
    }
}
