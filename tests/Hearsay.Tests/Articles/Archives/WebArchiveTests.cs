using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Archives;

/// <summary>WARC and ARC: pages one by one, whatever their records claim.</summary>
public class WebArchiveTests
{
    [Fact]
    public async Task Pages_are_read_one_by_one_and_other_records_counted()
    {
        var archive = Warc(Record("warcinfo", "software: none"), Request(), Response(Page("one")), Record("revisit", "", "application/http; msgtype=response"), Response(Page("two")), Response("", "HTTP/1.1 404 Not Found"), Response("not seen", type: "image/png"));
        Assert.Equal(
            ["a.warc#3 one", "a.warc#5 two", "skipped a.warc#6 The server answered 404.", "skipped a.warc#7 It is image/png.", "skipped a.warc Records that hold no page: 1 request, 1 revisit, 1 warcinfo."],
            await Lines("a.warc", archive));
    }

    [Fact]
    public async Task A_page_keeps_its_address_and_no_date_after_it_was_fetched_is_believed()
    {
        var page = Page("one").Replace("<head>", "<head><meta property=\"article:published_time\" content=\"2031-09-01T00:00:00Z\">", StringComparison.Ordinal);
        var document = Assert.IsType<ReadResult.Read>(Assert.Single(await Reading.Read("a.warc", Warc(Response(page))))).Document;
        Assert.Equal(("https://radio.example/1", null), (document.Url, document.PublishedAt));
        Assert.Equal("2031-03-01T00:00Z", Assert.IsType<ReadResult.Read>(Assert.Single(await Reading.Read("a.warc", Warc(Response(page.Replace("-09-", "-03-", StringComparison.Ordinal)))))).Document.PublishedAt);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("chunked")]
    [InlineData("said to be chunked")]
    [InlineData("said to be gzip")]
    public async Task Messages_are_unpacked_as_they_say_or_as_they_are(string coding)
    {
        var page = Encoding.UTF8.GetBytes(Page("one"));
        var (field, body) = coding switch
        {
            "gzip" => ("Content-Encoding: gzip", Reading.Packed(page)),
            "deflate" => ("Content-Encoding: deflate", Packed(page, stream => new ZLibStream(stream, CompressionLevel.Fastest))),
            "br" => ("Content-Encoding: br", Packed(page, stream => new BrotliStream(stream, CompressionLevel.Fastest))),
            "chunked" => ("Transfer-Encoding: chunked", [.. Encoding.ASCII.GetBytes($"{100:x};x=y\r\n"), .. page[..100], .. Encoding.ASCII.GetBytes($"\r\n{page.Length - 100:X}\r\n"), .. page[100..], .. "\r\n0\r\n\r\n"u8]),
            "said to be gzip" => ("Content-Encoding: gzip", page),
            _ => ("Transfer-Encoding: chunked", page),
        };
        Assert.Equal(["a.warc#1 one"], await Lines("a.warc", Warc(Response(body, $"HTTP/1.1 200 OK\r\n{field}"))));
    }

    [Fact]
    public async Task The_charset_of_the_message_is_believed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var feed = Encoding.GetEncoding(1251).GetBytes("<rss><channel><item><title>Паром</title></item></channel></rss>");
        var document = Assert.IsType<ReadResult.Read>(Assert.Single(await Reading.Read("a.warc", Warc(Response(feed, type: "text/xml; charset=windows-1251"))))).Document;
        Assert.Equal(("a.warc#1#1", "Паром"), (document.Uri, document.Title));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_record_that_is_cut_off_is_named_after_those_before_it(bool packed)
    {
        var archive = packed ? [.. Reading.Packed(Response(Page("one"))), .. Reading.Packed(Response(Page("two")))] : Warc(Response(Page("one")), Response(Page("two")));
        Assert.Equal(["a.warc#1 one", "HS0125 a.warc#2"], await Lines("a.warc", archive[..^80]));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(-40)]
    [InlineData(100_000)]
    public async Task After_a_record_that_lies_about_its_length_the_next_one_is_read(int more)
    {
        Assert.Equal(["HS0125 a.warc#1", "a.warc#2 two", "a.warc#3 three"], await Lines("a.warc", Warc(Response(Page("one"), more: more), Response(Page("two")), Response(Page("three")))));
        Assert.Equal(["HS0125 a.warc.gz#1", "a.warc.gz#2 two"], await Lines("a.warc.gz", [.. Reading.Packed(Response(Page("one"), more: more)), .. Reading.Packed(Response(Page("two")))]));
    }

    [Fact]
    public async Task A_message_that_is_whole_by_its_own_account_is_read_whatever_its_record_says()
    {
        var page = Page("one");
        Assert.Equal(["a.warc#1 one", "a.warc#2 two"], await Lines("a.warc", Warc(Response(page, $"HTTP/1.1 200 OK\r\nContent-Length: {page.Length}", more: 11), Response(Page("two")))));
    }

