using Hearsay.Times;
using static Hearsay.Tests.Times.FoundTimes;

namespace Hearsay.Tests.Times.English;

public class TimeReaderTests
{
    // 2031-03-05 is a Wednesday
    private const string Wednesday = "2031-03-05";

    [Theory]
    [InlineData("The ship left on the 27th.", "the 27th", "2031-02-27")]
    [InlineData("The ship will leave on the 27th.", "the 27th", "2031-03-27")]
    [InlineData("The rent is due by the 4th of next month.", "the 4th of next month", "2031-04-04")]
    [InlineData("The council will vote on Friday the 14th.", "Friday the 14th", "2031-03-14")]
    [InlineData("The council will vote on Monday the thirty-first at six pm.", "Monday the thirty-first at six pm", "2031-03-31T18:00")]
    [InlineData("The council will vote on Friday 14th.", "Friday 14th", "2031-03-14")]
    [InlineData("The port was shut in the week of the 10th.", "the week of the 10th", "2031-W07")]
    [InlineData("The market opens on the first Friday of next month.", "the first Friday of next month", "2031-04-04")]
    [InlineData("The fair was held on the last Sunday of August 2030.", "the last Sunday of August 2030", "2030-08-25")]
    [InlineData("Bids close before the fifteenth day of the month.", "the fifteenth day of the month", "2031-03-15")]
    [InlineData("It rained in the third week of February.", "the third week of February", "2031-W08")]
    [InlineData("Trials begin in the first week of 2032.", "the first week of 2032", "2032-W01")]
    [InlineData("The port was shut in the week of February 10.", "the week of February 10", "2031-W07")]
    [InlineData("The strike falls in the week starting on March 10.", "the week starting on March 10", "2031-W11")]
    [InlineData("Deliveries slipped to the week 31.", "the week 31", "2031-W31")]
    public void Days_and_weeks_are_counted_within_a_month_or_year(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("The office on the 18th floor burned.")]
    [InlineData("It was the second of three talks, the first week of many.")]
    [InlineData("Orla lost in week 10 of the league.")]
    [InlineData("He was the third on the 5th hole.")]
    [InlineData("Orla has won since the start of Week 11.")]
    public void What_is_counted_in_something_else_is_no_date(string text) => Assert.Empty(Find(text, Wednesday));

    [Theory]
    [InlineData("The fair ran from 26 June to 28 June 2028.", "26 June", "2028-06-26")]
    [InlineData("Prices fell in the '90s.", "the '90s", "199X")]
    [InlineData("The permit is dated 4-Mar-2031.", "4-Mar-2031", "2031-03-04")]
    [InlineData("The permit is dated 2031/Mar/4.", "2031/Mar/4", "2031-03-04")]
    [InlineData("The permit ran out in Dec-2030.", "Dec-2030", "2030-12")]
    [InlineData("The permit is dated Mar/4.", "Mar/4", "2031-03-04")]
    [InlineData("The permit was filed as 20310304 by the clerk.", "20310304", "2031-03-04")]
    [InlineData("The hall was booked on 25/02 for the vote.", "25/02", "2031-02-25")]
    [InlineData("The hall is booked this Friday (March 7) for the vote.", "this Friday (March 7)", "2031-03-07")]
    [InlineData("Rooms are free from 2/27 to 4/15.", "2/27", "2031-02-27")]
    [InlineData("Rooms are free from 2/10 to 4/11.", "2/10", "2031-02-10")] // the stretch that holds the publication
    [InlineData("The fair ran between 3 and 12 February.", "3 and 12 February", "2031-02-03/2031-02-12")]
    [InlineData("They met on 28 June in 2030.", "28 June in 2030", "2030-06-28")]
    [InlineData("They met on June 26th of 2030.", "June 26th of 2030", "2030-06-26")]
    [InlineData("It closed in 2030 November.", "2030 November", "2030-11")]
    [InlineData("It paid $12 February 27, he said.", "February 27", "2031-02-27")]
    [InlineData("It was closed last August.", "last August", "2030-08")]
    [InlineData("The mine opened in two thousand and nine.", "two thousand and nine", "2009")]
    public void Dates_in_other_forms_are_read(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Fact]
    public void A_leap_day_falls_in_a_leap_year()
    {
        Holds("The twins were born on February 29.", Wednesday, "February 29", "2032-02-29");
        Holds("The twins were born on February 29.", "2029-03-05", "February 29", "2028-02-29");
    }

