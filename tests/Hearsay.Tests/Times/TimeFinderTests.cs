using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Times;
using static Hearsay.Tests.Times.FoundTimes;

namespace Hearsay.Tests.Times;

public class TimeFinderTests
{
    // 2031-03-05 is a Wednesday
    private const string Wednesday = "2031-03-05";

    [Theory]
    [InlineData("The bridge opened on 4 March 2031.", "4 March 2031", "2031-03-04")]
    [InlineData("The bridge opened on March 4, 2031.", "March 4, 2031", "2031-03-04")]
    [InlineData("the bridge opened on 4 march 2031", "4 march 2031", "2031-03-04")]
    [InlineData("the bridge opened in june 2030", "june 2030", "2030-06")]
    [InlineData("The profit of Q4 2030 fell.", "Q4 2030", "2030-Q4")]
    [InlineData("The bridge opened on the 4th of March.", "the 4th of March", "2031-03-04")]
    [InlineData("It closed on Mar. 4.", "Mar. 4", "2031-03-04")]
    [InlineData("It closed on 2031-03-04 at the latest.", "2031-03-04", "2031-03-04")]
    [InlineData("Updated 11 / 27 / 2030 by the desk", "11 / 27 / 2030", "2030-11-27")]
    [InlineData("Updated 27.11.2030 by the desk", "27.11.2030", "2030-11-27")]
    [InlineData("The fair runs March 10-16 in Orla.", "March 10-16", "2031-03-10/2031-03-16")]
    [InlineData("The bridge opened on the twenty-first of February 2031.", "the twenty-first of February 2031", "2031-02-21")]
    [InlineData("The bridge opened on February twenty-second, 2031.", "February twenty-second, 2031", "2031-02-22")]
    [InlineData("The bridge opened in 2030-11 by the file.", "2030-11", "2030-11")]
    [InlineData("Orla won the league in 2010-11.", "2010-11", "2010/2011")]
    [InlineData("In February first results came.", "February", "2031-02")]
    [InlineData("They met in March 2029.", "March 2029", "2029-03")]
    [InlineData("It was closed in November.", "November", "2030-11")]
    [InlineData("The vote will be held in November.", "November", "2031-11")]
    [InlineData("The mine closed in 1997.", "1997", "1997")]
    [InlineData("It was the first strike since early 2022.", "early 2022", "2022")]
    [InlineData("Prices fell in the 1990s.", "the 1990s", "199X")]
    [InlineData("The law is from the 19th century.", "the 19th century", "18XX")]
    [InlineData("It is dated 04/03/2031 in the file.", "04/03/2031", "2031-03-04")] // the reading near the publication
    public void Calendar_dates_are_found_and_valued(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("The mayor resigned on Tuesday.", "Tuesday", "2031-03-04")]
    [InlineData("The mayor resigned on Wednesday.", "Wednesday", "2031-03-05")]
    [InlineData("The mayor resigned on Thursday.", "Thursday", "2031-02-27")]
    [InlineData("The council will meet on Thursday.", "Thursday", "2031-03-06")]
    [InlineData("The council is to meet on Friday.", "Friday", "2031-03-07")]
    [InlineData("Ahead of Monday's vote the hall was full.", "Monday", "2031-03-10")]
    [InlineData("The hearing is scheduled for Monday.", "Monday", "2031-03-10")]
    [InlineData("Just ahead of the trip, the ministry on Sunday issued a warning.", "Sunday", "2031-03-02")]
    [InlineData("Until Monday, they had not called him a suspect.", "Monday", "2031-03-03")]
    [InlineData("The owner could not be reached on Monday.", "Monday", "2031-03-03")]
    [InlineData("The harbour office would neither confirm nor deny on Friday that a ship had been sold.", "Friday", "2031-02-28")]
    [InlineData("The owner would not say on Thursday who had bought the ship.", "Thursday", "2031-02-27")]
    [InlineData("The ministry would not comment on the sale on Friday.", "Friday", "2031-02-28")]
    [InlineData("On Friday the ministry would not say who had bought the ship.", "Friday", "2031-02-28")]
    [InlineData("The mayor would not be drawn on Friday on the price.", "Friday", "2031-02-28")]
    [InlineData("The mayor said the council would not meet on Friday.", "Friday", "2031-03-07")]
    [InlineData("The ferry would not run on Friday, the operator said.", "Friday", "2031-03-07")]
    [InlineData("No boat is missing from the regatta, which opens on Friday.", "Friday", "2031-03-07")]
    [InlineData("The regatta opens on Friday with a parade.", "Friday", "2031-03-07")]
    [InlineData("The crew would not be meeting on Friday, she said.", "Friday", "2031-03-07")]
    [InlineData("No nation has left the Games, which open on Friday.", "Friday", "2031-03-07")]
    [InlineData("The boats, which sank on Friday, were old.", "Friday", "2031-02-28")]
    [InlineData("We will go on through the night.", "the night", "2031-03-05TNI")]
    [InlineData("They would look for ways around Tuesday's ruling.", "Tuesday", "2031-03-04")]
    [InlineData("Thursday's widely anticipated meeting takes place in Orla.", "Thursday", "2031-03-06")]
    [InlineData("He spoke on Monday, the day before he left.", "the day before", "2031-03-03")]
    [InlineData("The vote today, which would cost millions, was quiet.", "today", "2031-03-05")]
    [InlineData("It is not known how he would do so.In a Thursday interview he said little.", "Thursday", "2031-02-27")]
    [InlineData("The court would decide later. On Thursday he said little.", "Thursday", "2031-02-27")]
    [InlineData("Next Tuesday is a holiday.", "Next Tuesday", "2031-03-11")]
    [InlineData("He left last Wednesday.", "last Wednesday", "2031-02-26")]
    [InlineData("Late on Tuesday the talks broke down.", "Late on Tuesday", "2031-03-04")]
    [InlineData("He was seen Monday afternoon near the port.", "Monday afternoon", "2031-03-03TAF")]
    [InlineData("He was seen early Sunday evening near the port.", "early Sunday evening", "2031-03-02TEV")]
    [InlineData("The fire began on Sunday, March 2, in the harbour.", "Sunday, March 2", "2031-03-02")]
    [InlineData("The fire began Tuesday last week.", "Tuesday last week", "2031-02-25")]
    public void Weekdays_follow_the_habit_of_news(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("She spoke yesterday.", "yesterday", "2031-03-04")]
    [InlineData("She will speak tomorrow.", "tomorrow", "2031-03-06")]
    [InlineData("She will speak two weeks from tomorrow.", "two weeks from tomorrow", "2031-03-20")]
    [InlineData("She spoke two days before yesterday.", "two days before yesterday", "2031-03-02")]
    [InlineData("she spoke on tuesday", "tuesday", "2031-03-04")]
    [InlineData("She spoke at 2:30:15 p.m. in Orla.", "2:30:15 p.m.", "2031-03-05T14:30:15")]
    [InlineData("The paper said last night that he had left.", "last night", "2031-03-04TNI")]
    [InlineData("The siren went at half past seven.", "half past seven", "2031-03-05T07:30")]
    [InlineData("The siren went at a quarter to eight in the evening.", "a quarter to eight in the evening", "2031-03-05T19:45")]
    [InlineData("The siren went at 10 past nine.", "10 past nine", "2031-03-05T09:10")]
    [InlineData("The siren went at seven o'clock.", "seven o'clock", "2031-03-05T07:00")]
    [InlineData("The siren went at seven thirty-five p.m. in Orla.", "seven thirty-five p.m.", "2031-03-05T19:35")]
    [InlineData("The siren went at five minutes to midnight.", "midnight", "2031-03-05T24:00")]
    [InlineData("She spoke this morning.", "this morning", "2031-03-05TMO")]
    [InlineData("The whale came ashore about five days ago.", "about five days ago", "2031-02-28")]
    [InlineData("He resigned two years ago.", "two years ago", "2029")]
    [InlineData("He resigned six months ago.", "six months ago", "2030-09")]
    [InlineData("He said last week that it was over.", "last week", "2031-W09")]
    [InlineData("They meet next month.", "next month", "2031-04")]
    [InlineData("It rained earlier this week.", "earlier this week", "2031-03-03/2031-03-05")]
    [InlineData("It rained earlier this month.", "earlier this month", "2031-03")]
    [InlineData("He came over the weekend.", "the weekend", "2031-W09-WE")]
    [InlineData("There were strikes in recent months.", "recent months", "PAST_REF")]
    [InlineData("He sank a boat several years ago.", "several years ago", "PAST_REF")]
    [InlineData("The port is now closed.", "now", "PRESENT_REF")]
    [InlineData("Sales rose in the third quarter.", "the third quarter", "2030-Q3")]
    [InlineData("Sales fell to 12 million in the latest quarter.", "the latest quarter", "2030-Q4")]
    [InlineData("The mill lost 3 million in the third quarter. It had earned 2 million a year ago.", "a year ago", "2029-Q3")]
    [InlineData("The mill lost 3 million in the third quarter, against 2 million in the year-ago period.", "the year-ago period", "2029-Q3")]
    [InlineData("The mill lost 3 million for the quarter.", "the quarter", "2030-Q4")]
    [InlineData("The port was closed a year ago.", "a year ago", "2030")]
    [InlineData("The mill is to close by year-end.", "year-end", "2031")]
    [InlineData("The bridge was built in nineteen ninety-one by the army.", "nineteen ninety-one", "1991")]
    [InlineData("The bridge was shut in June nineteen ninety-seven.", "June nineteen ninety-seven", "1997-06")]
    [InlineData("He sang his last concert in June.", "June", "2030-06")]
    [InlineData("She left for a two-week holiday.", "two-week", "P2W")]
    [InlineData("She left after a one-day visit.", "one-day", "P1D")]
    [InlineData("They married last summer.", "last summer", "2030-SU")]
    public void Relative_dates_are_counted_from_the_publication(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("He left on Monday and came back the next day.", "the next day", "2031-03-04", TimeAnchor.Text)]
    [InlineData("The strike began in 1994. Five years later the mine closed.", "Five years later", "1999", TimeAnchor.Text)]
    [InlineData("The listing went up on Monday. It was gone by 2:30 p.m. local time.", "2:30 p.m. local time", "2031-03-03T14:30", TimeAnchor.Text)]
    [InlineData("The quake struck at 1: 53 p. m. on Sunday.", "1: 53 p. m. on Sunday", "2031-03-02T13:53", TimeAnchor.Publication)]
    [InlineData("The train left at 09:10 hours (0440 GMT) on Monday.", "09:10 hours (0440 GMT) on Monday", "2031-03-03T09:10", TimeAnchor.Publication)]
    public void The_text_s_own_day_is_counted_from_where_it_names_one(string text, string span, string value, TimeAnchor anchor)
    {
        Holds(text, Wednesday, span, value);
        Assert.Equal(anchor, Find(text, Wednesday).Single(time => In(text, time) == span).Anchor);
    }

