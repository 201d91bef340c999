using Hearsay.Language.English;

namespace Hearsay.Tests.Language;

public class WordFormsTests
{
    [Theory]
    [InlineData("speaks", "spoken")]
    [InlineData("emerge", "emerging")]
    [InlineData("communications", "communication")]
    [InlineData("Confirmed", "confirming")]
    [InlineData("denies", "denied")]
    [InlineData("negotiate", "negotiation")]
    public void Forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(WordForms.Stem(one), WordForms.Stem(other));

    [Theory]
    [InlineData("general", "generous")]
    [InlineData("police", "polish")]
    [InlineData("united", "union")]
    public void Different_words_do_not(string one, string other) => Assert.NotEqual(WordForms.Stem(one), WordForms.Stem(other));

    [Theory]
    [InlineData("The", true)]
    [InlineData("doesn’t", true)]
    [InlineData("ferry", false)]
    [InlineData("", false)]
    public void Function_words_carry_grammar(string word, bool expected) => Assert.Equal(expected, WordForms.IsFunctionWord(word));
}
