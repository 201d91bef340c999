using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class ContentWordsTests
{
    [Theory]
    [InlineData("Duarte's ferry won't stop.", "Duarte ferry won stop")]
    [InlineData("It lost 2.5 million, 1,200 of them on 5 May.", "It lost 2.5 million 1,200 of them on 5 May")]
    [InlineData("rock’n’roll O’Hara", "rock roll O Hara")]
    [InlineData("東京で", "東京 京で で")]
    [InlineData(" -- ", "")]
    public void Words_are_runs_of_letters_or_digits(string text, string expected)
    {
        var words = new List<string>();
        var scan = new ContentWords(text);
        while (scan.MoveNext())
        {
            words.Add(scan.Current.ToString());
        }

        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void The_first_word_of_a_sentence_is_known()
    {
        var firsts = new List<string>();
        var scan = new ContentWords("The ferry stops. Nobody in Orla knew: \"We heard it on the radio.\"");
        while (scan.MoveNext())
        {
            if (scan.IsFirst)
            {
                firsts.Add(scan.Current.ToString());
            }
        }

        Assert.Equal(["The", "Nobody", "We"], firsts);
    }
}
