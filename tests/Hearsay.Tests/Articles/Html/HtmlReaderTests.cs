using System.Text;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Html;

public class HtmlReaderTests
{
    private const string First = "The Orla ferry stops in May after ninety years, mayor Ines Duarte told Radio Norte on Tuesday.";
    private const string Second = "The boats are too old to mend, she said, and the town has no money for new ones this year.";

    private static Task<SourceDocument> Page(string head, string body) => Reading.Document("page.html", $"<!DOCTYPE html><html lang=\"en-GB\"><head>{head}</head><body>{body}</body></html>");

    [Fact]
    public async Task The_article_is_kept_and_what_stands_around_it_left_out()
    {
        var document = await Page(
            "<title>Ferry stops in May - Radio Norte</title>",
            $"""
            <nav><p>Home, news, sport, weather, and all the rest of it, from here to the horizon and back.</p></nav>
            <div class="wrap overflow-hidden"><article class="widget-story">
              <h1>Ferry stops in May</h1><div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div>
              <p>{First}</p><figure><img src="x.jpg"><figcaption>The last ferry. Photo: Ann Lee</figcaption></figure>
              <h2>No money</h2>
              <p>The boats are <a href="/b">too old</a> to mend,
                 she said, and&nbsp;the town has no money for new ones this&shy; year.</p>
              <aside><p>Related: The history of the ferry in ten pictures, from the first to the last.</p></aside>
              <script>var x = "not text";</script>
            </article></div>
            <div class="comments"><p>I liked the old ferry very much, and my mother did too, when she was young.</p></div>
            <footer><p>Copyright 2031 Radio Norte. All rights reserved.</p></footer>
            """);
        Assert.Equal($"{First}\n\nNo money\n\nThe boats are too old to mend, she said, and the town has no money for new ones this\u00AD year.", document.Text);
        Assert.Equal(("Ferry stops in May", "en-GB"), (document.Title, document.Language));
    }

    [Fact]
    public async Task Linked_data_names_title_people_outlet_and_dates()
    {
        var document = await Page(
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Ferry stops &amp; stays stopped",
              "datePublished": "2031-03-04T09:30:00+02:00", "dateModified": "2031-03-05", "author": [{"@type": "Person", "name": "By Ann Lee"}, {"@type": "Organization", "name": "Orla Press"}, {"@type": "Person", "name": "Bo Ek"}],
              "publisher": {"@type": "Organization", "name": "Radio Norte"}}]}</script><link rel="canonical" href="https://radio.example/ferry">
            """,
            $"<p>{First}</p><p>{Second}</p>");
        Assert.Equal(("Ferry stops & stays stopped", "Ann Lee, Bo Ek", "Radio Norte", "2031-03-04T09:30+02:00", "2031-03-05", "https://radio.example/ferry"),
            (document.Title, document.Byline, document.Publisher, document.PublishedAt, document.UpdatedAt, document.Url));
    }

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2031-03-04T09:30:00Z\">", "", "2031-03-04T09:30Z")]
    [InlineData("<meta name=\"date\" content=\"March 4, 2031\">", "", "2031-03-04")]
    [InlineData("", "<time datetime=\"2031-03-04\">yesterday</time>", "2031-03-04")]
    [InlineData("", "<span class=\"pub-date\">Published 4 March 2031</span>", "2031-03-04")]
    [InlineData("<link rel=\"canonical\" href=\"https://radio.example/2031/03/04/ferry\">", "", "2031-03-04")]
    [InlineData("<script type=\"application/ld+json\">{broken</script>", "", null)]
    public async Task A_date_is_found_where_pages_put_it(string head, string body, string? date) =>
        Assert.Equal(date, (await Page(head, $"<article>{body}<p>{First}</p><p>{Second}</p></article>")).PublishedAt);

    [Theory]
    [InlineData("<meta name=\"author\" content=\"By Ann Lee and Bo Ek\">", "Ann Lee, Bo Ek")]
    [InlineData("<meta name=\"author\" content=\"Radio Norte News\">", null)]
    [InlineData("<meta name=\"author\" content=\"https://radio.example/ann\">", null)]
    [InlineData("<meta name=\"author\" content=\"Reuters\">", null)]
    public async Task Only_people_are_authors(string head, string? byline) => Assert.Equal(byline, (await Page(head, $"<p>{First}</p><p>{Second}</p>")).Byline);

    [Fact]
    public async Task What_the_user_knows_comes_before_what_the_page_says()
    {
        var document = await Reading.Document("a.html", $"<title>Other</title><meta name=date content=2030-01-01><p>{First}<p>{Second}", new InputMetadata { Title = "Ferry stops", PublishedAt = "2031-03-04" });
        Assert.Equal(("Ferry stops", "2031-03-04"), (document.Title, document.PublishedAt));
    }

    [Fact]
    public async Task Two_line_breaks_part_paragraphs() =>
        Assert.Equal($"{First}\n\n{Second}", (await Page("", $"<div>{First}<br><br>{Second}</div>")).Text);

    [Fact]
    public async Task A_page_that_never_closes_is_read() =>
        Assert.Equal($"{First}\n\n{Second}", (await Reading.Document("a.html", $"<html><body><div><article><p>{First}<p>{Second}<div><span")).Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<i><div>")]
    public async Task Tags_nested_without_end_are_read_all_the_same(string tag) =>
        Assert.Equal(First, (await Reading.Document("a.html", $"<html>{string.Concat(Enumerable.Repeat(tag, 50_000))}<p>{First}")).Text);

    [Fact]
    public async Task A_page_of_more_elements_than_the_limit_is_refused() =>
        Assert.Equal("HS0115", await Reading.Code("a.html", "<html>" + string.Concat(Enumerable.Repeat("<i>x</i>", 300_000)) + First));

    [Fact]
    public async Task Paragraphs_that_need_no_end_tag_are_no_nesting() =>
        Assert.Contains(First, (await Reading.Document("a.html", string.Concat(Enumerable.Repeat("<p>The ferry stops in May and it will not run again this year. ", 5_000)) + $"<p>{First}")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_without_text_is_refused() =>
        Assert.Equal("HS0116", await Reading.Code("a.html", "<html><body><div id=app></div><script>load()</script></body></html>"));

    [Fact]
    public async Task A_stated_body_stands_in_for_text_that_a_script_would_load()
    {
        var body = string.Concat(Enumerable.Repeat(First + " ", 8)).Trim();
        var document = await Page($$"""<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "{{body}}"}</script>""", "<div id=app>Loading the page, please wait.</div>");
        Assert.Equal(body, document.Text);
    }

    [Fact]
    public async Task A_page_is_believed_about_its_encoding()
    {
        byte[] page = [.. "<html><head><meta charset=iso-8859-2></head><body><p>"u8, 0xA9, .. "koda stopped in May, the mayor said on Tuesday in the hall.</p></body></html>"u8];
        Assert.StartsWith("Škoda", (await Reading.Document("a.html", page)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<a href='")]
    [InlineData("<svg><title>x")]
    [InlineData("\u0001\u0002<p>x")]
    public async Task Broken_pages_are_read_or_refused_and_never_throw(string html)
    {
        var results = await Reading.Read("a.html", Encoding.UTF8.GetBytes(html));
        Assert.Single(results);
    }
}
