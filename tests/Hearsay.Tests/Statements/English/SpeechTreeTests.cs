using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Models.English;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.English;

/// <summary>Speakers that the tree tells better than the words around the verb, and verbs that no lexicon lists.</summary>
public class SpeechTreeTests
{
    [Theory]
    [InlineData("Here in Leira, Ines Duarte stepped up her plea for the ferry, saying, \"No boat will be withdrawn.\"", "Ines Duarte", "saying")]
    [InlineData("\"No boat will be withdrawn,\" Ines Duarte's deputy, wearing a red coat and boots, said loudly.", "deputy", "said")]
    [InlineData("At the time, Leif Aas released a statement saying, \"We look forward to a long partnership with the town.\"", "Leif Aas", "saying")]
    [InlineData("When ice and storms come in March, sailors and owners alike call them \"the widows.\"", "sailors", "call")]
    public void The_tree_finds_the_subject(string text, string speaker, string cue) => IsSaidBy(text, speaker, cue);

    [Theory]
    [InlineData("\"No boat sails today,\" Ines Duarte barked.", "Ines Duarte", "barked")]
    [InlineData("\"Out with them!\" the crowd roared.", "the crowd", "roared")]
    [InlineData("\"No boat sails today,\" Ines Duarte shot back. \"Not one.\"", "Ines Duarte", "shot back")]
    [InlineData("\"No boat sails,\" a young woman sighed upon seeing the harbour.", "a young woman", "sighed")]
    [InlineData("A weary Leif Aas quipped, \"It is like sailing a bathtub.\"", "Leif Aas", "quipped")]
    [InlineData("Hundreds of sailors marched through Leira on Monday, chanting \"No boat, no vote.\"", "Hundreds", "chanting")]
    public void A_verb_beside_a_quotation_reports_it_though_no_lexicon_lists_it(string text, string speaker, string cue) => IsSaidBy(text, speaker, cue);

    [Theory]
    [InlineData("Ines Duarte accused the owners of engaging in a \"freak out\" over fares.")]
    [InlineData("The harbour was full of \"lines\" used for towing.")]
    public void A_word_in_marks_is_not_spoken_by_the_subject_of_any_verb(string text) =>
        Assert.DoesNotContain(Statements(text), statement => statement.Form == StatementForm.Direct);

    [Fact]
    public void A_new_sentence_after_a_cry_does_not_report_it()
    {
        var found = Assert.Single(Statements("The crowd waited. \"Out with them!\" Leif Aas broke the window of the ferry."), statement => statement.Form == StatementForm.Direct);
        Assert.NotEqual("Leif Aas", found.Source?.Span is { } span ? "The crowd waited. \"Out with them!\" Leif Aas broke the window of the ferry."[span.Start..span.End] : null);
    }

    private static void IsSaidBy(string text, string speaker, string cue)
    {
        var found = Statements(text).First(statement => statement.Form != StatementForm.Indirect);
        Assert.Equal(cue, Words(text, found.Cue));
        Assert.Contains(speaker, Words(text, found.Source?.Span), StringComparison.Ordinal);
    }

    private static string? Words(string text, TextSpan? span) => span is { } found ? text[found.Start..found.End] : null;

    private static ImmutableArray<Attribution> Statements(string text) =>
        Engine.Annotate(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text, Language = "en" }, EnglishModel.Instance).Attributions;
}
