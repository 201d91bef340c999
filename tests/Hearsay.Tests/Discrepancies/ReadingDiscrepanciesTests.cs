using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;

namespace Hearsay.Tests.Discrepancies;

public class ReadingDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> SameDay(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, PublishedAt = "2031-03-04", PublishedBasis = DateBasis.Metadata }))]).Dossier.Discrepancies;

    [Fact]
    public void One_quotation_given_to_two_people_is_an_attribution_of_high_severity()
    {
        var found = Assert.Single(
            SameDay("\"Every week a boat is sold,\" said Jonas Pryde in Orla.", "\"Every week a boat is sold,\" minister Petra Zand said in Orla."),
            discrepancy => discrepancy.Kind == DiscrepancyKind.Attribution);
        Assert.Equal(Severity.High, found.Severity);
        Assert.Equal("Who said “Every week a boat is sold”: Jonas Pryde or Petra Zand?", found.Title);
    }

    [Fact]
    public void A_speaker_aware_in_one_report_and_unaware_in_another_is_a_contradiction()
    {
        var found = SameDay(
            "President Ilse Tamm spoke to the premier. Spokesman Marek Olin suggested he was unaware of any such call.",
            "President Ilse Tamm spoke to the premier. Spokesman Marek Olin suggested that he had been made aware of it.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.High, Title: "Marek Olin: aware of it or unaware of it?" });
    }

    [Fact]
    public void The_word_that_joins_a_clause_is_no_other_wording() => Assert.DoesNotContain(
        SameDay(
            "\"Against that noise I personally may not hear a bell, be unaware of a ship. So I can neither see nor steer,\" pilot Leif Aas said.",
            "\"Against that noise I personally may not hear a bell or be unaware of a ship. So I can neither see nor steer,\" pilot Leif Aas said.",
            "\"Against that noise I personally can not hear a bell, not be aware of a ship. So I can neither see nor steer,\" pilot Leif Aas said."),
        discrepancy => discrepancy.Readings.Any(reading => reading.Value.StartsWith("or ", StringComparison.Ordinal)));

    [Fact]
    public void Power_that_was_not_affected_and_power_that_was_cut_contradict_each_other() => Assert.Contains(
        SameDay("A quake shook Orla. Power supplies were not affected in the town.", "A quake shook Orla. It knocked down power in the rural areas."),
        discrepancy => discrepancy.Kind == DiscrepancyKind.Contradiction);

    [Fact]
    public void A_demand_without_its_condition_is_an_omission()
    {
        var found = SameDay(
            "Farmers urged the government to leave the treaty unless the quota is raised first.",
            "Farmers urged the government to cancel the treaty with Sorava.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission, Severity: Severity.Medium });
    }

    [Fact]
    public void One_of_two_blamed_left_out_is_an_omission() => Assert.Contains(
        SameDay("Mayor Ines Aas blamed President Ilse Tamm and Norland for the closure.", "Mayor Ines Aas blamed Norland for the closure."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission });

    [Fact]
    public void A_treaty_to_be_frozen_and_a_treaty_to_be_scrapped_differ_in_strength() => Assert.Contains(
        SameDay("In a petition 47 lawmakers demanded that the fishing treaty be scrapped.", "As many as 47 lawmakers signed a petition to freeze the fishing treaty."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Medium, Title: "Treaty: scrapped or freeze?" });

    [Theory]
    [InlineData("\"Our door is open tonight,\" chairman Leif Brandt said on Thursday.", "\"Our door is open tonight,\" chairman Leif Brandt said on Friday.")]
    [InlineData("Crews of the Orla ferries will strike from Monday.", "Crews of the Orla ferries called off their strike late on Sunday.")]
    public void The_days_of_two_events_and_of_a_speaker_are_not_compared(string a, string b) =>
        Assert.DoesNotContain(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Date && !discrepancy.Title.StartsWith("Day of", StringComparison.Ordinal));

    [Theory]
    [InlineData("A crash near Orla killed 15 people on Tuesday.", "The dead in Tuesday's crash near Orla included 13 children, police said.")]
    [InlineData("The crash in Orla killed 15 people.", "The fatalities in Orla included 13 children, between the ages of 10 and 15.")]
    [InlineData("A storm killed 13 people in Orla.", "In Orla a further 10 people were killed.")]
    [InlineData("Clashes in Orla injured two policemen.", "In Orla two police were injured and three suspects were arrested.")]
    [InlineData("The toll in Orla passes 500 dead as officials call for help.", "The storm has killed 536 people in Orla.")]
    [InlineData("A poll in Orla puts Aas at 21 percent, Brandt at 17 percent and Duarte at 12 percent.", "Aas has 23 percent in a poll in Orla, Brandt 14 percent and Duarte 9 percent.")]
    public void Parts_lists_and_bounds_are_no_rival_figures(string a, string b) =>
        Assert.DoesNotContain(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Number);

    [Theory]
    [InlineData("It is not enough to be right, mayor Ines Aas told the crowd in Orla.", "“It’s not enough to be right,” mayor Ines Aas said to the crowd in Orla.")]
    [InlineData("Fighters pledge to stop the army at the Orla river.", "“The march does not scare us and we pledge to stop the army at the Orla river,” said Leif Brandt.")]
    public void A_negation_of_something_else_is_no_denial(string a, string b) =>
        Assert.DoesNotContain(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Contradiction);

    [Fact]
    public void A_person_and_that_persons_outlet_are_one_audience() => Assert.DoesNotContain(
        SameDay("\"I had not thought of that at all,\" Ilse Tamm told Radio Norte.", "\"I had not thought of that at all,\" Ilse Tamm told Leif Brandt."),
        discrepancy => discrepancy.Kind == DiscrepancyKind.Attribution);

    [Theory]
    [InlineData("As the new cabinet sets to work|As the new cabinet begins its work", "sets to work|begins its work")]
    [InlineData("So I cannot confirm it|So I can't confirm it", "cannot confirm|can't confirm")]
    [InlineData("no one knows|no one can tell", "one knows|one can tell")]
    public void A_title_holds_the_differing_words_only(string wordings, string expected) =>
        Assert.Equal(expected.Split('|'), WordingDiscrepancies.Differing([.. wordings.Split('|')]));
}
