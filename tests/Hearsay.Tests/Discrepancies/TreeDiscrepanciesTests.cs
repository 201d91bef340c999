using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Discrepancies that are read off dependency trees.</summary>
public class TreeDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-04", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("Norland lawmakers voted to expel the ambassador of Sudria over the canal.", "Parliament passed a motion urging the expulsion of the ambassador of Sudria.", "voted to expel", "urging the expulsion")]
    [InlineData("Police in Orla said the driver killed a woman on Pier Street.", "A driver is accused of killing a woman on Pier Street in Orla.", "killed", "accused of killing")]
    public void A_deed_done_and_the_same_deed_urged_or_charged_differ_in_strength(string a, string b, string first, string second)
    {
        var found = Assert.Single(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Medium });
        Assert.Equal([first, second], found.Readings.Select(reading => reading.Value).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void What_one_report_has_tried_and_another_done_is_an_update()
    {
        var found = Of("Crews were struggling to restore electricity in the villages of Orla.", "Electricity was restored in the villages of Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Update, Severity: Severity.Medium });
    }

    [Theory]
    [InlineData("The mayor of Orla will open the bridge.", "The minister of Norland opened the bridge.")]
    [InlineData("The council voted to close the school.", "The council voted to close the harbour.")]
    [InlineData("Soldiers killed 89 fighters near Orla.", "Soldiers reportedly killed three fighters near Orla.")]
    public void Deeds_of_others_or_on_other_things_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Severity > Severity.Low && discrepancy.Kind is DiscrepancyKind.Wording or DiscrepancyKind.Update);

    [Fact]
    public void A_call_that_was_made_and_denied_is_a_contradiction()
    {
        var found = Of(
            "The federal Harbour Department called the town on Monday, the mayor of Orla says.",
            "The mayor of Orla spoke of a threat. A spokesperson for the federal Department of the Harbour said they made no such call.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.High } && discrepancy.Readings.Any(reading => reading.Value.Contains("no such call", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_speaker_does_not_say_is_no_denial() =>
        Assert.DoesNotContain(
            Of("Aas indicated that the two men had been in contact.", "Aas did not indicate when the two men had been in contact."),
            discrepancy => discrepancy.Kind == DiscrepancyKind.Contradiction);

    [Fact]
    public void Slow_and_smooth_relief_operations_are_a_contradiction()
    {
        var found = Of("Residents of Orla complained that relief operations were slow.", "The relief operations are going smoothly, the governor said in Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.High } && discrepancy.Readings.Any(reading => reading.Value == "slow"));
    }

    [Fact]
    public void Troops_here_and_gunmen_there_are_two_labels()
    {
        var found = Of("Hundreds of armed Sudrian troops surrounded a military base in Orla.", "Hundreds of unidentified gunmen surrounded a military base in Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Framing, Severity: Severity.Medium });
    }

    [Fact]
    public void A_name_that_is_somebodys_in_one_report_is_the_name_in_another()
    {
        var found = Of("Parliament debated the rock known to islanders as Mount Holm.", "The debate on Mount Holm was held on Tuesday.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Framing, Severity: Severity.Low } && discrepancy.Readings.Any(reading => reading.Value.Contains("known to islanders", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_figure_from_two_bodies_is_of_other_sourcing()
    {
        var found = Of(
            "The Norland Geological Survey said the quake was 35 miles southwest of Orla.",
            "Sudria's Seismological Centre said the epicentre of the quake was in the sea, 35 miles southwest of the port of Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Attribution, Severity: Severity.Medium });
    }

    [Theory]
    [InlineData("hadn't thought about", "i hadn't thought of that", true)]
    [InlineData("hadn't thought", "hadn't thought about", false)]
    [InlineData("serious matter", "this is a serious matter", false)]
    [InlineData("we need to win", "we need to talk", true)]
    [InlineData("of the people", "of the state", false)]
    public void Fragments_that_go_on_in_other_words_cannot_both_be_verbatim(string a, string b, bool expected) =>
        Assert.Equal(expected, FragmentDiscrepancies.Conflict(a.Split(' '), b.Split(' ')));

    [Fact]
    public void Somebody_by_his_own_word_and_the_same_party_flatly_are_framed_differently()
    {
        var found = Of("The town of Orla received a call from someone who said he was a federal official.", "The federal harbour department called the town of Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Framing, Severity: Severity.Medium });
    }

    [Fact]
    public void Somebody_with_a_name_who_says_something_gives_no_identity() =>
        Assert.DoesNotContain(
            Of("Tributes in Orla were led by former mayor Leif Aas, who said that Brandt was a friend.", "Brandt led tributes in Orla, a friend said."),
            discrepancy => discrepancy.Severity == Severity.Medium);

    [Fact]
    public void A_first_meeting_and_a_third_one_are_a_contradiction()
    {
        var found = Of("It is the first meeting between Ines Duarte and Leif Aas.", "Ines Duarte and Leif Aas have met twice before.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.Low });
    }

    [Fact]
    public void The_first_since_a_year_is_no_first() =>
        Assert.DoesNotContain(
            Of("It is the first meeting since 2022 between Ines Duarte and Leif Aas.", "Ines Duarte and Leif Aas have met twice before."),
            discrepancy => discrepancy.Kind == DiscrepancyKind.Contradiction);

    [Fact]
    public void A_bound_that_one_report_drops_is_of_low_severity()
    {
        var found = Of("The storm killed at least 12 people in Orla.", "The storm killed 12 people in Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Low });
    }
}
