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
}
