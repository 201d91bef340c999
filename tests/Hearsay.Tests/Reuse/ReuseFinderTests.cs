using Hearsay.Reuse;

namespace Hearsay.Tests.Reuse;

public class ReuseFinderTests
{
    private const string Ferry =
        "The Orla ferry will stop running in May because the operator cannot find a crew for the winter timetable, the town council said. "
        + "About four hundred people use the boat each day to reach the mainland, most of them pupils of the secondary school at Tarn.";

    private const string Bridge =
        "Work on the bridge at Tarn begins next spring and will take three years. Engineers drilled the first test holes this week.";

    [Fact]
    public void A_copy_with_a_few_words_changed_lists_the_edits()
    {
        var reuse = ReuseFinder.Find(Reports.Story(Ferry, Ferry.Replace("in May", "next month", StringComparison.Ordinal).Replace("four hundred", "some 400", StringComparison.Ordinal)));
        var passage = Assert.Single(reuse.Passages);
        Assert.Equal(PassageKind.NearVerbatim, passage.Kind);
        Assert.Equal(["in May|next month", "four hundred|some 400"], passage.Edits.Select(edit => $"{edit.A?.Text}|{edit.B?.Text}"));
        Assert.All(passage.Edits, edit => Assert.Equal(EditOperation.Replace, edit.Op));
        Assert.Single(reuse.Families);
    }

    [Fact]
    public void A_copy_word_for_word_is_verbatim_whatever_its_case_and_lists_what_marks_it_changes()
    {
        var passage = Assert.Single(ReuseFinder.Find(Reports.Story(
            Ferry, Ferry.Replace("The Orla", "the Orla", StringComparison.Ordinal).Replace("timetable,", "timetable –", StringComparison.Ordinal).Replace("mainland,", "mainland", StringComparison.Ordinal))).Passages);
        Assert.Equal(PassageKind.Verbatim, passage.Kind);
        Assert.Equal([(EditOperation.Replace, ",", "–"), (EditOperation.Delete, ",", null)], passage.Edits.Select(edit => (edit.Op, edit.A?.Text, edit.B?.Text)));
    }

    [Fact]
    public void Typography_is_no_edit()
    {
        const string first = "The “Orla” will stop running – in May... The operator's crews cannot cross the winter sea with it any more than the pilots can.";
        const string second = "The 'Orla'  will stop running — in May… The operator’s crews\ncannot cross the winter sea with it any more than the pilots can.";
        Assert.All(ReuseFinder.Find(Reports.Story(first, second)).Passages, passage => Assert.Empty(passage.Edits));
    }

    [Fact]
    public void A_block_of_agency_copy_inside_two_own_reports_makes_one_family()
    {
        var reuse = ReuseFinder.Find(Reports.Story(
            "Parents in Tarn want a bus instead. They met on Monday evening in the school hall.\n" + Ferry,
            Ferry + "\nThe mayor of Orla will travel to the capital to ask for money, her office told this newspaper."));
        Assert.Single(reuse.Families);
        var pair = Assert.Single(reuse.Pairs);
        Assert.InRange(pair.AFraction, 0.6, 0.9);
    }

    private const string Notice = "This ferry is for sale by the town of Orla, which has no more use for it. The buyer has to move it from the quay before the first of May.";

    [Fact]
    public void A_notice_that_both_set_apart_is_no_copying() =>
        Assert.Equal(
            PassageKind.SharedQuotation,
            Assert.Single(ReuseFinder.Find(Reports.StoryAsFound(
                "Orla sells its ferry, the council said. The notice at the quay read:\n\n" + Notice,
                "Nobody has called about the boat so far. The notice read in full:\n\n" + Notice)).Passages).Kind);

    [Fact]
    public void A_notice_that_one_sets_apart_and_another_runs_on_is_copied() =>
        Assert.Equal(
            PassageKind.Verbatim,
            Assert.Single(ReuseFinder.Find(Reports.StoryAsFound(
                "Orla sells its ferry, the council said. The notice at the quay read:\n\n" + Notice,
                "Nobody has called about the boat so far. " + Notice)).Passages).Kind);

