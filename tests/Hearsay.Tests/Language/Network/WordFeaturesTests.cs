using Hearsay.Language.Network;

namespace Hearsay.Tests.Language.Network;

public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("Harbour", "harbour")]
    [InlineData("it’s", "it's")]
    [InlineData("“", "\"")]
    public void Case_and_typography_do_not_change_the_key(string a, string b) => Assert.Equal(WordFeatures.Key(a), WordFeatures.Key(b));

    [Fact]
    public void Numbers_of_one_shape_share_their_second_key()
    {
        Assert.NotEqual(WordFeatures.Key("1987"), WordFeatures.Key("2031"));
        Assert.Equal(WordFeatures.DigitKey("1987"), WordFeatures.DigitKey("2031"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    [InlineData("שלום")]
    [InlineData("\u200B\u200D")]
    public void Any_word_has_buckets_within_their_tables(string word)
    {
        var buckets = new int[WordFeatures.Single + WordFeatures.MaxTrigrams];
        var trigrams = WordFeatures.Fill(word, buckets);
        Assert.InRange(trigrams, 0, WordFeatures.MaxTrigrams);
        for (var i = 0; i < WordFeatures.Single + trigrams; i++)
        {
            Assert.InRange(buckets[i], 0, WordFeatures.Tables[Math.Min(i, WordFeatures.Single)].Rows - 1);
        }
    }

    [Fact]
    public void A_word_without_end_costs_no_more_than_a_long_one()
    {
        var buckets = new int[WordFeatures.Single + WordFeatures.MaxTrigrams];
        Assert.Equal(WordFeatures.MaxTrigrams, WordFeatures.Fill(new string('x', 1_000_000), buckets));
    }
}
