using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Discrepancies in what is said, by whom and how surely, where the words are not the same.</summary>
public class SenseDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-04", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Fact]
    public void A_member_well_equipped_and_the_party_poorly_equipped_are_a_contradiction()
    {
        var found = Of("Leif Aas was well equipped for the crossing, the coast guard said.", "The coast guard said the party were poorly equipped for the crossing.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.High } && discrepancy.Readings.Any(reading => reading.Value == "poorly equipped"));
    }

    [Theory]
    [InlineData("Leif Aas was well equipped for the crossing.", "The rescue team were poorly equipped.")]
    [InlineData("Leif Aas was well equipped for the crossing.", "The party were poorly paid.")]
    [InlineData("The inland road was closed.", "The road was land.")]
    public void Others_and_other_matters_are_no_opposites(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Contradiction);

    [Fact]
    public void Experienced_and_inexperienced_of_one_crew_are_a_contradiction()
    {
        var found = Of("The crew of the ferry Solvei was experienced.", "The crew of the ferry Solvei was inexperienced.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.High });
    }

    [Theory]
    [InlineData("Police spokeswoman Ines Duarte said that foul play was not suspected in the sinking of the ferry at this time.", "Foul play was not suspected in the sinking of the ferry, police spokeswoman Ines Duarte said.", "at this time", Severity.Medium)]
    [InlineData("The pier of Orla stands where storms are generally weak.", "The pier of Orla stands where storms are weak.", "generally", Severity.Low)]
    public void A_limit_that_one_report_leaves_out_is_told(string one, string other, string limit, Severity severity)
    {
        var found = Assert.Single(Of(one, other), discrepancy => discrepancy.Title.Contains(limit, StringComparison.Ordinal));
        Assert.Equal((DiscrepancyKind.Wording, severity), (found.Kind, found.Severity));
    }

    [Theory]
    [InlineData("The ferry turned back to Orla harbour, probably mindful of the storm.", "The ferry turned back to Orla harbour.")] // it is on another word
    [InlineData("The pier of Orla stands where storms are generally weak.", "The pier of Orla stands where storms may be weak.")] // both limit it
    [InlineData("The pier of Orla stands where storms are usually weak.", "The pier of Orla stands where storms are often weak.")]
    [InlineData("Leif Aas said he would probably meet the crews of Orla next week.", "Ines Duarte is due to meet the crews of Orla at a conference.")] // another's meeting
    public void A_limit_of_something_else_or_of_both_is_not_told(string one, string other) => Assert.DoesNotContain(Of(one, other), discrepancy => discrepancy.Title.Contains("with or without", StringComparison.Ordinal));

    [Fact]
    public void What_is_expected_in_one_report_and_done_in_another_is_an_update()
    {
        var found = Of("Mayor Leif Aas was expected to be charged with theft, the Orla Post reported.", "Leif Aas was charged with theft by a court in Orla on Monday.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Update, Severity: Severity.Medium });
    }

    [Fact]
    public void What_is_expected_and_what_will_be_are_of_low_severity()
    {
        var found = Of("The charges against Aas are expected to include theft and forgery.", "The charges against Aas will include theft and forgery.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Low });
    }

    [Fact]
    public void A_decision_that_one_report_leaves_open_and_another_tells_is_an_update()
    {
        var found = Of(
            "Governor Ines Duarte has not said how she will act. Duarte will study the harbour bill before deciding whether to sign or veto it.",
            "Governor Ines Duarte announced her decision to veto the harbour bill.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Update, Severity: Severity.Medium });
    }

    [Fact]
    public void A_decision_on_something_else_closes_nothing() =>
        Assert.DoesNotContain(
            Of("Governor Ines Duarte has not said whether she will run again.", "Governor Ines Duarte announced her decision to close the ferry line."),
            discrepancy => discrepancy.Kind == DiscrepancyKind.Update);

    [Fact]
    public void Writing_to_the_mayor_and_calling_her_are_two_ways()
    {
        var found = Of("Mayor Ines Duarte closed the port. Solvei Lines wrote to Ines Duarte on Monday.", "An executive of Solvei Lines called Mayor Ines Duarte on Monday.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Contradiction, Severity: Severity.Medium } && discrepancy.Title.StartsWith("How did Solvei Lines reach", StringComparison.Ordinal));
    }

    [Fact]
    public void Calling_somebody_a_liar_reaches_nobody() =>
        Assert.DoesNotContain(Of("Leif Aas wrote to Ines Duarte on Monday.", "Leif Aas called Ines Duarte a liar on Monday."), discrepancy => discrepancy.Title.StartsWith("How did", StringComparison.Ordinal));

    [Fact]
    public void A_quotation_whose_charge_is_cut_is_an_omission()
    {
        var found = Of(
            "“After two years of malicious leaks and threats against my client, the harbour office has now opened its books to us,” said lawyer Leif Aas.",
            "Lawyer Leif Aas said that the harbour office “has now opened its books to us.”");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission, Severity: Severity.Medium } && discrepancy.Title.Contains("malicious", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_of_an_officer_that_another_report_tells_by_itself_are_shown()
    {
        const string Words = "the patrol boat Solvei turned at once towards the three suspicious trawlers and challenged their crews by radio";
        var found = Of($"Captain Leif Aas of the coast guard said {Words}.", $"On Monday night {Words}.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Attribution, Severity: Severity.Low } && discrepancy.Readings.Any(reading => reading.Value == "the report itself"));
    }

    [Fact]
    public void As_many_pirates_here_and_crewmen_there_are_two_pictures()
    {
        var found = Of("The coast guard seized 26 pirates off Orla.", "Two boats with 26 crewmen aboard were stopped off Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Framing, Severity: Severity.Low } && discrepancy.Title.StartsWith("The 26", StringComparison.Ordinal));
    }

    [Fact]
    public void Hoping_and_demanding_differ_in_strength()
    {
        var found = Of("Leif Aas hoped that the council would close the old harbour.", "Leif Aas demanded that the council close the old harbour.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Medium } && discrepancy.Readings.Any(reading => reading.Value == "hoped"));
    }

    [Fact]
    public void One_of_two_things_that_another_report_never_names_is_left_out()
    {
        var found = Of("Leif Aas suffered a stroke and a heart attack at the town hall.", "Leif Aas suffered a heart attack at the town hall.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission, Severity: Severity.Low } && discrepancy.Readings.Any(reading => reading.Value.Contains("stroke", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_report_names_elsewhere_is_not_left_out() =>
        Assert.DoesNotContain(
            Of("Leif Aas suffered a stroke and a heart attack at the town hall.", "Leif Aas suffered a heart attack at the town hall. Doctors spoke of a stroke as well."),
            discrepancy => discrepancy.Kind == DiscrepancyKind.Omission);

    [Fact]
    public void Somebody_without_a_name_whom_another_report_names_is_shown()
    {
        var found = Of("A woman smuggled forged ferry tickets into the harbour office of Orla.", "Ines Aas smuggled forged ferry tickets into the harbour office of Orla.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission, Severity: Severity.Medium } && discrepancy.Readings.Any(reading => reading.Value == "Ines Aas"));
    }

    [Fact]
    public void One_noun_changed_in_text_that_two_reports_share_is_a_wording()
    {
        const string Text = "The swift action by the patrol boat Solvei resulted once again in foiling the smugglers' {0} to rob the freighters that pass through the busy strait in which the trade of the islands lies, and the coast guard remains at the forefront of the work on the safety of the northern sea.";
        var found = Of(Text.Replace("{0}", "attempt", StringComparison.Ordinal), Text.Replace("{0}", "threat", StringComparison.Ordinal));
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Low } && discrepancy.Readings.Any(reading => reading.Value.Contains("threat", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_order_and_the_deed_are_of_low_severity() => Assert.Contains(
        Of("The council of Orla closed the old harbour on Friday.", "The council of Orla voted to close the old harbour on Friday."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Update, Severity: Severity.Low });

    [Fact]
    public void How_sure_a_speaker_is_has_the_speakers_words_for_a_title()
    {
        var found = Of("Ines Aas said the council will close the old harbour.", "Ines Aas said the council may close the old harbour.");
        Assert.All(found.Where(discrepancy => discrepancy.Title.EndsWith("certain or possible?", StringComparison.Ordinal)), discrepancy => Assert.StartsWith("“", discrepancy.Title, StringComparison.Ordinal));
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Medium });
    }
}
