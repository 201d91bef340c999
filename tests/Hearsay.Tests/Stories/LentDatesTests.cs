using Hearsay.Articles;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class LentDatesTests
{
    private const string Monday = "2031-03-03";
    private const string Tuesday = "2031-03-04";

    [Theory]
    [InlineData("The ferry stops, the mayor said on Monday.", Monday)]
    [InlineData("The ferry stops, the mayor told reporters on March 3. The council will meet on Thursday.", Monday)]
    [InlineData("The ferry stops, the mayor said on Tuesday.", Tuesday)] // the day after: no sibling tells of the Tuesday before
    [InlineData("The ferry stops, the mayor said on Sunday.", "2031-03-02")]
    [InlineData("The ferry stops, the mayor said.", Monday)]
    [InlineData("The ferry stops, the mayor said today.", Monday)]
    [InlineData("The ferry stops, the mayor said last Thursday.", Monday)] // too far off to be the day of the report
    [InlineData("The ferry will stop on Friday, said the mayor.", Monday)]
    public void An_undated_report_gets_the_day_that_it_and_its_siblings_imply(string text, string expected)
    {
        var dates = LentDates.Find([Document("a", "The ferry stops, the mayor told the port.", Monday), Document("b", text, null)]);
        Assert.Equal(new PublicationDate(expected, DateBasis.Inferred), dates[1]);
    }

    [Fact]
    public void A_text_that_implies_nothing_stays_undated_when_its_siblings_have_several_days()
    {
        var dates = LentDates.Find([Document("a", "It sank.", Monday), Document("b", "It sank.", Tuesday), Document("c", "It sank.", null)]);
        Assert.Equal(new PublicationDate(null, DateBasis.Unknown), dates[2]);
    }

    [Fact]
    public void Without_a_dated_sibling_nothing_is_guessed() =>
        Assert.All(LentDates.Find([Document("a", "It sank on Monday.", null), Document("b", "It sank on March 3.", null)]), date => Assert.Null(date.Value));

    [Theory]
    [InlineData(" date 2031-03-04 Visitors stand before a wall in Orla.\n\nThe mayor resigned.", Tuesday)]
    [InlineData("Ferry stops\nPublished: March 4, 2031\nThe mayor resigned.", Tuesday)]
    [InlineData("Ferry stops\nMarch 4th, 2031, 09:11 GMT\nThe mayor resigned.", Tuesday)]
    [InlineData("The mayor resigned on March 4, 2031, after a long dispute over the ferry and its fares.", null)]
    public void A_date_line_at_the_head_is_the_report_s_own(string text, string? expected)
    {
        var date = Assert.Single(LentDates.Find([Document("a", text, null)]));
        Assert.Equal(new PublicationDate(expected, expected is null ? DateBasis.Unknown : DateBasis.Metadata), date);
    }

    [Fact]
    public void A_stated_date_is_kept()
    {
        var date = LentDates.Find([Document("a", "Published: March 4, 2031\nThe mayor resigned on Tuesday.", "2031-03-05")])[0];
        Assert.Equal(new PublicationDate("2031-03-05", DateBasis.Metadata), date);
    }

    [Fact]
    public void A_lent_date_resolves_the_weekdays_of_the_report()
    {
        var (dossier, _) = Engine.Reconcile([Document("a", "The ferry stops on Monday, the mayor said.", Monday), Document("b", "He resigned on Monday.", null)]);
        Assert.All(dossier.Times, time => Assert.Equal(Monday, time.Value));
    }

    private static AnnotatedDocument Document(string id, string text, string? date) => Engine.Annotate(new SourceDocument
    {
        Id = id,
        Uri = id + ".txt",
        Sha256 = "",
        Text = text,
        PublishedAt = date,
        PublishedBasis = date is null ? DateBasis.Unknown : DateBasis.Metadata,
    });
}
