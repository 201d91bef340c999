namespace Hearsay.Tests.Articles.Html;

public class PageAuthorsTests
{
    private const string Text = "<p>The Orla ferry stops in May after ninety years, mayor Ines Duarte told Radio Norte on Tuesday.</p><p>The boats are too old to mend, she said, and the town has no money for new ones this year.</p>";

    private static async Task<string?> Byline(string head, string body) =>
        (await Reading.Document("a.html", $"<!DOCTYPE html><html lang=\"en\"><head><meta property=\"og:site_name\" content=\"Radio Norte\">{head}</head><body><article><h1>Ferry stops in May after all</h1>{body}{Text}</article></body></html>")).Byline;

    [Theory]
    [InlineData("", "<div class=\"byline\"><span>By</span><a href=\"/author/ann-lee\">Ann Lee</a><span>Orla Courier</span></div>", "Ann Lee")]
    [InlineData("", "<p>Von Ann Lee und Bo Ek</p>", "Ann Lee, Bo Ek")]
    [InlineData("", "<small>posted on 2031-03-04 by Ann Lee</small>", "Ann Lee")]
    [InlineData("<meta name=\"author\" content=\"Radio Norte\">", "", null)]
    [InlineData("<meta name=\"author\" content=\"By\">", "", null)]
    [InlineData("<meta name=\"author\" content=\"Ann Lee, PhD\">", "", "Ann Lee")]
    [InlineData("<meta name=\"author\" content=\"Ann Lee, Head of Ferries\">", "", "Ann Lee")]
    [InlineData("", "<div class=\"comments\"><span class=\"author\">Bo Ek</span></div>", null)]
    public async Task Only_people_by_the_article_are_its_authors(string head, string body, string? byline) => Assert.Equal(byline, await Byline(head, body));
}
