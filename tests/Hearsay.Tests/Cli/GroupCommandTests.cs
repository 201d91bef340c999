using System.Text.Json;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay group</c>: articles in, the story of each out.</summary>
public class GroupCommandTests
{
    private const string Fire = "A fire in the old paper mill of Grenna killed two firefighters on Monday night. The roof collapsed shortly after midnight, police chief Arne Holt told reporters.";
    private const string FireAgain = "Two firefighters died when the roof of a burning paper mill fell in at Grenna on Monday night, police said. Chief Arne Holt said that the mill stood empty.";
    private const string Library = "The town library of Orla was given a prize for its new reading room. The jury praised the wooden ceiling and the long opening hours.";

    [Fact]
    public async Task Each_record_is_a_line_in_the_order_of_the_input()
    {
        var run = await CapturedProgram.Run(["group"], Record("a", Fire) + Record("b", Library) + Record("c", FireAgain));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = Lines(run.Output);
        Assert.Equal(["a", "b", "c"], lines.Select(line => line.Id));
        Assert.Equal(lines[0].Story, lines[2].Story);
        Assert.NotEqual(lines[0].Story, lines[1].Story);
    }

    [Fact]
    public async Task Order_changes_nothing_and_a_new_report_leaves_the_stories_their_ids()
    {
        var before = await CapturedProgram.Run(["group"], Record("a", Fire) + Record("b", Library));
        var after = await CapturedProgram.Run(["group"], Record("c", FireAgain) + Record("b", Library) + Record("a", Fire));
        var stories = Lines(after.Output).ToDictionary(line => line.Id, line => line.Story);
        Assert.All(Lines(before.Output), line => Assert.Equal(line.Story, stories[line.Id]));
    }

    [Fact]
    public async Task Files_a_folder_of_another_name_and_the_lines_made_of_them_give_one_id()
    {
        using var folder = new ReportFolder().With("mill/a.txt", Fire).With("mill/c.txt", FireAgain);
        var whole = Lines((await CapturedProgram.Run(["group", folder.Path], "")).Output);
        var inner = Lines((await CapturedProgram.Run(["group", folder.At("mill")], "")).Output);
        var extracted = await CapturedProgram.Run(["extract", folder.Path], "");
        var again = Lines((await CapturedProgram.Run(["group", "-"], extracted.Output)).Output);
        Assert.Single(whole.Concat(inner).Concat(again).Select(line => line.Story).Distinct());
    }

    [Fact]
    public async Task Bad_records_are_named_and_the_rest_is_grouped()
    {
        var run = await CapturedProgram.Run(["group", "-"], Record("a", Fire) + "{\n" + Record("c", FireAgain));
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("HS0114: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Lines(run.Output).Length);
    }

    [Fact]
    public async Task Nothing_to_read_is_said()
    {
        var run = await CapturedProgram.Run(["group", "-"], "");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("HS01", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var run = await CapturedProgram.Run(["group", "--help"], "");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("hearsay group feed.jsonl", run.Output, StringComparison.Ordinal);
    }

    private static (string Id, string Story)[] Lines(string output) => [.. output.Trim().Split('\n').Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("story").GetString()!);
    })];

    private static string Record(string id, string text) => "{" + $"\"id\": {JsonSerializer.Serialize(id)}, \"text\": {JsonSerializer.Serialize(text)}" + "}\n";
}
