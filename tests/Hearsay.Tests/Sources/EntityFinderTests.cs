using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;

namespace Hearsay.Tests.Sources;

public class EntityFinderTests
{
    [Theory]
    [InlineData("Mayor Ines Duarte opened the bridge.", "Mayor Ines Duarte", "Ines Duarte", EntityType.Person)]
    [InlineData("The bridge was opened by Kremlin spokesman Oleg Varin.", "Kremlin spokesman Oleg Varin", "Oleg Varin", EntityType.Person)]
    [InlineData("He spoke to the Orla news agency.", "Orla news agency", "Orla", EntityType.Outlet)]
    [InlineData("It lies near Veldsund in the north.", "Veldsund", "Veldsund", EntityType.Place)]
    [InlineData("A report by the Department of Housing and Works was late.", "Department of Housing and Works", "Department of Housing and Works", EntityType.Organization)]
    [InlineData("We saw Mr. de la Torre leave.", "Mr. de la Torre", "de la Torre", EntityType.Person)]
    [InlineData("They met Osama bin Tareq there.", "Osama bin Tareq", "Osama bin Tareq", EntityType.Person)]
    public void A_name_is_found_with_its_title(string text, string span, string core, EntityType type)
    {
        var (document, entities) = Find(text);
        var mention = Assert.Single(entities.Mentions, mention => mention.Span.In(document.Text).SequenceEqual(span));
        Assert.Equal(core, mention.Core.In(text).ToString());
        Assert.Equal(type, entities.Entities[mention.Entity].Type);
    }

    [Theory]
    [InlineData("On Monday it rained in May.")]
    [InlineData("Meanwhile thousands left. However many stayed.")]
    [InlineData("")]
    [InlineData("... !!! — ’ '")]
    public void Days_and_first_words_are_no_names(string text) => Assert.Empty(Find(text).Entities.Mentions);

    [Theory]
    [InlineData("Ines Duarte came. Ms Duarte left, and Duarte slept.", 3)]
    [InlineData("The Northern Action Front (NAF) met. The NAF voted.", 3)]
    [InlineData("Volodymyr Zelenskiy spoke; Zelenskyy left.", 2)]
    [InlineData("Beyoncé Lång sang; Beyonce Lang left.", 2)]
    public void Variants_of_a_name_are_one_entity(string text, int mentions)
    {
        var (_, entities) = Find(text);
        Assert.Equal(mentions, entities.Mentions.Count(mention => mention.Entity == entities.Mentions[0].Entity && mention.Kind == MentionKind.Name));
    }

    [Theory]
    [InlineData("Mo Jackson spoke in Orla. Jackson said no.", "Mo Jackson", 2)]
    [InlineData("Iain Duncan Berg spoke. Duncan Berg left.", "Iain Duncan Berg", 2)]
    [InlineData("President Berg spoke. Mia Berg listened. Mr. Berg left.", "Mia Berg", 1)]
    [InlineData("Mia Stretch and Ola Moss were jailed. Stretch was sentenced to life.", "Mia Stretch", 2)]
    public void A_surname_goes_to_its_bearer(string text, string name, int mentions)
    {
        var (_, entities) = Find(text);
        var entity = Assert.Single(entities.Entities, entity => entity.Name == name);
        Assert.Equal(mentions, entities.Mentions.Count(mention => mention.Entity == entity.Index));
        Assert.Equal(EntityType.Person, entity.Type);
    }

