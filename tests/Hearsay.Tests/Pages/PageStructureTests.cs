using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Pages;
using Hearsay.Pages.Views;

namespace Hearsay.Tests.Pages;

/// <summary>What a reader without script, without a mouse or without sight meets.</summary>
public class PageStructureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_screen_answers_and_each_answer_leads_to_its_list()
    {
        var glance = (await FerryAsync()).QuerySelector(".glance")!;
        Assert.Equal(
            ["The key claim", "How many sources are independent?", "Who confirms, who denies, who will not say?", "Where do the reports differ?"],
            glance.QuerySelectorAll("h2").Select(head => head.TextContent));
        Assert.Equal(["2 reports speak to it", "1 independent text", "1 origin says so", "0 other parties confirm"], glance.QuerySelectorAll(".figures a").Select(figure => figure.TextContent));
        Assert.Equal(
            ["Says so Ines Duarte", "Confirms nobody in these reports", "Denies Leif Aas"],
            glance.QuerySelectorAll(".sides > div").Select(side => $"{side.QuerySelector("dt")!.TextContent} {side.QuerySelector("dd")!.TextContent}"));
    }

    [Fact]
    public async Task Each_story_has_its_landmarks_and_headings_step_down_one_by_one()
    {
        var page = await FerryAsync();
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("nav[aria-label]"));
        Assert.Single(page.QuerySelectorAll("aside[aria-label]"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(head => head.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
    }

    [Fact]
    public async Task Nothing_waits_for_the_script()
    {
        var page = await FerryAsync();
        Assert.All(page.QuerySelectorAll("button, select, input[type=search]"), control => Assert.True(control.Ancestors<IElement>().Append(control).Any(element => element.HasAttribute("hidden")), control.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("article[hidden], section[hidden]"));
        Assert.All(page.QuerySelectorAll("details"), details => Assert.Equal("summary", details.FirstElementChild!.LocalName));
    }

    [Fact]
    public async Task Whatever_can_be_followed_has_a_name()
    {
        var page = await FerryAsync();
        Assert.All(page.QuerySelectorAll("a, button, summary"), item => Assert.True(item.TextContent.Trim().Length > 0 || item.HasAttribute("aria-label"), item.OuterHtml));
        Assert.All(page.QuerySelectorAll("input, select"), item => Assert.True(item.Closest("label") is not null, item.OuterHtml));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.True(table.QuerySelector("caption") is not null || table.QuerySelector("th[scope=col]") is not null, table.OuterHtml));
    }

    [Fact]
    public async Task The_text_leads_back_to_the_claim_and_the_difference_that_rest_on_it()
    {
        var page = await FerryAsync();
        var back = page.QuerySelectorAll("article a.back");
        Assert.Equal(["claim", "claim", "differs", "differs"], back.Select(link => link.GetAttribute("data-word")).Order());
        Assert.All(back, link =>
        {
            var passage = link.Closest("[id]")!.Id;
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])!.QuerySelector($"a.cite[href='#{passage}']"));
        });
    }

    [Fact]
    public async Task A_story_of_120_reports_stays_under_two_megabytes_with_its_families_folded()
    {
        var (file, texts) = await ManyReports.DossierAsync("phone-call", 120);
        var html = await DossierPage.RenderAsync(file, texts, Token);
        Assert.InRange(html.Length, 500_000, 2_000_000);
        var page = new HtmlParser().ParseDocument(html);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids, StringComparer.Ordinal));
        var folded = page.QuerySelectorAll("details.copies:not([open])");
        Assert.NotEmpty(folded);
        Assert.Empty(page.QuerySelectorAll("details.copies[open]"));
        Assert.True(page.QuerySelector(".glance")!.TextContent.Length < 3_000);
    }

    [Fact]
    public void A_party_that_moved_stands_once_with_all_its_stances()
    {
        var story = new PageView(Ferry.File, Ferry.Texts).Stories[0];
        var claim = story.KeyClaim! with
        {
            Positions = [.. story.KeyClaim!.Positions, new("e3", Hearsay.Claims.Stance.NoResponse, Ferry.In("d2", "ferry operator"), null, ["d2"]), new("d2", Hearsay.Claims.Stance.Background, Ferry.In("d2", "the Orla ferry ends in May"), null, ["d2"])],
        };
        var parties = PartyStands.Of(story, claim);
        Assert.Equal([("Ines Duarte", Side.Asserts, 1), ("Leif Aas", Side.Denies, 2), ("Orla Post", Side.Told, 1)], parties.Select(party => (party.Name, party.Side, party.Stands.Length)));
    }

    private static async Task<IDocument> FerryAsync() => new HtmlParser().ParseDocument(await DossierPage.RenderAsync(Ferry.File, Ferry.Texts, Token));
}
