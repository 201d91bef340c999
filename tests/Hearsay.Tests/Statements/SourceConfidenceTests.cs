using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public class SourceConfidenceTests
{
    [Theory]
    [InlineData(StatementForm.Direct)]
    [InlineData(StatementForm.Mixed)]
    [InlineData(StatementForm.Indirect)]
    public void A_pronoun_is_less_sure_than_a_name(StatementForm form) => Assert.True(
        SourceConfidence.Of(form, SourceBasis.Explicit, isPronoun: false, isParty: true) > SourceConfidence.Of(form, SourceBasis.Pronoun, isPronoun: true, isParty: true));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Carried_over_is_less_sure_than_said_with_the_words(bool isPronoun) => Assert.True(
        SourceConfidence.Of(StatementForm.Direct, isPronoun ? SourceBasis.Pronoun : SourceBasis.Explicit, isPronoun, isParty: true)
        > SourceConfidence.Of(StatementForm.Direct, SourceBasis.CarriedOver, isPronoun, isParty: true));

    [Fact]
    public void Words_that_name_no_party_are_the_least_sure() => Assert.True(
        SourceConfidence.Of(StatementForm.Indirect, SourceBasis.Explicit, isPronoun: false, isParty: false)
        < SourceConfidence.Of(StatementForm.Indirect, SourceBasis.Pronoun, isPronoun: true, isParty: true));

    [Fact]
    public void A_model_says_how_sure_it_is()
    {
        Assert.Equal(0.4, SourceConfidence.Of(StatementForm.Indirect, SourceBasis.Explicit, isPronoun: false, isParty: true, found: 0.4));
        Assert.True(SourceConfidence.Of(StatementForm.Indirect, SourceBasis.Pronoun, isPronoun: true, isParty: true, found: 0.4) < 0.4);
    }

    [Fact]
    public void An_unknown_source_has_none() => Assert.Null(SourceConfidence.Of(StatementForm.Direct, SourceBasis.Unknown, isPronoun: false, isParty: false));
}
