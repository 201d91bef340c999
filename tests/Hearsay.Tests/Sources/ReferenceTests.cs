using Hearsay.Sources;

namespace Hearsay.Tests.Sources;

public class ReferenceTests
{
    [Theory]
    [InlineData("Mayor Ines Duarte spoke first. The plan is late, the mayor said.", "the mayor", "Ines Duarte")]
    [InlineData("The mayor was late. Ines Duarte, mayor of Orla, came at noon.", "The mayor", "Ines Duarte")]
    [InlineData("Russian President Oleg Varin met US President Ann Lee. The Russian leader left first.", "The Russian leader", "Oleg Varin")]
    [InlineData("US President Ann Lee spoke with Russian President Oleg Varin. The Russian told her so, she said.", "The Russian", "Oleg Varin")]
    [InlineData("Lena Petrov, a marine biologist, saw it.", "a marine biologist", "Lena Petrov")]
    [InlineData("The head of the Harbour Authority, Leif Aas, agreed.", "The head", "Leif Aas")]
    [InlineData("Oskar Moss will appeal, Moss's lawyer said. Moss's attorney was late. Moss's lawyer, Leif Aas, came at noon.", "attorney", "Leif Aas")]
    [InlineData("Sen. Ines Duarte, D-Orla, left. The lawmaker was late.", "The lawmaker", "Ines Duarte")]
    [InlineData("Rep. Leif Aas (R-Orla) left. The congressman was late.", "The congressman", "Leif Aas")]
    [InlineData("Sen. Leif Aas stays. Oskar Moss heard the first senator to leave.", "the first senator", "first senator")]
    [InlineData("The Orla Ferry Party has a plan against the Varna Harbour Party. The party will vote on it.", "The party", "Orla Ferry Party")]
    [InlineData("Former Mayor of Orla Ken Aas led the tributes.", "Former Mayor", "Ken Aas")]
    [InlineData("Oskar Moss said so. Moss, Moss and Moss. Moss met Moss. Moss, Moss, Moss. President Ann Lee agreed with Moss. Moss wrote to the president.", "the president", "Ann Lee")]
    [InlineData("Sen. Leif Aas met Gov. Ines Duarte. The senator left first.", "The senator", "Leif Aas")]
    [InlineData("Rep. Leif Aas met Gov. Ines Duarte. The lawmaker left first.", "The lawmaker", "Leif Aas")]
    [InlineData("Representative Leif Aas met Gov. Ines Duarte. The congressman left first.", "The congressman", "Leif Aas")]
    [InlineData("Sgt. Bo Brandt met Capt. Ines Duarte. The captain left first.", "The captain", "Ines Duarte")]
    [InlineData("The Velden Zoo has a new whale. The zoo opens at noon.", "The zoo", "Velden Zoo")]
    [InlineData("Mr Justice Aas jailed Ann Berg for life. Berg laughed when Aas spoke. Aas had a letter in which she told of it.", "she", "Ann Berg")]
    [InlineData("A lawyer for the port, Leif Aas of Aas and Berg, agreed.", "A lawyer", "Leif Aas")]
    [InlineData("They called the Jordanian envoy to Orla (Walid Saber) home.", "the Jordanian envoy", "Walid Saber")]
    [InlineData("Ines Duarte came. \"No,\" she said.", "she", "Ines Duarte")]
    [InlineData("Ines Duarte met Leif Aas. He said no.", "He", "Leif Aas")]
    [InlineData("Leif Aas wrote to Oleg Varin. \"He (Varin) wants it,\" he said.", "He", "Oleg Varin")]
    [InlineData("He told the Orla Herald so. The newspaper printed it.", "The newspaper", "Orla Herald")]
    [InlineData("The Harbour Authority will talk to the Bank of Orla, it said.", "it", "Harbour Authority")]
    [InlineData("They live on Orla island. This island has a port.", "This island", "Orla")]
    [InlineData("A wave hit the village of Karol. The village is lost.", "The village", "Karol")]
    [InlineData("A quake flattened the southern city of Veldsund.", "the southern city", "Veldsund")]
    [InlineData("The compound known to many as the Orla Mount is closed.", "The compound", "Orla Mount")]
    [InlineData("They prayed at the Orla mosque compound. The site was closed at noon.", "The site", "Orla")]
    public void A_reference_finds_its_name(string text, string mention, string name)
    {
        var (_, entities) = EntityFinderTests.Find(text);
        var found = entities.Mentions.Single(item => item.Kind != MentionKind.Name && item.Span.In(text).SequenceEqual(mention));
        Assert.Equal(name, entities.Entities[found.Entity].Name);
    }

