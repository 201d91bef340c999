using Hearsay.Articles;
using Hearsay.Models.English;
using Hearsay.Sources;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class SourceEntitiesTests
{
    [Theory]
    [InlineData("The mayor will resign, a senior Democrat said on Tuesday.", "senior Democrat", "Unnamed")]
    [InlineData("The user wrote that \"the ferry was sunk by its crew\".", "user", "Unnamed")]
    [InlineData("The Duarte campaign is falsely claiming that the ferry was safe.", "Duarte campaign", "Institution")]
    [InlineData("Ines Duarte's campaign said the ferry was safe.", "Ines Duarte's campaign", "Institution")]
    [InlineData("The lawsuit, filed in the court of Orla, alleges that the operator broke the law.", "lawsuit", "Document")]
    [InlineData("The draft guidelines say that every ferry needs two crews.", "draft guidelines", "Document")]
    [InlineData("The regulations state that every ferry needs two crews.", "regulations", "Document")]
    [InlineData("The handout said that the pier was safe.", "handout", "Document")]
    [InlineData("The motion says that the pier was safe.", "motion", "Document")]
    [InlineData("The inquiry into the fire of May said the pier was safe.", "inquiry into the fire of May", "Institution")]
    [InlineData("A person briefed on the matter said the ferry was old.", "person briefed on the matter", "Unnamed")]
    [InlineData("An officer assigned to the harbour said the ferry was old.", "officer assigned to the harbour", "Unnamed")]
    [InlineData("The ferry lobby insisted that the pier was safe.", "ferry lobby", "Institution")]
    public void A_source_without_a_name_is_a_party(string text, string name, string kind)
    {
        var document = Annotate(text);
        var statement = Assert.Single(document.Attributions);
        Assert.NotNull(statement.Source?.Entity);
        Assert.Equal((name, kind), (document.Entities.Entities[statement.Source.Value.Entity.Value].Name, statement.SourceKind.ToString()));
    }

    [Theory]
    [InlineData("The draft guidelines say that every ferry needs two crews.")]
    [InlineData("A news release stated that the ferry was empty.")]
    public void A_text_is_no_group_of_people(string text)
    {
        var document = Annotate(text);
        Assert.Equal(EntityType.Other, document.Entities.Entities[Assert.Single(document.Attributions).Source!.Value.Entity!.Value].Type);
    }

    [Fact]
    public void The_one_of_whom_the_report_has_told_before_is_the_same_party()
    {
        var document = Annotate("The mayor will resign, a senior Democrat said on Tuesday. The council agrees, said the Democrat who knows the plans that the council made for the harbour and its old pier.");
        Assert.Equal(2, document.Attributions.Length);
        Assert.Single(document.Attributions.Select(statement => statement.Source?.Entity).Distinct(), entity => entity is not null);
    }

    [Theory]
    [InlineData("The Harbour Authority is old. It will close, according to a statement by the Harbour Authority.")]
    [InlineData("The Harbour Authority is old. It will close, said a letter from the Harbour Authority.")]
    public void A_statement_by_somebody_is_his_word(string text)
    {
        var document = Annotate(text);
        Assert.Equal("Harbour Authority", document.Entities.Entities[Assert.Single(document.Attributions).Source!.Value.Entity!.Value].Name);
    }

    [Fact]
    public void A_statement_from_somebodys_lawyer_is_the_lawyers_word_throughout()
    {
        var document = Annotate("Ines Duarte is mayor. \"The case is weak,\" said the statement from Duarte's attorney, Tom Brekke. \"It should be dropped.\"\n\n\"She will stay,\" the statement said.");
        Assert.Equal(["Tom Brekke"], document.Attributions.Select(statement => document.Entities.Entities[statement.Source?.Entity ?? 0].Name).Distinct());
    }

    [Theory]
    [InlineData("Ines Duarte died on Monday. The Duarte family said today: \"We are lost without her.\"", "Duarte family")]
    [InlineData("Ines Duarte died on Monday. Ms Duarte's family said: \"We are lost.\"\n\n\"She was kind.\"", "Ms Duarte's family")]
    public void A_family_is_none_of_its_members(string text, string name)
    {
        var document = Annotate(text);
        Assert.Equal([name], document.Attributions.Select(statement => document.Entities.Entities[statement.Source?.Entity ?? 0].Name).Distinct());
    }

    [Fact]
    public void The_union_of_one_report_is_the_one_that_another_names()
    {
        var dossier = Engine.Reconcile([Annotate("The crews will strike on Monday, their union said.", "a"), Annotate("The Dockers' Union said the crews would strike on Monday.", "b")]).Dossier;
        Assert.Equal("Dockers' Union", dossier.Entities.Single(entity => entity.Id == Assert.Single(dossier.Statements.Select(statement => statement.Source.Entity).Distinct())).Name);
    }

    [Theory]
    [InlineData("Gov. Leif Aas of Texas is at the pier.")]
    [InlineData("Texas Gov. Leif Aas is at the pier.")]
    public void The_governor_of_one_report_is_the_one_that_another_names(string named)
    {
        var dossier = Engine.Reconcile([Annotate(named, "a"), Annotate("\"The pier is old,\" the Texas governor said.", "b")]).Dossier;
        Assert.Equal("Leif Aas", dossier.Entities.Single(entity => entity.Id == Assert.Single(dossier.Statements).Source.Entity).Name);
    }

    [Fact]
    public void Two_of_a_kind_are_not_the_same_party()
    {
        var document = Annotate("The mayor will resign, a senior Democrat said on Tuesday. She will stay, another Democrat said.");
        Assert.Equal(2, document.Attributions.Select(statement => statement.Source?.Entity).Distinct().Count());
    }

    private static AnnotatedDocument Annotate(string text, string id = "d") => Engine.Annotate(new SourceDocument { Id = id, Uri = "d.txt", Sha256 = "", Text = text }, EnglishModel.Instance);
}
