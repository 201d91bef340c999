using System.CommandLine;
using Hearsay.Cli.Input;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay annotate PATH...</c>: articles in, what can be read off each of them out, in the same order.</summary>
internal static class AnnotateCommand
{
    public const string Examples = """
        Examples:
          hearsay annotate articles.jsonl > annotated.jsonl       {id, title, text, date} a line in, a line of JSON out
          zcat feed.jsonl.gz | hearsay annotate | jq .statements  a stream
          hearsay annotate report.html --format conllu            one article as tokens, tags and trees
          hearsay annotate gold.conllu > parsed.conllu            sentences whose words are settled, tagged and parsed anew
        """;

    public static Command Create()
    {
        var paths = InputArguments.Paths("Files, folders and globs: " + InputArguments.Types + ", and CoNLL-U by its name. - or nothing reads standard input.");
        var from = InputArguments.Choice<RecordKind>("--from", "What the inputs are, where neither name nor content tells: jsonl, text, html or conllu.", "KIND", new()
        {
            ["jsonl"] = RecordKind.JsonLines, ["text"] = RecordKind.Text, ["html"] = RecordKind.Html, ["conllu"] = RecordKind.Conllu,
        });
        var format = InputArguments.Choice<AnnotateFormat>("--format", "Write json, a line an article (the default), or conllu: tokens, tags, trees and names. CoNLL-U in is always CoNLL-U out.", "FORMAT", new()
        {
            ["json"] = AnnotateFormat.Json, ["conllu"] = AnnotateFormat.Conllu,
        });
        var fast = InputArguments.Fast();
        var inputs = new InputOptions(countsDocuments: false);
        var command = new Command("annotate", "Read articles and write what each of them holds as a line of JSON: entities, times and statements, with the characters they rest on.")
        {
            paths, from, format, fast,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var named = InputArguments.PathsOrStandardInput(parsed.GetValue(paths), "annotate");
            var run = new AnnotateRun(parsed.InvocationConfiguration.Output) { IsFast = parsed.GetValue(fast) };
            var kind = KindOf(named, parsed.GetValue(from));
            if (kind == RecordKind.Conllu)
            {
                return parsed.GetValue(format) == AnnotateFormat.Json
                    ? throw new UsageException("HS0209", "CoNLL-U in is CoNLL-U out: it holds sentences, not articles. Leave --format json away, or give articles.")
                    : run.ParseAsync(ConlluStream.ReadAsync(named, inputs.Limits(parsed), cancellation), cancellation);
            }

            return run.AnnotateAsync(inputs.Reader(parsed, kind.Format()).CutAsync(named, cancellation), parsed.GetValue(format), cancellation);
        });
        return command;
    }

    private static RecordKind KindOf(string[] paths, RecordKind stated)
    {
        var sentences = paths.Count(ConlluStream.IsNamed);
        return stated != RecordKind.Unstated || sentences == 0 ? stated
            : sentences == paths.Length ? RecordKind.Conllu
            : throw new UsageException("HS0209", "CoNLL-U and articles do not mix in one run: what comes out differs. Give them in two.");
    }
}