    [Theory]
    [InlineData("The pool is open 24/7 and on 24/7 standby.")]
    [InlineData("He drank 1/2 of it and won 3-2.")]
    [InlineData("Highs will be in the 80s inland.")]
    [InlineData("It ranks from 3 to 5 on a scale.")]
    [InlineData("In two thousand and nine homes the lights failed.")]
    public void Fractions_scores_and_counts_are_no_dates(string text) => Assert.Empty(Find(text, Wednesday));

    [Theory]
    [InlineData("Polls are open from 5 to 6pm today.", "5 to 6pm today", "2031-03-05T17:00/2031-03-05T18:00")]
    [InlineData("The road was shut between 11 and 1 p.m. on Tuesday.", "11 and 1 p.m. on Tuesday", "2031-03-04T11:00/2031-03-04T13:00")]
    [InlineData("The bar was raided on Tuesday between 10 and 2 a.m.", "Tuesday between 10 and 2 a.m.", "2031-03-04T22:00/2031-03-05T02:00")]
    [InlineData("The road was shut from 9 a.m. to noon on Monday.", "noon on Monday", "2031-03-03T12:00")]
    [InlineData("The hall is booked from three thirty to four thirty.", "three thirty to four thirty", "2031-03-05T03:30/2031-03-05T04:30")]
    [InlineData("The hearing will be on Monday at 2.30.", "Monday at 2.30", "2031-03-10T02:30")]
    [InlineData("The hearing begins tonight at 7.", "tonight at 7", "2031-03-05T19:00")]
    [InlineData("The hearing begins at five-thirty tomorrow evening.", "five-thirty tomorrow evening", "2031-03-06T17:30")]
    [InlineData("The train left at 6.45.", "6.45", "2031-03-05T06:45")]
    [InlineData("Guards were woken at 3 in the morning.", "3 in the morning", "2031-03-05T03:00")]
    [InlineData("The market opened at 5 p.m. Beijing time.", "5 p.m. Beijing time", "2031-03-05T17:00")]
    [InlineData("The siren went at thirty-six minutes past eight.", "thirty-six minutes past eight", "2031-03-05T08:36")]
    [InlineData("Mass is read on Thursdays at 17.30.", "Thursdays at 17.30", "XXXX-WXX-4T17:30")]
    public void Clock_times_take_what_their_neighbours_say(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("Shares rose from 5 to 8 and closed at 6.45.")]
    [InlineData("Five to seven people were hurt.")]
    [InlineData("Rates stood at 6.45 percent.")]
    [InlineData("One to two of the men fled, and one was 11ish.")]
    public void Numbers_beside_at_and_to_are_not_always_clock_times(string text) => Assert.Empty(Find(text, Wednesday));

    [Theory]
    [InlineData("It rained in the morning.", "the morning", "2031-03-05TMO")]
    [InlineData("It rained later in the week.", "later in the week", "2031-W10")]
    [InlineData("It snowed earlier in the week.", "earlier in the week", "2031-03-03/2031-03-05")]
    [InlineData("It will rain for the rest of the week.", "the rest of the week", "2031-03-05/2031-03-09")]
    [InlineData("Work is to be done by the end of this month.", "the end of this month", "2031-03")]
    [InlineData("Work is to be done by end of year.", "end of year", "2031")]
    [InlineData("Work is to be done by the end of Sunday.", "the end of Sunday", "2031-03-09T24:00")]
    [InlineData("Work is to be done by the end of the day.", "the end of the day", "2031-03-05T24:00")]
    [InlineData("Sales fell in the first nine months of the year.", "the year", "2031")]
    [InlineData("Sales fell in the year to date.", "the year to date", "2031")]
    [InlineData("Sales are to rise in the first half of 2032.", "the first half of 2032", "2032-H1")]
    [InlineData("Sales are to rise in H2 2031.", "H2 2031", "2031-H2")]
    [InlineData("Sales rose in 2030-Q4.", "2030-Q4", "2030-Q4")]
    public void Parts_of_longer_stretches_are_read(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("At the end of the day, it is about money.")]
    [InlineData("It was the dawn of a second wave.")]
    [InlineData("Wardens look after the day to day care.")]
    [InlineData("It was a last minute move.")]
    [InlineData("Orla will host the upcoming Winter Games.")]
    [InlineData("Orla scored in the first half.")]
    [InlineData("He saw her in the morning light.")]
    public void Figures_of_speech_and_halves_of_matches_are_no_times(string text) => Assert.Empty(Find(text, Wednesday));

