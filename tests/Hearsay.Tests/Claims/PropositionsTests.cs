using Hearsay.Articles;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Tests.Claims;

public class PropositionsTests
{
    [Theory]
    [InlineData("the company had offered a rise of 4 percent", true)]
    [InlineData("Two ferries were damaged in the storm", true)]
    [InlineData("to have spoken with the mayor", false)]
    [InlineData("will continue now that the crews are back", false)]
    [InlineData("killing at least 12 people", false)]
    [InlineData("a baker who was pulled out of the mud", false)]
    [InlineData("because of tensions between the islands", false)]
    [InlineData("I personally did not know of it", false)]
    [InlineData("the mayor said \"we had moved a long way", false)]
    [InlineData("", false)]
    public void A_proposition_has_a_subject_and_a_finite_verb_of_its_own(string words, bool isOne)
    {
        var text = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = words });
        Assert.Equal(isOne, Propositions.IsOne(text, new TextSpan(0, words.Length), null));
    }

    [Theory]
    [InlineData("on Thursday, and the mayor withdrew the higher figure", "the mayor withdrew the higher figure")]
    [InlineData("after the council approved the bridge", "the council approved the bridge")]
    [InlineData("if the council approved the bridge", "if the council approved the bridge")]
    public void What_leads_into_a_proposition_is_cut_off(string words, string rest)
    {
        var text = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = words });
        Assert.Equal(rest, Propositions.Trim(text, new TextSpan(0, words.Length), null).In(words).ToString());
    }

    [Theory]
    [InlineData("the pier would cost a billion crowns ($16 million) next year", "the pier would cost a billion crowns ($16 million", "the pier would cost a billion crowns ($16 million)")]
    [InlineData("the pier would cost a billion crowns ($16 million or so) next year", "the pier would cost a billion crowns ($16 million", "the pier would cost a billion crowns")]
    public void A_bracket_is_closed_or_left_out(string text, string words, string expected)
    {
        var tokens = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "d", Sha256 = "", Text = text });
        Assert.Equal(expected, Propositions.Trim(tokens, new TextSpan(0, words.Length), null).In(text).ToString());
    }
}
