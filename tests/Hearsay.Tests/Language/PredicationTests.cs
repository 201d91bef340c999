using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Models.English;
using Hearsay.Text;

namespace Hearsay.Tests.Language;

public sealed class PredicationTests
{
    private static bool BreaksOff(string sentence, string words)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "d", Uri = "d.txt", Sha256 = "", Text = sentence }, EnglishModel.Instance);
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        return Predication.BreaksOff(document.Syntax, new TextSpan(start, start + words.Length));
    }

    [Theory]
    [InlineData("Mayor Ines Duarte issued a statement saying the ferry was sold.", "Mayor Ines Duarte issued a statement saying")]
    [InlineData("Leif Aas said on Monday he hopes questions about the ferry will not decide the vote.", "Leif Aas said on Monday he hopes questions about the ferry")]
    [InlineData("This is not something that the harbour office had actively supported.", "the harbour office had actively supported")]
    [InlineData("The officials brushed off her concerns and on Monday threatened to sack her.", "The officials brushed off her concerns and on Monday")]
    public void Words_that_call_for_others_break_off(string sentence, string words) => Assert.True(BreaksOff(sentence, words));

    [Theory]
    [InlineData("The ferry sank near the harbour, Mayor Ines Duarte said.", "The ferry sank near the harbour")]
    [InlineData("The officials brushed off her concerns and on Monday threatened to sack her.", "The officials brushed off her concerns")]
    [InlineData("The ferry sank near the harbour after a fire broke out.", "The ferry sank near the harbour")]
    [InlineData("Mayor Ines Duarte said the ferry was sold.", "the ferry was sold")]
    public void A_clause_beside_another_is_whole(string sentence, string words) => Assert.False(BreaksOff(sentence, words));
}
