using System.CommandLine;
using Hearsay.Cli.Input;
using Hearsay.Cli.Output;
using Hearsay.Reuse;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reuse PATH...</c>: texts of any events in, who copied whom and what out.</summary>
internal static class ReuseCommand
{
    public const string Examples = """
        Examples:
          hearsay reuse reports/                          who copied whom, as a table
          hearsay reuse articles.jsonl > pairs.jsonl      a pair a line, with its passages
          hearsay reuse wire/ own/*.html | jq -r 'select(.derived) | [.a, .b] | @tsv'
        """;

    public static Command Create() => PileCommand.Create(
        "reuse",
        "Find the passages that texts share, which text came first, and how many texts are left when copies are counted once. A table on a terminal, JSON lines elsewhere.",
        RunAsync);

    private static async Task RunAsync(DocumentList input, Progress progress, TextWriter output, CancellationToken cancellation)
    {
        progress.Show("Comparing");
        var (documents, reuse) = Engine.FindReuse(input.Documents);
        progress.Clear();
        var names = input.Names();
        foreach (var altered in documents.Where(document => AlteredText.Looks(document.Text)))
        {
            Messages.Note($"{names[altered.Id]} looks altered: many of its letters are look-alikes from another alphabet. It is compared as what it looks like.");
        }

        if (Console.IsOutputRedirected)
        {
            var passages = reuse.Passages.ToLookup(passage => (passage.A.Document, passage.B.Document));
            foreach (var pair in reuse.Pairs)
            {
                await output.WriteLineAsync(ReuseJson.WriteLine(pair, passages[(pair.A, pair.B)], id => names[id]).AsMemory(), cancellation);
            }
        }
        else
        {
            ReuseTable.Write(Sheet.OnTerminal(output), documents, reuse, names);
        }
    }
}
