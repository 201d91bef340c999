using System.CommandLine;
using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay quotes PATH...</c>: articles in, a row for each statement out.</summary>
internal static class QuotesCommand
{
    public const string Examples = """
        Examples:
          hearsay quotes report.txt                              a table here
          hearsay quotes articles.jsonl --csv > quotes.csv       a row a statement, for a spreadsheet
          hearsay quotes reports/ --speaker Duarte | cut -f 12   only her words: columns stand between tabs in a pipe
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Files, folders and globs: " + InputArguments.Types + ". - or nothing reads standard input.");
        var speaker = new Option<string?>("--speaker") { Description = "Only what this party said, under any of the names that an article gives it; case and accents do not count.", HelpName = "NAME" };
        speaker.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !result.Tokens[0].Value.Any(char.IsLetterOrDigit))
            {
                result.AddError("--speaker takes a name, or a part of one in whole words.");
            }
        });
        var csv = new Option<bool>("--csv") { Description = "Write CSV (RFC 4180) with exact characters. Without it: a table on a terminal, columns between tabs elsewhere." };
        var from = InputArguments.Choice<RecordKind>("--from", "What the inputs are, where neither name nor content tells: jsonl, text or html.", "KIND", new()
        {
            ["jsonl"] = RecordKind.JsonLines, ["text"] = RecordKind.Text, ["html"] = RecordKind.Html,
        });
        var fast = InputArguments.Fast();
        var inputs = new InputOptions(countsDocuments: false);
        var command = new Command("quotes", "List who said what: a row for each quotation and reported statement, with document, characters, speaker, cue, form and words.")
        {
            paths, speaker, csv, from, fast,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var named = InputArguments.PathsOrStandardInput(parsed.GetValue(paths), "quotes");
            if (named.Any(ConlluStream.IsNamed))
            {
                throw new UsageException("HS0209", "CoNLL-U holds sentences, not articles, so nobody speaks in it here. Give JSON lines, text or HTML.");
            }

            var run = new QuotesRun(parsed.InvocationConfiguration.Output)
            {
                Speaker = parsed.GetValue(speaker),
                IsCsv = parsed.GetValue(csv),
                IsTerminal = !Console.IsOutputRedirected,
                IsFast = parsed.GetValue(fast),
            };
            return run.ListAsync(inputs.Reader(parsed, parsed.GetValue(from).Format()).CutAsync(named, cancellation), cancellation);
        });
        return command;
    }
}
