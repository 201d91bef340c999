using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Models.English;

namespace Hearsay.Tests.Claims;

/// <summary>What somebody makes of a proposition that another asserts.</summary>
public sealed class FactualityTests
{
    private const string Inspected = "the company inspected the bow door of the Orla before the voyage";

    private static ImmutableArray<Claim> Read(params string[] texts) => Engine
        .Reconcile([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, PublishedAt = "2031-05-04" }, EnglishModel.Instance))])
        .Dossier.Claims;

    /// <summary>The stances of Aas where Veles asserts that the door was inspected; none where her words stand on their own.</summary>
    private static IEnumerable<Stance> StancesOf(string sentence)
    {
        var dossier = Engine.Reconcile([.. new[]
        {
            "The ferry Orla sank on Monday near Norhaven with 40 people on board. " + sentence.Replace("S.", Inspected + ".", StringComparison.Ordinal).Replace(" S,", " " + Inspected + ",", StringComparison.Ordinal),
            "The sinking of the Orla is before a court in Norhaven. The company inspected the bow door of the Orla before the voyage, Boris Veles said.",
        }.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, PublishedAt = "2031-05-04" }, EnglishModel.Instance))]).Dossier;
        var (aas, veles) = (dossier.Entities.Single(entity => entity.Name == "Marta Aas").Id, dossier.Entities.Single(entity => entity.Name == "Boris Veles").Id);
        return dossier.Claims
            .Where(claim => claim.Positions.Any(position => position.Holder == veles))
            .SelectMany(claim => claim.Positions.Where(position => position.Holder == aas))
            .Select(position => position.Stance);
    }

    [Theory]
    [InlineData("Marta Aas does not believe that S.")]
    [InlineData("Marta Aas said nobody believes that S.")]
    [InlineData("Marta Aas said it was false that S.")]
    [InlineData("Marta Aas said there was no chance that S.")]
    [InlineData("Marta Aas said the company failed to inspect the bow door of the Orla before the voyage.")]
    [InlineData("Marta Aas said the company refused to inspect the bow door of the Orla before the voyage.")]
    public void Who_says_that_it_is_not_so_denies_it(string sentence) => Assert.Equal([Stance.Denied], StancesOf(sentence));

    [Theory]
    [InlineData("There is no evidence that S, Marta Aas said.")]
    [InlineData("Marta Aas said there was no sign that S.")]
    [InlineData("\"There is nothing to suggest that S,\" said Marta Aas.")]
    [InlineData("Marta Aas doubts that S.")]
    [InlineData("Marta Aas did not rule out that S.")]
    [InlineData("Marta Aas is skeptical that S.")]
    [InlineData("Marta Aas was not convinced that S.")]
    [InlineData("Marta Aas said it was unlikely that S.")]
    [InlineData("Marta Aas said it was unclear whether S.")]
    public void Who_leaves_it_open_neither_asserts_nor_denies_it(string sentence) => Assert.Equal([Stance.NotOfficiallyConfirmed], StancesOf(sentence));

    [Theory]
    [InlineData("Marta Aas said there was no doubt that S.")]
    [InlineData("Marta Aas said there was no question that S.")]
    [InlineData("Marta Aas is confident that S.")]
    [InlineData("Marta Aas insisted that S.")]
    [InlineData("Marta Aas says that if the court is right, S.")]
    public void Who_is_sure_of_it_asserts_it(string sentence) => Assert.Equal([Stance.Asserted], StancesOf(sentence));

    [Theory]
    [InlineData("Police are investigating whether S.")]
    [InlineData("It was not immediately clear whether S.")]
    public void What_a_report_leaves_open_it_does_not_tell(string sentence)
    {
        var open = "The ferry Orla sank on Monday near Norhaven. " + sentence.Replace("S.", Inspected + ".", StringComparison.Ordinal);
        Assert.All(
            Read(open, "The sinking of the Orla is before a court in Norhaven. The company inspected the bow door of the Orla before the voyage, Boris Veles said."),
            claim => Assert.True(claim.Positions.All(position => position.Holder != "d0") || !claim.Positions.Any(position => position.Evidence.Text.StartsWith("The company", StringComparison.Ordinal))));
        Assert.Contains(Read(open), claim => claim.Text.Contains("bow door", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_denied_from_outside_is_not_shown_as_told() => Assert.DoesNotContain(
        Read("The ferry Orla sank on Monday near Norhaven. \"This is not something that the harbour office had actively supported,\" said Marta Aas."),
        claim => claim.Positions.Any(position => position.Stance == Stance.Asserted && position.Evidence.Text.StartsWith("the harbour office", StringComparison.Ordinal)));

    /// <summary>Its parser takes "claim" for a noun, and a clause begins above the word that hangs on it.</summary>
    [Theory]
    [InlineData("The rebels claim the plane was down by the Norland government.")]
    [InlineData("The rebels claim the ferry was down by the harbour council.")]
    public void A_tree_that_is_wrong_breaks_nothing(string sentence) => Assert.NotEmpty(Read(sentence));

    [Fact]
    public void What_should_have_been_done_is_no_second_origin_of_its_being_done() => Assert.All(
        Read(
            "The ferry Orla sank on Monday near Norhaven. The company should have inspected the bow door of the Orla before the voyage, Marta Aas said.",
            "The company inspected the bow door of the Orla before the voyage, Boris Veles said."),
        claim => Assert.True(claim.IndependentOrigins < 2));
}