    [Theory]
    [InlineData("The road was closed for three days.", "three days", "P3D", TimeType.Duration)]
    [InlineData("It lasted around 30 seconds.", "around 30 seconds", "PT30S", TimeType.Duration)]
    [InlineData("Banks must wait 30 days before closing the sale.", "30 days before", "P30D", TimeType.Duration)]
    [InlineData("It rained all day in Orla.", "all day", "P1D", TimeType.Duration)]
    [InlineData("boats leave every monday", "every monday", "XXXX-WXX-1", TimeType.Set)]
    [InlineData("Boats leave every other Friday.", "every other Friday", "XXXX-WXX-5", TimeType.Set)]
    [InlineData("Boats leave every other day.", "every other day", "P2D", TimeType.Set)]
    [InlineData("It lasted several hours.", "several hours", "PXH", TimeType.Duration)]
    [InlineData("It took 2 1/2 years.", "2 1/2 years", "P2Y6M", TimeType.Duration)]
    [InlineData("The 20-year-old treaty may fall.", "20-year-old", "P20Y", TimeType.Duration)]
    [InlineData("In the past two years three mines closed.", "the past two years", "P2Y", TimeType.Duration)]
    [InlineData("Boats leave every day.", "every day", "P1D", TimeType.Set)]
    [InlineData("The paper comes out weekly.", "weekly", "P1W", TimeType.Set)]
    [InlineData("The market is held on Mondays.", "Mondays", "XXXX-WXX-1", TimeType.Set)]
    public void Durations_and_sets_are_told_from_dates(string text, string span, string value, TimeType type)
    {
        Holds(text, Wednesday, span, value);
        Assert.Equal(type, Find(text, Wednesday).Single(time => In(text, time) == span).Type);
    }

