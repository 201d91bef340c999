using FsCheck;
using FsCheck.Fluent;
using Hearsay.Articles;

namespace Hearsay.Tests.Articles;

public class ArticleLayoutTests
{
    private const string Lead = "The Orla ferry stops in May after ninety years, mayor Ines Duarte told Radio Norte on Tuesday in the old harbour hall.";
    private const string Body = "The boats are too old to mend, she said, and the town has no money for new ones this year or the year after that.";
    private const string More = "Ferry operator Leif Aas denied that and said that no boat will be withdrawn before the end of the summer season.";
    private const string End = "The council votes on the plan next week and is expected to approve it after a long debate over the cost of repairs.";

    private static SourceDocument Mark(params string[] lines) =>
        ArticleLayout.Mark(new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = string.Join('\n', lines) });

    private static string[] Noise(params string[] lines) => [.. Mark(lines) is var document ? document.Noise.Select(noise => $"{noise.Kind}: {noise.Span.In(document.Text)}") : []];

    [Theory]
    [InlineData("AMMAR:", null)]
    [InlineData("ABOARD THE ORLA/LEIRA--", null)]
    [InlineData("LEIRA, March 3 (Reuters) -", "Reuters")]
    [InlineData("LEIRA, Orla (AP) —", "AP")]
    [InlineData("LEIRA, Orla (AP)_", "AP")]
    [InlineData("Leira, Orla –", null)]
    [InlineData("PORT ORLA, Ore. --", null)]
    [InlineData("Glasgow —", null)]
    [InlineData("Leira/London –", null)]
    [InlineData("London/Port Orla -", null)]
    [InlineData("(Reuters) -", "Reuters")]
    [InlineData("LEIRA, May 14 (Nordpress) -", "Nordpress")]
    [InlineData("LEIRA, Orla –", null)]
    public void A_dateline_is_found_with_its_agency(string dateline, string? agency)
    {
        var document = Mark($"{dateline} {Lead}", Body, More);
        Assert.Equal(dateline, document.Dateline!.Value.In(document.Text));
        Assert.Equal(agency, document.Agency);
        Assert.Equal(NoiseKind.Dateline, Assert.Single(document.Noise).Kind);
    }

    [Theory]
    [InlineData("BREAKING: The ferry stops in May, the mayor said on Tuesday.")]
    [InlineData("Duarte: \"The ferry stops in May,\" she told the council on Tuesday.")]
    [InlineData("President Duarte — The Orla mayor, in a rare speech — said the ferry stops.")]
    [InlineData("The ferry - The Orla - stops in May, the mayor said on Tuesday.")]
    [InlineData("FERRY STOPS IN MAY FOR GOOD: Mayor says no money is left for it.")]
    [InlineData("Father/Daughter – The Orla pair sail the ferry until May, they said.")]
    [InlineData("Duarte (Leira) - The mayor - said the ferry stops in May for good.")]
    [InlineData("(Corrects spelling) - The Orla ferry stops in May, she said.")]
    [InlineData("A ferry stopped: The town has no money, she said on Tuesday to all.")]
    public void What_only_looks_like_a_dateline_is_text(string line) => Assert.Null(Mark(line, Body, More).Dateline);

    [Theory]
    [InlineData("Correction: An earlier version of this report said that 17 boats had been lost.")]
    [InlineData("• This article was amended on 18 March 2031. An earlier version had the wrong name of the ferry.")]
    [InlineData("This article and its subheading were amended on 18 March 2031 to correct a quotation of the mayor.")]
    [InlineData("An earlier version of this story said that the ferry had two engines.")]
    [InlineData("Because of an editing error, an earlier version of this post gave the wrong home port of the ferry. It is Leira.")]
    [InlineData("This post has been revised to reflect a correction.")]
    public void A_note_that_corrects_the_article_is_none_of_it(string note) => Assert.Equal([$"Correction: {note}"], Noise(Lead, Body, More, note));

    [Theory]
    [InlineData("An earlier version of the ferry bill said that boats should be mended, the mayor told the council.")]
    [InlineData("This report on the harbour of Orla, which the council paid for, was amended twice by the mayor, she said.")]
    public void What_only_looks_like_a_correction_is_text(string line) => Assert.Empty(Noise(Lead, Body, line, More));

    [Fact]
    public void Outlet_and_title_under_the_date_of_a_text_file_are_no_paragraphs()
    {
        var document = Mark("Published: 12 June 2031", "Leira Post", "", "Ferry stops in May for want of money", "", Lead, Body, More);
        Assert.Equal(("2031-06-12", "Leira Post", "Ferry stops in May for want of money"), (document.PublishedAt, document.Publisher, document.Title));
        Assert.Equal(3, document.Noise.Count(noise => noise.Kind == NoiseKind.Header));
    }

    [Fact]
    public void Short_lines_without_a_date_above_them_are_left_alone()
    {
        var document = Mark("Leira Post", "Ferry stops in May for want of money", Lead, Body, More);
        Assert.Equal((null, null), (document.Publisher, document.Title));
    }

    [Fact]
    public void Captions_are_the_text_of_a_page_that_holds_nothing_else()
    {
        const string Caption = "Islanders hold banners during a march in Leira, Orla, on March 3, 2031, ahead of the last ferry. (Photo by Ann Lee / AFP)";
        Assert.DoesNotContain(Mark("share", Caption).Noise, noise => noise.Kind == NoiseKind.Caption);
        Assert.Contains(Mark("Ferry stops in May", Caption, Lead, Body, More, End).Noise, noise => noise.Kind == NoiseKind.Caption);
    }

    [Theory]
    [InlineData("Additional reporting by Vestrawire.", "Vestrawire")]
    [InlineData("With reporting by Orla Press Agency.", "Orla Press Agency")]
    [InlineData("Additional reporting by Ann Lee.", null)]
    [InlineData("Reporting by Pressman in Leira; editing by Kit Moreno", null)]
    public void A_credit_names_an_agency_by_its_form(string credit, string? agency) => Assert.Equal(agency, Mark(Lead, Body, More, credit).Agency);

    [Fact]
    public void A_header_glued_to_a_caption_dates_the_text()
    {
        var document = Mark(" date 2031-03-04 Visitors stand before the last ferry in Leira, Orla, on March 3, 2031. — Reuters", Lead, Body);
        Assert.Equal(["Header: date 2031-03-04", "Caption: Visitors stand before the last ferry in Leira, Orla, on March 3, 2031. — Reuters"], document.Noise.Select(noise => $"{noise.Kind}: {noise.Span.In(document.Text)}"));
        Assert.Equal(("2031-03-04", DateBasis.Metadata), (document.PublishedAt, document.PublishedBasis));
    }

    [Theory]
    [InlineData("Published: March 4, 2031", "2031-03-04")]
    [InlineData("Updated 3 / 4 / 2031 3: 41 PM", "2031-03-04")]
    [InlineData("Mar 4, 2031", "2031-03-04")]
    [InlineData("5:32 am PDT, Sunday, March 4, 2031", "2031-03-04")]
    [InlineData("4 March 2031 / 10:50 AM", "2031-03-04")]
    [InlineData("Originally published March 4, 2031 at 3:56 am", "2031-03-04")]
    [InlineData("Updated 3 hours ago", null)]
    public void A_line_that_is_a_date_is_a_header_and_dates_the_text(string line, string? date)
    {
        var document = Mark("Ferry stops in May", line, Lead, Body, More);
        Assert.Equal((NoiseKind.Header, line), Assert.Single(document.Noise) is var noise ? (noise.Kind, noise.Span.In(document.Text).ToString()) : default);
        Assert.Equal(date, document.PublishedAt);
    }

    [Fact]
    public void Metadata_comes_before_a_header() =>
        Assert.Equal("2031-03-01", ArticleLayout.Mark(new SourceDocument { Id = "d1", Uri = "a", Sha256 = "", PublishedAt = "2031-03-01", PublishedBasis = DateBasis.Metadata, Text = $"March 4, 2031\n{Lead}" }).PublishedAt);

    [Theory]
    [InlineData("SEE ALSO: Orla Feels The Cold As Ferry Cuts Start To Bite", "Duarte's top aides have indicated that the town would sell the boats.")]
    [InlineData("SEE ALSO: Orla Needs Boats. Duarte Wants Its Fish In Return.", "Until recently, the mayor had said that she would not sell.")]
    [InlineData("Read more: Who Pays For The Boats?", "The council has no answer to that, three of its members said.")]
    public void A_link_ends_where_the_next_sentence_is_glued_on(string link, string sentence) =>
        Assert.Equal([$"RelatedLink: {link}"], Noise(Lead, Body, link + sentence, More, End));

    [Theory]
    [InlineData("Times of Orla staff contributed to this report.", "Credit")]
    [InlineData("(Reporting by Ann Lee in Leira; Editing by Bo Ek)", "Credit")]
    [InlineData("— Reuters", "Credit")]
    [InlineData("Copyright 2031 The Associated Press. All rights reserved. This material may not be published or broadcast.", "Credit")]
    [InlineData("© 2031 Orla Post Ltd. All rights reserved.", "Boilerplate")]
    [InlineData("To contact the reporter on this story: Ann Lee in Leira at alee@orlapost.example", "Boilerplate")]
    [InlineData("Read or Share this story: https://orla.example/2uC", "Boilerplate")]
    [InlineData("CONNECT TWEET LINKEDIN COMMENTEMAILMORE", "Boilerplate")]
    [InlineData("Advertisement", "Boilerplate")]
    [InlineData("Sign up for our morning newsletter", "Boilerplate")]
    [InlineData("More Stories", "RelatedLink")]
    [InlineData("Anyone who wants to buy a boat can contact the town at 709-555-2290.", "Boilerplate")]
    [InlineData("Map of Orla showing the harbour: The ferry leaves from Leira every day.", "Caption")]
    [InlineData("ANN LEE", "Byline")]
    public void The_end_of_a_text_may_be_noise(string line, string kind) => Assert.Equal([$"{kind}: {line}"], Noise(Lead, Body, More, End, line));

    [Theory]
    [InlineData("By Ann Lee, Orla Post", "Byline")]
    [InlineData("Ann Lee and Bo Ek, Associated Press", "Byline")]
    [InlineData("Ann Lee and Bo Ek, ORLA TODAY Published 6:16 p.m. ET March 4, 2031", "Byline")]
    [InlineData("Share story", "Boilerplate")]
    [InlineData("Ann Lee | TASS | Getty Images", "Credit")]
    [InlineData("(Photo: Ann Lee / AP)", "Credit")]
    [InlineData("Mayor Ines Duarte speaks to reporters in Leira, Orla, on Monday, March 3, 2031. (AP Photo/Ann Lee)", "Caption")]
    [InlineData("FILE - In this March 3, 2030 file photo, the last ferry leaves the harbour of Leira for the island.", "Caption")]
    public void The_head_of_a_text_may_be_noise(string line, string kind) => Assert.Equal([$"{kind}: {line}"], Noise("Ferry stops in May", line, Lead, Body, More, End));

    [Fact]
    public void A_line_beside_a_picture_credit_is_its_caption() =>
        Assert.Equal(
            ["Caption: Mayor Ines Duarte drives a van at the harbour of Leira on Sunday. She left for the island.", "Credit: (Photo: Ann Lee / AP)", "Dateline: LEIRA –"],
            Noise("Mayor Ines Duarte drives a van at the harbour of Leira on Sunday. She left for the island.", "(Photo: Ann Lee / AP)", $"LEIRA – {Lead}", Body));

    [Fact]
    public void Lines_without_an_end_between_paragraphs_are_headings_and_captions() =>
        Assert.Equal(
            ["Header: No money for boats", "Caption: Islanders wear the colours of the ferry as they gather at the harbour in the rain"],
            Noise(Lead, "No money for boats", Body, More, "Islanders wear the colours of the ferry as they gather at the harbour in the rain", End, Lead, Body));

    [Theory]
    [InlineData("Contact with the ferry was lost at noon, the coast guard said.")]
    [InlineData("Updated rules for ferries were published in March 2030, he said.")]
    [InlineData("\"Read my lips,\" she said. \"The ferry stops.\"")]
    [InlineData("Video of the ferry shows smoke over the deck, officials said.")]
    [InlineData("Related to this is the question of who pays for the boats.")]
    [InlineData("She speaks for the islanders, and they listen to her.")]
    [InlineData("He was 75.")]
    [InlineData("By Monday the ferry had stopped.")]
    [InlineData("Reuters reported in March that the town had no money.")]
    [InlineData("The photo of the ferry was taken by a child, police said.")]
    [InlineData("\"Click here,\" the message said, and many did.")]
    public void A_sentence_is_never_noise(string sentence) => Assert.Empty(Noise(Lead, Body, sentence, More, End));

    [Fact]
    public void Text_whose_lines_are_wrapped_is_left_alone() =>
        Assert.Empty(Noise("The Orla ferry stops in May after ninety years, mayor Ines", "Duarte told Radio Norte on Tuesday in the old harbour hall", "where she was born, and she wept as she said so to them", "all. The boats are too old to mend, she said, and the town", "has no money for new ones this year."));

    [Fact]
    public void A_list_that_the_text_introduces_is_text() =>
        Assert.Empty(Noise(Lead, Body, More, End, "The boats that stop are these:", "The Orla of 1931", "The Leira of 1940", "All three will be sold before the end of the year, she said."));

    [Fact]
    public void Spans_are_exact_ordered_and_apart_whatever_the_text()
    {
        var lines = Gen.Elements(Lead, Body, "SEE ALSO: A Link To BiteDuarte's aides said.", "", "By Ann Lee", "LEIRA (AP) —", "(", "(AP)", "date 2031-03-04 x", "— Reuters", "___", "a\u2028b", "\ud800", "Photo:", "© ", ":", "-- --", "UPDATE", "Most Read", "709-555-2290 call", "Ann Lee / AP", "\u00A0", "“", "The ferry stops. (AP)");
        Prop.ForAll(lines.ArrayOf().ToArbitrary(), parts =>
        {
            var document = Mark(parts);
            var position = 0;
            foreach (var noise in document.Noise)
            {
                Assert.True(noise.Span.Start >= position && !noise.Span.IsEmpty && noise.Span.End <= document.Text.Length);
                Assert.Equal(noise.Span, noise.Span.Trim(document.Text));
                position = noise.Span.End;
            }

            Assert.Equal(document.Noise, ArticleLayout.Mark(document).Noise);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_characters_at_all_are_marked_without_harm() =>
        Prop.ForAll<string>(text => ArticleLayout.Mark(new SourceDocument { Id = "d", Uri = "a", Sha256 = "", Text = text ?? "" })).QuickCheckThrowOnFailure();
}
