using System.CommandLine;
using Hearsay.Cli.Input;
using Hearsay.Cli.Output;
using Hearsay.Stories;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay group PATH...</c>: articles in, the story of each out.</summary>
internal static class GroupCommand
{
    public const string Examples = """
        Examples:
          hearsay group feed.jsonl                          the stories of a pile, as a table
          hearsay group feed.jsonl > stories.jsonl          an article a line: {"id", "story"}
          cat feed.jsonl | hearsay group | jq -r .story | sort | uniq -c | sort -rn | head
        """;

    public static Command Create() => PileCommand.Create(
        "group",
        "Group a pile of articles into stories: those on one event. Titles, texts and dates decide, nothing else is read, so that 10,000 articles take seconds. A table on a terminal, JSON lines elsewhere.",
        RunAsync);

    private static async Task RunAsync(DocumentList input, Progress progress, TextWriter output, CancellationToken cancellation)
    {
        progress.Show("Grouping");
        var groups = Engine.GroupTexts(input.Documents);
        progress.Clear();
        var names = input.Names();
        if (Console.IsOutputRedirected)
        {
            var groupOf = groups.SelectMany(group => group.Documents.Select(document => (document.Id, group))).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.group, StringComparer.Ordinal);
            foreach (var document in input.Documents)
            {
                await output.WriteLineAsync(GroupJson.WriteLine(names[document.Id], groupOf[document.Id]).AsMemory(), cancellation);
            }
        }
        else
        {
            StoryTable.Write(Sheet.OnTerminal(output), groups, names);
        }
    }
}