    [Theory]
    [InlineData("She may resign.")]
    [InlineData("They march on the capital.")]
    [InlineData("Theresa May said no.")]
    [InlineData("April Oldham said no.")]
    [InlineData("The Sunday Times has the story.")]
    [InlineData("Shops opened at six for Super Tuesday, a reader told USA Today.")]
    [InlineData("More than 2000 people came.")]
    [InlineData("The share rose by a quarter to eight percent.")]
    [InlineData("The first of many talks was quiet.")]
    [InlineData("A 20-year-old man was held.")]
    [InlineData("A 52-year-old violinist was held.")]
    [InlineData("A man aged 34 was held near the A1990.")]
    [InlineData("He paid $1950 for it, a quarter of the price.")]
    [InlineData("It was a second attempt, wait a minute.")]
    [InlineData("The sun and the sat nav failed.")]
    [InlineData("It scored 3-2 and rose 5.1 percent.")]
    public void What_only_looks_like_a_time_is_none(string text) =>
        Assert.DoesNotContain(Find(text, Wednesday), time => In(text, time) != "six");

    [Theory]
    [InlineData("He resigned on Tuesday.", "XXXX-WXX-2")]
    [InlineData("He resigned yesterday.", "XXXX-XX-XX")]
    [InlineData("He resigned on March 4.", "XXXX-03-04")]
    [InlineData("He resigned last week.", "XXXX-WXX")]
    public void Without_a_publication_date_relative_values_stay_open(string text, string value)
    {
        var time = Assert.Single(Find(text, null));
        Assert.Equal(value, time.Value);
        Assert.Equal(TimeAnchor.None, time.Anchor);
    }

