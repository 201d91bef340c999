using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

/// <summary>Told flat by one report, as heard by another.</summary>
public class HearsayDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-04", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    private static bool IsHeard(Discrepancy discrepancy) => discrepancy.Kind == DiscrepancyKind.Attribution && discrepancy.Readings.Any(reading => reading.Value == "told as heard");

    [Theory]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Reports suggest Leif Aas died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Leif Aas reportedly died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Leif Aas is believed to have died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "It is understood that Leif Aas died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "According to local media reports, Leif Aas died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "According to local newspapers, Leif Aas died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "The press suggests Leif Aas died at the Solvei clinic.", Severity.Medium)]
    [InlineData("Three sailors who were with the skipper were rescued after a night in the water.", "Three sailors with the skipper were said to have been rescued after a night in the water.", Severity.Low)]
    public void What_one_report_tells_flat_and_another_as_heard_is_shown(string flat, string heard, Severity severity)
    {
        var found = Assert.Single(Of(flat, heard), IsHeard);
        Assert.Equal(severity, found.Severity);
        Assert.Equal(["told as a fact", "told as heard"], found.Readings.Select(reading => reading.Value));
    }

    [Theory]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Reports suggest Berit Moe died at the Solvei clinic.")]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Leif Aas died at the Solvei clinic. Berit Moe reportedly wept.")]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Reports suggest Leif Aas died at the Solvei clinic. He died at the clinic of Solvei, his son said.")]
    [InlineData("Leif Aas died on Tuesday at the Solvei clinic.", "Leif Aas is expected to have died at the Solvei clinic.")]
    [InlineData("Three sailors were rescued after a night in the water.", "Two sailors were said to have been rescued after a night in the water.")]
    [InlineData("The mayor said Leif Aas died at the Solvei clinic.", "Leif Aas reportedly died at the Solvei clinic.")]
    public void Others_and_what_nobody_tells_flat_are_left_alone(string a, string b) => Assert.DoesNotContain(Of(a, b), IsHeard);
}
