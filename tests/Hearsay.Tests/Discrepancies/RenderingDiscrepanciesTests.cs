using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>What one report adds to, leaves out of or calls otherwise in what another tells.</summary>
public class RenderingDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("As many as 600 people in Orla needed shelter, half of whom had been given tents.", "Around 300 people are sheltered in tents and another 600 are waiting in Orla.", true)]
    [InlineData("As many as 600 people in Orla needed shelter, 300 of whom had been given tents.", "Around 300 people are sheltered in tents and 600 more are waiting in Orla.", true)]
    [InlineData("As many as 600 people in Orla needed shelter, half of whom had been given tents.", "Around 300 people are sheltered in tents and another 300 are waiting in Orla.", false)]
    public void A_figure_is_the_whole_in_one_report_and_comes_on_top_in_another(string a, string b, bool differs) =>
        Assert.Equal(differs, Of(a, b).Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.High } && discrepancy.Title.StartsWith("How many in all", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Lawmakers voted to expel the envoy of Sudria and recall their own envoy.", "Lawmakers in Orla voted to expel the envoy of Sudria.", true)]
    [InlineData("Lawmakers voted to expel the envoy of Sudria and recall their own envoy.", "Lawmakers voted to expel the envoy of Sudria. They also recalled their own envoy.", false)]
    [InlineData("Lawmakers voted to expel the envoy of Sudria and recall their own envoy.", "Lawmakers voted to expel the students.", false)]
    public void A_decision_of_which_a_report_tells_half_is_an_omission(string a, string b, bool differs) =>
        Assert.Equal(differs, Of(a, b).Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Omission, Severity: Severity.Medium }));

    [Theory]
    [InlineData("might", true)]
    [InlineData("will", false)]
    public void What_a_speaker_adds_to_the_same_words_is_sure_here_and_open_there(string modal, bool differs) => Assert.Equal(
        differs,
        Of(
            "Mayor Ines Aas said she \"hadn't thought about\" asking the ministry to close the harbour. But Aas said: \"Certainly I will be asking about it.\"",
            $"Mayor Ines Aas said she \"hadn't thought about\" asking the ministry to close the harbour, but she said she {modal} bring it up.")
            .Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Medium } && discrepancy.Title.StartsWith("Ines Aas", StringComparison.Ordinal)));

    [Fact]
    public void What_it_stands_for_in_a_quotation_is_of_low_severity() => Assert.Contains(
        Of(
            "Mayor Ines Aas told Radio Norte: \"Certainly I will be asking about it.\"",
            "Mayor Ines Aas said she would \"certainly\" be asking about the leak."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Low } && discrepancy.Title == "Meant by “it” in “Certainly I will be asking about it”: the leak?");

    [Fact]
    public void A_hyphen_is_no_other_wording() => Assert.DoesNotContain(
        Of("\"You have a spectacular 40-foot skeleton of the largest whale in the bay\", Ines Aas said.", "\"You have a spectacular 40 foot skeleton of the largest whale in the bay\", Ines Aas said."),
        discrepancy => discrepancy.Kind == DiscrepancyKind.Wording);

    [Fact]
    public void Words_that_the_speaker_has_another_say_are_not_the_speakers_own()
    {
        var found = Of(
            "Ines Aas, the mayor of Orla, called the leak \"a grave matter for the whole town\".",
            "Ines Aas, the mayor of Orla, spoke on Tuesday. Aas says Leif Brandt can now say to the council that \"this is a grave matter for the whole town\".");
        var difference = Assert.Single(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Attribution, Severity: Severity.Medium });
        Assert.Equal(["Ines Aas", "Leif Brandt, as Ines Aas has it"], difference.Readings.Select(reading => reading.Value));
    }

    [Theory]
    [InlineData("The council rejected the so-called harbour pact.", "The council rejected the harbour pact.", true)]
    [InlineData("The council rejected the so-called \"harbour pact\".", "The council rejected the harbour pact.", false)]
    [InlineData("Naval intelligence officers boarded the ferry in Orla.", "Naval intelligence officials boarded the ferry in Orla.", true)]
    [InlineData("Mental health services were closed in Orla.", "Mental health systems failed in Orla.", false)]
    public void What_a_thing_or_a_group_is_called_is_of_low_severity(string a, string b, bool differs) =>
        Assert.Equal(differs, Of(a, b).Any(discrepancy => discrepancy.Severity == Severity.Low && discrepancy.Title.StartsWith("Called", StringComparison.Ordinal)));

    [Fact]
    public void One_text_under_two_datelines_is_of_low_severity()
    {
        const string text = "President Ines Aas is keeping hopes low for her meeting with the rebels of the north. Aas said on Tuesday that nothing bad would come of it, and that some good might.";
        Assert.Contains(
            Of($"ORLA, Norland (AP) — {text}", $"Sorva, Norland – {text}"),
            discrepancy => discrepancy is { Kind: DiscrepancyKind.Place, Severity: Severity.Low, Title: "Dateline: ORLA or Sorva?" });
    }

    [Fact]
    public void One_utterance_that_two_reports_have_from_two_agencies_is_of_low_severity() => Assert.Contains(
        Of(
            "Leif Brandt, the director of the weather centre, dismissed fears of a wave, the Norland Post reported. \"The bay is not deep enough so that we can expect a wave\", Brandt was quoted as saying.",
            "Leif Brandt, the director of the weather centre, saw no danger. \"The bay is not deep enough so that we can expect a wave\", he told the Sudria Times."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Attribution, Severity: Severity.Low });
}