    [Fact]
    public void Words_that_both_quote_are_no_copying()
    {
        const string quote = "“No boat will be withdrawn before we have talked with every single family on the island about what comes next”";
        var reuse = ReuseFinder.Find(Reports.Story(
            $"{quote}, operator Leif Aas told reporters at the quay.", $"Ferry boss Leif Aas rejected the report on Tuesday. {quote}, he said."));
        Assert.Equal(PassageKind.SharedQuotation, Assert.Single(reuse.Passages).Kind);
        Assert.Equal(2, reuse.Families.Length);
    }

    [Fact]
    public void Quoted_words_run_on_without_marks_elsewhere_are_no_copying()
    {
        const string words = "No boat will be withdrawn before we have talked with every single family on the island about what comes next";
        var reuse = ReuseFinder.Find(Reports.Story($"“{words}”, operator Leif Aas told reporters.", $"The company's notice reads: {words}. Leif Aas signed it."));
        Assert.DoesNotContain(reuse.Passages, passage => passage.Kind != PassageKind.SharedQuotation);
        Assert.Equal(2, reuse.Families.Length);
    }

    [Theory]
    [InlineData("Ines Duarte, the minister of transport and public works, came to Orla.", "On Monday the minister of transport and public works refused to speak.")]
    [InlineData("It was the first time in more than a decade that a boat sank.", "For the first time in more than a decade that port is closed.")]
    public void Formulas_and_long_titles_are_no_copying(string a, string b) => Assert.Empty(ReuseFinder.Find(Reports.Story(a, b)).Passages);

    [Theory]
    [InlineData(
        "Mayor Ines Duarte wants forty beds. The ministry did not immediately respond to a request for comment before this paper went to press.",
        "Doctors doubt it. Ms Duarte's office did not immediately respond to a request for comment on Friday night.")]
    [InlineData(
        "The pilot spoke on condition of anonymity because he was not authorized to speak to the media about the crash in Sund.",
        "A nurse in Tarn spoke on condition of anonymity because she was not authorised to speak to the press about wages.")]
    public void Formulas_of_the_trade_are_no_copying(string a, string b) => Assert.Empty(ReuseFinder.Find(Reports.Story(a, b)).Passages);

    [Fact]
    public void Background_worded_alike_in_passing_makes_no_family()
    {
        var reuse = ReuseFinder.Find(Reports.Story(
            "The operator of the boats, Orla Lines, has lost money in every year since the bridge. Mayor Ines Duarte, who promised to keep the harbour open, rang the company. \"They will stay until May,\" she said.",
            "Ines Duarte, who promised to keep the harbour open, has telephoned Orla Lines. The firm has lost money in every year since the strike of the pilots. The boat may sail until May at the longest, the mayor thinks, and a third of the pupils of Tarn will move inland."));
        Assert.Equal(2, reuse.Families.Length);
    }

    [Fact]
    public void Furniture_of_one_outlet_is_no_copying()
    {
        const string furniture = "Sign up to our newsletter and never miss a story from the islands, delivered to your inbox each morning at seven o'clock.";
        string[] own = [Ferry, Bridge, "A storm closed the harbour of Sund on Friday night. Nobody was hurt, but two boats sank and the fish market lost its roof."];
        var reuse = ReuseFinder.Find(Reports.Story([.. own.Select((text, i) => Reports.Report($"d{i}", $"{furniture}\n{text}", publisher: "Orla Post"))]));
        Assert.Empty(reuse.Passages);
        Assert.Equal(3, reuse.Families.Length);
    }

    [Fact]
    public void Two_reports_on_one_event_in_their_own_words_are_independent()
    {
        var reuse = ReuseFinder.Find(Reports.Story(Ferry, "From May on no boat will cross to Orla: the company that runs the ferry lacks sailors for the winter. Pupils from the island need it to go to school in Tarn."));
        Assert.Empty(reuse.Passages);
        Assert.Equal(2, reuse.Families.Length);
    }

