using Hearsay.Claims.English;

namespace Hearsay.Tests.Claims.English;

public class NewsWordsTests
{
    [Theory]
    [InlineData("not", true)]
    [InlineData("hasn't", true)]
    [InlineData("wouldn’t", true)]
    [InlineData("n't", true)]
    [InlineData("n’t", true)]
    [InlineData("note", false)]
    [InlineData("t", false)]
    public void A_word_or_its_ending_denies(string word, bool denies) => Assert.Equal(denies, NewsWords.IsNegator(word));
}
