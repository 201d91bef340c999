using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class PlainTextTests
{
    private const string Ferry = "The Orla ferry stops in May, “for good,” the mayor said at the café.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public async Task Text_in_any_of_the_encodings_that_files_come_in_reads_the_same(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Ferry, (await Reading.Document("a.txt", encoding.GetBytes(Ferry))).Text);
        Assert.Equal(Ferry, (await Reading.Document("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Ferry)])).Text);
    }

    [Fact]
    public async Task Line_ends_and_edges_stay_as_they_are()
    {
        const string Text = "\r\n  The ferry stops.\r\n\r\nIn May.\t\n";
        Assert.Equal(Text, (await Reading.Document("a.txt", Text)).Text);
    }

    [Fact]
    public async Task Broken_utf8_is_refused_unless_its_encoding_is_named()
    {
        byte[] broken = [.. "The café ferry stops at the café "u8, 0xFF, .. " in May."u8];
        Assert.Equal("HS0104", await Reading.Code("a.txt", broken));
        Assert.Contains('\uFFFD', (await Reading.Document("a.txt", broken, Encoding.UTF8)).Text);
    }

    [Theory]
    [InlineData("a.txt", "HS0103", new byte[] { 1, 2, 0, 4, 200, 7, 3, 2, 1, 0, 0 })]
    [InlineData("a.txt", "HS0105", new byte[0])]
    [InlineData("a.txt", "HS0105", new byte[] { 32, 10, 9 })]
    [InlineData("a.txt", "HS0105", new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData("a.bin", "HS0103", new byte[] { 0, 0, 0 })]
    public async Task What_holds_no_text_is_refused(string name, string code, byte[] bytes) => Assert.Equal(code, await Reading.Code(name, bytes));

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 ...", "HS0108")]
    [InlineData("a.txt", "%PDF-1.7 ...", "HS0108")]
    [InlineData("a.docx", "PK\u0003\u0004....", "HS0109")]
    [InlineData("a.dat", "PK\u0003\u0004....word/document.xml", "HS0109")]
    [InlineData("a.bz2", "BZh91AY", "HS0110")]
    [InlineData("a.zip", "PK\u0003\u0004....", "HS0102")]
    [InlineData("feed", "<?xml version=\"1.0\"?><rss>", "HS0121")]
    [InlineData("a.xml", "<inventory><article/></inventory>", "HS0111")]
    [InlineData("a.json", "{\"text\": \"x\"}", "HS0112")]
    public async Task Other_types_are_refused_by_their_bytes_and_names(string name, string text, string code) => Assert.Equal(code, await Reading.Code(name, text));

    [Fact]
    public async Task A_file_over_the_limit_is_refused() =>
        Assert.Equal("HS0106", await Reading.Code("a.txt", new string('a', 101), new ReadLimits { MaxFileBytes = 100 }));

    [Fact]
    public async Task A_file_of_the_limit_is_read()
    {
        var results = await Reading.Read("a.txt", new string('a', 100), new ReadLimits { MaxFileBytes = 100 });
        Assert.IsType<ReadResult.Read>(Assert.Single(results));
    }

    [Theory]
    [InlineData("notes.md")]
    [InlineData("other.json")]
    public async Task In_a_folder_other_text_is_passed_over_without_a_rejection(string name)
    {
        var results = await Reading.Read(name, "[1]"u8.ToArray(), fromFolder: true);
        Assert.IsType<ReadResult.Skipped>(Assert.Single(results));
    }

    [Fact]
    public async Task The_same_wire_copy_of_two_outlets_is_two_documents()
    {
        var first = await Reading.Document("a.txt", Ferry, new InputMetadata { Publisher = "Radio Norte" });
        var second = await Reading.Document("a.txt", Ferry, new InputMetadata { Publisher = "Orla Post" });
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.Sha256, second.Sha256);
    }

    [Theory]
    [InlineData("2031-03-04", null, "2031-03-04")]
    [InlineData("March 4, 2031", null, "2031-03-04")]
    [InlineData("4 Mar 2031 09:30:00 GMT", null, "2031-03-04T09:30Z")]
    [InlineData("2031-03-04T09:30:00+02:00", "2030-01-01", "2031-03-04T09:30+02:00")]
    [InlineData("one fine day", "2030-01-01", "2030-01-01")]
    [InlineData(null, "2030-01-01", "2030-01-01")]
    [InlineData(null, null, null)]
    public async Task Dates_are_normalised_and_the_fallback_dates_what_states_none(string? stated, string? fallback, string? expected) =>
        Assert.Equal(expected, (await Reading.Document("a.txt", Ferry, new InputMetadata { PublishedAt = stated }, fallback)).PublishedAt);

    [Fact]
    public async Task A_header_in_the_text_comes_before_the_fallback_date() =>
        Assert.Null((await Reading.Document("a.txt", $"Published: March 4, 2031\n{Ferry}", null, "2030-01-01")).PublishedAt); // read off by ArticleLayout
}