    [Fact]
    public void Sentences_that_share_hardly_more_than_names_are_not_rewritten()
    {
        const string copied = "\nThe company has promised to bring the old boat back into service but has not set out in public how it would pay for that.";
        var reuse = ReuseFinder.Find(Reports.Story(
            "Operator Orla Lines of Sund declined on Monday to discuss the letter of Mayor Ines Duarte to Minister Leif Aas of Tarn." + copied,
            "In Sund a talk of Mayor Ines Duarte with Minister Leif Aas of Tarn ended late on Monday; Orla Lines was not present." + copied));
        Assert.Equal(PassageKind.Verbatim, Assert.Single(reuse.Passages).Kind);
    }

    [Fact]
    public void A_copy_of_a_copy_adds_no_independent_text()
    {
        var second = Ferry + " It carries freight on Sundays.";
        var third = "News in brief. " + second.Replace("About four hundred", "Four hundred or so", StringComparison.Ordinal);
        Assert.Equal(2, ReuseFinder.Find(Reports.Story(Ferry, Bridge)).Families.Length);
        Assert.Equal(2, ReuseFinder.Find(Reports.Story(Ferry, Bridge, second, third)).Families.Length);
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        string[] texts = [Ferry, Bridge, Bridge + "\n" + Ferry, Ferry[..140], "", "Short."];
        var documents = texts.Select((text, i) => Reports.Report($"d{i}", text, i == 2 ? null : $"2031-03-0{1 + (i % 3)}")).ToArray();
        var expected = Describe(ReuseFinder.Find(Reports.Story(documents)));
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var shuffled = documents.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Describe(ReuseFinder.Find(Reports.Story(shuffled))));
        }
    }

    [Fact]
    public void The_earlier_text_is_the_source_when_nothing_is_credited()
    {
        var pair = Assert.Single(ReuseFinder.Find(Reports.Story(Reports.Report("z", Ferry, "2031-03-01"), Reports.Report("a", Ferry, "2031-03-02"))).Pairs);
        Assert.Equal(("z", "a", ReuseDirection.AToB), (pair.A, pair.B, pair.Direction));
    }

    [Fact]
    public void Two_texts_of_one_day_tell_no_direction() =>
        Assert.Equal(ReuseDirection.Unknown, Assert.Single(ReuseFinder.Find(Reports.Story(Ferry, Ferry)).Pairs).Direction);

    [Fact]
    public void Two_texts_with_one_agency_credit_have_a_common_source_and_the_family_declares_it()
    {
        var reuse = ReuseFinder.Find(Reports.Story(
            Reports.Report("a", Ferry + " (Nordpress)", "2031-03-01", agency: "Nordpress"), Reports.Report("b", Ferry + "\nNordpress", "2031-03-02", agency: "Nordpress")));
        Assert.Equal(ReuseDirection.CommonSource, Assert.Single(reuse.Pairs).Direction);
        var family = Assert.Single(reuse.Families);
        Assert.Equal(("Nordpress", OriginBasis.Declared, 2), (family.Origin, family.OriginBasis, family.Evidence.Length));
    }

    [Fact]
    public void A_credit_that_names_the_publisher_of_the_other_text_declares_it()
    {
        const string Credit = "Additional reporting by Vestra.";
        var local = Ferry + "\n" + Credit;
        var reuse = ReuseFinder.Find(Reports.Story(
            Reports.Report("a", Ferry, publisher: "Vestra"),
            Reports.Report("b", local, publisher: "Sund Courier") with { Credit = new(local.Length - Credit.Length, local.Length) }));
        var family = Assert.Single(reuse.Families);
        Assert.Equal(("Vestra", OriginBasis.Declared, Credit), (family.Origin, family.OriginBasis, Assert.Single(family.Evidence).Text));
        Assert.Equal(ReuseDirection.AToB, Assert.Single(reuse.Pairs).Direction);
    }

    [Theory]
    [InlineData("A pilot told AFP that he agrees.", "No boats, no school.", "AFP")]
    [InlineData("A pilot told The Associated Press that he agrees.", "Nobody is glad, parents told the AP.", "AP")]
    [InlineData("A pilot told AFP that he agrees.", "Nobody is glad, parents told Reuters.", null)]
    [InlineData("\"I told AFP that I agree,\" a pilot said.", "No boats, no school.", null)]
    [InlineData("A pilot told the mayor that he agrees.", "No boats, no school.", null)]
    public void Copies_in_which_people_speak_to_one_agency_are_inferred_to_be_its_text(string a, string b, string? origin)
    {
        var family = Assert.Single(ReuseFinder.Find(Reports.Story($"{Ferry} {a}", $"{Ferry} {b}")).Families);
        Assert.Equal((origin, origin is null ? OriginBasis.Unknown : OriginBasis.Inferred), (family.Origin, family.OriginBasis));
        Assert.Equal(origin is null, family.Evidence.IsEmpty);
    }

    [Fact]
    public void Two_texts_of_the_agency_itself_are_told_apart_by_their_dates() => Assert.Equal(ReuseDirection.AToB, Assert.Single(ReuseFinder.Find(Reports.Story(
        Reports.Report("a", "Nordpress - " + Ferry, "2031-03-01", "Nordpress", "Nordpress"),
        Reports.Report("b", "Nordpress - " + Ferry + " Update.", "2031-03-02", "Nordpress", "Nordpress"))).Pairs).Direction);

    [Theory]
    [InlineData(
        "Pilots walked out at noon, said the special envoy, Robert B. Holm III. Islanders took it calmly on this first day without a ship, and so did the harbour office press secretary, Ines Astrid Duarte Lind.",
        "No talks are planned: the special envoy, Robert B. Holm III, is on leave. He left for the south with his family when the strike was called. The harbour office press secretary, Ines Astrid Duarte Lind, would not say why.")]
    public void People_called_alike_are_no_copying(string a, string b) => Assert.Empty(ReuseFinder.Find(Reports.Story(a, b)).Passages);

    [Fact]
    public void A_post_that_two_pages_show_is_its_writers_words()
    {
        const string post = "So no boats before Easter, says the operator, and not one person at the ministry has picked up a phone in eleven days, what a way to run an island\n— Ines Duarte (@inesduarte) March 4, 2031\n";
        var reuse = ReuseFinder.Find(Reports.Story("The mayor is angry.\n" + post + "She spoke at the quay.", "Nobody answers on Orla.\n" + post + "The ministry is closed."));
        Assert.All(reuse.Passages, passage => Assert.Equal(PassageKind.SharedQuotation, passage.Kind));
        Assert.Equal(2, reuse.Families.Length);
    }

    [Fact]
    public void Versions_of_one_wire_text_in_one_outlet_are_no_furniture_when_others_run_it_too()
    {
        string[] openings = [Bridge, "A storm closed the harbour of Sund on Friday night. Nobody was hurt, but two boats sank.", "The fish market of Tarn has a new roof, paid for by the town."];
        var wire = Ferry[..Ferry.IndexOf(" About", StringComparison.Ordinal)];
        var reuse = ReuseFinder.Find(Reports.Story(
        [
            .. openings.Select((opening, i) => Reports.Report($"d{i}", opening + "\n" + wire, publisher: "Orla Post")),
            Reports.Report("e", wire, publisher: "Sund Courier"), Reports.Report("f", wire + " More follows.", publisher: "Tarn Echo"),
        ]));
        Assert.Equal(10, reuse.Pairs.Count(pair => pair.AFraction > 0));
    }

    [Fact]
    public void A_cue_that_changed_sides_with_its_speaker_was_moved()
    {
        const string Text = "The ferry will stop in May because the operator cannot find a crew for the winter timetable, ";
        const string End = " About four hundred people use the boat each day to reach the mainland, most of them pupils.";
        var passage = Assert.Single(ReuseFinder.Find(Reports.Story($"{Text}said Mayor Ines Aas.{End}", $"{Text}Mayor Ines Aas said.{End}")).Passages);
        Assert.Equal((EditOperation.Move, "said", "said"), Assert.Single(passage.Edits) is var edit ? (edit.Op, edit.A?.Text, edit.B?.Text) : default);
    }

    [Fact]
    public void Sentences_in_a_new_order_are_one_passage_with_a_move()
    {
        const string Crew = "The operator cannot find a crew for the winter timetable, the town council said in a letter on Monday.";
        const string Pupils = "About four hundred people use the boat each day to reach the mainland, most of them pupils of the secondary school.";
        var passage = Assert.Single(ReuseFinder.Find(Reports.Story($"{Crew} {Pupils}", $"{Pupils} {Crew}")).Passages);
        Assert.Equal(PassageKind.NearVerbatim, passage.Kind);
        var edit = Assert.Single(passage.Edits);
        Assert.Equal((EditOperation.Move, edit.A?.Text), (edit.Op, edit.B?.Text));
    }

    [Fact]
    public void The_reading_that_other_texts_have_too_is_the_older_one()
    {
        var edited = Ferry.Replace("cannot find a crew", "has found no seamen", StringComparison.Ordinal).Replace("each day", "daily", StringComparison.Ordinal);
        var reuse = ReuseFinder.Find(Reports.Story(
            Reports.Report("a", edited, "2031-03-04"),
            Reports.Report("b", Ferry, "2031-03-04"),
            Reports.Report("c", Ferry.Replace("About four hundred", "Some 400", StringComparison.Ordinal), "2031-03-04")));
        Assert.Equal(ReuseDirection.BToA, reuse.Pairs.Single(pair => (pair.A, pair.B) == ("a", "b")).Direction);
    }

    [Fact]
    public void A_digest_of_three_texts_makes_them_no_family()
    {
        const string storm = "A storm closed the harbour of Sund on Friday night and tore the roof off the fish market, but nobody was hurt and only two boats sank.";
        var reuse = ReuseFinder.Find(Reports.Story(
            Reports.Report("a", Ferry), Reports.Report("b", Bridge), Reports.Report("c", storm), Reports.Report("d", $"{Ferry}\n\n{Bridge}\n\n{storm}"), Reports.Report("e", Ferry + " More follows.")));
        Assert.Equal(["a e", "b", "c", "d"], reuse.Families.Select(family => string.Join(' ', family.Documents)));
        Assert.Equal(3, reuse.Pairs.Count(pair => pair.B == "d" && pair.Direction == ReuseDirection.AToB));
    }

    [Fact]
    public void Whoever_credits_a_wire_before_its_text_came_out_had_an_earlier_one()
    {
        const string Credit = "Vestra contributed to this report.";
        var local = Ferry + "\n" + Credit;
        var reuse = ReuseFinder.Find(Reports.Story(
            Reports.Report("a", local, "2031-03-01", publisher: "Sund Courier") with { Credit = new(local.Length - Credit.Length, local.Length) },
            Reports.Report("b", Ferry + " The mayor is angry.", "2031-03-02", publisher: "Vestra")));
        Assert.Equal(ReuseDirection.CommonSource, Assert.Single(reuse.Pairs).Direction);
    }

    [Fact]
    public void A_later_version_of_a_page_stems_from_the_earlier_one() => Assert.Equal(ReuseDirection.BToA, Assert.Single(ReuseFinder.Find(Reports.Story(
        Reports.Report("a", Ferry + " Updated.") with { VersionOf = "b" }, Reports.Report("b", Ferry))).Pairs).Direction);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("“")]
    [InlineData("No.")]
    public void Tiny_texts_are_families_of_one(string text)
    {
        var reuse = ReuseFinder.Find(Reports.Story(text, text, "Yes."));
        Assert.Empty(reuse.Passages);
        Assert.Equal(3, reuse.Families.Length);
    }

    [Fact]
    public void Three_hundred_copies_are_listed_against_one_base_text()
    {
        var texts = Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? Ferry : $"{Ferry} Filed at {i} past nine.").ToArray();
        var reuse = ReuseFinder.Find(Reports.Story(texts));
        Assert.Single(reuse.Families);
        Assert.Equal(299, reuse.Pairs.Length);
        Assert.Single(reuse.Pairs.SelectMany(pair => new[] { pair.A, pair.B }).GroupBy(id => id), group => group.Count() > 1);
    }

    private static string Describe(StoryReuse reuse) => string.Join(
        '\n',
        reuse.Passages.Select(passage => $"{passage.Id} {passage.Kind} {passage.A} {passage.B}")
            .Concat(reuse.Pairs.Select(pair => pair.ToString()))
            .Concat(reuse.Families.Select(family => $"{family.Id} {string.Join(' ', family.Documents)}")));
}
