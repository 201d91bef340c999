using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Html;

public class PageFormTests
{
    private const string First = "<p>The Orla ferry stops in May after ninety years, mayor Ines Duarte told Radio Norte on Tuesday.</p>";
    private const string Second = "<p>The boats are too old to mend, she said, and the town has no money for new ones this year.</p>";

    private static Task<SourceDocument> Page(string head, string body) => Reading.Document("a.html", $"<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body><main><article><h1>Ferry stops in May after all</h1>{body}</article></main></body></html>");

    [Fact]
    public async Task The_beginning_before_a_paywall_is_said_to_be_a_stub()
    {
        var document = await Page("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false}</script>", $"{First}{Second}<div class=\"paywall\"><p>Subscribe to continue reading.</p></div>");
        Assert.True(document.IsStub);
        Assert.DoesNotContain("Subscribe", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_no_stub() => Assert.False((await Page("", First + Second)).IsStub);

    [Fact]
    public async Task A_live_blog_says_so() =>
        Assert.Equal(ArticleForm.LiveBlog, (await Page("<script type=\"application/ld+json\">{\"@type\": \"LiveBlogPosting\", \"headline\": \"Ferry stops in May after all\"}</script>", First + Second)).Form);

    [Fact]
    public async Task Pictures_with_words_under_them_are_a_gallery()
    {
        var pictures = string.Concat(Enumerable.Range(1, 8).Select(i => $"<figure><img src={i}.jpg><figcaption>The ferry on its way to Sund in the summer of {2020 + i}, with children and dogs on the upper deck.</figcaption></figure>"));
        Assert.Equal(ArticleForm.Gallery, (await Page("", First + pictures)).Form);
    }
}
