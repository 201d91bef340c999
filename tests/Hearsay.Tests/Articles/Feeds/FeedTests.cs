using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Feeds;

/// <summary>Feeds of every family, each item a document.</summary>
public class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Radio Norte</title><link>https://radio.example/</link><language>en-GB</language>
        <item><title>No ferry &amp;amp; no bridge</title><link>https://radio.example/1</link><guid>tag:radio,1</guid><pubDate>Tue, 04 Mar 2031 09:30:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator>
          <description>The ferry stops.</description>
          <content:encoded><![CDATA[<p>The Orla ferry stops in May, the mayor said.</p><script>track()</script><p>She gave no reason.<br><br>A vote follows.</p>]]></content:encoded></item>
        <item><title>Taken over</title><source url="https://post.example/feed">Orla Post</source><author>ed@post.example (Bo Ek)</author><description>Plain words &lt; than markup.</description><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
        <item><link>https://radio.example/empty</link></item>
        </channel></rss>
        """;

    [Fact]
    public async Task Items_of_RSS_take_their_own_text_and_what_they_lack_from_source_and_channel()
    {
        var results = await Reading.Read("feed.xml", Rss);
        var (first, second) = (Document(results[0]), Document(results[1]));
        Assert.Equal(("feed.xml#1", "tag:radio,1", "No ferry & no bridge", "https://radio.example/1", "2031-03-04T09:30Z", "Ann Lee", "Radio Norte", "en-GB"),
            (first.Uri, first.StatedId, first.Title, first.Url, first.PublishedAt, first.Byline, first.Publisher, first.Language));
        Assert.Equal("The Orla ferry stops in May, the mayor said.\n\nShe gave no reason.\n\nA vote follows.", first.Text);
        Assert.Equal(("Orla Post", "Bo Ek", "Plain words < than markup."), (second.Publisher, second.Byline, second.Text));
        Assert.Equal("HS0105", Assert.IsType<ReadResult.Rejected>(results[2]).Code);
    }

    [Fact]
    public async Task A_date_at_the_beginning_of_1970_is_none() => Assert.Null(Document((await Reading.Read("feed.xml", Rss))[1]).PublishedAt);

    [Fact]
    public async Task Entries_of_Atom_inherit_authors_of_their_source_bases_and_languages()
    {
        const string Atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/" xml:lang="en">
              <title type="html">Orla &lt;b>Post&lt;/b></title><link rel="self" href="feed.atom"/>
              <entry><id>1</id><title type="text">Is 3 &lt; 4?</title><link rel="enclosure" href="a.mp3"/><link href="/a"/>
                <source><title>Radio Norte</title><author><name>Ann Lee</name><email>ann@radio.example</email></author></source>
                <published>2031-03-04T10:30:00+01:00</published><updated>2031-03-05T08:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <em>stops</em>.</p></div></content></entry>
            </feed>
            """;
        var document = Document(Assert.Single(await Reading.Read("a.atom", Atom)));
        Assert.Equal(("Is 3 < 4?", "https://post.example/a", "2031-03-04T10:30+01:00", "2031-03-05T08:00Z", "Ann Lee", "Radio Norte", "en", "The ferry stops."),
            (document.Title, document.Url, document.PublishedAt, document.UpdatedAt, document.Byline, document.Publisher, document.Language, document.Text));
    }

    [Theory]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Radio Norte</title></channel><item rdf:about="x"><title>Ferry</title><description>It stops.</description><dc:date>2031-03-04</dc:date></item></rdf:RDF>""", "It stops.")]
    [InlineData("""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://radio.example/1</loc><n:news><n:publication><n:name>Radio Norte</n:name></n:publication><n:publication_date>2031-03-04</n:publication_date><n:title>Ferry</n:title></n:news></url></urlset>""", "")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "Radio Norte", "items": [{"id": "1", "title": "Ferry", "content_html": "<p>It stops.</p>", "date_published": "2031-03-04"}]}""", "It stops.")]
    [InlineData("""<rss><channel><title>Radio Norte</title><item><title>Ferry</title><pubDate>4 Mar 2031</pubDate><description><p>It stops.</description></channel>""", "It stops.")]
    public async Task RDF_sitemaps_JSON_Feed_and_ill_formed_ones_say_the_same(string feed, string text)
    {
        var document = Document(Assert.Single(await Reading.Read("-", feed)));
        Assert.Equal(("Ferry", "Radio Norte", "2031-03-04", text), (document.Title, document.Publisher, document.PublishedAt, document.Text));
    }

    [Theory]
    [InlineData("<rss><channel><item><title>Cafe & bar</title></item><item><title>Bread <b>&nbsp;&eacute;</title></channel>", "Cafe & bar|Bread é")]
    [InlineData("<rss><channel><item><dc:title>Undeclared</dc:title></item></channel></rss>", "Undeclared")]
    [InlineData("<rss><channel><item><title>Open quote</title><link href=\"x></item><item><title>Next</title></item></channel></rss>", "Open quote|Next")]
    [InlineData("<rss>\u0001<channel><item><title><![CDATA[Cut off]]></title></item><item><title><![CDATA[The end", "Cut off|The end")]
    [InlineData("<rss><channel><item><title>It won&#146;t stop</title></item></channel></rss>", "It won’t stop")]
    [InlineData("<rss><channel><item><title>A<title>B</item></wrong></channel></rss>", "A")]
    public async Task What_is_ill_formed_is_read_as_far_as_sense_goes(string feed, string titles) =>
        Assert.Equal(titles.Split('|'), (await Reading.Read("feed.xml", feed)).Select(result => Document(result).Title));

    [Fact]
    public async Task Entities_are_neither_expanded_nor_fetched()
    {
        const string Bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><title>Ferry &b; &x;</title></item></channel></rss>
            """;
        Assert.Equal("Ferry &b; &x;", Document(Assert.Single(await Reading.Read("feed.xml", Bomb))).Title);
    }

    [Fact]
    public async Task Items_over_the_limit_are_one_rejection_that_counts_them()
    {
        var feed = $"<rss><channel>{string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<item><title>Ferry {i}</title></item>"))}</channel></rss>";
        var results = await Reading.Read("feed.xml", feed, new ReadLimits { MaxFeedItems = 40_000 });
        Assert.Equal(40_001, results.Count);
        var rest = Assert.IsType<ReadResult.Rejected>(results[^1]);
        Assert.Equal(("HS0122", "feed.xml#40001"), (rest.Code, rest.Where));
        Assert.Contains("10000 in all", rest.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml", "<rss><channel><title>Nothing yet</title></channel></rss>", "HS0121")]
    [InlineData("feed.xml", "", "HS0111")]
    [InlineData("feed.xml", "<inventory/>", "HS0111")]
    [InlineData("feed.json", """{"version": "https://jsonfeed.org/version/1", "items": []}""", "HS0121")]
    [InlineData("feed.json", """{"items": [1, 2""", "HS0112")]
    public async Task What_holds_no_items_is_said_to(string name, string feed, string code) => Assert.Equal(code, await Reading.Code(name, feed));

    [Fact]
    public async Task Elements_deeper_than_the_limit_are_refused_well_formed_or_not()
    {
        Assert.Equal("HS0111", await Reading.Code("feed.xml", $"<rss>{string.Concat(Enumerable.Repeat("<a>", 100_000))}"));
        Assert.Equal("HS0111", await Reading.Code("feed.xml", $"<rss>{string.Concat(Enumerable.Repeat("<a>", 600))}{string.Concat(Enumerable.Repeat("</a>", 600))}</rss>"));
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-8", "utf-32BE")]
    public async Task The_encoding_that_a_feed_declares_is_believed_where_the_bytes_allow_it(string declared, string real)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var title = real == "windows-1251" ? "Паром" : "Café";
        var bytes = Encoding.GetEncoding(real).GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><item><title>{title}</title></item></channel></rss>");
        Assert.Equal(title, Document(Assert.Single(await Reading.Read("feed.xml", bytes))).Title);
    }

    [Theory]
    [InlineData("Tue, 04 Mar 2031 09:30:00 EST", "2031-03-04T09:30-05:00")]
    [InlineData("Tue, 04 Mar 2031 09:30:00 -0500", "2031-03-04T09:30-05:00")]
    [InlineData("04 Mar 2031 09:30 UT", "2031-03-04T09:30Z")]
    [InlineData("2031-03-04T09:30:00.250Z", "2031-03-04T09:30Z")]
    [InlineData("Tue, 04 Mar 2031", "2031-03-04")]
    [InlineData("soon EST", null)]
    public async Task Times_of_feeds_keep_their_zones(string stated, string? expected) =>
        Assert.Equal(expected, Document(Assert.Single(await Reading.Read("feed.xml", $"<rss><channel><item><title>Ferry</title><pubDate>{stated}</pubDate></item></channel></rss>"))).PublishedAt);

    [Fact]
    public async Task A_feed_that_says_nothing_of_its_encoding_is_read_as_it_looks()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Title = "Паром между островами остановится в мае, сказал мэр. Причину он не назвал, решение будет принято позже.";
        var bytes = Encoding.GetEncoding("koi8-r").GetBytes($"<rss><channel><item><title>{Title}</title></item></channel></rss>");
        Assert.Equal(Title, Document(Assert.Single(await Reading.Read("feed.xml", bytes))).Title);
    }

    private static SourceDocument Document(ReadResult result) => Assert.IsType<ReadResult.Read>(result).Document;
}
