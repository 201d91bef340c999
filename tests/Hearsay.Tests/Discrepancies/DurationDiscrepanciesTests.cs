using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

public class DurationDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("A court in Orla jailed Leif Aas for three years on Monday.", "Leif Aas was sentenced to 40 months in prison for the theft.", "Sentence of Leif Aas: three years or 40 months?")]
    [InlineData("Leif Aas was jailed for 18 months for the theft.", "Leif Aas got a 15-month prison sentence on Monday.", "Sentence of Leif Aas: 15-month or 18 months?")]
    [InlineData("Leif Aas was given a jail term of two years.", "Leif Aas was jailed for two years and six months.", "Sentence of Leif Aas: two years or two years and six months?")]
    public void Two_sentences_of_one_person_are_a_discrepancy(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title == title);

    [Theory]
    [InlineData("The harbour strike lasted 10 days and cost the port of Orla millions.", "The two-week harbour strike cost the port of Orla millions.", "Duration of the strike: 10 days or two-week?")]
    [InlineData("The pirates held the crew of the Solvei for five months.", "The crew of the Solvei were held by the pirates for eight months.", "Time (held): five months or eight months?")]
    [InlineData("Minister Ines Duarte and Leif Aas held a 90-minute meeting on Monday.", "Leif Aas and minister Ines Duarte held a two-hour meeting on Monday.", "Duration of the meeting: 90-minute or two-hour?")]
    public void Two_lengths_of_one_thing_are_a_discrepancy(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title == title);

    [Theory]
    [InlineData("The 11-day campaign against the harbour board goes on.", "The harbour board said the 10-day campaign against it was unfair.")]
    [InlineData("The police ended a two-year investigation into the harbour board.", "The investigation into the harbour board, which lasted more than two years, ended.")]
    public void A_day_more_and_a_length_held_less_firmly_are_of_low_severity(string a, string b) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Severity: Severity.Low } && discrepancy.Title.StartsWith("Duration of the ", StringComparison.Ordinal));

    [Theory]
    [InlineData("The harbour strike lasted 14 days.", "The harbour strike lasted a fortnight.")]
    [InlineData("The harbour strike lasted 14 days.", "The two-week harbour strike is over.")]
    [InlineData("The harbour strike lasted seven weeks.", "The harbour strike lasted nearly two months.")]
    [InlineData("The harbour strike lasted about six weeks.", "The five-week harbour strike is over.")]
    [InlineData("The harbour strike lasted more than a year.", "The 18-month harbour strike is over.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Leif Aas was sentenced to 36 months in prison.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Leif Aas was jailed for three years and will serve a minimum of 18 months.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Leif Aas faced up to ten years in prison.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Bo Brandt was jailed for two years on Monday.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Leif Aas could be sentenced to two years in prison.")]
    [InlineData("Leif Aas was jailed for three years on Monday.", "Prosecutors had asked for Leif Aas to be jailed for five years.")]
    [InlineData("Leif Aas was jailed for three years for theft and two years for arson.", "Leif Aas was jailed for five years.")]
    [InlineData("The harbour strike lasted 10 days.", "The teachers' strike lasted two weeks.")]
    [InlineData("The harbour strike lasted 10 days in March 2031.", "The harbour strike of 2021 lasted two weeks.")]
    [InlineData("The pirates held the crew of the Solvei for five months.", "The pirates held the captain of the trawler Havna for eight months.")]
    [InlineData("The Senate of Orla passed a two-year extension of tax cuts for ferries.", "The Senate of Orla debates a 13-month extension of unemployment pay and of a tax credit.")]
    [InlineData("Ines Duarte has worked in Orla for five years.", "Leif Aas has worked in Orla for eight years.")]
    public void Equal_lengths_and_lengths_of_other_things_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), IsOfDuration);

    private static bool IsOfDuration(Discrepancy discrepancy) => discrepancy.Title.StartsWith("Duration of", StringComparison.Ordinal)
        || discrepancy.Title.StartsWith("Sentence of", StringComparison.Ordinal) || discrepancy.Title.StartsWith("Time (", StringComparison.Ordinal);
}
