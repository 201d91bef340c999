using Hearsay.Articles;
using Hearsay.Models.English;
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
    [InlineData("Mayor Ines Duarte told OrlaPost.com that the ferry was old.", "the ferry was old", "Ines Duarte > OrlaPost.com")]
    [InlineData("Leif Aas was quoted by state television as saying the ferry was old.", "the ferry was old", "Leif Aas > state television")]
    [InlineData("A reporter of the agency Reuters said the hospital was full.", "the hospital was full", "reporter > Reuters")]
    [InlineData("The ferry was old, Reuters reported, citing two officials.", "The ferry was old", "Reuters")]
    [InlineData("\"The port told us that the ferry was old,\" Mayor Ines Duarte said.", "the ferry was old", "port > Ines Duarte")]
    [InlineData("\"I had a call from the harbour board saying that the ferry was old,\" Mayor Ines Duarte said.", "the ferry was old", "harbour board > Ines Duarte")]
    [InlineData("Mayor Ines Duarte said a call came from someone who said he was a pilot.", "he was a pilot", "someone > Ines Duarte")]
    [InlineData("Mayor Ines Duarte vowed to open the port, which has cost two million, according to the port authority.", "which has cost two million", "port authority")]
    [InlineData("Mayor Ines Duarte vowed to open the port, which has cost two million, according to the port authority.", "to open the port, which has cost two million", "Ines Duarte")]
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

    [Fact]
    public void Whoever_an_outlet_cites_spoke_first()
    {
        const string text = "The ferry was old, Reuters reported, citing two officials.";
        var document = Read(text);
        var statement = document.Attributions.Single(statement => statement.SourceKind == SourceKind.Unnamed);
        Assert.Equal("two officials > Reuters", Chain(document, statement));
    }

    [Fact]
    public void Whoever_an_outlet_quotes_spoke_first()
    {
        var document = Read("\"It is old,\" the Orla Post quoted Mayor Ines Duarte.", withModel: true);
        Assert.Equal("Ines Duarte > Orla Post", Chain(document, document.Attributions.Single(statement => statement.Form == StatementForm.Direct)));
    }

    [Fact]
    public void To_ask_for_anonymity_is_no_statement() =>
        Assert.Single(Read("\"It is old,\" said a diplomat who requested anonymity.", withModel: true).Attributions);

    [Fact]
    public void Remarks_that_an_agency_cites_came_through_it()
    {
        const string text = "\"The ferry is old,\" Mayor Ines Duarte told the Orla Post.\n\nDuarte's remarks, as cited by the agency Reuters, came on a bad day.";
        var document = Read(text);
        Assert.Equal("Ines Duarte > Orla Post > Reuters", Chain(document, document.Attributions[0]));
    }

    [Fact]
    public void What_somebody_always_says_belongs_to_no_one_interview()
    {
        const string text = "Mayor Ines Duarte told Reuters that the ferry was old. She has repeatedly said it would be sold.";
        Assert.Single(Read(text, withModel: true).Attributions[^1].Chain);
    }

    [Fact]
    public void Of_a_nested_statement_the_inner_one_keeps_the_outlet_of_the_outer_behind_its_speaker()
    {
        const string text = "A harbour pilot told the Orla Post on Thursday that Mayor Ines Duarte had told her council the ferry was old.";
        var document = Read(text, withModel: true);
        Assert.Equal("Ines Duarte > harbour pilot > Orla Post", Chain(document, document.Attributions[^1]));
    }

    [Theory]
    [InlineData("Mayor Ines Duarte said on Tuesday that the ferry was old.", "2031-03-04")]
    [InlineData("Mayor Ines Duarte would not confirm on Friday that the ferry was old.", "2031-02-28")]
    [InlineData("Mayor Ines Duarte, who was elected in 2016, said the ferry was old.", null)]
    [InlineData("In an interview aboard the ferry on Tuesday, Mayor Ines Duarte said it was old.", "2031-03-04")]
    [InlineData("Speaking to reporters on Tuesday, Mayor Ines Duarte said the ferry was old.", "2031-03-04")]
    [InlineData("Tuesday's crossing \"is the last,\" Mayor Ines Duarte said.", null)]
    [InlineData("\"It is old,\" Mayor Ines Duarte said in a statement released on Tuesday.", "2031-03-04")]
    [InlineData("Since taking office in January, Mayor Ines Duarte has said the ferry is old.", null)]
    public void The_day_of_the_words_hangs_on_the_cue(string text, string? day) =>
        Assert.Equal(day, Read(text, withModel: true).Attributions[0].SaidAt);

    [Theory]
    [InlineData("The council of Orla held a debate on Tuesday.\n\n\"It is old,\" Mayor Ines Duarte said at the opening of the session.", "2031-03-04")]
    [InlineData("\"All who met today want to sell it,\" Mayor Ines Duarte told the Orla Post.", "2031-03-06")]
    public void The_day_of_the_event_is_the_day_of_what_was_said_there(string text, string day)
    {
        var statement = Read(text, withModel: true).Attributions[^1];
        Assert.Equal((day, ChainBasis.Inferred), (statement.SaidAt, statement.SaidAtBasis));
    }

    [Fact]
    public void The_same_speaker_goes_on_on_the_same_day()
    {
        var statements = Read("Mayor Ines Duarte said on Tuesday that the ferry was old. She said it would be sold.", withModel: true).Attributions;
        Assert.Equal(("2031-03-04", ChainBasis.CarriedOver), (statements[^1].SaidAt, statements[^1].SaidAtBasis));
    }

    [Theory]
    [InlineData("\"It is old,\" said an official who spoke on condition of anonymity because he was not authorised to discuss it.", "on condition of anonymity because he was not authorised to discuss it")]
    [InlineData("\"It is old,\" said a port worker, who asked not to be named.", "asked not to be named")]
    [InlineData("Two officials, speaking on condition of anonymity, said the ferry was old.", "on condition of anonymity")]
    [InlineData("Mayor Ines Duarte said the ferry was old.", null)]
    public void Why_a_source_has_no_name(string text, string? reason) =>
        Assert.Equal(reason, Read(text).Attributions[0].Anonymity is { } span ? text[span.Start..span.End] : null);

    [Theory]
    [InlineData("\"It is old,\" Mayor Ines Duarte said at a rally in Orla on Tuesday.", "at a rally in Orla")]
    [InlineData("\"It is old,\" Mayor Ines Duarte said.", null)]
    public void Where_it_was_said(string text, string? place) =>
        Assert.Equal(place, Read(text, withModel: true).Attributions[0].Place is { } span ? text[span.Start..span.End] : null);

    [Theory]
    [InlineData("Speaking to reporters in Orla, Mayor Ines Duarte said the ferry was old.", "reporters")]
    [InlineData("Mayor Ines Duarte said in a letter to the committee that the ferry was old.", "committee")]
    [InlineData("Mayor Ines Duarte said in a tribute to Leif Aas that the ferry was old.", null)]
    public void Who_is_spoken_to(string text, string? hearer) =>
        Assert.Equal(hearer, Read(text, withModel: true).Attributions[0].Addressee?.Span is { } span ? text[span.Start..span.End] : null);

    [Theory]
    [InlineData("The ferry was old, a spokesman said.", SourceKind.Unnamed)]
    [InlineData("The ferry was old, according to court documents.", SourceKind.Document)]
    [InlineData("The ferry was old, OrlaPost.com reported.", SourceKind.Outlet)]
    [InlineData("Someone said the ferry was old.", SourceKind.Unnamed)]
    [InlineData("State television said the ferry was old.", SourceKind.Outlet)]
    public void The_kind_of_a_source(string text, SourceKind kind) => Assert.Equal(kind, Read(text).Attributions[0].SourceKind);

    [Theory]
    [InlineData("Mayor Ines Duarte reportedly said the ferry was old.", "reportedly")]
    [InlineData("Mayor Ines Duarte suggested the ferry was old.", "suggested")]
    [InlineData("Mayor Ines Duarte said the ferry was old, but suggested it was safe.", null)]
    public void A_hedge_belongs_to_its_own_cue(string text, string? hedge) =>
        Assert.Equal(hedge, Read(text, withModel: true).Attributions[0].Hedge is { } span ? text[span.Start..span.End] : null);

    [Theory]
    [InlineData("Mayor Ines Duarte, quoted by the state news agency Interfax, said the ferry was old.", "Ines Duarte > Interfax")]
    [InlineData("In comments carried by the Orla Post, Mayor Ines Duarte said the ferry was old.", "Ines Duarte > Orla Post")]
    [InlineData("Mayor Ines Duarte wrote in a letter seen by the Orla Post that the ferry was old.", "Ines Duarte > Orla Post")]
    [InlineData("\"It is old,\" Mayor Ines Duarte said on CNN's The Harbour Hour.", "Ines Duarte > CNN")]
    [InlineData("Mayor Ines Duarte was reported by Interfax as saying the ferry was old.", "Ines Duarte > Interfax")]
    [InlineData("Asked if that was so in an interview with Reuters last year, Mayor Ines Duarte said: \"It is old.\"", "Ines Duarte > Reuters")]
    [InlineData("Mayor Ines Duarte, who once wrote for Reuters, said the ferry was old.", "Ines Duarte")]
    public void What_hangs_on_the_cue_tells_through_whom(string text, string chain)
    {
        var document = Read(text, withModel: true);
        Assert.Equal(chain, Chain(document, document.Attributions[0]));
    }

    [Theory]
    [InlineData("Mayor Ines Duarte wrote in her 2024 book High Water that the ferry was old.", "her 2024 book High Water")]
    [InlineData("In a post on Orlagram, Mayor Ines Duarte wrote that the ferry was old.", "a post on Orlagram")]
    [InlineData("Mayor Ines Duarte said in a statement that the ferry was old.", "a statement")]
    public void A_carrier_goes_by_its_name(string text, string carrier) =>
        Assert.Equal(carrier, Read(text, withModel: true).Attributions[0].Channel?.Span is { } span ? text[span.Start..span.End] : null);

    private static AnnotatedDocument Read(string text, bool withModel = false) =>
        Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = text, PublishedAt = "2031-03-06" }, withModel ? EnglishModel.Instance : null);

    private static string Chain(AnnotatedDocument document, Attribution statement) =>
        string.Join(" > ", statement.Chain.Select(link => document.Entities.Entities[link.Entity].Name));
}
