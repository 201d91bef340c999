using System.Text.Json;

namespace Hearsay.Tests.Cli;

/// <summary>The built program as a user meets it: what goes to which stream, and what the shell is told.</summary>
public class CommandLineTests
{
    [Fact]
    public async Task A_folder_becomes_json_on_standard_output_and_nothing_else_does()
    {
        using var folder = new ReportFolder()
            .With("a.txt", ReportFolder.Ferry)
            .With("sub/b.html", "<html><head><title>Ferry stops</title></head><body><p>The ferry stops in May, the mayor said on Tuesday in the hall.</p></body></html>")
            .With("documents.json", """[{"file": "a.txt", "source": "Radio Norte", "date": "2031-03-04", "title": "Ferry"}]""")
            .With("notes.json", "{}")
            .With(".hidden.txt", "x");
        var run = await CapturedProgram.Run(["report", folder.Path, "--one-story", "--json", "-"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["HS0129: notes.json: Skipped. JSON, but not one article a line."], run.Error.Trim().Split('\n'));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["a.txt Radio Norte 2031-03-04", "sub/b.html  "], json.RootElement.GetProperty("documents").EnumerateArray()
            .Select(document => $"{document.GetProperty("uri")} {document.GetProperty("publisher")} {(document.GetProperty("publishedBasis").GetString() == "metadata" ? document.GetProperty("publishedAt") : "")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Bad_inputs_get_a_coded_line_each_and_the_rest_is_read()
    {
        using var folder = new ReportFolder()
            .With("good.txt", ReportFolder.Ferry)
            .With("binary.txt", [0, 1, 2, 0, 0, 9])
            .With("broken.txt", [.. "A café, a café "u8, 0xFF, .. "and a ferry."u8])
            .With("deep.html", string.Concat(Enumerable.Repeat("<div>", 100_000)))
            .With("lines.jsonl", "{\"text\": \"The ferry stops.\"}\n{bad\n")
            .With("report.pdf", "%PDF-1.7");
        Directory.CreateSymbolicLink(folder.At("loop"), folder.Path);
        File.CreateSymbolicLink(folder.At("nowhere.txt"), "missing");
        var run = await CapturedProgram.Run(["report", folder.Path, "--json", folder.At("out.json")]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            ["HS0103: binary.txt", "HS0104: broken.txt", "HS0116: deep.html", "HS0114: lines.jsonl#2", "HS0129: loop", "HS0102: nowhere.txt", "HS0108: report.pdf", $"Wrote {folder.At("out.json")}"],
            run.Error.Trim().Split('\n').Select(line => line.Split(": ") is { Length: > 1 } parts ? $"{parts[0]}: {parts[1]}" : line));
        Assert.True(File.Exists(folder.At("out.json")));
    }

    [Theory]
    [InlineData(1, "HS0100", "report", "EMPTY")]
    [InlineData(1, "HS0101", "report", "EMPTY/none.txt")]
    [InlineData(1, "HS0101", "report", "EMPTY/*.txt")]
    [InlineData(1, "HS0107", "report", "https://radio.example/ferry")]
    [InlineData(1, "HS0105", "report")]
    [InlineData(2, "HS0201", "report", "--frob")]
    [InlineData(2, "HS0201", "frob")]
    [InlineData(2, "HS0201", "report", "EMPTY", "--max-documents", "none")]
    [InlineData(2, "HS0204", "report", "EMPTY", "--jsonl", "--json", "-")]
    [InlineData(2, "HS0206", "report", "EMPTY", "--encoding", "klingon")]
    [InlineData(2, "HS0207", "show", "EMPTY/a.json", "--html", "EMPTY/a.html")]
    [InlineData(2, "HS0208", "report", "EMPTY", "--date", "next week")]
    [InlineData(2, "HS0208", "report", "EMPTY", "--date", "03.04.2031")]
    [InlineData(2, "HS0208", "report", "EMPTY", "--date", "31.12.2031")]
    [InlineData(2, "HS0208", "report", "EMPTY", "--date", "2031-02-30")]
    [InlineData(1, "HS0102", "show", "EMPTY/a.json")]
    public async Task What_cannot_be_done_is_said_with_a_code(int exitCode, string code, params string[] arguments)
    {
        using var folder = new ReportFolder();
        var run = await CapturedProgram.Run([.. arguments.Select(argument => argument.Replace("EMPTY", folder.Path, StringComparison.Ordinal))]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_dated_and_written_a_dossier_a_line()
    {
        var run = await CapturedProgram.Run(["report", "--jsonl", "--date", "March 4, 2031"], ReportFolder.Ferry);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(Assert.Single(run.Output.Trim().Split('\n')));
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(("-", "2031-03-04", "LEIRA, Orla (AP) —"), (document.GetProperty("uri").GetString(), document.GetProperty("publishedAt").GetString(), document.GetProperty("dateline").GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_story_is_opened_by_number_id_and_beginning_of_id()
    {
        using var folder = new ReportFolder().With("a.txt", ReportFolder.Ferry);
        var all = await CapturedProgram.Run(["report", folder.Path, "--json", "-"]);
        using var json = JsonDocument.Parse(all.Output);
        var id = json.RootElement.GetProperty("stories")[0].GetProperty("id").GetString()!;
        foreach (var name in (string[])["1", id[..4]])
        {
            Assert.Equal(all.Output, (await CapturedProgram.Run(["report", folder.Path, "--json", "-", "--story", name])).Output);
        }

        Assert.Equal(2, (await CapturedProgram.Run(["report", folder.Path, "--story", "zzz"])).ExitCode);
    }

    [Fact]
    public async Task A_dossier_is_shown_again_and_checked_against_its_texts()
    {
        using var folder = new ReportFolder().With("in/a.txt", ReportFolder.Ferry).With("in/b.jsonl", "{\"text\": \"LEIRA (AP) — The ferry stops in May, the mayor said.\"}");
        var made = await CapturedProgram.Run(["report", folder.At("in"), "--one-story", "--json", folder.At("d.json"), "--html", folder.At("1.html")]);
        Assert.Equal(0, made.ExitCode);
        var shown = await CapturedProgram.Run(["show", folder.At("d.json"), "--texts", folder.At("in"), "--html", folder.At("2.html"), "--json", folder.At("2.json")]);
        Assert.Equal((0, ""), (shown.ExitCode, shown.Output));
        Assert.Equal(File.ReadAllText(folder.At("1.html")), File.ReadAllText(folder.At("2.html")));
        Assert.Equal(File.ReadAllText(folder.At("d.json")), File.ReadAllText(folder.At("2.json")));

        folder.With("in/a.txt", "x" + ReportFolder.Ferry);
        File.Delete(folder.At("in/b.jsonl"));
        var changed = await CapturedProgram.Run(["show", folder.At("d.json"), "--texts", folder.At("in"), "--html", folder.At("3.html")]);
        Assert.Equal(1, changed.ExitCode);
        Assert.Equal(["HS0302: b.jsonl#1", "HS0303: a.txt"], changed.Error.Trim().Split('\n').Select(line => string.Join(": ", line.Split(": ")[..2])));
        Assert.False(File.Exists(folder.At("3.html")));
    }

    [Fact]
    public async Task Patterns_that_the_shell_leaves_alone_are_matched()
    {
        using var folder = new ReportFolder().With("w/x/a.txt", ReportFolder.Ferry).With("w/b.txt", ReportFolder.Ferry + "More.").With("w/c.html", "<p>x");
        var run = await CapturedProgram.Run(["report", "w/**/?.txt", "--one-story", "--json", "-"], folder: folder.Path);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["b.txt", "x/a.txt"], json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("uri").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_record_of_neither_text_nor_title_is_no_story()
    {
        var run = await CapturedProgram.Run(["report", "-"], """{"id": 3, "text": ""}""");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("HS0105: -#1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guessed_encoding_is_said()
    {
        using var folder = new ReportFolder().With("a.txt", [.. "The caf"u8, 0xE9, .. " owners of Orla said on Monday that the ferry "u8, 0xFF, 0xFE, 0xC3, 0x28, .. " stops in May."u8]);
        var run = await CapturedProgram.Run(["report", folder.At("a.txt"), "--json", "-"]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("HS0130: a.txt: It is no UTF-8 and names no encoding; it was read as windows-1252.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_dossier_is_said_without_the_parsers_own_words()
    {
        using var folder = new ReportFolder().With("README.md", "# A harbour");
        var run = await CapturedProgram.Run(["show", folder.At("README.md")]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("HS0301: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("(line 1)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePositionInLine", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_copies_of_one_file_are_said_to_be_the_same()
    {
        using var folder = new ReportFolder().With("a.txt", ReportFolder.Ferry).With("b.txt", ReportFolder.Ferry);
        var run = await CapturedProgram.Run(["report", folder.Path, "--one-story"]);
        Assert.Contains("reports 1, 2 are the same to the byte", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_given_twice_is_read_once()
    {
        using var folder = new ReportFolder().With("a.txt", ReportFolder.Ferry);
        var run = await CapturedProgram.Run(["report", folder.Path, folder.At("a.txt"), "--json", "-"]);
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.StartsWith("HS0129: a.txt", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "hearsay [command]")]
    [InlineData("report --help", "hearsay report reports/")]
    [InlineData("show --help", "hearsay show dossier.json")]
    public async Task Help_shows_an_example_and_goes_to_standard_output(string arguments, string expected)
    {
        var run = await CapturedProgram.Run(arguments.Split(' '));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Hearsay.Cli", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_help_goes_to_standard_error()
    {
        var run = await CapturedProgram.Run([]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("report", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_piped_holds_no_control_characters()
    {
        using var folder = new ReportFolder().With("a.txt", ReportFolder.Ferry);
        var run = await CapturedProgram.Run(["report", folder.Path]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\e', run.Output);
    }
}
