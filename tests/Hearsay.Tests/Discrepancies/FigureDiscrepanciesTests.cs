using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Figures that differ, and figures that are held more or less firmly.</summary>
public class FigureDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Fact]
    public void A_figure_that_the_outlet_itself_corrects_is_an_update_and_no_reading_of_the_corrected_report()
    {
        var reports = new (string Outlet, string Day, string Text)[]
        {
            ("Orla Post", "2031-03-05", "Seventeen people were killed by a storm in Orla on Tuesday, the mayor said."),
            ("Tarn Echo", "2031-03-05", "A storm killed 12 people in Orla on Tuesday, the rescue service said."),
            ("Orla Post", "2031-03-06", "The storm in Orla on Tuesday killed 12 people, the rescue service said.\nCorrection: An earlier version of this report said that 17 people had been killed."),
        };
        var found = Engine.Reconcile([.. reports.Select((report, i) => Engine.Annotate(
            ArticleLayout.Mark(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = report.Text, Language = "en", Publisher = report.Outlet, PublishedAt = report.Day, PublishedBasis = DateBasis.Metadata }), EnglishModel.Instance))]).Dossier;
        var toll = Assert.Single(found.Discrepancies, discrepancy => discrepancy.Title.StartsWith("Deaths", StringComparison.Ordinal));
        Assert.Equal((DiscrepancyKind.Update, Severity.Medium, "Deaths: 12 or 17? Orla Post corrected its 17"), (toll.Kind, toll.Severity, toll.Title));
        Assert.DoesNotContain(toll.Readings.Single(reading => reading.Value == "17").Evidence, evidence => evidence.Document == "d2");
        Assert.DoesNotContain(found.Entities, entity => entity.Name.Contains("version", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Police in Orla seized 14 rifles and 240 cartridges from the barge.", "Police in Orla took 14 rifles and about 240 cartridges from the barge.", "Number of cartridges: 240 or about 240?")]
    [InlineData("Brandt was charged with moving more than $40,000 into the harbour fund.", "Brandt was accused of moving at least $40,000 into the harbour fund.", "Amount: more than $40,000 or at least $40,000?")]
    public void One_figure_held_more_firmly_is_of_low_severity(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy.Severity == Severity.Low && discrepancy.Title == title);

    [Fact]
    public void Nearly_as_much_and_more_cannot_both_be_right() => Assert.Contains(
        Of("Nearly $40 million worth of grain passes through the harbour of Orla each year.", "Over $40 million worth of grain passes through the harbour of Orla each year."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium });

    [Theory]
    [InlineData("The fire in Orla killed three people and injured more than 30 others.", "Forty-seven others were injured in the fire in Orla, which killed three people.", "Injured: more than 30 or forty-seven?")]
    [InlineData("A hiker died in Orla after falling about 150 metres from a ledge.", "Leif Brandt died after falling 200ft from a ledge in Orla.", "Distance (falling): 200ft or about 150 metres?")]
    [InlineData("Leif Brandt fell around 2, 000ft in Orla.", "Leif Brandt fell some 700 metres in Orla.", "Distance (fell): around 2,000ft or some 700 metres?")]
    public void Measures_of_one_thing_differ(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title == title);

    [Fact]
    public void A_figure_is_of_the_time_of_its_own_verb() =>
        Assert.Contains(
            Of("A judge in Orla on Monday sentenced a man to ten years for planting a bomb that wounded 15 people on a ferry in 2029.", "The man who bombed the ferry in Orla and wounded 26 people in 2029 was sentenced on Monday."),
            discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.High, Title: "Injured: 15 or 26?" });

    [Fact]
    public void A_figure_in_a_charge_is_of_the_day_of_the_deed_and_not_of_the_court() => Assert.Contains(
        Of(
            "An Orla court sentenced a sailor to 25 years in prison for a fire that wounded 15 people on a ferry in 2029.",
            "Leif Aas was sentenced three months after being convicted on charges of arson, attempted murder and wounding 24 people."),
        discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.High or Severity.Medium or Severity.Low, Title: "Injured: 15 or 24?" });

    [Theory]
    [InlineData("Leif Brandt fell about 2,000 feet in Orla.", "Leif Brandt fell some 610 metres in Orla.")] // one length
    [InlineData("Leif Brandt fell 20 metres in Orla.", "Ines Duarte fell 30 metres in Orla.")] // two people
    [InlineData("Leif Brandt fell 20 metres in Orla.", "Leif Brandt was found 30 metres from the ledge in Orla.")] // two measures
    [InlineData("The fire in Orla injured at least 40 people.", "The fire in Orla injured 44 people.")] // near enough
    [InlineData("Two people were injured in the fire in Orla. Three others were hurt when a wall fell.", "Two people were injured in the fire in Orla.")] // further injured
    [InlineData("The fire in Orla left two people in a grave condition, while another eight people were lightly hurt.", "The fire in Orla hurt 12 people.")] // eight of them
    [InlineData("Half a million people live in the valley of Orla.", "A million people live in the valley of Orla.")]
    public void Figures_that_can_both_be_right_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Number && discrepancy.Severity > Severity.Low);

    [Theory]
    [InlineData("The fire in Orla injured 80 people.", "The fire in Orla injured as many as 80 people.")]
    [InlineData("The fire in Orla injured around 80 people.", "The fire in Orla injured more than 80 people.")]
    [InlineData("Some 12 boats left Orla.", "A dozen boats left Orla.")]
    public void A_bound_that_says_no_less_is_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Title.Contains("80", StringComparison.Ordinal) || discrepancy.Title.Contains("12", StringComparison.Ordinal));
}
