using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;

namespace Hearsay.Tests.Discrepancies;

public class DiscrepancyFinderTests
{
    private static ImmutableArray<Discrepancy> Of(params (string Date, string Text)[] reports) => Engine.Reconcile([.. reports.Select((report, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = report.Text, PublishedAt = report.Date, PublishedBasis = DateBasis.Metadata }))]).Dossier.Discrepancies;

    private static ImmutableArray<Discrepancy> SameDay(params string[] texts) => Of([.. texts.Select(text => ("2031-03-04", text))]);

    [Fact]
    public void Two_tolls_of_one_day_are_a_discrepancy_of_high_severity()
    {
        var found = Assert.Single(SameDay("A storm killed 12 people in Orla.", "The storm in Orla killed 17 people, police said."));
        Assert.Equal((DiscrepancyKind.Number, Severity.High), (found.Kind, found.Severity));
        Assert.Equal(["12 people", "17 people"], found.Readings.Select(reading => reading.Value).Select(value => value + " people").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_and_larger_toll_is_an_update()
    {
        var found = Assert.Single(Of(("2031-03-04", "A storm killed 12 people in Orla."), ("2031-03-05", "The storm in Orla killed 17 people, police said.")));
        Assert.Equal((DiscrepancyKind.Update, Severity.Medium), (found.Kind, found.Severity));
    }

    [Theory]
    [InlineData("The storm killed 12 people in Orla.", "A storm in Orla killed at least ten people.")]
    [InlineData("The storm killed 12 people in Orla.", "A storm in Orla killed about a dozen people.")]
    [InlineData("A 12-metre whale lies on the beach of Orla.", "A 40-foot whale lies on the beach of Orla.")]
    [InlineData("A 40-foot sperm whale lies on the beach.", "A 15-foot pilot whale lies on the beach.")]
    [InlineData("The storm killed 12 people in Orla.", "The storm of 2019 killed 31 people in Orla.")]
    [InlineData("The ferry has 80 seats in Orla.", "The ferry has 80 crew members in Orla.")]
    [InlineData("", "")]
    public void Figures_that_can_both_be_true_are_left_alone(string a, string b) => Assert.Empty(SameDay(a, b));

    [Fact]
    public void Spellings_of_one_name_in_two_reports_are_of_low_severity()
    {
        var found = SameDay("Police arrested Heidar Alishmandi in Orla.", "Officers took Heydar Alishmandi to a prison.");
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Name, Severity: Severity.Low });
    }

    [Theory]
    [InlineData("Gavarzin", "Gavarzyn", true)]
    [InlineData("Hormozgan", "Hormouzgan", true)]
    [InlineData("Russia", "Russian", false)]
    [InlineData("Norland", "Norlands", false)]
    [InlineData("Martin", "Marvin", true)]
    [InlineData("Peters", "Carters", false)]
    public void Names_a_letter_apart_are_variants_unless_one_is_a_form_of_the_other(string a, string b, bool variants) =>
        Assert.Equal(variants, NameDiscrepancies.AreVariants(a, b));

    [Theory]
    [InlineData("i can not know something", "i may not know something", Severity.Medium)]
    [InlineData("people stop dying", "people stop dying in the east", null)]
    [InlineData("many communications arise", "many communications are arising", Severity.Low)]
    [InlineData("there can be no trace of the flag", "the flag must not be mentioned", Severity.Medium)]
    [InlineData("the flag must not be shown", "the flag must not be mentioned", Severity.Low)]
    [InlineData("maybe some good", "and maybe some good will come", null)]
    public void A_cut_is_no_other_wording_and_a_modal_weighs_more_than_a_form(string a, string b, Severity? expected) =>
        Assert.Equal(expected, WordingDiscrepancies.Difference(a.Split(' '), b.Split(' ')));
}
