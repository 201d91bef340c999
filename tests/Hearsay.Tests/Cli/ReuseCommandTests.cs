using System.Text.Json;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay reuse</c>: articles in, a pair with its passages a line out.</summary>
public class ReuseCommandTests
{
    private const string Text = "The Orla ferry will stop running in May because the operator cannot find a crew for the winter timetable, the town council said.";

    [Fact]
    public async Task Two_records_that_share_text_are_a_line_with_their_own_ids_and_places()
    {
        var copy = "Islanders are worried. " + Text.Replace("in May", "next month", StringComparison.Ordinal);
        var run = await CapturedProgram.Run(["reuse"], Record("a", "2031-03-04", Text) + Record("b", "2031-03-05", copy) + Record("c", "2031-03-05", "A storm closed the harbour."));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(Assert.Single(run.Output.Trim().Split('\n')));
        var pair = json.RootElement;
        Assert.Equal(("a", "b", true, "a_to_b"), (pair.GetProperty("a").GetString(), pair.GetProperty("b").GetString(), pair.GetProperty("derived").GetBoolean(), pair.GetProperty("direction").GetString()));
        var passage = Assert.Single(pair.GetProperty("passages").EnumerateArray());
        Assert.Equal("near_verbatim", passage.GetProperty("kind").GetString());
        Assert.Equal((Text, copy[23..]), (Text[Range(passage, "a")], copy[Range(passage, "b")]));
        var edit = Assert.Single(passage.GetProperty("edits").EnumerateArray());
        Assert.Equal(("replace", "in May", "next month"), (edit.GetProperty("op").GetString(), Text[Range(edit, "a")], copy[Range(edit, "b")]));
    }

    [Fact]
    public async Task Bad_records_are_named_and_the_rest_is_compared()
    {
        var run = await CapturedProgram.Run(["reuse", "-"], Record("a", "2031-03-04", Text) + "{\n" + Record("b", "2031-03-04", Text + " The mayor was told."));
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("HS0114: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"derived\":true", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_that_state_one_id_are_called_by_their_place()
    {
        var run = await CapturedProgram.Run(["reuse", "-"], Record("a", "2031-03-04", Text) + Record("a", "2031-03-05", Text + " The mayor was told."));
        Assert.Contains("\"a\":\"-#1\",\"b\":\"-#2\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_agency_withdrew_is_named_and_not_compared()
    {
        using var folder = new ReportFolder()
            .With("a.json", Item("1", "usable", Text)).With("b.json", Item("2", "canceled", "MANDATORY KILL. The ferry goes on.")).With("c.jsonl", Record("c", "2031-03-04", Text));
        var run = await CapturedProgram.Run(["reuse", "."], folder: folder.Path);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "HS0127: b.json: Its agency says that it must not be used: canceled (\"No ferry\", urn:norte:1). It is left out; give a version that is usable.",
                "HS0128: a.json: Its agency withdrew it later: b.json says canceled (urn:norte:1). It is left out; give a version that is usable.",
            ],
            run.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Nothing_to_read_is_said()
    {
        var run = await CapturedProgram.Run(["reuse", "-"], "");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("HS01", run.Error, StringComparison.Ordinal);
    }

    private static Range Range(JsonElement item, string side) => item.GetProperty(side)[0].GetInt32()..item.GetProperty(side)[1].GetInt32();

    private static string Item(string version, string status, string text) =>
        "{" + $"\"uri\": \"urn:norte:1\", \"version\": \"{version}\", \"pubstatus\": \"{status}\", \"headline\": \"No ferry\", \"body_text\": {JsonSerializer.Serialize(text)}" + "}";

    private static string Record(string id, string date, string text) =>
        "{" + $"\"id\": {JsonSerializer.Serialize(id)}, \"date\": \"{date}\", \"text\": {JsonSerializer.Serialize(text)}" + "}\n";
}
