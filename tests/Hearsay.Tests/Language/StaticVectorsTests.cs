using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Tests.Language;

public class StaticVectorsTests
{
    private static readonly StaticVectors Vectors = EnglishModel.Instance.Read(WordSplitter.Split(Tokenizer.Tokenize(
        new Hearsay.Articles.SourceDocument { Id = "d", Uri = "", Sha256 = "", Text = "It rained." }))).Vectors!;

    [Theory]
    [InlineData("wounded", "injured", "harvest")]
    [InlineData("ambassador", "envoy", "ferry")]
    [InlineData("Quake", "earthquake", "minister")]
    public void Words_used_alike_lie_closer_than_others(string word, string near, string far)
    {
        var (a, b, c) = (Vectors.Of(word)!, Vectors.Of(near)!, Vectors.Of(far)!);
        Assert.True(StaticVectors.Cosine(a, b) > 0.5);
        Assert.True(StaticVectors.Cosine(a, c) < 0.3);
        Assert.Equal(StaticVectors.Cosine(a, b), StaticVectors.Cosine(b, a));
        Assert.Equal(1, StaticVectors.Cosine(a, a), 2);
    }

    [Fact]
    public void A_word_that_nobody_wrote_has_no_vector() => Assert.Null(Vectors.Of("qzxwvorlaferry"));

    [Fact]
    public void The_commonest_words_are_the_first()
    {
        Assert.True(Vectors.IsAmongFirst("the", 10));
        Assert.False(Vectors.IsAmongFirst("ambassador", 900));
        Assert.False(Vectors.IsAmongFirst("qzxwvorlaferry", int.MaxValue));
    }

    [Fact]
    public void No_direction_stays_none() => Assert.All(StaticVectors.Normalise(new double[StaticVectors.MaxWidth]), value => Assert.Equal(0, value));
}
