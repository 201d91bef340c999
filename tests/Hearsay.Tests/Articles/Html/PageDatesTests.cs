namespace Hearsay.Tests.Articles.Html;

public class PageDatesTests
{
    private const string Text = "<p>The Orla ferry stops in May after ninety years, mayor Ines Duarte told Radio Norte on Tuesday.</p><p>The boats are too old to mend, she said, and the town has no money for new ones this year.</p>";

    private static async Task<string?> Date(string head, string body, string lang = "en-US") =>
        (await Reading.Document("a.html", $"<!DOCTYPE html><html lang=\"{lang}\"><head>{head}</head><body><article><h1>Ferry stops in May after all</h1>{body}{Text}</article></body></html>")).PublishedAt;

    [Theory]
    [InlineData("de", "<p class=\"datum\">Stand: 4. März 2031</p>", "2031-03-04")]
    [InlineData("fr", "<div>Publié le 4 août 2031</div>", "2031-08-04")]
    [InlineData("es", "<span class=\"fecha\">4 de mayo de 2031</span>", "2031-05-04")]
    [InlineData("ja", "<div>2031年3月4日 9時30分</div>", "2031-03-04")]
    [InlineData("en-US", "<div class=\"date\">3/4/2031</div>", "2031-03-04")]
    [InlineData("en-GB", "<div class=\"date\">3/4/2031</div>", "2031-04-03")]
    [InlineData("de", "<div class=\"date\">04.03.31</div>", "2031-03-04")]
    [InlineData("en", "<div class=\"meta\">By Ann Lee, March 4th, 2031 at 9:30 am</div>", "2031-03-04")]
    public async Task A_day_is_read_as_the_page_s_language_writes_it(string lang, string body, string date) => Assert.Equal(date, await Date("", body, lang));

    [Fact]
    public async Task A_moment_is_told_in_the_zone_of_the_day_that_readers_see() =>
        Assert.Equal("2031-03-04T23:30-02:00", await Date("<meta property=\"article:published_time\" content=\"2031-03-05T01:30:00Z\">", "<time datetime=\"2031-03-05T01:30:00Z\">March 4, 2031</time>"));

    [Fact]
    public async Task A_day_by_the_headline_that_the_last_change_confirms_is_believed() =>
        Assert.Equal("2031-03-04", await Date("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2029-11-02T08:00:00-05:00\", \"dateModified\": \"2031-03-04T10:00:00-05:00\"}</script>", "<div class=\"date\">March 4, 2031</div>"));

    [Fact]
    public async Task A_lone_day_that_nothing_confirms_does_not_outweigh_the_metadata() =>
        Assert.Equal("2031-03-02T08:00-05:00", await Date("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-03-02T08:00:00-05:00\"}</script>", "<div class=\"date\">May 9, 2031</div>"));

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"1970-01-01T00:00:00Z\">")]
    [InlineData("<meta name=\"date\" content=\"0\">")]
    [InlineData("<meta name=\"date\" content=\"yesterday\">")]
    public async Task What_programs_write_for_no_date_is_none(string head) => Assert.Null(await Date(head, ""));

    [Fact]
    public async Task A_day_in_a_comment_dates_no_article() =>
        Assert.Null(await Date("", "<div class=\"comments\"><div class=\"comment-date\">March 4, 2031</div></div>"));

    [Theory]
    [InlineData("<p class=\"date\">Written: 2031-03-04 15:03 / Updated: 2031-03-06 15:30</p><p class=\"date\">2031-02-01</p>", "2031-03-04")]
    [InlineData("<p class=\"date\">4 March 2031, updated 6 March 2031</p><p class=\"date\">1 February 2031</p>", "2031-03-04")]
    [InlineData("<div><span>Ann Lee</span><span>March 4, 2031</span></div>", "2031-03-04")]
    public async Task A_line_that_says_more_than_the_day_of_publication_is_read(string body, string date) => Assert.Equal(date, await Date("", body));

    [Fact]
    public async Task A_bare_day_by_the_headline_that_the_last_change_confirms_is_believed() =>
        Assert.Equal("2031-03-04", await Date("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2029-11-02T08:00:00-05:00\", \"dateModified\": \"2031-03-04T10:00:00-05:00\"}</script>", "<p>March 4, 2031</p>"));

    [Fact]
    public async Task The_day_of_print_does_not_outweigh_the_evening_before() =>
        Assert.Equal("2031-03-03T19:30+01:00", await Date("<meta name=\"date\" content=\"2031-03-04\"><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-03-03T19:30:00+01:00\"}</script>", "<div class=\"date\">March 4, 2031</div>"));

    [Fact]
    public async Task The_headline_is_found_where_it_and_the_title_end_with_labels()
    {
        const string Tools = "<p>Share</p><p>Print</p><p>Save</p><p>Larger</p><p>Smaller</p><p>Send</p>";
        const string Head = "<meta property=\"og:title\" content=\"Ferry stops in May after all: harbour\">";
        const string Top = "<header><h1>Ferry stops in May after all <span>Plus</span></h1><p><time datetime=\"2031-03-04T09:00:00Z\">March 4, 2031</time></p>" + Tools + "</header>";
        const string End = "<div><h1>Most read</h1><p><time datetime=\"2031-05-09T09:00:00Z\" pubdate>9 May</time></p></div>";
        var page = await Reading.Document("a.html", $"<!DOCTYPE html><html lang=\"en\"><head>{Head}</head><body>{Top}<div class=\"text\">{Text}{Text}{Text}{Text}{Text}{Text}</div>{End}</body></html>");
        Assert.Equal("2031-03-04T09:00Z", page.PublishedAt);
    }
}
