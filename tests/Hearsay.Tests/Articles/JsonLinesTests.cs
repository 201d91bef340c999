using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class JsonLinesTests
{
    [Fact]
    public async Task Names_of_fields_that_feeds_use_are_understood()
    {
        var document = await Reading.Document("feed.jsonl", """{"id": 7, "headline": "Ferry stops", "text": "It stops in May.", "publishedAt": "2031-03-04T09:30:00Z", "publisher": {"name": "Radio Norte"}, "authors": ["Ann Lee", "Bo Ek"], "url": "https://radio.example/1"}""");
        Assert.Equal(("feed.jsonl#1", "Ferry stops", "It stops in May.", "2031-03-04T09:30Z", "Radio Norte", "Ann Lee, Bo Ek", "https://radio.example/1"),
            (document.Uri, document.Title, document.Text, document.PublishedAt, document.Publisher, document.Byline, document.Url));
    }

    [Fact]
    public async Task A_bad_line_is_one_rejection_and_the_rest_is_read()
    {
        var results = await Reading.Read("feed.jsonl", """
            {"text": "The ferry stops.", "source": "Radio Norte"}
            {"text": "The ferry
            
            [1, 2]
            {"title": "no text"}
            {"text": 5}
            {"text": "\ud800"}
            {"text": "It stops in May.", "date": "2031-03-04"}
            """.ReplaceLineEndings("\n"));
        Assert.Equal(
            ["feed.jsonl#1", "HS0114 feed.jsonl#2", "HS0114 feed.jsonl#4", "HS0114 feed.jsonl#5", "HS0114 feed.jsonl#6", "HS0114 feed.jsonl#7", "feed.jsonl#8"],
            results.Select(result => result switch
            {
                ReadResult.Read(var document) => document.Uri,
                ReadResult.Rejected bad => $"{bad.Code} {bad.Where}",
                _ => "",
            }));
    }

    [Theory]
    [InlineData("""{"text": "", "title": "Ferry stops"}""")]
    [InlineData("""{"text": null, "title": "Ferry stops"}""")]
    public async Task An_empty_text_still_yields_a_row(string line) =>
        Assert.Equal(("", "Ferry stops"), await Reading.Document("feed.jsonl", line) is var document ? (document.Text, document.Title) : default);

    [Fact]
    public async Task A_line_over_the_limit_is_refused_and_the_next_one_read()
    {
        var results = await Reading.Read("feed.jsonl", $$"""
            {"text": "{{new string('a', 200_000)}}"}
            {"text": "The ferry stops."}
            """.ReplaceLineEndings("\n"), new ReadLimits { MaxRecordBytes = 100_000 });
        Assert.Equal("HS0113", Assert.IsType<ReadResult.Rejected>(results[0]).Code);
        Assert.Equal("feed.jsonl#2", Assert.IsType<ReadResult.Read>(results[1]).Document.Uri);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public async Task Line_ends_of_either_kind_and_none_at_the_end_are_read(string lineEnd)
    {
        var results = await Reading.Read("feed.jsonl", $$"""{"text": "A."}{{lineEnd}}{"text": "B."}""");
        Assert.Equal(["A.", "B."], results.Cast<ReadResult.Read>().Select(read => read.Document.Text));
    }

    [Fact]
    public async Task Standard_input_is_known_by_its_first_characters() =>
        Assert.Equal("-#1", (await Reading.Document("-", """{"text": "The ferry stops."}""")).Uri);

    private const string Page = "<html><head><title>No ferry from May on</title></head><body><h1>No ferry from May on</h1><p>The ferry to Orla stops in May, the mayor of the island said on Friday at a meeting in the town hall.</p></body></html>";

    [Fact]
    public async Task A_record_with_markup_is_a_page_of_which_nothing_but_id_and_url_is_known_before()
    {
        var row = $$"""{"id": "p1", "url": "https://radio.example/1", "html": {{System.Text.Json.JsonSerializer.Serialize(Page)}}, "title": "Given", "text": "Given", "date": "2031-03-04"}""";
        var document = await Reading.Document("pages.jsonl", row);
        Assert.Equal(("p1", "pages.jsonl#1", "https://radio.example/1", "No ferry from May on", null), (document.StatedId, document.Uri, document.Url, document.Title, document.PublishedAt));
        Assert.StartsWith("The ferry to Orla", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_can_name_a_page_beside_the_file_packed_or_not()
    {
        var pages = new Dictionary<string, byte[]> { ["html/a.html"] = System.Text.Encoding.UTF8.GetBytes(Page), ["html/b.html.gz"] = Reading.Packed(Page), ["html/bomb.html.gz"] = Reading.Packed(new string('a', 200_000)) };
        var rows = string.Concat(pages.Keys.Append("../a.html").Select(path => $$"""{"html": "{{path}}"}""" + "\n"));
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(rows));
        var input = new ArticleInput("pages.jsonl", content) { OpenBeside = path => pages.TryGetValue(path, out var page) ? new MemoryStream(page) : null, Limits = new ReadLimits { MaxFileBytes = 100_000 } };
        var results = new List<string>();
        await foreach (var result in new ArticleReader().ReadAsync(input, TestContext.Current.CancellationToken))
        {
            results.Add(result is ReadResult.Rejected rejected ? rejected.Code : Assert.IsType<ReadResult.Read>(result).Document.Text[..9]);
        }

        Assert.Equal(["The ferry", "The ferry", "HS0106", "HS0120"], results);
    }
}
