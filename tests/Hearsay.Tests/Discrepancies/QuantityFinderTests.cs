using System.Globalization;
using Hearsay.Articles;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Tests.Discrepancies;

public class QuantityFinderTests
{
    [Theory]
    [InlineData("The storm killed 12 people and injured more than 1,400.", "dead 12 Exact, injured 1400 AtLeast")]
    [InlineData("As many as 80 people were also wounded.", "injured 80 AtMost")]
    [InlineData("Police arrested two dozen marchers.", "arrested 24 Exact")]
    [InlineData("It had a magnitude of 5. 9 and hit about 15 villages.", "magnitude 5.9 Exact, n:villag 15 About")]
    [InlineData("The 12-metre boat sank.", "length 12 Exact")]
    [InlineData("A 40-foot carcass lay on the beach.", "length 12.19 Exact")]
    [InlineData("Qualm lies 100 km north of Orla.", "from orla 100000 Exact")]
    [InlineData("The bid was $2,075.", "money$ 2075 Exact")]
    [InlineData("The fine is 1.5 million euros.", "money€ 1500000 Exact")]
    [InlineData("The port needs a capital of Rs 100 crore.", "money₹ 1000000000 Exact")]
    [InlineData("The port needs a capital of 1 billion rupees.", "money₹ 1000000000 Exact")]
    [InlineData("The fine is ₹2.5 lakh.", "money₹ 250000 Exact")]
    [InlineData("The haul was worth a two - million - euro ransom.", "money€ 2000000 Exact")]
    [InlineData("They stole £1. 7m.", "money£ 1700000 Exact")]
    [InlineData("Aas landed 178 of 369 punches.", "n:punch 178 Exact, n:punch 369 Exact")]
    [InlineData("Between 40 and 60 percent of the roofs are gone.", "percent 40-60 Exact")]
    [InlineData("The town of 950 residents slept.", "population 950 Exact")]
    [InlineData("Orla has a population of nearly 30, 000.", "population 30000 AtMost")]
    [InlineData("47 lawmakers signed the petition.", "n:lawmaker 47 Exact")]
    public void A_figure_is_read_with_its_unit_and_its_modifier(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("US$2.6 million", "US$2.6 million")]
    [InlineData("Rs 100 crore", "Rs 100 crore")]
    [InlineData("At least Rs 100 crore", "at least Rs 100 crore")]
    [InlineData("Forty-seven", "forty-seven")]
    public void A_figure_in_a_title_begins_small_unless_a_currency_does(string text, string expected) => Assert.Equal(expected, DiscrepancyTitles.Figure(text));

    [Theory]
    [InlineData("Call 709-555-2290 for details.")]
    [InlineData("The train left at 2:30 and 14 minutes later it stopped.")]
    [InlineData("The war began in 1967 and ended in 1971.")]
    [InlineData("The Boeing 747-400 landed.")]
    [InlineData("Two more victims were found.")]
    [InlineData("Of these, 30 of the 80 left.")]
    [InlineData("A magnitude 6.0 quake can cause damage.")]
    [InlineData("99999999999999999999999 . , 5. , $ % 7")]
    public void What_is_no_count_of_the_event_is_left_alone(string text) => Assert.DoesNotContain("Exact", Describe(text).Replace("injured 80", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Describe(string text)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = text });
        var story = StoryBuilder.Form([document], (same, _) => same);
        return string.Join(", ", QuantityFinder.Find(story, 0).Select(quantity => string.Create(
            CultureInfo.InvariantCulture, $"{quantity.Unit} {Math.Round(quantity.Low, 2)}{(quantity.IsRange ? $"-{quantity.High}" : "")} {quantity.Bound}")));
    }
}
