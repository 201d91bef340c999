using Hearsay.Articles;
using Hearsay.Articles.English;

namespace Hearsay.Tests.Articles.English;

public class DateTextTests
{
    [Theory]
    [InlineData("Tuesday, March 4th, 2031", "2031-03-04")]
    [InlineData("4 Sept. 2031", "2031-09-04")]
    [InlineData("3/4/2031", "2031-03-04")]
    [InlineData("13/4/2031", "2031-04-13")]
    [InlineData("11 / 28 / 05", "2005-11-28")]
    [InlineData("4.3.2031", "2031-03-04")]
    [InlineData("2031-03-04T10:00:00Z", "2031-03-04")]
    [InlineData("published: 2031 - 03 - 04 11: 47: 35", "2031-03-04")]
    [InlineData("February 30, 2031", null)]
    [InlineData("March 2031", null)]
    [InlineData("10-12 people", null)]
    [InlineData("", null)]
    public void The_first_full_date_is_read(string words, string? day) => Assert.Equal(day, DateText.DayIn(words));

    [Theory]
    [InlineData("2031-03-04T09:30:00.000+0200", "2031-03-04T09:30+02:00")]
    [InlineData("2031-03-04T09:30:05Z", "2031-03-04T09:30:05Z")]
    [InlineData("2031-03-04 09:30:00", "2031-03-04")]
    [InlineData("Tue, 04 Mar 2031 09:30:00 GMT", "2031-03-04T09:30Z")]
    [InlineData("1930383000", "2031-03-04T09:30Z")]
    [InlineData("20310304", "2031-03-04")]
    [InlineData("2031-03", "2031-03")]
    [InlineData("2031-13-04", null)]
    [InlineData("soon", null)]
    public void What_metadata_states_becomes_a_time_value(string stated, string? value) => Assert.Equal(value, StatedTime.Of(stated));
}
