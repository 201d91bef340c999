using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Discrepancies;
using Hearsay.Models.English;

namespace Hearsay.Tests.Discrepancies;

public class VoteDiscrepanciesTests
{
    private static ImmutableArray<Discrepancy> Of(params string[] texts) => Engine.Reconcile([.. texts.Select((text, i) => Engine.Annotate(
        new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text, Language = "en", PublishedAt = "2031-03-06", PublishedBasis = DateBasis.Metadata }, EnglishModel.Instance))]).Dossier.Discrepancies;

    [Theory]
    [InlineData("The Orla Senate passed the harbour bill 94-1 on Monday.", "Senators in Orla backed the harbour bill. The Senate approved it by a vote of 92 to 6.", "The vote of the senate: 94 to 1 or 92 to 6?")]
    [InlineData("The Orla council voted 12–3 to close the port.", "In a 11-4 vote, the council of Orla closed the port.", "The vote of the council: 12 to 3 or 11 to 4?")]
    public void One_vote_with_two_results_is_a_discrepancy(string a, string b, string title) =>
        Assert.Contains(Of(a, b), discrepancy => discrepancy is { Kind: DiscrepancyKind.Number, Severity: Severity.Medium } && discrepancy.Title == title);

    [Theory]
    [InlineData("The Orla Senate passed the harbour bill 94-1.", "The Orla House passed the harbour bill 364-62.")]
    [InlineData("The Orla Senate passed the harbour bill 94-1.", "The Senate in Orla voted 94 to 1 for the harbour bill.")]
    [InlineData("The Orla council voted 12-3 to close the port.", "The council voted 11-4 on the plan for Orla and 12-3 to close the port.")] // both told
    [InlineData("The Orla council voted 12-3 to close the port.", "The council of Orla approved a rise of 10 to 5 percent.")]
    [InlineData("The Orla council voted 12-3 to close the port.", "The Orla Foxes beat Velden 11-4 after the council vote.")]
    public void Other_votes_and_other_pairs_of_figures_are_left_alone(string a, string b) =>
        Assert.DoesNotContain(Of(a, b), discrepancy => discrepancy.Title.StartsWith("The vote", StringComparison.Ordinal));
}
