using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Stories;

namespace Hearsay.Tests.Stories;

public class StoryGroupingTests
{
    private static readonly (string Id, string Text)[] Ferry =
    [
        ("ferry1", "The last ferry between Orla and Tarn will stop in May, mayor Ines Duarte said on Tuesday. The operator Norte Lines loses two million crowns a year on the route. Islanders fear for the school and the clinic on Tarn."),
        ("ferry2", "Islanders on Tarn protested on Tuesday against the end of their ferry to Orla. Mayor Ines Duarte had said that Norte Lines would close the route in May because of its losses."),
        ("ferry3", "Norte Lines has denied that it plans to end the Orla ferry. \"No boat will be withdrawn,\" operator Leif Aas said after mayor Ines Duarte announced that the Tarn route would close in May."),
    ];

    private static readonly (string Id, string Text)[] Fire =
    [
        ("fire1", "A fire in the old paper mill of Grenna killed two firefighters on Monday night. The roof collapsed shortly after midnight, police chief Arne Holt told reporters. The mill had stood empty since 2019."),
        ("fire2", "Two firefighters died when the roof of a burning paper mill fell in at Grenna, police said. Chief Arne Holt said that arson could not be ruled out at the empty mill."),
    ];

    // same place and mayor as the ferry, another event
    private static readonly (string Id, string Text) Decoy =
        ("decoy", "The town library of Orla was given a prize for its new reading room on Thursday. The jury praised the wooden ceiling by architect Ruth Lindqvist and the long opening hours; mayor Ines Duarte thanked the readers. "
        + "Since it opened the number of loans has doubled, above all of picture books and comics. The prize money will pay for a reading tree in the yard and for a winter of evening talks by poets from all over the country, the librarian said.");

    [Fact]
    public void Reports_of_one_event_are_one_story_and_a_decoy_stays_out()
    {
        var groups = Ids([.. Ferry, .. Fire, Decoy]);
        Assert.Equal(["ferry1 ferry2 ferry3", "fire1 fire2", "decoy"], groups);
    }

