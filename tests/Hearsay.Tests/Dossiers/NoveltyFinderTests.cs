using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Reuse;
using Hearsay.Tests.Reuse;

namespace Hearsay.Tests.Dossiers;

public class NoveltyFinderTests
{
    private const string First =
        "The Orla ferry will stop running in May because the operator cannot find a crew for the winter timetable, the town council said. "
        + "About four hundred people use the boat each day. The school at Tarn opens in September.";

    [Fact]
    public void The_first_report_is_compared_with_nothing()
    {
        var novelty = Find(Reports.Report("a", First, "2031-03-01"), Reports.Report("b", First, "2031-03-02"));
        Assert.Equal("b", Assert.Single(novelty).Document);
    }

    [Fact]
    public void A_copy_adds_nothing_and_drops_nothing()
    {
        var copy = Assert.Single(Find(Reports.Report("a", First, "2031-03-01"), Reports.Report("b", First, "2031-03-02")));
        Assert.Empty(copy.New);
        Assert.Empty(copy.Dropped);
    }

    [Fact]
    public void What_a_rewrite_adds_is_new_and_what_it_cuts_is_dropped()
    {
        var rewrite = First.Replace(" The school at Tarn opens in September.", " Fishermen from Sund offered two boats.", StringComparison.Ordinal);
        var novelty = Assert.Single(Find(Reports.Report("a", First, "2031-03-01"), Reports.Report("b", rewrite, "2031-03-02")));
        Assert.Equal(["Fishermen from Sund offered two boats"], novelty.New.Select(span => span.Text));
        Assert.Equal(["The school at Tarn opens in September"], novelty.Dropped.Select(span => span.Text));
        Assert.Equal(["a"], novelty.Against);
    }

    [Fact]
    public void A_fact_told_in_other_words_is_not_new()
    {
        var novelty = Assert.Single(Find(
            Reports.Report("a", First, "2031-03-01"), Reports.Report("b", "The operator of the Orla ferry cannot find crews for its winter timetable.", "2031-03-02")));
        Assert.Empty(novelty.New);
    }

    [Fact]
    public void Reports_of_one_day_are_compared_both_ways()
    {
        var novelty = Find(Reports.Report("a", First), Reports.Report("b", "Nine sheep drowned off Sund. " + First));
        Assert.Equal(["a", "b"], novelty.Select(item => item.Document));
        Assert.Empty(novelty[0].New);
        Assert.Equal(["Nine sheep drowned off Sund"], novelty[1].New.Select(span => span.Text));
    }

    [Fact]
    public void An_undated_report_may_have_been_before_or_after_any_other()
    {
        var novelty = Find(Reports.Report("a", First, "2031-03-01"), Reports.Report("b", First, null));
        Assert.Equal(["a", "b"], novelty.Select(item => item.Document).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The mayor rang Sund. \"There is a deal,\" union secretary Leif Aas told reporters on Monday.")]
    [InlineData("The mayor rang Sund. Union secretary Leif Aas said on Monday: \"There is a deal.\"")]
    [InlineData("\"We meet the boatmen of Sund again on Friday, and nobody leaves before they sign,\" union secretary Leif Aas told reporters.")]
    [InlineData("\"Four hundred people use the boat each day. Nobody leaves Sund before the boatmen have signed,\" Leif Aas told reporters.")]
    public void What_is_new_holds_both_marks_of_a_quotation_or_neither(string text)
    {
        var novelty = Assert.Single(Find(Reports.Report("a", First, "2031-03-01"), Reports.Report("b", text, "2031-03-02")));
        Assert.NotEmpty(novelty.New);
        Assert.All(novelty.New, span => Assert.True(span.Text.Count(c => c == '"') is 0 or 2, span.Text));
    }

    [Fact]
    public void A_figure_that_no_earlier_report_has_is_new()
    {
        var later = First.Replace("About four hundred people use the boat each day.", "About 415 people use the boat each day.", StringComparison.Ordinal).Replace("The Orla ferry", "The council heard that the old Orla ferry", StringComparison.Ordinal);
        var novelty = Find(Reports.Report("a", "About four hundred people use the boat each day.", "2031-03-01"), Reports.Report("b", later, "2031-03-02"));
        Assert.Contains(Assert.Single(novelty).New, span => span.Text.Contains("415", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_at_a_quotation_leaves_no_Aas_said()
    {
        var novelty = Find(
            Reports.Report("a", First + " \"Nobody asked the fishermen of Sund. The boats have been sold to a buyer in Tarn and the pier is to be closed,\" Mr Leif Aas said.", "2031-03-01"),
            Reports.Report("b", First, "2031-03-02"));
        Assert.DoesNotContain(Assert.Single(novelty).Dropped, span => span.Text.Contains("Aas", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_report_at_the_same_address_is_a_later_version_and_says_what_it_changed()
    {
        const string address = "https://orla-post.example/ferry";
        var later = First.Replace("About four hundred people", "About 500 people", StringComparison.Ordinal);
        var (dossier, documents) = Engine.Reconcile(
        [
            Engine.Annotate(Reports.Report("a", First, "2031-03-01") with { Url = address }),
            Engine.Annotate(Reports.Report("b", later, "2031-03-02") with { Url = address }),
        ]);
        Assert.Equal([null, "a"], documents.Select(document => document.VersionOf));
        Assert.Contains(ChangedWords.Of(dossier, documents[1]), change => change.Before.Text.Contains("four hundred", StringComparison.Ordinal) && change.After.Text.Contains("500", StringComparison.Ordinal));
        Assert.Empty(ChangedWords.Of(dossier, documents[0]));
    }

    [Fact]
    public void Two_reports_of_one_address_and_one_day_are_no_versions() =>
        Assert.All(
            Engine.Reconcile([Engine.Annotate(Reports.Report("a", First) with { Url = "https://orla-post.example/" }), Engine.Annotate(Reports.Report("b", First + " It rains.") with { Url = "https://orla-post.example/" })]).Documents,
            document => Assert.Null(document.VersionOf));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("Yes.")]
    public void Tiny_reports_have_nothing_new(string text) =>
        Assert.All(Find(Reports.Report("a", text), Reports.Report("b", text)), item => Assert.Empty(item.New));

    private static ImmutableArray<Novelty> Find(params SourceDocument[] documents)
    {
        var story = Reports.Story(documents);
        return NoveltyFinder.Find(story, ReuseFinder.Find(story));
    }
}
