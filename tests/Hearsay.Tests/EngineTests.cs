using Hearsay.Articles;

namespace Hearsay.Tests;

public class EngineTests
{
    [Fact]
    public void A_story_of_one_report_has_one_independent_text()
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = "The ferry stops in May." });
        Assert.Equal(1, Engine.Reconcile([document]).Dossier.IndependentTexts);
    }

    [Theory]
    [InlineData("en", "und", "The ferry stops in May, the mayor of Orla said on Friday, and it will not sail again.")]
    [InlineData("de", "und", "Die Fähre fährt im Mai nicht mehr, sagte der Bürgermeister am Freitag, und sie wird nicht wieder fahren.")]
    [InlineData("en-GB", "en-GB", "The ferry stops in May, the mayor of Orla said on Friday, and it will not sail again.")]
    [InlineData("de", "de", "Orla.")]
    [InlineData("und", "und", "Orla.")]
    [InlineData("und", "und", "")]
    public void The_language_is_as_stated_or_as_the_text_looks(string expected, string stated, string text) =>
        Assert.Equal(expected, Engine.Annotate(Document(text, stated)).Source.Language);

    [Theory]
    [InlineData("und")]
    [InlineData("en")]
    [InlineData("de")]
    public void Of_a_text_in_another_language_only_its_quotations_are_read(string stated)
    {
        var document = Engine.Annotate(Document("Die Fähre fährt im Mai nicht mehr, sagte der Bürgermeister am Freitag. „Kein Boot wird abgezogen“, sagte er, und die Post war da.", stated));
        Assert.Empty(document.Entities.Mentions);
        Assert.Empty(document.Times);
        Assert.Null(document.Syntax);
        var statement = Assert.Single(document.Attributions);
        Assert.Equal(("Kein Boot wird abgezogen", null), (statement.Content[0].In(document.Text).ToString(), statement.Source));
        Assert.Equal(1, Engine.Reconcile([document]).Dossier.IndependentTexts);
    }

    [Fact]
    public void A_page_that_states_another_language_than_its_text_is_in_is_read_as_what_it_is() =>
        Assert.NotEmpty(Engine.Annotate(Document("The ferry stops in May, the mayor of Orla said on Friday, and it will not sail again.", "de")).Attributions);

    private static SourceDocument Document(string text, string language) => new() { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text, Language = language };
}
