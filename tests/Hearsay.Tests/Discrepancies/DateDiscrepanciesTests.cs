using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

public class DateDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("On Tuesday, 36-year-old Leif Brandt died after a fall near Orla.", "Yesterday, a 36-year-old Norland hiker died in a ravine. Police in Orla closed the path.", "4 March", "5 March")] // one person by age
    [InlineData("Leif Brandt died on Tuesday in the hospital of Orla.", "Leif Brandt, a former mayor whom many in Orla admired, died on Monday.", "3 March", "4 March")]
    [InlineData("Leif Brandt was born in Orla in 1961.", "Leif Brandt was born in Orla in 1963.", "1961", "1963")]
    public void What_befalls_one_person_once_has_one_date(string a, string b, string first, string second)
    {
        var found = Of(a, b);
        Assert.Contains(found, discrepancy => discrepancy is { Kind: DiscrepancyKind.Date, Severity: Severity.Medium } && discrepancy.Readings.Select(reading => reading.Value).SequenceEqual([first, second]));
    }

    [Theory]
    [InlineData("Leif Brandt died on Wednesday in Orla.", "In an interview on the day before he died, Leif Brandt spoke of Orla.")]
    [InlineData("Leif Brandt died on Wednesday in Orla.", "Ines Duarte died on Tuesday in Orla.")]
    [InlineData("Leif Brandt won the race of Orla in 2019.", "Leif Brandt won the race of Orla in 2021.")] // more than once
    [InlineData("Leif Brandt died on Wednesday after a crash in Orla.", "Leif Brandt died of wounds from a crash on Tuesday in Orla.")] // the day of the crash
    public void Days_of_other_things_are_left_alone(string a, string b) => Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Kind == DiscrepancyKind.Date);
}