    [Fact]
    public void A_count_before_last_week_is_no_length()
    {
        Holds("Claims rose 92,000 last week to a record.", Wednesday, "last week", "2031-W09");
        Holds("The raid follows two last month.", Wednesday, "last month", "2031-02");
    }

    [Fact]
    public void The_month_reported_on_is_not_known_to_be_this_one()
    {
        Holds("Payrolls rose by 379,000 for the month.", Wednesday, "the month", "XXXX-XX");
        Holds("Payrolls on March 2 rose by 379,000 for the month.", Wednesday, "the month", "2031-03");
    }

    [Theory]
    [InlineData("Shops were full on Black Friday.", "Black Friday", "2030-11-29")]
    [InlineData("They met on Thanksgiving last year.", "Thanksgiving last year", "2030-11-28")]
    [InlineData("The talks will end on Good Friday.", "Good Friday", "2031-04-11")]
    [InlineData("The talks ended on Easter Monday 2030.", "Easter Monday 2030", "2030-04-22")]
    [InlineData("The market closed on christmas eve.", "christmas eve", "2030-12-24")]
    public void Movable_holidays_are_counted(string text, string span, string value) => Holds(text, Wednesday, span, value);

    [Theory]
    [InlineData("The Good Friday Agreement held.")]
    [InlineData("They had a good friday.")]
    public void Names_made_of_holidays_are_no_days(string text) =>
        Assert.DoesNotContain(Find(text, Wednesday), time => time.Value.StartsWith("2031-04", StringComparison.Ordinal));

    [Theory]
    [InlineData("The trip took 1 hour and 30 minutes.", "1 hour and 30 minutes", "PT1H30M", TimeType.Duration)]
    [InlineData("Two hours and 24 minutes later the calf stood.", "Two hours and 24 minutes later", "PT2H24M", TimeType.Duration)]
    [InlineData("She will decide within the next fortnight.", "the next fortnight", "P2W", TimeType.Duration)]
    [InlineData("He was jailed for two years and three months.", "two years and three months", "P2Y3M", TimeType.Duration)]
    [InlineData("He was jailed for 3.5 years.", "3.5 years", "P3.5Y", TimeType.Duration)]
    [InlineData("The trip took one and a quarter hours.", "one and a quarter hours", "PT1H15M", TimeType.Duration)]
    [InlineData("The port stays shut for another week.", "another week", "P1W", TimeType.Duration)]
    [InlineData("It burned for three nights.", "three nights", "P3D", TimeType.Duration)]
    [InlineData("Trains stop for the 5 coming minutes.", "5 coming minutes", "PT5M", TimeType.Duration)]
    [InlineData("The doors open in the next hour.", "the next hour", "PT1H", TimeType.Duration)]
    [InlineData("The choir sings on Friday mornings.", "Friday mornings", "XXXX-WXX-5TMO", TimeType.Set)]
    public void Durations_and_sets_are_summed_and_joined(string text, string span, string value, TimeType type)
    {
        Holds(text, Wednesday, span, value);
        Assert.Equal(type, Find(text, Wednesday).Single(time => In(text, time) == span).Type);
    }

    [Theory]
    [InlineData("2031-03-05T10:10Z", "2031-03-05T09:50", TimeType.Time)]
    [InlineData("2031-03-05T00:10Z", "2031-03-04T23:50", TimeType.Time)]
    [InlineData("2031-03-05T00:00Z", "PT20M", TimeType.Duration)] // feeds write midnight for a day alone
    [InlineData("2031-03-05", "PT20M", TimeType.Duration)]
    public void Minutes_ago_are_counted_from_the_clock_of_the_publication(string published, string value, TimeType type)
    {
        var time = Assert.Single(Find("The quake struck 20 minutes ago.", published));
        Assert.Equal((value, type), (time.Value, time.Type));
    }

    [Fact]
    public void A_half_year_has_its_first_and_last_day() =>
        Assert.Equal(new TimeRange(new DateOnly(2031, 7, 1), new DateOnly(2031, 12, 31)), TimeRange.Of("2031-H2"));
}