    [Fact]
    public void What_will_be_reported_is_the_quarter_that_has_just_ended()
    {
        Holds("Orla Mills expects to report a third-quarter loss.", "2031-10-20", "third-quarter", "2031-Q3");
        Holds("Orla Mills expects to open in the second quarter.", "2031-10-20", "the second quarter", "2032-Q2");
    }

    [Fact]
    public void On_a_sunday_last_week_is_the_one_that_ends()
    {
        Holds("He said last week that it was over.", "2031-03-09", "last week", "2031-W10");
        Holds("He is to come next week.", "2031-03-09", "next week", "2031-W11");
    }

    [Fact]
    public void Noise_holds_no_times_but_a_dateline_does()
    {
        const string text = "ORLA, March 4 (Norte) - The ferry sank. Photo taken in May 2030.";
        var document = Document(text, Wednesday) with
        {
            Noise = [new Noise(NoiseKind.Dateline, new TextSpan(0, 23)), new Noise(NoiseKind.Caption, new TextSpan(40, text.Length))],
        };
        var times = TimeFinder.Find(document, Tokenizer.Tokenize(document), Wednesday);
        Assert.Equal("2031-03-04", Assert.Single(times).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("9999999999 years ago, 99999 centuries later, on 31 February 2031, at 99:99 p.m., 0000-00-00, 1/1/1/1/1")]
    [InlineData("last last next next this the the early late mid- about a a a")]
    [InlineData("on on on on Monday Monday Monday, March March 4 4 4, 2031 2031 -- 11/ 12/ 13/ the end of the")]
    public void Odd_text_does_no_harm(string text)
    {
        foreach (var anchor in (string?[])[null, Wednesday, "0001-01-01", "9999-12-31", "nonsense", "2031"])
        {
            Assert.All(Find(text, anchor), time => Assert.NotEmpty(In(text, time)));
        }
    }
}
