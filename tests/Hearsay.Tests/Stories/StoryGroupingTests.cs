using Hearsay.Articles;
using Hearsay.Statements;
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
        var groups = StoryGrouping.Group([Document("old", Fire[0].Text, "2030-03-04"), Document("new", Fire[1].Text, "2031-03-04")]);
        Assert.Equal(2, groups.Length);
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

    private static AnnotatedDocument Document(string id, string text, string? date, string? title = null) =>
        Engine.Annotate(new SourceDocument { Id = id, Uri = id + ".txt", Sha256 = "", Text = text, Title = title, PublishedAt = date });
}
