using Hearsay.Pages.Views;

namespace Hearsay.Tests.Pages;

public class TimeWordsTests
{
    [Theory]
    [InlineData("2031-03-04", "4 March 2031")]
    [InlineData("2031-03", "March 2031")]
    [InlineData("2031", "2031")]
    [InlineData("2031-W10", "week 10 of 2031")]
    [InlineData("2031-03-10/2031-03-16", "10 to 16 March 2031")]
    [InlineData("2031-02-27/2031-03-02", "27 February to 2 March 2031")]
    [InlineData("2031-03-10/..", "from 10 March 2031")]
    [InlineData("../2013", "until 2013")]
    [InlineData("2031-03-04T13:53", "4 March 2031, 13:53")]
    [InlineData("2031-03-04T03:56:10Z", "4 March 2031, 03:56 UTC")]
    [InlineData("2031-03-04TAF", "4 March 2031, afternoon")]
    [InlineData("2031-SU", "summer 2031")]
    [InlineData("PT1H", "1 hour")]
    [InlineData("P2Y", "2 years")]
    [InlineData("PXD", "some days")]
    [InlineData("XXXX-WXX-2", "a Tuesday (which one is not resolved)")]
    [InlineData("PRESENT_REF", "now")]
    [InlineData("2031-99-99", "2031-99-99")]
    [InlineData("<b>", "<b>")]
    public void Values_are_put_into_words(string value, string words) => Assert.Equal(words, TimeWords.Of(value));

    [Theory]
    [InlineData("2031-03-04", 1)]
    [InlineData("2031", 365)]
    [InlineData("2031-W10", 7)]
    [InlineData("2031-03-10/2031-03-16", 7)]
    [InlineData("2031-SU", 92)]
    public void A_value_covers_its_days(string value, double days) => Assert.Equal(days, TimeWords.Range(value)!.Value.To - TimeWords.Range(value)!.Value.From);

    [Theory]
    [InlineData("P1Y")]
    [InlineData("2031-02-30")]
    [InlineData("XXXX-WXX-2")]
    public void A_value_without_a_place_on_a_calendar_has_none(string value) => Assert.Null(TimeWords.Range(value));
}
