using Hearsay.Articles;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Tests.Claims;

public class FiguresTests
{
    [Theory]
    [InlineData("The storm killed 1,200 people and hurt seven.", new[] { 7.0, 1200 })]
    [InlineData("It cost 3.5 million crowns.", new[] { 3.5e6 })]
    [InlineData("Two dozen ferries sailed in 2031.", new[] { 2.0, 12 })]
    [InlineData("The mayor slept.", new double[0])]
    public void Numbers_and_number_words_are_read_and_years_are_none(string sentence, double[] figures)
    {
        var text = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "", Sha256 = "", Text = sentence });
        Assert.Equal(figures, Figures.In(text, new TextSpan(0, sentence.Length), _ => false));
    }

    [Fact]
    public void Times_are_none()
    {
        const string Sentence = "On 7 May ten ferries sailed.";
        var text = Tokenizer.Tokenize(new SourceDocument { Id = "d", Uri = "", Sha256 = "", Text = Sentence });
        Assert.Equal([10], Figures.In(text, new TextSpan(0, Sentence.Length), place => place < 8));
    }
}
