using System.Text.Json;
using Hearsay.Tests.Articles;

namespace Hearsay.Tests.Cli;

/// <summary><c>hearsay extract</c>: articles in any of their formats in, lines of JSON out.</summary>
public class ExtractCommandTests
{
    private const string Page = """
        <html lang="en"><head><title>No ferry from May on - Radio Norte</title><meta name="author" content="Ines Duarte"><meta property="article:published_time" content="2031-03-04T09:30:00Z"></head>
        <body><h1>No ferry from May on</h1><p>The ferry to Orla stops in May, the mayor of the island said on Friday at a meeting in the town hall.</p></body></html>
        """;

    [Fact]
    public async Task Pages_named_by_records_become_lines_with_text_title_authors_and_date()
    {
        using var folder = new ReportFolder().With("html/p1.html.gz", Reading.Packed(Page)).With("pages.jsonl", """
            {"id": "p1", "url": "https://radio.example/1", "html": "html/p1.html.gz", "body": "not read"}
            {"id": "p2", "html": "html/none.html"}
            """);
        var run = await CapturedProgram.Run(["extract", folder.At("pages.jsonl")]);
        Assert.Equal(3, run.ExitCode);
        using var json = JsonDocument.Parse(Assert.Single(run.Output.Trim().Split('\n')));
        var line = json.RootElement;
        Assert.Equal(("p1", "No ferry from May on", "2031-03-04T09:30Z", "metadata"), (Field(line, "id"), Field(line, "title"), Field(line, "publishedAt"), Field(line, "publishedBasis")));
        Assert.Equal("""["Ines Duarte"]""", line.GetProperty("authors").GetRawText());
        Assert.StartsWith("The ferry to Orla", Field(line, "text"), StringComparison.Ordinal);
        Assert.Equal(["HS0120: pages.jsonl#2", "1 extracted, 1 rejected (HS0120 1)"], run.Error.Trim().Split('\n').Select(text => string.Join(": ", text.Split(": ").Take(2))));
    }

    [Fact]
    public async Task What_is_no_part_of_the_article_is_a_block_of_its_own()
    {
        var run = await CapturedProgram.Run(["extract"], "ORLA, March 4 (Norte News) - The ferry stops in May, the mayor said.\n\nShe will speak again.\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var text = Field(json.RootElement, "text")!;
        var noise = Assert.Single(json.RootElement.GetProperty("noise").EnumerateArray());
        Assert.Equal(("dateline", "ORLA, March 4 (Norte News) -"), (Field(noise, "kind"), Part(noise)));
        Assert.Equal(
            [("paragraph", "ORLA, March 4 (Norte News) - The ferry stops in May, the mayor said."), ("paragraph", "She will speak again.")],
            json.RootElement.GetProperty("blocks").EnumerateArray().Select(block => (Field(block, "kind"), Part(block))));

        string Part(JsonElement part) => text[part.GetProperty("span").GetProperty("start").GetInt32()..part.GetProperty("span").GetProperty("end").GetInt32()];
    }

    [Fact]
    public async Task What_a_page_and_an_agency_say_is_kept_with_its_place()
    {
        var page = await CapturedProgram.Run(["extract"], Page);
        using var json = JsonDocument.Parse(page.Output);
        var date = json.RootElement.GetProperty("provenance").EnumerateArray().First(field => Field(field, "field") == "published_at");
        Assert.Equal(("meta", "article:published_time", true), (Field(date, "basis"), Field(date, "where"), date.GetProperty("isChosen").GetBoolean()));
        Assert.Contains("paragraph", json.RootElement.GetProperty("blocks").EnumerateArray().Select(block => Field(block, "kind")));
        var wire = await CapturedProgram.Run(["extract"], """{"uri": "urn:norte:1", "versioncreated": "2031-03-04T09:30:00Z", "headline": "No ferry", "ednote": "CORRECTS date", "body_text": "It stops."}""");
        using var item = JsonDocument.Parse(wire.Output);
        Assert.Equal("CORRECTS date", item.RootElement.GetProperty("wire").GetProperty("notes")[0].GetString());
    }

    [Theory]
    [InlineData(2, "HS0211", "extract", "--columns", "text")]
    [InlineData(1, "HS0101", "extract", "none.warc")]
    public async Task What_cannot_be_done_is_said_with_a_code(int exitCode, string code, params string[] arguments)
    {
        var run = await CapturedProgram.Run(arguments, "text\n");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_out_goes_into_the_other_commands()
    {
        var first = await CapturedProgram.Run(["extract", "--date", "2031-03-04"], ReportFolder.Ferry);
        var second = await CapturedProgram.Run(["extract"], first.Output);
        using var before = JsonDocument.Parse(first.Output);
        using var after = JsonDocument.Parse(second.Output);
        Assert.All((string[])["id", "text", "publishedAt", "language"], name => Assert.Equal(Field(before.RootElement, name), Field(after.RootElement, name)));
    }

    [Fact]
    public async Task A_dossier_of_what_lies_in_an_archive_is_shown_beside_its_texts()
    {
        using var folder = new ReportFolder().With("reports/a.txt", ReportFolder.Ferry).With("reports/b.jsonl", """{"text": "The Orla ferry stops in May, the mayor said."}""");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder.At("reports"), folder.At("reports.zip"));
        Assert.Equal(0, (await CapturedProgram.Run(["report", folder.At("reports.zip"), "--one-story", "--json", folder.At("dossier.json")])).ExitCode);
        var run = await CapturedProgram.Run(["show", folder.At("dossier.json"), "--texts", folder.Path, "--html", folder.At("page.html")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error.Replace($"Wrote {folder.At("page.html")}", "", StringComparison.Ordinal).Trim()));
    }

    private static string? Field(JsonElement line, string name) => line.GetProperty(name).GetString();
}
