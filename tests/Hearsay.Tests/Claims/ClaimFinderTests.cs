using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Models.English;
using Hearsay.Pages.Views;

namespace Hearsay.Tests.Claims;

public class ClaimFinderTests
{
    private static ImmutableArray<Claim> Read(params string[] texts) => ReadDated([.. texts.Select(text => ("2031-05-04", text))]);

    private static ImmutableArray<Claim> ReadDated(params (string Date, string Text)[] reports) => Engine
        .Reconcile([.. reports.Select((report, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = report.Text, PublishedAt = report.Date }, EnglishModel.Instance))])
        .Dossier.Claims;

    private static ImmutableArray<Claim> ClaimsOf(params string[] texts) => Engine
        .Reconcile([.. texts.Select((text, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = text }))])
        .Dossier.Claims;

    [Fact]
    public void What_two_reports_tell_in_other_words_is_one_key_claim_of_two_origins()
    {
        var claims = ClaimsOf(
            "The ferry to Orla sank on Sunday near the harbour wall. Nobody in the town slept.",
            "A ferry sank near the harbour of Orla. The weather was fine.");
        var claim = Assert.Single(claims);
        Assert.True(claim.Key);
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(2, claim.IndependentOrigins);
        Assert.Equal(ClaimStatus.Corroborated, claim.Status);
    }

    [Fact]
    public void A_copy_adds_a_position_but_no_origin()
    {
        const string Text = "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night.";
        var claim = ClaimsOf(Text, Text)[0];
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Fact]
    public void Who_calls_it_possible_neither_asserts_it_nor_is_a_second_origin()
    {
        var claim = Read(
            "Mayor Ines Duarte said on Sunday that she had met Leif Aas in the harbour office.",
            "Port spokesman Olav Brenn suggested it was possible that Duarte had met Aas in the harbour office.")
            .First(claim => claim.Positions.Length > 1);
        Assert.Equal([Stance.Asserted, Stance.NonDenial], claim.Positions.Select(position => position.Stance));
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Fact]
    public void A_refusal_in_a_long_sentence_is_shown_with_what_was_refused()
    {
        var claim = Read(
            "Mayor Ines Duarte met Leif Aas in the harbour office on Sunday, the port said.",
            "Mayor Ines Duarte said that she believed the town of Orla was making good progress in its talks to end the long quarrel over the ferry and its crews, but declined to provide details about any meetings she had had with Leif Aas in the harbour office.")
            .First(claim => claim.Positions.Any(position => position.Stance == Stance.DeclinedToComment));
        Assert.Contains("declined to provide details about any meetings", claim.Positions.First(position => position.Stance == Stance.DeclinedToComment).Evidence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_utterance_is_one_origin_whomever_the_reports_give_it_to()
    {
        const string notice = "you have a splendid forty-foot hull of the oldest ferry on the coast, great for museums and schools";
        var claims = Read(
            $"In its notice, the town of Orla says once the engine is out, \"{notice}.\"",
            $"\"Once the engine is out {notice},\" the harbour office said.");
        Assert.All(claims.Where(claim => claim.Text.Contains("hull", StringComparison.Ordinal)), claim => Assert.Equal(1, claim.IndependentOrigins));
    }

    [Fact]
    public void One_sentence_given_to_two_people_has_one_origin() =>
        Assert.All(
            Read(
                "“Every week a boat is sold,” said Jonas Pryde of the boat owners' association.",
                "“Every week a boat is sold,” Fisheries Minister Petra Zand said."),
            claim => Assert.Equal(1, claim.IndependentOrigins));

    [Theory]
    [InlineData("the Harbour Court of Orla", "the Court")]
    [InlineData("the Dockers' Union", "the union")]
    public void A_body_under_a_shorter_name_is_no_second_origin(string body, string shorter) =>
        Assert.DoesNotContain(
            Read($"Judge Ines Duarte died on Friday at the age of 87, {body} said.", $"Ines Duarte, a judge, died on Friday at the age of 87, {shorter} said in a statement."),
            claim => claim.IndependentOrigins > 1);

    [Fact]
    public void Two_things_that_took_place_confirm_nothing_of_each_other() =>
        Assert.DoesNotContain(
            Read(
                "Many different contacts are taking place, Marek Olin told the agency on Monday.",
                "The Sorava government confirmed that a call had taken place."),
            claim => claim.IndependentConfirmations > 0 || claim.IndependentOrigins > 1);

    [Fact]
    public void The_first_since_a_year_is_no_event_of_that_year()
    {
        var claims = Read(
            "Mayor Ines Duarte said she has met ferry operator Leif Aas to end the strike, the Norte Post reported, their first talk since early 2029. Nobody else was there.",
            "Mayor Ines Duarte said she has met ferry operator Leif Aas to end the strike.");
        Assert.Contains(claims, claim => claim.Key && claim.Positions.Select(position => position.Evidence.Document).Distinct().Count() == 2);
    }

    [Fact]
    public void What_one_party_alone_says_beside_the_news_is_no_key_claim()
    {
        var claims = Read(
            "The ferry to Orla sank on Sunday near the harbour wall. The cause is not known. The town slept. Eleven people swam ashore. A boat brought the others. “Every boat on this coast is older than its crew,” said Leif Aas.",
            "A ferry sank on Sunday near the harbour wall of Orla. It was an old ship. Nobody saw it. Eleven people reached the shore. The others came by boat. “Every boat on this coast is older than its crew,” Leif Aas said.");
        Assert.All(claims.Where(claim => claim.Key), claim => Assert.DoesNotContain("older", claim.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("....")]
    [InlineData("\" \" ' , —")]
    public void Text_without_propositions_gives_no_claims(string text) => Assert.Empty(ClaimsOf(text, text));

    [Fact]
    public void Who_tells_it_did_not_refuse_to_speak_of_it()
    {
        var claim = Read(
            "Two pilots and an old captain were hurt when the ferry struck the harbour wall, the police said. Though the police declined to release the names of the two pilots, a newspaper gave them on Sunday.",
            "The ferry struck the harbour wall on Sunday and hurt three people, two pilots and a captain among them.")[0];
        Assert.DoesNotContain(claim.Positions, position => position.Stance == Stance.DeclinedToComment);
        Assert.NotEqual(ClaimStatus.Unconfirmed, claim.Status);
    }

    [Fact]
    public void What_the_headlines_say_comes_first_among_key_claims()
    {
        SourceDocument Report(string id, string title, string text) => new() { Id = id, Uri = id + ".txt", Sha256 = "", Title = title, Text = text, PublishedAt = "2031-05-04" };
        var claims = Engine.Reconcile([.. new[]
        {
            Report("d0", "Gunman charged with murder at Orla harbour party", "Workers were planning to hold a harbour party upstairs when someone heard shots, Leif Aas said. Police charged a gunman with murder at the Orla harbour party on Sunday. Two pilots had planned to come."),
            Report("d1", "Orla gunman is charged with murder", "Police on Sunday charged a gunman with murder at the harbour party in Orla. Workers were planning to hold the party upstairs, Leif Aas said, when someone heard shots."),
            Report("d2", "The party that ended in shots", "Workers were planning to hold a party upstairs when someone heard shots, said Leif Aas. The harbour was shut."),
        }.Select(document => Engine.Annotate(document, EnglishModel.Instance))]).Dossier.Claims;
        Assert.Contains("charged a gunman", claims[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_disputes_himself_in_one_breath() => Assert.DoesNotContain(
        Read(
            "Minister Leif Aas has denied any responsibility for the disaster, telling his staff that: \"certainly, the harbour is responsible for this disaster.\"",
            "The ferry sank off Orla on Sunday with 40 people on board, and the town has asked for an inquiry."),
        claim => claim.Status == ClaimStatus.Disputed);

    [Fact]
    public void What_may_have_been_before_a_but_leaves_the_rest_asserted() => Assert.DoesNotContain(
        Read(
            "\"It may have been by inches, but we saved the old ferry from the rocks,\" Captain Ines Duarte said.",
            "\"We saved the ferry from the rocks,\" said pilot Leif Aas."),
        claim => claim.Positions.Any(position => position.Stance == Stance.NonDenial));

    [Fact]
    public void A_refusal_without_a_topic_answers_the_news()
    {
        var claim = ClaimsOf(
            "Mayor Ines Aas said the ferry to Orla sank near the harbour wall. The ministry did not respond to a request for comment.",
            "The ferry to Orla sank near the harbour wall, Mayor Ines Aas said.")[0];
        Assert.Contains(claim.Positions, position => position.Stance == Stance.NoResponse);
        Assert.Equal(ClaimStatus.Unconfirmed, claim.Status);
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Fact]
    public void Who_would_not_say_and_says_so_later_confirms()
    {
        var claims = Engine.Reconcile([.. new[]
        {
            ("2031-05-02", "President Ilse Horn said she has spoken to Premier Dragan Oster by telephone about the herring grounds. \"I can neither confirm nor deny it,\" Oster's spokesman, Marek Lund, said."),
            ("2031-05-03", "President Ilse Horn said she has spoken to Premier Dragan Oster by telephone about the herring grounds, the Mail reported."),
            ("2031-05-09", "Premier Dragan Oster has spoken to President Ilse Horn by telephone about the herring grounds, his spokesman, Marek Lund, said on Friday."),
        }.Select((item, i) => Engine.Annotate(new SourceDocument { Id = $"d{i}", Uri = $"{i}.txt", Sha256 = "", Text = item.Item2, PublishedAt = item.Item1 }))]).Dossier.Claims;
        Assert.True(claims[0].Key);
        Assert.Equal(ClaimStatus.Confirmed, claims[0].Status);
        Assert.Contains(claims[0].Positions, position => position.Stance == Stance.NeitherConfirmedNorDenied);
        Assert.Equal(1, claims[0].IndependentConfirmations);
    }

    [Fact]
    public void A_denial_in_affirmative_words_disputes_what_others_say()
    {
        var claims = ClaimsOf(
            "The company walked out of the talks on Thursday, Maja Oster, the union secretary, said. Blue Line denied that it had left the talks.",
            "The company walked out of the talks, the union said.");
        var claim = Assert.Single(claims, claim => claim.Status == ClaimStatus.Disputed);
        Assert.Contains(claim.Positions, position => position.Stance == Stance.Denied);
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Fact]
    public void Two_outlets_that_retell_one_man_are_one_origin()
    {
        var claim = ClaimsOf(
            "The ferry to Orla sank near the harbour wall, Mayor Ines Aas said. Nobody in the town slept.",
            "A ferry sank near the harbour wall of Orla on Sunday. The weather was fine.")[0];
        Assert.Equal(2, claim.Positions.Length);
        Assert.Equal(1, claim.IndependentOrigins);
        Assert.NotEqual(ClaimStatus.Corroborated, claim.Status);
    }

    [Theory]
    [InlineData("Dozens died in a spate of attacks on Monday, Rolf Aas said.", "One of the women, Anja Horn, died in the attack, the editor said.")]
    [InlineData("Minister Rolf Aas met the fishermen in Orla.", "Minister Rolf Aas sold his house in Orla.")]
    public void Names_and_a_word_in_common_do_not_make_one_claim(string one, string other) =>
        Assert.All(ClaimsOf(one, other), claim => Assert.Single(claim.Positions));

    [Fact]
    public void A_refusal_in_so_many_words_is_no_claim()
    {
        var claims = ClaimsOf(
            "President Ilse Horn said the ferry to Orla will close in May. She told the Mail that she had \"better not say\" more.",
            "The ferry to Orla will close in May, President Ilse Horn said.");
        Assert.DoesNotContain(claims, claim => claim.Text.Contains("better not say", StringComparison.Ordinal));
        Assert.Contains(claims[0].Positions, position => position.Stance == Stance.DeclinedToComment);
    }

    [Fact]
    public void Who_passes_a_refusal_on_refuses_nothing()
    {
        var claims = ClaimsOf(
            "President Ilse Horn said the ferry to Orla will close in May. She told the Orla Mail that she had \"better not say\" more.",
            "The ferry to Orla will close in May, President Ilse Horn told the Orla Mail. The newspaper quoted Ms Horn as saying she had \"better not say\" more.");
        var refusals = claims.SelectMany(claim => claim.Positions).Where(position => position.Stance == Stance.DeclinedToComment).ToArray();
        Assert.NotEmpty(refusals);
        Assert.Single(refusals.Select(position => position.Holder).Distinct());
    }

    [Fact]
    public void One_report_alone_corroborates_and_denies_nothing() => Assert.All(
        Read("The ferry to Orla sank near the harbour wall on Sunday. Mayor Ines Aas said eleven people swam ashore. Nobody was hurt, the mayor said. The ferry was built in 1994."),
        claim => Assert.True(claim.Status == ClaimStatus.SingleSource && claim.IndependentOrigins <= 1));

    [Fact]
    public void Reports_that_share_nothing_share_no_claim() => Assert.All(
        Read("The ferry to Orla sank near the harbour wall on Sunday.", "The finance ministry of Vellmar raised the tax on sugar by two percent."),
        claim => Assert.Single(claim.Positions));

    [Fact]
    public void A_report_that_contradicts_its_own_lead_denies_nothing() => Assert.DoesNotContain(
        Read("Nobody was hurt when the ferry sank near Orla on Sunday. Three people were hurt when the ferry sank near Orla, two of them badly.").SelectMany(claim => claim.Positions),
        position => position.Stance == Stance.Denied);

    [Fact]
    public void Copies_of_one_text_are_one_origin_however_many()
    {
        const string Text = "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night.";
        var claims = Read([.. Enumerable.Repeat(Text, 60)]);
        Assert.InRange(claims.Length, 1, 6);
        Assert.All(claims, claim => Assert.Equal(1, claim.IndependentOrigins));
    }

    [Fact]
    public void What_is_rejected_as_unwanted_is_not_denied() => Assert.DoesNotContain(
        Read("The union rejected an offer of four percent from Blue Line on Friday.", "Blue Line made an offer of four percent to the union.").SelectMany(claim => claim.Positions),
        position => position.Stance == Stance.Denied);

    [Theory]
    [InlineData("A judge denied a request of the union to stop the sale of the ferry on Friday.", "The union made a request to stop the sale of the ferry.")]
    [InlineData("The pilot of the ferry has been denied bail.", "The pilot of the ferry asked for bail on Friday.")]
    [InlineData("Premier Jon Hale ended an order that would have denied visas to the pilots of Orla.", "Jon Hale has ended the order on visas for pilots.")]
    [InlineData("Claims for lost ferry tickets declined to a new low last week, as boats sailed again.", "Fewer claims for lost ferry tickets were made last week.")]
    public void What_is_not_granted_or_falls_is_not_denied(string one, string other) => Assert.DoesNotContain(Read(one, other).SelectMany(claim => claim.Positions), position => position.Stance == Stance.Denied);

    [Theory]
    [InlineData("Leif Aas denied that he had struck the pilot who came to help him.", "came to help")]
    [InlineData("Leif Aas rejected reports that he had sold the ferry, pointing to the harbour books.", "pointing to")]
    public void What_a_denial_takes_for_granted_is_not_denied(string text, string granted) => Assert.DoesNotContain(
        Read(text).SelectMany(claim => claim.Positions), position => position.Stance == Stance.Denied && position.Evidence.Text.StartsWith(granted, StringComparison.Ordinal));

    [Fact]
    public void What_is_said_beside_a_denial_in_a_sentence_of_its_own_is_asserted() => Assert.Contains(
        Read("\"It is utterly false to suggest that I threatened the harbour master. The talk I had with him was about the price of the pier,\" Leif Aas said.").SelectMany(claim => claim.Positions),
        position => position.Stance == Stance.Asserted && position.Evidence.Text.StartsWith("The talk", StringComparison.Ordinal));

    [Fact]
    public void Nobody_denies_what_he_wanted_to_say_in_the_same_words() => Assert.DoesNotContain(
        Read(
            "\"I just wanted to say that I will not bring the ferry back to Orla,\" Leif Aas said.",
            "Leif Aas told the court, \"I will not bring the ferry back to Orla.\""),
        claim => claim.Status == ClaimStatus.Disputed);

    [Fact]
    public void A_claim_is_worded_by_what_its_reports_have_in_common()
    {
        var claims = Read(
            "Norland launched a ground operation on the island of Orla late on Thursday.",
            "The troops of Norland launched a ground operation on the island of Orla on Thursday night. Twenty-one men have been held since the start of the ground operation, the garrison said.",
            "Norland's army began a ground operation against the island of Orla on Thursday.");
        Assert.DoesNotContain(claims, claim => claim.Positions.Length > 2 && claim.Text.StartsWith("Twenty", StringComparison.Ordinal));
    }

    [Fact]
    public void Copies_of_an_aside_do_not_make_it_what_the_reports_have_in_common()
    {
        const string Copied = "The mayor of Orla said he has spoken to Leif Aas by phone about ending the strike, the Orla Post reported, the first known direct talk between Aas and a mayor since 2029. The ferries stayed in the harbour.";
        var claims = Read(Copied, Copied + " The weather was fine.", Copied + " Shops were closed.", "The mayor of Orla said he had talked to Leif Aas by phone about ending the strike.");
        Assert.DoesNotContain("first known", claims.First(claim => claim.Key).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_on_something_says_nothing_of_it_yet() => Assert.DoesNotContain(
        Read(
            "Manager Leif Aas issued the following statement on Olav Brenn's arrest: \"We are aware of the matter.\"",
            "The pilot Olav Brenn was arrested in Orla on Monday."),
        claim => claim.Positions.Length > 1 && claim.Positions.Any(position => position.Stance == Stance.Asserted));

    [Theory]
    [InlineData("Blue Line manager Olav Brenn confirmed that his club had made an eight-year offer to Leif Aas.")]
    [InlineData("Blue Line manager Olav Brenn confirmed that the Blue Line, too, had made an eight-year offer to Leif Aas.")]
    public void Who_confirms_it_of_another_confirms_nothing(string other) => Assert.DoesNotContain(
        Read("The Red Foxes have made an eight-year offer to Leif Aas, the newspaper said.", other),
        claim => claim.Status == ClaimStatus.Confirmed);

    [Fact]
    public void What_one_leaves_open_and_nobody_tells_is_not_unconfirmed() => Assert.DoesNotContain(
        Read(
            "The key is whether the council sees that the pier is unsafe, Ines Duarte said. The harbour council met on Monday.",
            "Ines Duarte spoke to the harbour council on Monday."),
        claim => claim.Status == ClaimStatus.Unconfirmed);

    [Fact]
    public void Why_somebody_denies_it_is_part_of_the_denial()
    {
        var claim = Assert.Single(
            Read("Marek Lund, head of the water office, dismissed fears that the dam would burst. Lund said no burst was expected this week. Shops in Orla were open."),
            claim => claim.Status == ClaimStatus.Denied);
        Assert.Equal(2, claim.Positions.Length);
        Assert.All(claim.Positions, position => Assert.Equal(Stance.Denied, position.Stance));
    }

    [Theory]
    [InlineData("The ferry to Orla sank near the harbour wall on Sunday. The island has no other harbour for its fishing boats.", "The island", Stance.Background)]
    [InlineData("The ferry to Orla sank near the harbour wall on Sunday. In 2011 a ferry burned at the same wall.", "In 2011", Stance.Background)]
    [InlineData("The ferry to Orla sank near the harbour wall on Sunday. The harbour police searched the boat at dawn.", "The harbour", Stance.Reported)]
    [InlineData("The ferry to Orla has no second engine. It sank near the harbour wall on Sunday.", "The ferry", Stance.Reported)]
    public void How_things_are_and_what_was_long_ago_is_background_below_the_lead(string report, string opening, Stance stance) => Assert.Equal(
        stance,
        Assert.Single(Read(report).SelectMany(claim => claim.Positions), position => position.Evidence.Text.StartsWith(opening, StringComparison.Ordinal)).Stance);

    [Fact]
    public void Who_confirms_what_nobody_else_tells_asserts_it() => Assert.DoesNotContain(
        Read("Mayor Ines Aas confirmed that the school in Orla would close. It rained all day.").SelectMany(claim => claim.Positions),
        position => position.Stance == Stance.Confirmed);

    [Fact]
    public void The_text_of_a_claim_does_not_break_off()
    {
        var claims = Read("Thousands of people will be fined for every day that they do not come to work, the port office said. Rain fell all night.");
        Assert.Contains("Thousands of people will be fined for every day that they do not come to work", claims.Select(claim => claim.Text));
    }

    [Fact]
    public void No_claim_is_without_a_position() => Assert.All(
        Read(
            "Mayor Ines Aas has spoken to Leif Moss about the quay, she said. Moss's office had previously denied reports of talks between Aas and Moss.",
            "Leif Moss has spoken to Mayor Ines Aas, his office confirmed on Sunday."),
        claim => Assert.NotEmpty(claim.Positions));

    [Fact]
    public void Another_figure_is_no_second_origin()
    {
        var claim = Read("At least 12 people were killed in the landslide at Orla, the rescue service said.", "The landslide at Orla killed 17 people, Mayor Ines Aas said.")
            .First(claim => claim.Positions.Length > 1);
        Assert.Equal(1, claim.IndependentOrigins);
        Assert.Equal([Side.Asserts, Side.Near], Sides.Of(claim).Select(stand => stand.Side).Order());
    }

    [Fact]
    public void An_officer_and_the_body_spoken_for_count_as_the_officer()
    {
        var claim = Read("The ferry to Orla will stop, union secretary Ines Duarte said.", "The Orla ferry will stop, the union said.")[0];
        var origin = Assert.Single(claim.Positions.Select(position => position.Origin).Distinct());
        Assert.Equal(claim.Positions.First(position => position.Evidence.Document == "d0").Holder, origin);
        Assert.Equal(1, claim.IndependentOrigins);
    }

    [Fact]
    public void What_a_relative_clause_tells_stands_with_whom_it_tells_it_of()
    {
        var claims = Read(
            "Ines Duarte, who has promised to reopen the bank before the summer season, told the Orla Post on Thursday that she would keep the rest to herself.",
            "Ines Duarte, who has promised to reopen the bank before the summer season, told the Orla Post on Thursday that she would keep all else to herself.");
        Assert.Contains("Ines Duarte, who has promised to reopen the bank before the summer season", claims.Select(claim => claim.Text));
    }

    [Fact]
    public void A_spokesman_and_whom_he_speaks_for_are_one_voice()
    {
        var claims = Read(
            "The mayor's official spokesman said Leif Aas offered his sincere condolences to the family of the captain.",
            "A spokesman for Leif Aas said he offered his sincere condolences to the captain's family.",
            "The mayor's official spokesman said: \"The mayor offers his sincere condolences to the captain's family.\"");
        Assert.All(claims.Where(claim => claim.Text.Contains("condolences", StringComparison.Ordinal)), claim => Assert.Equal(1, claim.IndependentOrigins));
    }

    [Fact]
    public void What_is_told_last_stands_for_a_claim_that_changes()
    {
        var claims = ReadDated(
            ("2031-05-14", "Seventeen people were killed in the landslide at Orla, Mayor Ines Aas said. Rain fell all night."),
            ("2031-05-16", "Fourteen people were killed in the landslide at Orla, the rescue service said. The sun came out."));
        Assert.Equal("Fourteen people were killed in the landslide at Orla", Assert.Single(claims, claim => claim.Positions.Length > 1).Text);
    }

    [Theory]
    [InlineData("The bridge to Orla will close in May, Mayor Ines Aas said.", "The bridge to Orla will close in May for repairs, engineer Leif Moss said.", 2)]
    [InlineData("The bridge to Orla will close in May, Mayor Ines Aas said.", "The school near the bridge will hold a feast in May, engineer Leif Moss said.", 1)]
    public void A_second_origin_says_the_same(string one, string other, int most) => Assert.Equal(most, Read(one, other).Max(claim => claim.IndependentOrigins));

    [Fact]
    public void A_denial_is_told_however_short_it_is()
    {
        var claim = Assert.Single(Read("Mayor Ines Aas denied any wrongdoing. The ferry to Orla sank near the harbour wall on Sunday."), claim => claim.Status == ClaimStatus.Denied);
        Assert.Equal(0, claim.IndependentOrigins);
        Assert.Equal("Mayor Ines Aas denied any wrongdoing", Assert.Single(claim.Positions).Evidence.Text);
    }

    [Fact]
    public void What_is_denied_is_disputed_only_where_others_say_just_that() => Assert.DoesNotContain(
        Read("The quake damaged houses in Orla. Marek Lund of the water office denied that the quake would cause a flood.", "The quake caused damage of four million, engineer Leif Moss said."),
        claim => claim.Status == ClaimStatus.Disputed);

    [Fact]
    public void One_sentence_stands_for_one_claim()
    {
        var texts = Read(
            "A harbour court on Monday sentenced a Norland sailor to 25 years in prison for planting a device that wounded 15 people on a ferry in Orla in 2029, the port ministry said.",
            "The man who planted a device on an Orla ferry and wounded 26 people was sentenced to 25 years in prison on Monday.",
            "An Orla court on Monday handed a sailor a 25-year prison term. Leif Aas, 19, was convicted of causing a blast and wounding 24 people.")
            .Where(claim => claim.Key).Select(claim => claim.Text).ToArray();
        Assert.Equal(2, texts.Length);
        Assert.All(texts, text => Assert.DoesNotContain(texts, other => other != text && (other.Contains(text, StringComparison.Ordinal) || text.Contains(other, StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_known_of_one_through_another_who_says_it_too_has_one_origin() => Assert.All(
        Read(
            "The Orla Herald reported that Mayor Ines Duarte told the paper that pilot Leif Aas had said the old ferry was sold to Norland in May.",
            "\"The old ferry was sold to Norland in May,\" Mayor Ines Duarte told the Orla Herald."),
        claim => Assert.Equal(1, claim.IndependentOrigins));

    [Fact]
    public void Other_reports_are_no_second_origin()
    {
        var claim = Read(
            "Two senior port officials said Mayor Ines Duarte will announce on Sunday that she will not seek a second term as head of the port council.",
            "Mayor Ines Duarte will announce on Sunday that she will not seek a second term as head of the port council, multiple reports say.")
            .First(claim => claim.Positions.Length > 1);
        Assert.Equal((1, ClaimStatus.SingleSource), (claim.IndependentOrigins, claim.Status));
    }

    [Fact]
    public void As_soon_as_possible_calls_nothing_possible() => Assert.DoesNotContain(
        Read(
            "Mayor Ines Duarte says the harbour council lifted its order closing the pier to boats.",
            "Fishermen said the harbour council lifted its order closing the pier to boats as soon as possible."),
        claim => claim.Positions.Any(position => position.Stance == Stance.NonDenial));

    [Fact]
    public void Critics_who_call_it_possible_do_not_fail_to_deny_it() => Assert.DoesNotContain(
        Read(
            "Pilot Leif Aas said the harbour council broke the ferry law when it sold the pier.",
            "Critics said the harbour council may have broken the ferry law when it sold the pier."),
        claim => claim.Positions.Any(position => position.Stance == Stance.NonDenial));

    [Fact]
    public void Who_does_not_answer_would_not_speak_to_what_was_asked()
    {
        var claims = Read(
            "The harbour council sold the old pier to a Norland shipyard on Monday. The ferry will sail to Orla all winter, the port said.\n\nA reporter asked Mayor Ines Duarte whether the ferry would sail all winter.\n\nDuarte did not answer directly.",
            "The harbour council has sold the old pier to a shipyard of Norland. The ferry is to sail to Orla all winter, the port said.");
        var claim = claims.Single(claim => claim.Positions.Any(position => position.Stance == Stance.Evaded || position.Stance == Stance.NoResponse));
        Assert.Contains("winter", claim.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The hill above Orla slid on Monday after six days of rain, the regional rescue service said.", "The hill above Orla slid on Monday after six days of heavy rain, rescue chief Dorte Halv said.")]
    [InlineData("The weather office says it warned the council of Orla on Monday.", "The state weather office said the winter would be mild. \"It warned the council of Orla on Monday,\" said its director, Sofie Ruud.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, the fire brigade said.", "The Orla ferry burned for two hours on Monday night, said Leif Aas, a spokesman for the fire brigade.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, authorities said.", "The Orla ferry burned for two hours on Monday night, police Colonel Leif Aas said.")]
    [InlineData("A contractor said he dined four times with Minister Jon Hale in May.", "The contractor, Piet Moor, said he had dined with Minister Jon Hale four times in May.")]
    [InlineData("Premier Jon Hale said he would close the bank of Orla in May.", "The premier's office said he would close the bank of Orla in May.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, Harbour Board officials said.", "The Orla ferry burned for two hours on Monday night, the Harbour Board said.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, an Orla Police spokeswoman said.", "The Orla ferry burned for two hours on Monday night, Orla police said.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, the Vellmar Police Department said.", "The Orla ferry burned for two hours on Monday night, Vellmar police officers said.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, detectives said.", "The Orla ferry burned for two hours on Monday night, Vellmar police said.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, the Blue Line Company said.", "The Orla ferry burned for two hours on Monday night, the Blue Line Company's Sofie Ruud said.")]
    [InlineData("The ferries of Orla carried 90,000 people in May, the Harbour Ministry said.", "The Orla ferries carried 90,000 people in all of May, the Bureau of Harbour Statistics said.")]
    public void A_body_and_who_speaks_for_it_are_one_origin(string one, string other) =>
        Assert.Equal(1, Read(one, other).Where(claim => claim.Positions.Select(position => position.Holder).Distinct().Count() > 1).Max(claim => claim.IndependentOrigins));

    [Theory]
    [InlineData("The ferry to Orla burned for two hours on Monday night, the Orla police said.", "The Orla ferry burned for two hours on Monday night, Vellmar police chief Leif Aas said.")]
    [InlineData("The ferries of Orla carried 90,000 people in May, the Harbour Ministry said.", "The Orla ferries carried 90,000 people in all of May, the Bureau of Fishery Statistics said.")]
    [InlineData("The ferry to Orla burned for two hours on Monday night, the trade union said.", "The Orla ferry burned for two hours on Monday night, Trade Minister Leif Aas said.")]
    [InlineData("A sailor said the Orla ferry burned for two hours on Monday night.", "Leif Aas, a pilot, said the ferry to Orla burned for two hours on Monday night.")]
    public void An_officer_of_another_body_is_an_origin_of_his_own(string one, string other) => Assert.Equal(2, Read(one, other).Max(claim => claim.IndependentOrigins));

    [Theory]
    [InlineData("Prime Minister Arne Vold is expected to visit Orla on Friday.", "Prime Minister Arne Vold will visit Orla on Friday, his office confirmed.")]
    [InlineData("Police said that an inquiry into the ferry of Orla had been opened.", "The police chief, Lena Orr, confirmed that an inquiry into the ferry of Orla had been opened.")]
    public void Who_confirms_what_only_their_own_side_says_confirms_nothing(string one, string other) =>
        Assert.All(Read(one, other), claim =>
        {
            Assert.Equal((0, 1, ClaimStatus.SingleSource), (claim.IndependentConfirmations, claim.IndependentOrigins, claim.Status));
            Assert.DoesNotContain(claim.Positions, position => position.Stance == Stance.Confirmed);
        });

    [Fact]
    public void A_quotation_without_a_known_speaker_is_no_outlets_own() => Assert.All(
        Read(
            "Orla counted its votes on Sunday. \"This now opens the next phase of the recall, thirty days in which voters of the island may withdraw their names,\" a release read.",
            "Votes were counted. \"This now opens the next phase of the recall, thirty days in which voters of the island may withdraw their names ... at the port office.\"")
            .Where(claim => claim.Text.Contains("recall", StringComparison.Ordinal)),
        claim => Assert.Equal(1, claim.IndependentOrigins));

    [Fact]
    public void What_only_describes_somebody_wherever_it_stands_bears_nothing_out() => Assert.All(
        Read(
            "\"It folded in the middle,\" said Mara Dell, who was standing on the northern bank of the river Olm.",
            "The bridge was old. Mara Dell, who was standing on the northern bank of the river Olm, called the police."),
        claim => Assert.True(claim.IndependentOrigins <= 1));

    [Fact]
    public void The_origin_of_a_family_is_its_report_that_has_the_sentence()
    {
        const string Text = "The ferry to Orla sank on Sunday near the harbour wall. Eleven passengers swam ashore before dawn, and the town took them in for the night.";
        var claim = Read(Text, Text + " Norland closed the northern bank to foreign boats.").Single(claim => claim.Text.Contains("closed", StringComparison.Ordinal));
        Assert.Equal("d1", Assert.Single(claim.Positions).Origin);
    }

    [Theory]
    [InlineData("Crews of the Orla ferries will strike from Monday, their union said. The transport ministry declined to say whether it would step in.", "Crews of the Orla ferries will strike from Monday, their union said.")]
    [InlineData("Twelve people died in the landslide at Orla, the mayor said. Ines Duarte accused the district council of ignoring a warning. The council declined to comment.", "Twelve people died in the landslide at Orla, the mayor said. The sun came out.")]
    [InlineData("Premier Jon Hale is open to a peace deal with Norland, President Ilse Horn said. Horn refused to give any details on what a deal with Vellmar would look like.", "Premier Jon Hale is open to a peace deal with Norland, President Ilse Horn said.")]
    [InlineData("A bomb sank the ferry of Orla on Monday. The police declined to say why the bomb sank the ferry.", "A bomb sank the ferry of Orla on Monday, witnesses said.")]
    [InlineData("The pilot Leif Aas was shot in Orla on Monday. The police would not say how many shots were fired at Aas.", "The pilot Leif Aas was shot in Orla on Monday, witnesses said.")]
    [InlineData("A sailor told that the ferry of Orla had burned for an hour. The sailor, who declined to give his name, left the ferry of Orla at once.", "The ferry of Orla burned for an hour on Monday.")]
    [InlineData("The Blue Line said its ferry had burned for an hour in Orla. The Blue Line did not return a call seeking further comment on its ferry in Orla.", "A ferry of the Blue Line burned for an hour in Orla on Monday.")]
    public void A_refusal_that_is_of_something_else_leaves_the_news_alone(string one, string other) => Assert.All(
        Read(one, other).Where(claim => claim.Positions.Select(position => position.Evidence.Document).Distinct().Count() == 2),
        claim => Assert.NotEqual(ClaimStatus.Unconfirmed, claim.Status));

    [Fact]
    public void Who_does_not_answer_a_question_in_one_sentence_would_not_speak_to_it()
    {
        var claim = Read(
            "President Ilse Horn has spoken to Premier Jon Hale by telephone. A quota of 40,000 tonnes is within reach, Horn said. Asked whether a quota of 40,000 tonnes had been agreed, Foreign Minister Nils Ekdal did not answer the question.",
            "President Ilse Horn has spoken to Premier Jon Hale by telephone. A quota of 40,000 tonnes is within reach, she said.")
            .Single(claim => claim.Positions.Any(position => position.Stance is Stance.Evaded or Stance.DeclinedToComment));
        Assert.Contains("quota", claim.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sources_without_an_entity_are_two_origins() => Assert.Equal(
        2,
        Read(
            "Backers of the bridge say the contract for the bridge of Orla cost forty million crowns. Rain fell.",
            "An examination of the books shows that the contract for the Orla bridge cost forty million crowns.")
            .Max(claim => claim.IndependentOrigins));

    [Theory]
    [InlineData("\"This is not something the harbour office had backed, and not something it had paid for,\" Mayor Ines Duarte said of the new ferry to Orla.")]
    [InlineData("Nothing shows that it was sold to a Norland shipyard, or that they had paid forty million crowns for it, Mayor Ines Duarte said.")]
    [InlineData("Mayor Ines Duarte doubts that it was sold to a Norland shipyard and that they paid forty million crowns for it.")]
    public void Claims_of_one_sentence_have_ids_of_their_own(string text)
    {
        var ids = Read(text, "The ferry to Orla sank near the harbour wall on Sunday.").Select(claim => claim.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("The company said it will cut 300 jobs at the Orla shipyard in May.", 1)]
    [InlineData("The union said Norsea Shipping Ltd will cut 300 jobs at the Orla shipyard in May.", 2)]
    public void A_firm_without_a_name_is_no_second_origin_beside_one_with_a_name(string other, int origins) => Assert.Equal(
        origins,
        Read("Norsea Shipping Ltd will cut 300 jobs at the Orla shipyard in May, Norsea Shipping Ltd said on Monday. Rain fell on the pier.", other + " Snow lay on the hills.").Max(claim => claim.IndependentOrigins));
}