    [Fact]
    public void A_folder_that_holds_one_story_is_one_story() => Assert.Equal(["ferry1 ferry2 ferry3"], Ids(Ferry));

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        (string, string)[] all = [.. Ferry, .. Fire, Decoy];
        Assert.Equal(Ids(all), Ids([.. all.Reverse()]));
        Assert.Equal(Ids(all), Ids([all[3], all[0], all[5], all[2], all[4], all[1]]));
    }

    [Fact]
    public void The_same_words_a_year_apart_are_two_events()
    {
        var groups = StoryGrouping.Group([Document("old", Fire[0].Text, "2030-03-04"), Document("new", Fire[1].Text, "2031-03-04"), Document("other", Decoy.Text, "2031-03-04")]);
        Assert.Equal(3, groups.Length);
    }

    [Fact]
    public void A_single_report_is_a_story() => Assert.Equal(["fire1"], Ids(Fire[0]));

    [Fact]
    public void Reports_that_share_nothing_stay_apart()
    {
        string[] texts = ["Der Fluss trat in Olvenau über die Ufer.", "Cyclists crossed the salt plain of Arrakeen.", "売り手は新しい市場を開いた。", "12 34 56", "Une école de Brévin ferme ses portes.", "Bakers strike over flour prices in Tollheim."];
        Assert.Equal(texts.Length, StoryGrouping.Group([.. texts.Select((text, i) => Document($"d{i}", text, null))]).Length);
    }

    [Fact]
    public void A_thousand_copies_are_one_story()
    {
        var copies = Enumerable.Range(0, 1000).Select(i => Document($"copy{i}", $"{Fire[0].Text} Report number {i} of the agency.", "2031-03-04"));
        var groups = StoryGrouping.Group([.. copies, Document("ferry", Ferry[0].Text, "2031-03-04")]);
        Assert.Equal([1000, 1], groups.Select(group => group.Length));
    }

    // a page that holds a paragraph of each story in the pile
    [Fact]
    public void A_digest_does_not_chain_stories()
    {
        var digest = Document("digest", string.Join("\n\n", ((string, string Text)[])[Ferry[0], Fire[0], Decoy]), null, "What you need to know today");
        var groups = StoryGrouping.Group([.. Ferry.Append(Decoy).Concat(Fire).Select(pair => Document(pair.Id, pair.Text, null)), digest]);
        Assert.NotEqual(StoryOf(groups, "ferry1"), StoryOf(groups, "fire1"));
        Assert.NotEqual(StoryOf(groups, "fire1"), StoryOf(groups, "decoy"));
        Assert.Equal(StoryOf(groups, "ferry1"), StoryOf(groups, "ferry3"));
    }

    [Theory]
    [InlineData("2099-01-01")]
    [InlineData("1970-01-01")]
    public void A_date_that_cannot_be_is_no_crash(string date)
    {
        var groups = StoryGrouping.Group([.. Ferry.Select((pair, i) => Document(pair.Id, pair.Text, i == 0 ? date : "2031-03-04"))]);
        Assert.Equal(StoryOf(groups, "ferry2"), StoryOf(groups, "ferry3"));
    }

    [Fact]
    public void A_story_keeps_its_id_when_a_later_report_comes_in()
    {
        ImmutableArray<SourceDocument> first = [.. Ferry.Select((pair, i) => Document(pair.Id, pair.Text, $"2031-03-0{i + 1}"))];
        var later = Document("a-later", Ferry[1].Text + " The council will meet on Friday.", "2031-03-09");
        Assert.Equal(Assert.Single(Engine.GroupTexts(first)).Id, Assert.Single(Engine.GroupTexts([later, .. first])).Id);
    }

    [Fact]
    public void Undated_records_are_in_the_order_of_their_numbers()
    {
        var ordered = StoryGrouping.InOrder(new[] { 10, 9, 1, 100 }.Select(i => Document($"feed#{i}", "", null)));
        Assert.Equal(["feed#1", "feed#9", "feed#10", "feed#100"], ordered.Select(document => document.Id));
    }

    [Fact]
    public void A_dossier_has_the_id_of_its_group()
    {
        SourceDocument[] documents = [.. Ferry.Select(pair => Document(pair.Id, pair.Text, null))];
        var dossier = Engine.Reconcile([.. documents.Select(document => Engine.Annotate(document))]).Dossier;
        Assert.Equal(Assert.Single(Engine.GroupTexts(documents)).Id, dossier.Id);
    }

    [Fact]
    public void A_title_alone_can_tell_the_story()
    {
        var titled = Document("titled", "", null, "Norte Lines denies end of Orla ferry to Tarn announced by mayor Duarte");
        Assert.Single(StoryGrouping.Group([.. Ferry.Select(pair => Document(pair.Id, pair.Text, null)), titled]));
    }

    [Fact]
    public void Empty_documents_are_stories_of_their_own() =>
        Assert.Equal(3, StoryGrouping.Group([Document("a", "", null), Document("b", " \n", null), Document("c", "It was so.", null)]).Length);

    [Fact]
    public void No_documents_make_no_story() => Assert.Empty(StoryGrouping.Group([]));

    private static string[] Ids(params (string Id, string Text)[] documents) =>
        [.. StoryGrouping.Group([.. documents.Select(pair => Document(pair.Id, pair.Text, null))]).Select(group => string.Join(' ', group.Select(document => document.Id)))];

    private static int StoryOf(ImmutableArray<ImmutableArray<SourceDocument>> groups, string id) =>
        Enumerable.Range(0, groups.Length).Single(i => groups[i].Any(document => document.Id == id));

    private static SourceDocument Document(string id, string text, string? date, string? title = null) =>
        new() { Id = id, Uri = id, Sha256 = "", Text = text, Title = title, PublishedAt = date };
}
