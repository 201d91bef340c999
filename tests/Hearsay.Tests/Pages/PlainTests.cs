using Hearsay.Pages.Views;

namespace Hearsay.Tests.Pages;

public class PlainTests
{
    [Theory]
    [InlineData("The ferry stops in May", 50, "The ferry stops in May")]
    [InlineData("The ferry stops in May", 12, "The ferry…")]
    [InlineData("Donaudampfschifffahrt", 8, "Donauda…")]
    [InlineData("", 5, "")]
    public void Long_words_are_cut_between_words(string text, int length, string cut) => Assert.Equal(cut, Plain.Short(text, length));

    [Theory]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData(null, "")]
    public void Controls_do_not_reach_the_page(string? text, string clean) => Assert.Equal(clean, Plain.Clean(text));

    [Fact]
    public void What_differs_stays_in_view() =>
        Assert.Equal(["… stops in May", "… ends in June"], Plain.Apart(["the old Orla ferry stops in May", "the old Orla ferry ends in June"], 20));

    [Theory]
    [InlineData("seven", "about 15")]
    [InlineData("the same long reading", "the same long reading")]
    public void Readings_that_are_short_or_alike_are_left_whole(string first, string second) =>
        Assert.Equal(2, Plain.Apart([first, second], 20).Length);

    [Theory]
    [InlineData(1, "1 report")]
    [InlineData(1200, "1,200 reports")]
    public void Things_are_counted(int count, string words) => Assert.Equal(words, Plain.Count(count, "report"));
}
