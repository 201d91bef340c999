using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Tests.Language;

public class MorphologyTests
{
    [Theory]
    [InlineData("ministers", UniversalTag.Noun, "NNS", "Number=Plur")]
    [InlineData("Orla", UniversalTag.Propn, "NNP", "Number=Sing")]
    [InlineData("says", UniversalTag.Verb, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")]
    [InlineData("She", UniversalTag.Pron, "PRP", "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs")]
    [InlineData("his", UniversalTag.Pron, "PRP$", "Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs")]
    [InlineData("themselves", UniversalTag.Pron, "PRP", "Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes")]
    [InlineData("the", UniversalTag.Det, "DT", "Definite=Def|PronType=Art")]
    [InlineData("largest", UniversalTag.Adj, "JJS", "Degree=Sup")]
    [InlineData("first", UniversalTag.Adj, "JJ", "Degree=Pos|NumForm=Word|NumType=Ord")]
    [InlineData("5th", UniversalTag.Noun, "NN", "Number=Sing|NumForm=Combi|NumType=Ord")]
    [InlineData("3.5", UniversalTag.Num, "CD", "NumForm=Digit|NumType=Frac")]
    [InlineData("n’t", UniversalTag.Part, "RB", "Polarity=Neg")]
    [InlineData("of", UniversalTag.Adp, "IN", "_")]
    public void Form_and_tag_tell_features(string form, UniversalTag tag, string fineTag, string expected) =>
        Assert.Equal(expected, FeatureText.Write(Morphology.Of(form, tag, fineTag)));

    [Theory]
    [InlineData("They/PRON/PRP/2/nsubj left/VERB/VBD/0/root", 1, "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("Moss/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc Brun/PROPN/NNP/1/conj left/VERB/VBD/0/root", 3, "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")]
    [InlineData("She/PRON/PRP/3/nsubj was/AUX/VBD/3/aux:pass told/VERB/VBN/0/root", 2, "Tense=Past|VerbForm=Part|Voice=Pass")]
    [InlineData("She/PRON/PRP/3/nsubj had/AUX/VBD/3/aux told/VERB/VBN/0/root it/PRON/PRP/3/obj", 2, "Tense=Past|VerbForm=Part")]
    [InlineData("Tell/VERB/VB/0/root them/PRON/PRP/1/obj", 0, "Mood=Imp|VerbForm=Fin")]
    [InlineData("I/PRON/PRP/3/nsubj will/AUX/MD/3/aux go/VERB/VB/0/root", 2, "VerbForm=Inf")]
    [InlineData("saw/VERB/VBD/0/root it/PRON/PRP/1/obj", 1, "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs")]
    [InlineData("man/NOUN/NN/0/root who/PRON/WP/3/nsubj fled/VERB/VBD/1/acl:relcl", 1, "PronType=Rel")]
    public void The_tree_tells_the_rest(string words, int word, string expected) =>
        Assert.Equal(expected, FeatureText.Write(Morphology.Of(Syntax(words))[word]));

    [Fact]
    public void Features_are_read_as_they_are_written()
    {
        foreach (var flag in Enum.GetValues<MorphFeatures>())
        {
            Assert.Equal(flag, FeatureText.Read(FeatureText.Write(flag)));
        }

        Assert.Equal("Case=Nom|Person=2", FeatureText.Write(FeatureText.Read("Person=2|Typo=Yes|Case=Nom|Strange=Thing")));
    }

    private static DocumentSyntax Syntax(string sentence)
    {
        var words = ImmutableArray.CreateBuilder<SyntacticWord>();
        var text = "";
        foreach (var word in sentence.Split(' '))
        {
            var parts = word.Split('/');
            var start = text.Length;
            text += parts[0] + " ";
            words.Add(new SyntacticWord(new TextSpan(start, text.Length - 1), Enum.Parse<UniversalTag>(parts[1], true), parts[2], int.Parse(parts[3], null) - 1, parts[4]));
        }

        return new DocumentSyntax(text, words.ToImmutable(), [new WordRange(0, words.Count)], []);
    }
}