    [Theory]
    [InlineData("A Foreign Ministry spokesman said so.", "A Foreign Ministry spokesman", EntityType.Person)]
    [InlineData("Two police officers came.", "Two police officers", EntityType.Group)]
    [InlineData("Several senior Orlan officials declined to comment.", "Several senior Orlan officials", EntityType.Group)]
    [InlineData("It was read out in Jordan's parliament.", "Jordan's parliament", EntityType.Organization)]
    public void Sources_without_a_name_are_found_as_they_stand(string text, string mention, EntityType type)
    {
        var (_, entities) = EntityFinderTests.Find(text);
        var found = entities.Mentions.Single(item => item.Span.In(text).SequenceEqual(mention));
        Assert.Equal(type, entities.Entities[found.Entity].Type);
    }

    [Theory]
    [InlineData("She left.")]
    [InlineData("They head for the coast and judge for themselves.")]
    [InlineData("US Secretary of State Leif Aas spoke. The foreign secretary left.", "The foreign secretary", "Leif Aas")]
    [InlineData("Opposition leader Leif Aas spoke. Ukraine's leader left.", "Ukraine's leader", "Leif Aas")]
    [InlineData("Ines Duarte spoke. \"He is late,\" she said.", "He")]
    [InlineData("The Supreme Court met. The group was late.", "The group", "Supreme Court")]
    [InlineData("It rained in the capital city of Norland.", "the capital city", "Norland")]
    [InlineData("It rained in the market square of Veldsund.", "the square", "Veldsund")]
    [InlineData("It rained in the suburb of Veldsund.", "the suburb", "Veldsund")]
    [InlineData("The town of Veldsund is old. The island's main town is older.", "The island's main town", "Veldsund")]
    [InlineData("They prayed at the Orla mosque. A hall stands on the site of a farm.", "the site", "Orla")]
    public void What_is_not_clear_stays_out(string text, string not = "", string? name = null)
    {
        var (_, entities) = EntityFinderTests.Find(text);
        Assert.DoesNotContain(entities.Mentions, item => (not.Length == 0 || item.Span.In(text).SequenceEqual(not)) && (name is null || entities.Entities[item.Entity].Name == name));
    }

    [Fact]
    public void The_first_to_do_so_is_somebody_new()
    {
        const string text = "Sen. Leif Aas will not resign. Pressure grew when the first northern senator to call on Aas wrote to him.";
        var (_, entities) = EntityFinderTests.Find(text);
        var first = entities.Mentions.Single(mention => mention.Span.In(text).SequenceEqual("the first northern senator"));
        Assert.NotEqual("Leif Aas", entities.Entities[first.Entity].Name);
    }

    [Fact]
    public void Groups_of_different_numbers_are_different_groups()
    {
        const string Text = "10,000 people fled. At least 80 people died. Police counted 80 people. The island of 200, 000 residents is calm.";
        var (_, entities) = EntityFinderTests.Find(Text);
        int Of(string words, int nth = 0) => entities.Mentions.Where(item => item.Span.In(Text).SequenceEqual(words)).ElementAt(nth).Entity;
        Assert.NotEqual(Of("10,000 people"), Of("80 people"));
        Assert.Equal(Of("80 people"), Of("80 people", 1));
        Assert.Equal("200, 000 residents", entities.Entities[Of("200, 000 residents")].Name);
    }

    [Fact]
    public void A_treaty_stands_apart_from_the_parties_that_may_speak()
    {
        const string Text = "They signed a 1994 treaty in May. The treaty holds. It was a new deal, but the treaty comes first.";
        var (_, entities) = EntityFinderTests.Find(Text);
        Assert.Empty(entities.Mentions);
        string[] words = ["a 1994 treaty", "The treaty"];
        var treaty = entities.Asides.Where(item => words.Contains(item.Span.In(Text).ToString())).Select(item => item.Entity).ToArray();
        Assert.Equal(2, treaty.Length);
        Assert.Equal("treaty", entities.Entities[Assert.Single(treaty.Distinct())].Name);
    }

    [Fact]
    public void The_owner_in_a_noun_phrase_is_a_mention_aside()
    {
        const string Text = "A wave hit the town of Karol. The town's mayor said so.";
        var (_, entities) = EntityFinderTests.Find(Text);
        var town = Assert.Single(entities.Asides, item => item.Span.In(Text).SequenceEqual("The town"));
        Assert.Equal("Karol", entities.Entities[town.Entity].Name);
        Assert.Single(entities.Mentions, item => item.Span.In(Text).SequenceEqual("The town's mayor"));
    }
}
