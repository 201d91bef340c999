using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Dossiers;
using Hearsay.Pages;

namespace Hearsay.Tests.Pages;

public class DossierPageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_link_within_the_page_has_a_place_to_go_to()
    {
        var page = Parse(await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token));
        var links = page.QuerySelectorAll("a[href^='#']");
        Assert.True(links.Length > 30);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").DistinctBy(element => element.Id).Count());
    }

    [Fact]
    public async Task The_articles_hold_their_text_unchanged()
    {
        var page = Parse(await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token));
        var articles = page.QuerySelectorAll("article .text").Select(text => string.Join('\n', text.QuerySelectorAll("p").Select(line => line.TextContent)));
        Assert.Equal([Ferry.First.Replace("\n\n", "\n", StringComparison.Ordinal), Ferry.Second], articles);
    }

    [Fact]
    public async Task An_anchor_and_its_further_pieces_hold_the_passage()
    {
        var page = Parse(await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token));
        foreach (var link in page.QuerySelectorAll("a.cite"))
        {
            var parts = link.GetAttribute("href")!.Split('-');
            var text = parts[0] == "#d1" ? Ferry.First : Ferry.Second;
            var id = link.GetAttribute("href")![1..];
            var pieces = page.QuerySelectorAll($"[id='{id}'],[data-of='{id}']").Select(piece => piece.TextContent);
            Assert.Equal(text[int.Parse(parts[1], null)..int.Parse(parts[2], null)], string.Concat(pieces));
        }
    }

    [Fact]
    public async Task Nothing_is_fetched_and_only_the_pages_own_script_may_run()
    {
        var html = await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token);
        var page = Parse(html);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(Hash(page.QuerySelector("style")!.TextContent), Regex.Match(policy, "style-src '([^']+)'").Groups[1].Value);
        Assert.Equal(Hash(page.QuerySelector("script")!.TextContent), Regex.Match(policy, "script-src '([^']+)'").Groups[1].Value);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, [style], [onclick]"));
        Assert.DoesNotMatch(@"url\(|@import", html);
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        const string bad = "<script>alert(1)</script>\u202Eevil\u202C\" onmouseover=\"x";
        var text = $"{bad}\nsecond line {bad}";
        var file = new DossierFile(DossierFile.CurrentFormat, new EngineInfo(bad, bad, bad),
            [Ferry.Document("d1", bad) with { Title = bad, Byline = bad, Uri = bad, Sha256 = bad, Language = bad, Url = "javascript:alert(1)", PublishedAt = bad, UpdatedAt = bad, Noise = [] }],
            [Ferry.Story("s1", ["d1"]) with { Headline = bad, Summary = bad }]);
        var page = Parse(await DossierPage.RenderAsync(file, new Dictionary<string, string> { ["d1"] = text }, Token));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("[onmouseover], a[href^='javascript']"));
        Assert.DoesNotContain('\u202E', page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task An_address_is_a_link_only_when_it_is_a_web_address()
    {
        var file = Ferry.File with { Documents = [Ferry.Document("d1", "A") with { Url = "https://example.org/ferry?a=1&b=2" }, Ferry.Document("d2", "B") with { Url = "file:///etc/passwd" }] };
        var page = Parse(await DossierPage.RenderAsync(file, Ferry.Texts, Token));
        var link = Assert.Single(page.QuerySelectorAll("a:not([href^='#'])"));
        Assert.Equal("https://example.org/ferry?a=1&b=2", link.GetAttribute("href"));
        Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_id_is_shown_where_a_name_exists()
    {
        var page = Parse(await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token));
        Assert.DoesNotMatch(@"\b(e[123]|t[123]|u1|c1|x1|p1|f1)\b", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Several_stories_begin_with_an_index()
    {
        var page = Parse(await DossierPage.RenderAsync(Ferry.Of([Ferry.Story("s1", ["d1"]), Ferry.Story("s2", ["d2"])]), Ferry.Texts, Token));
        Assert.Equal(["#story-1", "#story-2"], page.QuerySelectorAll("a.open-story").Select(link => link.GetAttribute("href")));
        Assert.Equal(2, page.QuerySelectorAll(".story").Length);
    }

    [Fact]
    public async Task A_file_without_stories_or_texts_is_still_a_page()
    {
        Assert.Contains("No story", await DossierPage.RenderAsync(Ferry.Of([]), Ferry.Texts, Token), StringComparison.Ordinal);
        Assert.Contains("not at hand", await DossierPage.RenderAsync(Ferry.File, new Dictionary<string, string>(), Token), StringComparison.Ordinal);
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Hash(string content) =>
        "sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));
}
