using Hearsay.Articles;
using Hearsay.Sources;

namespace Hearsay.Tests.Stories;

public class EntityResolutionTests
{
    [Theory]
    [InlineData("Ines Duarte", "Ines Duarte spoke.", "Mr. Aas and Ms. Duarte left.")]
    [InlineData("Northern Action Front", "The Northern Action Front (NAF) met.", "The NAF declined to comment.")]
    [InlineData("Masoud Delman", "Masoud Delman spoke. Masoud Delman left.", "Massoud Dalman agreed.")]
    [InlineData("Daniel Nevsky", "Orla recalled Israel's ambassador to the kingdom, Daniel Nevsky.", "It will expel the Israeli ambassador.")]
    [InlineData("Knesset", "The Knesset met.", "A debate in Israel's parliament went on.")]
    [InlineData("Ines Duarte Aas", "Ines Duarte Aas spoke.", "Ines Duarte agreed.")]
    [InlineData("William Berg", "William Berg spoke. William Berg left.", "Bill Berg agreed.")]
    [InlineData("Inés Duarte", "Inés Duarte spoke. Inés Duarte left.", "InÃ©s Duarte agreed.")]
    [InlineData("Leif Aaskopf", "Leif Aaskopf spoke.", "They wrote to him in Aaskopf. It was long.")]
    [InlineData("Karol", "The villages were identified as Tessin, Brak and Karol.", "A wave hit Aas town while Karol said no.")]
    [InlineData("Sam A. Berg Jr.", "Sam A. Berg Jr. spoke.", "Sam Berg agreed.")]
    [InlineData("Denver Red Foxes", "Fans cheered the Denver Red Foxes.", "A coach of the Red Foxes left.")]
    [InlineData("Orla Steel Inc.", "She works for Orla Steel Inc. in town.", "He works for Orla Steel there.")]
    [InlineData("Jordanian government", "The Jordanian government met.", "It was the government who said so.")]
    [InlineData("treaty", "They signed a treaty in May. The treaty holds.", "The treaty is at risk.")]
    [InlineData("Tessin", "A quake struck the island of Tessin.", "A quake struck Tessin. The island has a port.")]
    [InlineData("Tessin", "A quake struck Tessin.", "A quake struck the Southern Island of Tessin.")]
    public void Names_of_one_party_in_two_reports_are_one_entity(string name, string first, string second)
    {
        var entities = Entities(first, second);
        var entity = Assert.Single(entities, entity => entity.Name == name);
        Assert.Equal(2, entity.Mentions.Select(mention => mention.Document).Distinct().Count());
    }

    [Theory]
    [InlineData("Ines Duarte spoke.", "Paulo Duarte spoke.")]
    [InlineData("Leif Aas spoke.", "Leif Berg spoke.")]
    [InlineData("A spokesman said no.", "A spokesman said yes.")]
    public void Two_people_stay_apart(string first, string second) =>
        Assert.Equal(2, Entities(first, second).Count(entity => entity.Type == EntityType.Person));

    [Theory]
    [InlineData("The Jordanian government met. The Israeli government did not.", "It was the government who said so.", "government")]
    [InlineData("The Libyan government met.", "It was the administration who said so.", "administration")]
    [InlineData("The Supreme Court of Denver met.", "The Supreme Court sat.", "Supreme Court")]
    [InlineData("A quake struck the islands of Tessin and Brak.", "The island has a port, the island said.", "Tessin")]
    public void What_may_be_another_stays_apart(string first, string second, string name) =>
        Assert.All(Entities(first, second).Where(entity => entity.Name == name), entity => Assert.Single(entity.Mentions.Select(mention => mention.Document).Distinct()));

    [Fact]
    public void Ids_are_unique_and_the_same_on_every_run()
    {
        string[] texts = ["US President Ann Lee met Ines Duarte.", "Ms Duarte and the president spoke to reporters in Orla."];
        var ids = Entities(texts).Select(entity => entity.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids, Entities(texts).Select(entity => entity.Id));
    }

    private static System.Collections.Immutable.ImmutableArray<Entity> Entities(params string[] texts) =>
        Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = "d" + i, Uri = i + ".txt", Sha256 = "", Text = text }))]).Dossier.Entities;
}
