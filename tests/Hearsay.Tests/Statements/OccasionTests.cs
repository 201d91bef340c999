using Hearsay.Articles;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class OccasionTests
{
    [Theory]
    [InlineData("Mayor Ines Duarte told Reuters that the ferry was old.", "the ferry was old", "Ines Duarte > Reuters")]
    [InlineData("In an interview with Reuters, Mayor Ines Duarte said the ferry was old.", "the ferry was old", "Ines Duarte > Reuters")]
    [InlineData("Mayor Ines Duarte said the ferry was old.", "the ferry was old", "Ines Duarte")]
    [InlineData("Mayor Ines Duarte said the ferry was old, Reuters reported.", "the ferry was old", "Ines Duarte > Reuters")]
    [InlineData("Mayor Ines Duarte was quoted by Reuters as saying that the ferry was old.", "the ferry was old", "Ines Duarte > Reuters")]
    [InlineData("Mayor Ines Duarte told reporters that the ferry was old.", "the ferry was old", "Ines Duarte")]
    [InlineData("Mayor Ines Duarte did not respond to a request for comment.", "a request for comment", "")]
    public void A_chain_runs_from_the_first_speaker_to_whoever_carried_it(string text, string content, string chain)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text });
        var statement = document.Attributions.First(statement => text[statement.Content[0].Start..statement.Content[0].End] == content);
        Assert.Equal(chain, string.Join(" > ", statement.Chain.Select(link => document.Entities.Entities[link.Entity].Name)));
    }

    [Fact]
    public void The_same_speaker_goes_on_to_the_same_outlet()
    {
        const string text = "Mayor Ines Duarte told Reuters that the ferry was old. She said it would be sold.";
        var statements = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text }).Attributions;
        Assert.Equal([ChainBasis.Explicit, ChainBasis.CarriedOver], statements[^1].Chain.Select(link => link.Basis));
    }

    [Fact]
    public void He_added_goes_on_with_who_spoke_not_with_who_was_named()
    {
        const string text = "Adviser Mike Aas did not answer questions about Peter Holm, but he did say that a ferry was needed.";
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text });
        var source = document.Attributions.Single(statement => statement.Act == StatementAct.Say).Source;
        Assert.Equal("Mike Aas", document.Entities.Entities[source?.Entity ?? -1].Name);
    }

    [Fact]
    public void A_report_that_speaks_becomes_an_entity()
    {
        const string text = "The report said the ferry was old.";
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text });
        Assert.Equal(SourceKind.Document, document.Attributions[0].SourceKind);
        Assert.Single(document.Attributions[0].Chain);
    }
}
