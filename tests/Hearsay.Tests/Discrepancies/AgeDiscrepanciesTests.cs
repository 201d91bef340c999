using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

public class AgeDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "Leif Brandt, a 37-year-old hiker, fell from a ledge in Orla.", "Age of Leif Brandt: 36 or 37?")]
    [InlineData("Police in Orla arrested 24 - year - old Ines Duarte.", "Ines Duarte, aged 26, was arrested in Orla.", "Age of Ines Duarte: 24 or 26?")]
    [InlineData("Mayor Leif Brandt died in Orla at the age of 71.", "Leif Brandt was mayor of Orla. He was 72.", "Age of Leif Brandt: 71 or 72?")]
    [InlineData("The death of Leif Brandt at age 71 was mourned in Orla.", "Orla mourned the harbour's 72-year-old former mayor, Leif Brandt, on Tuesday.", "Age of Leif Brandt: 71 or 72?")]
    [InlineData("The ferry to Orla carried students aged 10 to 15.", "The students were between the ages of 10-14, police in Orla said.", "Age of students: 10 to 14 or 10 to 15?")]
    public void Two_ages_of_one_person_or_group_are_a_discrepancy(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title == title);

    [Theory]
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "Ines Duarte, 37, fell from a ledge in Orla.")] // two people
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "Leif Brandt came to Orla at the age of 16.")] // another time
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "Leif Brandt fell from a ledge in Orla, 40 metres above the road.")]
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "It was the fall of a 40-year-old hiker, Leif Brandt said in Orla.")] // he only says so
    [InlineData("Leif Brandt, 52, fell from a ledge in Orla.", "Leif Brandt, 22, fell from a ledge in Orla.")] // father and son
    [InlineData("Leif Brandt, 36, fell from a ledge in Orla.", "Leif Brandt steered the boat to Orla. His mate was Bo Aas. He was 24.")] // the mate
    [InlineData("Leif Brandt, 18, spoke in Orla.", "Leif Brandt wrote the song of Orla when he was sixteen years old.")]
    [InlineData("Leif Brandt led by 12 votes to 8, 40 people said in Orla.", "Leif Brandt, 36, led the vote in Orla.")]
    public void Ages_of_others_or_of_other_times_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Title.StartsWith("Age", StringComparison.Ordinal));
}