    [Theory]
    [InlineData("The George Bentham Bridge is closed.", "George Bentham Bridge", EntityType.Place)]
    [InlineData("They joined the National Association for the Advancement of Tides.", "National Association for the Advancement of Tides", EntityType.Organization)]
    [InlineData("A spokesman for the N.A.H.W. said no.", "N.A.H.W.", EntityType.Organization)]
    [InlineData("They met in Kansas City of the old plan.", "Kansas City", EntityType.Place)]
    [InlineData("They fled Hurricane Lena.", "Hurricane Lena", EntityType.Event)]
    [InlineData("The report was on www.orlanews.ca today.", "www.orlanews.ca", EntityType.Outlet)]
    [InlineData("It hit the villages of Tessin, Brak and Orla.", "Brak", EntityType.Place)]
    [InlineData("The villages were identified as Tessin, Brak and Karol.", "Karol", EntityType.Place)]
    [InlineData("Villages that were hit, including Tessin and Karol, have no water.", "Tessin", EntityType.Place)]
    [InlineData("She wrote for newspapers such as the Karol, Tessin and Brak.", "Brak", EntityType.Outlet)]
    [InlineData("He said so to three villages, Karol complained.", "Karol", EntityType.Person)]
    [InlineData("The mayor told Orla.com about it.", "Orla.com", EntityType.Outlet)]
    [InlineData("It was sold on Orla.com for a song.", "Orla.com", EntityType.Organization)]
    [InlineData("It was Orlaâ\u0080\u0099s parliament that met.", "Orlaâ\u0080\u0099s parliament", EntityType.Organization)]
    [InlineData("Norland's foreign ministry was silent.", "Norland's foreign ministry", EntityType.Organization)]
    [InlineData("A senator from Carmel spoke.", "Carmel", EntityType.Place)]
    [InlineData("She won election to Congress for Orla last year.", "Congress", EntityType.Organization)]
    [InlineData("We read of the Orla Internet Observatory and its work.", "Orla Internet Observatory", EntityType.Organization)]
    [InlineData("On Sunday Sam Berg Jr. sang.", "Sam Berg Jr.", EntityType.Person)]
    [InlineData("Only a Democratic Senate can do it.", "Senate", EntityType.Organization)]
    [InlineData("A bath in Bath is closed.", "Bath", EntityType.Place)]
    [InlineData("A song by Nat King Cole was heard.", "Nat King Cole", EntityType.Person)]
    [InlineData("They prayed at the Orla mosque compound.", "Orla mosque compound", EntityType.Place)]
    [InlineData("Rep. Ann Lee, R-Tenn., asked the Secretary of State Leif Aas.", "Secretary of State Leif Aas", EntityType.Person)]
    public void A_type_is_told_by_words_in_and_around_the_name(string text, string span, EntityType type)
    {
        var (_, entities) = Find(text);
        var mention = Assert.Single(entities.Mentions, mention => mention.Span.In(text).SequenceEqual(span));
        Assert.Equal(type, entities.Entities[mention.Entity].Type);
    }

    [Theory]
    [InlineData("Reading is nice. Nice weather, too. Mobile phones rang.")]
    [InlineData("It was NOT good. They said NO and VERY loudly so.")]
    [InlineData("A Sumatran rhino was born.")]
    public void A_listed_town_or_a_shout_makes_no_name_of_a_word(string text) => Assert.Empty(Find(text).Entities.Mentions);

    [Theory]
    [InlineData("Texas senator Ann Lee spoke.", "Texas", EntityType.Place)]
    [InlineData("He met Norland's president, an ally.", "Norland", EntityType.Place)]
    [InlineData("They feared Israeli bombs.", "Israeli", EntityType.Group)]
    public void Names_in_titles_are_asides(string text, string name, EntityType type)
    {
        var (document, entities) = Find(text);
        var aside = Assert.Single(entities.Asides, aside => aside.Span.In(document.Text).SequenceEqual(name));
        Assert.Equal(type, entities.Entities[aside.Entity].Type);
        Assert.DoesNotContain(entities.Mentions, mention => mention.Core.Overlaps(aside.Core) && mention.Kind == MentionKind.Name);
    }

    [Theory]
    [InlineData("Twelve students were hurt.", "Twelve students")]
    [InlineData("Thirteen students were hurt.", "Thirteen students")]
    [InlineData("They met forty workers there.", "forty workers")]
    public void A_group_of_people_has_its_number_in_words(string text, string span) =>
        Assert.Equal(span, Assert.Single(Find(text).Entities.Mentions, mention => mention.Kind == MentionKind.Nominal).Span.In(text).ToString());

    [Fact]
    public void Mentions_are_in_order_and_do_not_overlap()
    {
        var (_, entities) = Find("US President Ann Lee told CBS News anchor Jon Park that the Bank of Orla, led by Prof. Li Wei, a critic of Ann Lee's, was safe. The mayor's aides agreed.");
        for (var i = 1; i < entities.Mentions.Length; i++)
        {
            Assert.True(entities.Mentions[i - 1].Span.End <= entities.Mentions[i].Span.Start);
        }
    }

    internal static (SourceDocument Document, DocumentEntities Entities) Find(string text)
    {
        var document = new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text };
        return (document, EntityFinder.Find(document, Tokenizer.Tokenize(document)));
    }
}
