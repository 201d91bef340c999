using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Cli.Input;
using Hearsay.Dossiers;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay show DOSSIER.json</c>: a dossier written earlier, in any of the outputs, checked against its texts.</summary>
internal static class ShowCommand
{
    public const string Examples = """
        Examples:
          hearsay show dossier.json                                     see it here
          hearsay show dossier.json --texts reports/ --html page.html   as one page, each passage checked against its report
        """;

    public static Command Create()
    {
        var dossier = new Argument<string>("DOSSIER.json") { Description = "A file that hearsay report --json wrote; - for standard input." };
        var texts = new Option<string?>("--texts") { Description = "The folder that was given to report: each passage is checked against its text. --html needs it.", HelpName = "DIR" };
        var output = new OutputOptions();
        var command = new Command("show", "Show a dossier that was written earlier.") { dossier, texts, output.Html, output.Markdown, output.Json, output.Story };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(dossier)!,
            parsed.GetValue(texts),
            parsed.GetValue(output.Story),
            new DossierOutput(parsed.InvocationConfiguration.Output)
            {
                Json = parsed.GetValue(output.Json),
                Html = parsed.GetValue(output.Html),
                Markdown = parsed.GetValue(output.Markdown),
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? texts, string? story, DossierOutput output, CancellationToken cancellation)
    {
        output.Check();
        if (output.Html is not null && texts is null)
        {
            throw new UsageException("HS0207", "--html shows each passage in its report, so it needs the reports. Name their folder with --texts.");
        }

        DossierFile file;
        try
        {
            var json = path == InputPaths.StandardInput ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(path, cancellation);
            file = DossierJson.Read(json);
            if (file.Format != DossierFile.CurrentFormat)
            {
                Messages.Error("HS0301", path, $"Its format is {file.Format}; {DossierFile.CurrentFormat} is what can be shown. Write it again with hearsay report --json.");
                return ExitCode.NothingUsable;
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Messages.Error("HS0102", path, $"It cannot be read: {wrong.Message} Check that it is a file and that you may read it.");
            return ExitCode.NothingUsable;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or NotSupportedException)
        {
            Messages.Error("HS0301", path, $"It is no dossier: {Plainly(wrong)}. Give a file that hearsay report --json wrote.");
            return ExitCode.NothingUsable;
        }

        file = StoryChoice.Choose(file, story);
        var textById = new Dictionary<string, string>(StringComparer.Ordinal);
        if (texts is not null)
        {
            var problems = await DossierTexts.FindAsync(file, texts, textById, cancellation);
            foreach (var problem in problems)
            {
                Messages.Error(problem.Code, problem.Where, problem.Why);
            }

            if (problems.Count > 0)
            {
                return ExitCode.NothingUsable;
            }
        }

        await output.WriteAsync(file, textById, cancellation);
        return ExitCode.Good;
    }

    /// <summary>Without the parser's own way of saying where.</summary>
    private static string Plainly(Exception wrong)
    {
        var message = wrong.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.', ' ');
        return wrong is JsonException { LineNumber: { } line } ? string.Create(CultureInfo.InvariantCulture, $"{message} (line {line + 1})") : message;
    }
}