    [Fact]
    public async Task After_a_broken_member_or_rubbish_the_next_record_is_read()
    {
        byte[] first = Reading.Packed(Response(Page("one"))), second = Reading.Packed(Response(Page("two"))), third = Reading.Packed(Response(Page("three")));
        var broken = second.ToArray();
        broken[second.Length / 2] ^= 0x55;
        broken[(second.Length / 2) + 1] ^= 0xFF;
        Assert.Equal(["a.warc.gz#1 one", "HS0125 a.warc.gz#2", "a.warc.gz#3 three"], await Lines("a.warc.gz", [.. first, .. broken, .. third]));
        Assert.Equal(["a.warc.gz#1 one", "HS0125 a.warc.gz#2", "a.warc.gz#3 three"], await Lines("a.warc.gz", [.. first, .. second[..^30], .. third]));
        Assert.Equal(["a.warc.gz#1 one", "a.warc.gz#2 three"], await Lines("a.warc.gz", [.. first, .. "rubbish between members"u8, .. third]));
        Assert.Equal(["a.warc#1 one", "HS0125 a.warc#2", "a.warc#3 two"], await Lines("a.warc", Warc(Response(Page("one")), Encoding.ASCII.GetBytes("rubbish\r\nbetween records\r\n"), Response(Page("two")))));
    }

    [Fact]
    public async Task Records_of_ARC_are_read_and_addresses_may_hold_blanks()
    {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Page("one");
        var archive = $"filedesc://a.arc 127.0.0.1 20310304000000 text/plain 20\n1 0 Radio Norte\nxyz\n\nhttp://radio.example/a b 10.0.0.1 20310304000000 text/html {http.Length}\n{http}\nhttp://radio.example/2 10.0.0.1 20310304000000 text/html {http.Length + 9}\n{http}\nhttp://radio.example/3 10.0.0.1 20310304000000 text/html {http.Length}\n{http}\n";
        Assert.Equal(["a.arc#2 one", "HS0125 a.arc#3", "a.arc#4 one", "skipped a.arc Records that hold no page: 1 metadata."], await Lines("a.arc", Encoding.ASCII.GetBytes(archive)));
    }

    [Fact]
    public async Task A_record_over_the_limit_is_refused_without_being_held_and_the_next_one_read()
    {
        var results = await Reading.Read("a.warc", Warc(Response(Page(new string('x', 20_000))), Response(Page("two"))), new ReadLimits { MaxFileBytes = 10_000 });
        Assert.Equal("HS0106", Assert.IsType<ReadResult.Rejected>(results[0]).Code);
        Assert.Equal("a.warc#2", Assert.IsType<ReadResult.Read>(results[1]).Document.Uri);
    }

    [Fact]
    public async Task Good_and_broken_archives_of_others_are_all_counted()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Corpus("data", "ingest", "warc")))
        {
            Assert.NotEmpty(await Reading.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
        }
    }

    private static async Task<IEnumerable<string>> Lines(string name, byte[] archive) => (await Reading.Read(name, archive)).Select(result => result switch
    {
        ReadResult.Read(var document) => $"{document.Uri} {document.Text.Split(' ')[^1].TrimEnd('.')}",
        ReadResult.Rejected rejected => $"{rejected.Code} {rejected.Where}",
        ReadResult.Skipped skipped => $"skipped {skipped.Where} {skipped.Why}",
        _ => "",
    });

    private static string Page(string word) =>
        $"<html><head><title>No ferry from May on</title></head><body><p>The ferry to Orla stops in May, the mayor of the island said on Friday at a meeting about {word}.</p></body></html>";

    private static byte[] Warc(params IEnumerable<byte[]> records) => [.. records.SelectMany(record => record)];

    private static byte[] Request() => Record("request", "GET / HTTP/1.1\r\nHost: radio.example\r\n\r\n", "application/http; msgtype=request");

    private static byte[] Response(string body, string status = "HTTP/1.1 200 OK", string type = "text/html", int more = 0) => Response(Encoding.UTF8.GetBytes(body), status, type, more);

    private static byte[] Response(byte[] body, string status = "HTTP/1.1 200 OK", string type = "text/html", int more = 0) =>
        Record("response", [.. Encoding.ASCII.GetBytes($"{status}\r\nContent-Type: {type}\r\n\r\n"), .. body], "application/http; msgtype=response", more);

    private static byte[] Record(string kind, string content, string type = "text/plain") => Record(kind, Encoding.UTF8.GetBytes(content), type);

    /// <param name="more">How much more than it holds the record claims to.</param>
    private static byte[] Record(string kind, byte[] content, string type, int more = 0)
    {
        var length = (content.Length + more).ToString(CultureInfo.InvariantCulture);
        return [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2031-03-04T09:30:00Z\r\nWARC-Target-URI: <https://radio.example/1>\r\nContent-Type: {type}\r\nContent-Length: {length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];
    }

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
