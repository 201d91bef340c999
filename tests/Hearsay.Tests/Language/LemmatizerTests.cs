using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language;

public class LemmatizerTests
{
    [Theory]
    [InlineData("said", UniversalTag.Verb, "VBD", "say")]
    [InlineData("taken", UniversalTag.Verb, "VBN", "take")]
    [InlineData("Stopped", UniversalTag.Verb, "VBD", "stop")]
    [InlineData("hoping", UniversalTag.Verb, "VBG", "hope")]
    [InlineData("announced", UniversalTag.Verb, "VBD", "announce")]
    [InlineData("denies", UniversalTag.Verb, "VBZ", "deny")]
    [InlineData("’re", UniversalTag.Aux, "VBP", "be")]
    [InlineData("n’t", UniversalTag.Part, "RB", "not")]
    [InlineData("wo", UniversalTag.Aux, "MD", "will")]
    [InlineData("ministers", UniversalTag.Noun, "NNS", "minister")]
    [InlineData("countries", UniversalTag.Noun, "NNS", "country")]
    [InlineData("children", UniversalTag.Noun, "NNS", "child")]
    [InlineData("Norlanders", UniversalTag.Propn, "NNPS", "Norlander")]
    [InlineData("Orla", UniversalTag.Propn, "NNP", "Orla")]
    [InlineData("larger", UniversalTag.Adj, "JJR", "large")]
    [InlineData("best", UniversalTag.Adj, "JJS", "good")]
    [InlineData("better", UniversalTag.Adv, "RBR", "well")]
    [InlineData("Russian", UniversalTag.Adj, "JJ", "Russian")]
    [InlineData("Recent", UniversalTag.Adj, "JJ", "recent")]
    [InlineData("DNA", UniversalTag.Noun, "NN", "DNA")]
    [InlineData("them", UniversalTag.Pron, "PRP", "they")]
    [InlineData("Those", UniversalTag.Det, "DT", "that")]
    [InlineData("1,000", UniversalTag.Num, "CD", "1000")]
    [InlineData("“", UniversalTag.Punct, "``", "\"")]
    [InlineData("", UniversalTag.Noun, "NNS", "")]
    [InlineData("", UniversalTag.Adj, "JJ", "")]
    public void Words_have_their_dictionary_form(string form, UniversalTag tag, string fineTag, string expected) =>
        Assert.Equal(expected, Lemmatizer.Lemma(form, tag, fineTag));

    [Fact]
    public void No_form_and_tag_is_too_much()
    {
        string[] forms = ["", "s", "’", "ing", "İ", "\uD83D", "ß", new string('s', 40), new string('s', 41), "a’s", "S’"];
        string[] tags = ["NNS", "NNPS", "NNP", "VBZ", "VBD", "VBN", "VBG", "VB", "VBP", "JJ", "JJR", "RBR", "RBS", "NN", "CD", "PRP", "FW", "", "a tag that no treebank has"];
        foreach (var form in forms)
        {
            foreach (var tag in tags)
            {
                foreach (var universal in Enum.GetValues<UniversalTag>())
                {
                    Assert.NotNull(Lemmatizer.Lemma(form, universal, tag));
                    Assert.NotNull(FeatureText.Write(Morphology.Of(form, universal, tag)));
                }
            }
        }
    }
}
