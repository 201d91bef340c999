using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

public class FullNameDiscrepanciesTests
{
    [Theory]
    [InlineData("Leif Aask, a fisherman, spoke in Orla.", "Leif Aaske, a fisherman, spoke in Orla.", true)]
    [InlineData("Jon Brandt, a fisherman, spoke in Orla.", "John Brandt, a fisherman, spoke in Orla.", true)]
    [InlineData("Karim Said Karim Sofar, a fisherman, spoke in Orla.", "Kareem Souffar, a fisherman, spoke in Orla.", true)]
    [InlineData("Samed Bakr Samed Noura, a fisherman, spoke in Orla.", "Samad Nourra, a fisherman, spoke in Orla.", true)]
    [InlineData("Samed Nouri, a fisherman, spoke in Orla.", "Samad Nour, a fisherman, spoke in Orla.", false)]
    [InlineData("Leif Aarø, a fisherman, spoke in Orla.", "Leif Aaro, a fisherman, spoke in Orla.", false)]
    [InlineData("Tim Brandt, a fisherman, spoke in Orla.", "Tom Brandt, a fisherman, spoke in Orla.", false)]
    [InlineData("Paul Brandt, a fisherman, spoke in Orla.", "Paula Brandt, a fisher, spoke in Orla.", false)]
    [InlineData("Leif Aask, a fisherman, spoke in Orla.", "Ines Aaske, a fisher, spoke in Orla.", false)]
    public void A_short_name_in_two_spellings_beside_one_that_stays_is_of_low_severity(string a, string b, bool differs)
    {
        string[] texts = [a, b];
        var found = Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
            new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;
        Assert.Equal(differs, found.Any(discrepancy => discrepancy is { Kind: DiscrepancyKind.Name, Severity: Severity.Low } && discrepancy.Title.StartsWith("Spelling", StringComparison.Ordinal)));
    }
}
