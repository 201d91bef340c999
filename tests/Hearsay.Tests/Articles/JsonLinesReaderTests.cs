using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class JsonLinesReaderTests
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
}
