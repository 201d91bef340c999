using Hearsay.Articles;
using Hearsay.Pages.Views;

namespace Hearsay.Tests.Pages;

public class StoryViewTests
{
    [Fact]
    public void Reports_of_one_name_are_told_apart()
    {
        var file = Ferry.File with { Documents = [Ferry.Document("d1", "Orla Post"), Ferry.Document("d2", "Orla Post")] };
        Assert.Equal(["Orla Post (1)", "Orla Post (2)"], new PageView(file, Ferry.Texts).Stories[0].Reports.Select(report => report.Name));
    }

    [Fact]
    public void A_report_without_publisher_goes_by_its_host_or_its_file()
    {
        var file = Ferry.File with
        {
            Documents = [Ferry.Document("d1", " ") with { Url = "https://www.example.org/a" }, Ferry.Document("d2", "") with { Uri = "folder/two.txt" }],
        };
        Assert.Equal(["example.org", "two.txt"], new PageView(file, Ferry.Texts).Stories[0].Reports.Select(report => report.Name));
    }

    [Fact]
    public void A_report_without_title_goes_by_its_first_words() =>
        Assert.Equal("Mayor Ines Duarte told Radio Norte that the Orla ferry ends in May.",
            new PageView(Ferry.File with { Documents = [Ferry.Document("d1", "A"), Ferry.Document("d2", "B") with { Title = null }] }, Ferry.Texts).Stories[0].Reports[1].Title);

    [Theory]
    [InlineData("2031-03-04", "2031-03-06T10:00:00Z", DateBasis.Inferred, DateBasis.Metadata, "4 to 6 March 2031 (1 of 2 dates inferred)")]
    [InlineData("2031-03-04", "2031-03-04", DateBasis.Inferred, DateBasis.Inferred, "4 March 2031 (dates inferred)")]
    [InlineData("2031-03-04", null, DateBasis.Metadata, DateBasis.Unknown, "4 March 2031")]
    [InlineData(null, null, DateBasis.Unknown, DateBasis.Unknown, null)]
    public void Publication_days_say_how_they_are_known(string? first, string? second, DateBasis firstBasis, DateBasis secondBasis, string? words)
    {
        var file = Ferry.File with
        {
            Documents =
            [
                Ferry.Document("d1", "A") with { PublishedAt = first, PublishedBasis = firstBasis },
                Ferry.Document("d2", "B") with { PublishedAt = second, PublishedBasis = secondBasis },
            ],
        };
        Assert.Equal(words, new PageView(file, Ferry.Texts).Stories[0].Published);
    }

    [Fact]
    public void Stories_come_largest_first_and_keys_differ_over_the_page()
    {
        var view = new PageView(Ferry.Of([Ferry.Story("s1", ["d1"]), Ferry.Story("s2", ["d1", "d2"])]), Ferry.Texts);
        Assert.Equal(["s2", "s1"], view.Stories.Select(story => story.Dossier.Id));
        Assert.Equal(["d1", "d2", "d3"], view.Stories.SelectMany(story => story.Reports).Select(report => report.Key));
    }

    [Fact]
    public void A_passage_beyond_its_text_has_no_anchor()
    {
        var story = new PageView(Ferry.File, new Dictionary<string, string> { ["d1"] = "short" }).Stories[0];
        Assert.Null(story.AnchorOf(Ferry.In("d1", "Radio Norte")));
        Assert.Null(story.AnchorOf(Ferry.In("d2", "Leif Aas")));
    }
}
