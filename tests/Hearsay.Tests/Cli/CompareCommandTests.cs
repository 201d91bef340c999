using System.Text.RegularExpressions;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay compare</c>: two reports side by side, here and as a page.</summary>
public partial class CompareCommandTests
{
    private const string Wire =
        "The Orla ferry will stop running in May because the operator cannot find a crew for the winter timetable, the town council said.\n\n"
        + "“No boat will be withdrawn before we have talked with every family on the island,” operator Leif Aas told reporters.\n\nThe ministry was closed.";

    private const string Local =
        "Parents on Orla are angry.\n\nThe Orla ferry will stop running next month because the operator cannot find a crew for the winter timetable, the town council said.\n\n"
        + "Leif Aas of the company disagreed: “No boat will be withdrawn before we have talked with every family on the island.”";

    [Fact]
    public async Task Copied_edited_own_and_quoted_text_stand_side_by_side()
    {
        using var folder = new ReportFolder().With("wire.txt", Wire).With("local.txt", Local);
        var run = await CapturedProgram.Run(["compare", folder.At("wire.txt"), folder.At("local.txt")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n').Select(line => line.Trim()).ToArray();
        Assert.Contains("“in May” becomes “next month”", lines);
        Assert.Contains("a few words changed", lines);
        Assert.Contains("same quotation, no copying", lines);
        Assert.Contains("Parents on Orla are angry.", lines);
        Assert.Contains("The ministry was closed.", lines);
    }

    [Fact]
    public async Task The_page_is_one_file_that_needs_nothing_else()
    {
        using var folder = new ReportFolder().With("wire.txt", Wire).With("local.txt", Local + "<script>alert(1)</script>");
        var run = await CapturedProgram.Run(["compare", folder.At("wire.txt"), folder.At("local.txt"), "--html", "-"]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<span class=\"edited\">next month</span>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<span class=\"quoted\">", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
        Assert.Empty(Elsewhere().Matches(run.Output));
    }

    [Fact]
    public async Task Two_records_of_one_file_are_compared()
    {
        var run = await CapturedProgram.Run(["compare", "-"], """{"id": "a", "text": "The boat stops."}""" + "\n" + """{"id": "b", "text": "It rains on Orla."}""");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The two share no text.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_report_alone_is_an_error()
    {
        using var folder = new ReportFolder().With("wire.txt", Wire);
        var run = await CapturedProgram.Run(["compare", folder.At("wire.txt")]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("HS0210: 1 report was read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_in_look_alike_letters_is_found_and_said_to_look_altered()
    {
        var altered = Wire.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о').Replace('c', 'с').Replace('T', 'Т');
        using var folder = new ReportFolder().With("wire.txt", Wire).With("altered.txt", altered);
        var run = await CapturedProgram.Run(["compare", folder.At("wire.txt"), folder.At("altered.txt")]);
        Assert.Contains("B looks altered", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("A looks altered", run.Output, StringComparison.Ordinal);
        Assert.Contains("word for word", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(src|href)\s*=|url\(|@import")]
    private static partial Regex Elsewhere();
}
