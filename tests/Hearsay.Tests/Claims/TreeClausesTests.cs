using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Models.English;

namespace Hearsay.Tests.Claims;

/// <summary>Where one proposition of a sentence ends and the next begins.</summary>
public sealed class TreeClausesTests
{
    private static TreeClause[] In(string sentence, out string text)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = sentence }, EnglishModel.Instance);
        text = sentence;
        return [.. new TreeClauses(document.Syntax!, document.Tokens, new int[document.Tokens.Tokens.Length].Select(_ => ClauseOwners.Report).ToArray(), _ => -1).In(document.Tokens.Sentences[0])];
    }

    [Theory]
    [InlineData("A landslide hit the town on Sunday, killing ten people and injuring 80 others.", "A landslide hit the town on Sunday|killing ten people|injuring 80 others")]
    [InlineData("The ferry, which was built in Orla, sank near the harbour.", "The ferry, which was built in Orla, sank near the harbour|which was built in Orla")]
    [InlineData("The council closed the school and sold the land to a hotel.", "The council closed the school|sold the land to a hotel")]
    [InlineData("If the ministry pays the bill, the hospital will open in May.", "If the ministry pays the bill, the hospital will open in May")]
    [InlineData("The mayor called the minister to discuss the new bridge.", "The mayor called the minister to discuss the new bridge")]
    [InlineData("Police clashed with stone-throwing crowds at the gate.", "Police clashed with stone-throwing crowds at the gate")]
    [InlineData("Divers searched the harbour after a fisherman heard cries.", "Divers searched the harbour|a fisherman heard cries")]
    public void Predicates_stand_apart_and_conditions_and_purposes_do_not(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', In(sentence, out var text).Where(clause => clause.IsPredication).Select(clause => clause.Span.In(text).ToString())));

    [Theory]
    [InlineData("The ferry did not leave the harbour.", true)]
    [InlineData("No ferry left the harbour.", true)]
    [InlineData("The captain left the harbour that nobody watched.", false)]
    [InlineData("You can not sell a boat here.", false)]
    [InlineData("The ferry left the harbour.", false)]
    [InlineData("Nobody has done more for the harbour than the mayor.", false)]
    [InlineData("There was no risk of a flood.", true)]
    public void Only_the_predicate_denies(string sentence, bool negated) => Assert.Equal(negated ? Factuality.Denied : Factuality.Told, In(sentence, out _)[0].Factuality);

    [Theory]
    [InlineData("The island has no harbour.", true)]
    [InlineData("The sale would need a vote.", true)]
    [InlineData("The harbour lies in the east.", true)]
    [InlineData("The ferry has left the harbour.", false)]
    [InlineData("The ferry is leaving the harbour.", false)]
    [InlineData("The ferry sank.", false)]
    [InlineData("The ferry will leave on Monday.", false)]
    public void How_things_are_is_told_from_what_happens(string sentence, bool standing) => Assert.Equal(standing, In(sentence, out _)[0].IsStanding);

    [Fact]
    public void What_describes_a_noun_depends_and_a_result_does_not()
    {
        Assert.Equal([false, true], In("The ferry that sank near Orla on Sunday carried 40 passengers.", out _).OrderBy(clause => clause.IsDependent).Select(clause => clause.IsDependent));
        Assert.All(In("The ferry sank near Orla, drowning 40 passengers.", out _), clause => Assert.False(clause.IsDependent));
    }

    [Theory]
    [InlineData("Tell me who you are.", true)]
    [InlineData("They tell me who you are.", false)]
    public void Commands_claim_nothing(string sentence, bool command) => Assert.Equal(command, In(sentence, out _)[0].IsCommand);

    [Fact]
    public void A_long_sentence_is_cut_in_bounded_time()
    {
        var sentence = string.Join(", and ", Enumerable.Repeat("the boat that left the harbour which the town built sank", 400)) + ".";
        Assert.NotEmpty(In(sentence, out _));
    }
}
