using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;

namespace Hearsay.Tests.Claims;

public class ClaimFinderTests
{
    private static ImmutableArray<Claim> ClaimsOf(params string[] texts) => Engine
        .Reconcile([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text }))])
        .Dossier.Claims;

    [Fact]
    public void What_two_reports_tell_in_other_words_is_one_key_claim_of_two_origins()
    {
        var claims = ClaimsOf(
            "The ferry to Orla sank on Sunday near the harbour wall. Nobody in the town slept.",
            "A ferry sank near the harbour of Orla. The weather was fine.");
        var claim = Assert.Single(claims);
        Assert.True(claim.Key);
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(2, claim.IndependentOrigins);
        Assert.Equal(ClaimStatus.Corroborated, claim.Status);
    }

    [Fact]
    public void A_copy_adds_a_position_but_no_origin()
    {
        const string Text = "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night.";
        var claim = ClaimsOf(Text, Text)[0];
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Theory]
    [InlineData("")]
    [InlineData("....")]
    [InlineData("\" \" ' , —")]
    public void Text_without_propositions_gives_no_claims(string text) => Assert.Empty(ClaimsOf(text, text));

    [Fact]
    public void A_refusal_without_a_topic_answers_the_news()
    {
        var claim = ClaimsOf(
            "Mayor Ines Aas said the ferry to Orla sank near the harbour wall. The ministry did not respond to a request for comment.",
            "The ferry to Orla sank near the harbour wall, Mayor Ines Aas said.")[0];
        Assert.Contains(claim.Positions, position => position.Stance == Stance.NoResponse);
        Assert.Equal(ClaimStatus.Unconfirmed, claim.Status);
        Assert.Equal(1, claim.IndependentOrigins);
    }
}
