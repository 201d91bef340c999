using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Figures, days, places and offices, compared in the trees of their sentences.</summary>
public class FactDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> SameDay(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("Rebels fired 40 rockets at Orla.", "The rebels fired 90 rockets at Orla, police said.", "Number of rockets: 40 or 90?")]
    [InlineData("A flood in Orla destroyed seven bridges.", "The flood damaged or destroyed about 15 bridges in Orla.", "Number of bridges: seven or about 15?")]
    [InlineData("In Orla some 72 Norlanders were killed by the army.", "At least 100 Norlanders were killed by the army in Orla.", "Deaths: some 72 or at least 100?")]
    public void Two_figures_of_one_doing_are_a_discrepancy(string a, string b, string title) =>
        Assert.Contains(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Number && discrepancy.Title == title);

    [Theory]
    [InlineData("The crash near Orla killed the 14 passengers on board.", "The crash near Orla killed all 16 passengers and crew on board.")]
    [InlineData("Petra Zand landed 178 punches in Orla.", "In Orla Petra Zand landed 178 of 369 punches.")]
    [InlineData("Petra Zand completed her first 17 passes in Orla.", "Petra Zand completed 29 of 34 passes in Orla.")]
    [InlineData("The judge in Orla gave Aas seven life sentences and four sentences without parole.", "The judge in Orla gave Aas seven life sentences.")]
    [InlineData("Thieves in Orla took watches worth 2 million euros.", "Thieves in Orla took watches worth $2.6 million.")]
    [InlineData("The fix for Orla works on 32-bit versions.", "The fix for Orla works on 64-bit versions.")]
    [InlineData("A poll in Orla found that 73% thought the apology was weak.", "A poll in Orla found that 78% thought Aas should go.")]
    [InlineData("Runner Aas has spent 19 seasons with the Orla club.", "Coach Brandt spent 11 seasons as a player with the Orla club.")]
    public void Figures_of_other_things_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Number);

    [Theory]
    [InlineData("Mayor Ines Aas got a phone call from the ministry on Wednesday morning.", "The mayor got a call from the ministry on Wednesday afternoon, Ines Aas said.")]
    [InlineData("Flames destroyed the ferry Sorva in Orla on Tuesday.", "Flames destroyed the ferry Sorva in Orla on Wednesday.")]
    public void One_event_on_two_days_or_at_two_times_of_a_day_is_a_discrepancy(string a, string b) =>
        Assert.Contains(SameDay(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Date, Severity: Severity.Medium });

    [Theory]
    [InlineData("A climber died in Orla on Tuesday.", "Another climber died in Orla on Wednesday.")]
    [InlineData("Norsoft released a fix for Orla on Tuesday.", "Norsoft will release the Orla fix ahead of Wednesday.")]
    [InlineData("The vigil in Orla began on Wednesday evening.", "The vigil in Orla began on Wednesday night.")]
    [InlineData("Flames destroyed the ferry Sorva on Wednesday.", "Flames destroyed the ferry Sorva yesterday.")]
    public void Days_of_other_events_and_other_names_of_a_day_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(SameDay(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Date);

    [Fact]
    public void The_magnitude_of_a_quake_in_another_month_is_no_rival_in_reports_without_a_date()
    {
        SourceDocument Undated(string id, string text) => new() { Id = id, Uri = id, Sha256 = "", Text = text, Language = "en" };
        var found = Engine.Reconcile([
            Engine.Annotate(Undated("d0", "A magnitude 5.6 quake shook Orla on Sunday."), EnglishModel.Instance),
            Engine.Annotate(Undated("d1", "A quake shook Orla. A magnitude 6.1 quake struck Orla in September."), EnglishModel.Instance)]).Dossier.Discrepancies;
        Assert.DoesNotContain(found, discrepancy => discrepancy.Kind == DiscrepancyKind.Number);
    }

    [Fact]
    public void Words_said_on_two_days_are_one_discrepancy_for_a_speaker()
    {
        var found = SameDay(
            "\"Nothing bad can come of the ferry talks in Orla,\" Ines Aas said on Tuesday. \"We go there with low hopes for the port,\" Aas said on Tuesday.",
            "\"Nothing bad can come of the ferry talks in Orla,\" Ines Aas said on Wednesday. \"We go there with low hopes for the port,\" Aas said on Wednesday.");
        Assert.Equal("When did Ines Aas say it: 4 March or 5 March?", Assert.Single(found, discrepancy => discrepancy.Kind == DiscrepancyKind.Date).Title);
    }

    [Fact]
    public void The_day_on_which_an_interview_came_out_is_not_the_day_of_its_words() => Assert.DoesNotContain(
        SameDay(
            "In an interview on Tuesday, Ines Aas told Radio Norte that \"nothing bad can come of the ferry talks in Orla\".",
            "In an interview published on 5 March by Radio Norte, Ines Aas said that \"nothing bad can come of the ferry talks in Orla\"."),
        discrepancy => discrepancy.Kind == DiscrepancyKind.Date);

    [Theory]
    [InlineData("The town of Orla in central Norland was hit by a storm.", "A storm hit the southeastern town of Orla.", true)]
    [InlineData("The town of Orla in southern Norland was hit by a storm.", "A storm hit the southeastern town of Orla.", false)]
    [InlineData("A storm hit Orla and southern Norland.", "A storm hit Orla and northern Norland.", false)]
    public void A_place_in_two_parts_of_its_country_is_of_low_severity(string a, string b, bool differs) =>
        Assert.Equal(differs, SameDay(a, b).Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Place, Severity: Severity.Low }));

    [Theory]
    [InlineData("The only hospital in Orla was full of people.", "One of the big hospitals in Orla was destroyed.", true)]
    [InlineData("The only hospital on Orla island was full of people.", "One of the major hospitals on Orla island was destroyed.", true)]
    [InlineData("The only hospital in Orla that treats children was full.", "One of the big hospitals in Orla was destroyed.", false)]
    [InlineData("The only hospital in Orla was full.", "One of the hospitals in Sorva was destroyed.", false)]
    public void The_only_one_and_one_of_several_cannot_both_be_true(string a, string b, bool differs) =>
        Assert.Equal(differs, SameDay(a, b).Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title.StartsWith("How many", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Leif Brandt, director of the weather centre in Sorva, saw no danger for Orla.", "Leif Brandt, the head of Norland's Storm Research Office, saw no danger for Orla.", true)]
    [InlineData("Leif Brandt, governor of Orla, saw no danger.", "Leif Brandt, the commander of the Orla garrison, saw no danger.", true)]
    [InlineData("Leif Brandt, head of the weather centre in Orla, saw no danger.", "Leif Brandt, the director, saw no danger for Orla.", false)]
    [InlineData("The mayor of Orla, Leif Brandt, saw no danger.", "Orla mayor Leif Brandt saw no danger.", false)]
    [InlineData("Port spokesman Leif Brandt saw no danger for Orla.", "Local port inspector Leif Brandt saw no danger for Orla.", true)]
    [InlineData("Leif Brandt, a political adviser to Mayor Aas, saw no danger.", "Leif Brandt, a former press secretary, saw no danger.", true)]
    [InlineData("Orla port spokeswoman Leif Brandt saw no danger.", "Leif Brandt, a spokesperson for the local harbour, saw no danger.", false)]
    [InlineData("Solvei St. Orla mayor Leif Brandt saw no danger.", "Leif Brandt, mayor of the town on Norland's west coast, saw no danger.", false)]
    public void One_person_in_two_offices_is_of_low_severity(string a, string b, bool differs) =>
        Assert.Equal(differs, SameDay(a, b).Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Name, Severity: Severity.Low } && discrepancy.Title.StartsWith("Leif", StringComparison.Ordinal)));

    [Fact]
    public void A_magnitude_without_its_at_least_is_of_low_severity() => Assert.Contains(
        SameDay("A quake of at least magnitude 5.9 shook Orla.", "A magnitude 5.9 quake shook Orla."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Wording, Severity: Severity.Low });

    [Theory]
    [InlineData("Mahmud Aas spoke in Orla.", "Ilse Mahmut spoke in Orla.", false)]
    [InlineData("Mahmud Aas spoke in Orla.", "Mahmut Aas spoke in Orla.", true)]
    public void Variants_in_names_of_two_people_are_left_alone(string a, string b, bool differs) =>
        Assert.Equal(differs, SameDay(a, b).Any(discrepancy => discrepancy.Title.StartsWith("Spelling", StringComparison.Ordinal)));
}
