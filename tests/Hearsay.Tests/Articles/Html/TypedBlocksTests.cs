using Hearsay.Articles;

namespace Hearsay.Tests.Articles.Html;

public class TypedBlocksTests
{
    private const string Html = """
        <!DOCTYPE html><html lang="de"><head><title>Fähre hält im Mai - Radio Norte</title><meta name="description" content="Nach neunzig Jahren ist Schluss: Die Stadt Orla stellt ihre Fähre ein.">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Fähre hält im Mai", "datePublished": "2031-03-04T09:30:00+01:00", "articleSection": "Region"}</script>
        <meta property="article:published_time" content="2031-03-02"></head><body>
        <header class="site-header"><nav><a href="/">Startseite</a></nav></header>
        <main><article><h1>Fähre hält im Mai</h1>
        <p class="article-lead">Nach neunzig Jahren ist Schluss: Die Stadt Orla stellt ihre Fähre ein.</p>
        <figure><img src="f.jpg"><figcaption>Die letzte Fähre am Anleger von Orla. <span class="credit">Foto: Ann Lee</span></figcaption></figure>
        <p>Die Fähre von Orla f&auml;hrt im Mai zum <b>letzten</b> Mal, sagte Bürgermeisterin Ines Duarte am Dienstag dem Sender Radio Norte.</p>
        <h2>Kein Geld für neue Boote</h2>
        <p>Die Boote seien zu alt, um sie noch zu reparieren, sagte sie, und die Stadt habe in diesem Jahr kein Geld für neue.</p>
        <p>Die Werft in Sund hatte im Winter angeboten, die Boote für die Hälfte des Preises zu überholen, wenn die Stadt dafür bürgt.</p>
        <p>Korrektur: In einer früheren Version stand, die Werft liege in Orla. Sie liegt in Sund.</p>
        </article>
        <section id="comments" class="comments"><h3>Kommentare</h3><p>Schade, ich bin als Kind jeden Sommer damit gefahren.</p></section></main></body></html>
        """;

    [Fact]
    public async Task Blocks_have_kinds_and_spans()
    {
        var document = await Reading.Document("a.html", Html);
        var kinds = document.Blocks.ToLookup(block => block.Kind, block => block.Text);
        Assert.Equal("Fähre hält im Mai", Assert.Single(kinds[BlockKind.Headline]));
        Assert.StartsWith("Nach neunzig", Assert.Single(kinds[BlockKind.Standfirst]), StringComparison.Ordinal);
        Assert.Equal("Kein Geld für neue Boote", Assert.Single(kinds[BlockKind.Subhead]));
        Assert.Equal("Foto: Ann Lee", Assert.Single(kinds[BlockKind.Credit]));
        Assert.StartsWith("Die letzte Fähre", Assert.Single(kinds[BlockKind.Caption]), StringComparison.Ordinal);
        Assert.StartsWith("Korrektur", Assert.Single(kinds[BlockKind.Correction]), StringComparison.Ordinal);
        Assert.All(kinds[BlockKind.Paragraph], paragraph => Assert.StartsWith("Die ", paragraph, StringComparison.Ordinal));
        Assert.Contains(kinds[BlockKind.Comment], comment => comment.StartsWith("Schade", StringComparison.Ordinal));
        foreach (var block in document.Blocks.Where(block => block.Span is not null))
        {
            Assert.Equal(block.Text, block.Span!.Value.In(document.Text).ToString());
        }
    }

    [Fact]
    public async Task Blocks_know_where_they_stand_in_the_page()
    {
        var document = await Reading.Document("a.html", Html);
        var first = document.Blocks.First(block => block.Kind == BlockKind.Paragraph);
        Assert.Equal("Die Fähre von Orla f&auml;hrt im Mai zum <b>letzten</b> Mal, sagte Bürgermeisterin Ines Duarte am Dienstag dem Sender Radio Norte.", first.Page!.Value.In(Html).ToString());
        Assert.All(document.Blocks, block => Assert.NotNull(block.Page));
    }

    [Fact]
    public async Task Values_that_disagree_are_kept_with_the_reason()
    {
        var document = await Reading.Document("a.html", Html);
        var dates = document.Provenance.Where(stated => stated.Field == ArticleField.PublishedAt).ToArray();
        Assert.Equal(("2031-03-04T09:30+01:00", FieldBasis.JsonLd, "NewsArticle.datePublished", true, null), (dates[0].Value, dates[0].Basis, dates[0].Where, dates[0].IsChosen, dates[0].Reason));
        Assert.Equal(("2031-03-02", FieldBasis.Meta, false), (dates[1].Value, dates[1].Basis, dates[1].IsChosen));
        Assert.NotNull(dates[1].Reason);
        Assert.Equal("Region", document.Section);
    }
}
