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
