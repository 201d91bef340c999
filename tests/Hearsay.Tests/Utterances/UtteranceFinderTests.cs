using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Models.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Tests.Utterances;

public class UtteranceFinderTests
{
    [Fact]
    public void A_cut_of_a_quotation_stays_with_its_wording()
    {
        var utterance = Assert.Single(Find(
            ("a", "“No boat will be withdrawn before winter, and nobody will lose his job,” Leif Aas said."),
            ("b", "Leif Aas promised that “nobody will lose his job”.")));
        Assert.Equal(2, utterance.Statements.Length);
        Assert.Equal(["a", "b"], Assert.Single(utterance.Renderings).Documents);
    }

    [Fact]
    public void Two_translations_are_one_utterance_in_two_renderings()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Many different ideas are emerging, and these ideas are discussed in various circles,” Leif Aas said."),
            ("b", "“Many different kinds of ideas arise, and they are being discussed through various circles,” Leif Aas said.")));
        Assert.Equal([RenderingRelation.Verbatim, RenderingRelation.Translation], utterance.Renderings.Select(rendering => rendering.Relation).Order());
        Assert.Contains(utterance.Segments, segment => segment.Spans.Select(span => span.Document).Distinct().Count() == 2);
    }

    [Fact]
    public void Words_that_translators_choose_between_are_the_same_words()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Many different doubts arise,” Leif Aas said."),
            ("b", "“Numerous various doubts are emerging,” Leif Aas said.")));
        Assert.Equal(2, utterance.Renderings.Length);
    }

    [Theory]
    [InlineData("“We shall co-operate with the pilots,” Leif Aas said.", "“We shall cooperate with the pilots,” Leif Aas said.")]
    [InlineData("“It was a dream-like crossing,” Leif Aas said.", "“It was a dreamlike crossing,” Leif Aas said.")]
    [InlineData("“We pay a ten-year-old debt to the ferry-men,” Leif Aas said.", "“We pay a ten year old debt to the ferry men,” Leif Aas said.")]
    public void A_hyphen_makes_no_other_wording(string a, string b) => Assert.Single(Assert.Single(Find(("a", a), ("b", b))).Renderings);

    [Fact]
    public void Words_left_out_in_the_middle_are_a_truncated_rendering()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Nothing bad will come of the talks with the crew, and maybe some good will come of them,” Leif Aas said."),
            ("b", "“Nothing bad will come … maybe some good will come of them,” Leif Aas said.")));
        Assert.Equal([RenderingRelation.Verbatim, RenderingRelation.Truncated], utterance.Renderings.Select(rendering => rendering.Relation));
    }

    [Fact]
    public void Clauses_are_aligned_over_the_wordings_and_one_left_out_stands_alone()
    {
        var utterance = Assert.Single(Find(
            ("a", "“The harbour is too shallow for that ship; the pilots have warned us twice, so that we cannot let it in,” Leif Aas said."),
            ("b", "“The harbour is far too shallow for such a ship, so that we cannot let her in,” Leif Aas said.")));
        Assert.Equal(
            ["The harbour is too shallow for that ship|The harbour is far too shallow for such a ship", "the pilots have warned us twice", "so that we cannot let it in|so that we cannot let her in"],
            utterance.Segments.Select(segment => string.Join('|', segment.Spans.Select(span => span.Text))));
    }

    [Fact]
    public void A_relative_goes_with_the_word_that_leads_to_it()
    {
        var utterance = Assert.Single(Find(
            ("a", "“The loss of the ferry for which you are responsible has brought great sorrow to those who were on board,” Leif Aas said."),
            ("b", "“The loss of the ferry you are responsible for has brought great sorrow to all who were on board,” Leif Aas said.")));
        Assert.All(utterance.Segments, segment => Assert.Equal(2, segment.Spans.Length));
    }

    [Fact]
    public void Clauses_are_cut_where_another_wording_has_one_begin()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Once the mast and sails are gone you have a splendid forty foot hull of the old kind, fit for any harbour museum,” Leif Aas said."),
            ("b", "Leif Aas said that once the mast and sails are gone, “you have a splendid forty foot hull of the old kind, fit for any harbour museum.”")));
        Assert.Equal(
            ["Once the mast and sails are gone", "you have a splendid forty foot hull of the old kind|you have a splendid forty foot hull of the old kind", "fit for any harbour museum|fit for any harbour museum"],
            utterance.Segments.Select(segment => string.Join('|', segment.Spans.Select(span => span.Text))));
    }

    [Fact]
    public void A_cut_falls_before_the_article_of_the_noun_that_a_scrap_begins_with_and_none_before_who()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Or you might get a pilot from Sund who never sailed these waters, steering the biggest ship of the line,” Leif Aas said."),
            ("b", "Leif Aas warned of a “pilot from Sund who never sailed these waters”.")));
        Assert.Equal(
            ["Or you might get", "a pilot from Sund who never sailed these waters|pilot from Sund who never sailed these waters", "steering the biggest ship of the line"],
            utterance.Segments.Select(segment => string.Join('|', segment.Spans.Select(span => span.Text))));
    }

    [Fact]
    public void What_has_no_verb_goes_with_the_clause_before_its_comma()
    {
        var utterance = Assert.Single(Find(
            EnglishModel.Instance,
            ("a", "“You could have a man with your training, your experience, your voice at the table, but he needs your help,” Leif Aas said."),
            ("b", "“You could have a man with your training, your experience, your voice at the table, but he needs your help,” Leif Aas told the crews.")));
        Assert.Equal(
            ["You could have a man with your training, your experience, your voice at the table", "but he needs your help"],
            utterance.Segments.Select(segment => segment.Spans[0].Text));
    }

    [Fact]
    public void A_linking_word_goes_with_the_clause_that_it_opens()
    {
        var utterance = Assert.Single(Find(
            ("a", "“I personally may not have read every letter, be aware of every call,” Leif Aas said."),
            ("b", "“I personally may not have read every letter or be aware of every call,” Leif Aas said.")));
        Assert.Equal(
            ["I personally may not have read every letter|I personally may not have read every letter", "be aware of every call|or be aware of every call"],
            utterance.Segments.Select(segment => string.Join('|', segment.Spans.Select(span => span.Text).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void The_last_clause_left_on_both_sides_is_aligned_when_it_shares_a_word()
    {
        var utterance = Assert.Single(Find(
            ("a", "“The harbour is not deep enough for the big ships, so that we can expect groundings,” Leif Aas said."),
            ("b", "“The harbour is not deep enough for big ships, a grounding is therefore no surprise,” Leif Aas said.")));
        Assert.Equal(2, utterance.Segments.Length);
    }

    [Fact]
    public void A_word_explained_in_brackets_stays_in_its_clause_and_a_linking_word_in_brackets_does_not()
    {
        var utterance = Assert.Single(Find(
            ("a", "“He (Aas the elder) wants to see the boats sail, and the crews (of Sund) want it too,” Ines Duarte said."),
            ("b", "“Any crew can raise its flag there (but) no crew may lower ours,” Ines Duarte said. “He wants to see the boats sail, and the crews want it too.”")));
        Assert.Contains("He (Aas the elder) wants to see the boats sail", utterance.Segments.SelectMany(segment => segment.Spans).Select(span => span.Text));
        Assert.Contains("and the crews (of Sund) want it too", utterance.Segments.SelectMany(segment => segment.Spans).Select(span => span.Text));
    }

    [Theory]
    [InlineData("“The ferry will run in May,” Leif Aas said.", "“The ferry crews deserve better pay than this,” Leif Aas said.")]
    [InlineData("“We want peace with our neighbours,” Leif Aas said.", "“We want to stop the strike,” Leif Aas said.")]
    [InlineData("“I am not going to Sund,” Leif Aas said.", "“Nothing is going to come of it and nobody goes to the talks anyway,” Leif Aas said.")]
    public void Two_utterances_of_one_man_on_one_subject_stay_apart(string a, string b) => Assert.Empty(Find(("a", a), ("b", b)));

    [Fact]
    public void The_same_short_words_of_two_speakers_stay_apart() => Assert.Empty(Find(
        ("a", "“We will see what happens,” Leif Aas said."), ("b", "“We will see what happens,” Ines Duarte said.")));

    [Fact]
    public void Much_the_same_said_on_two_days_is_two_utterances() => Assert.Equal(2, Find(
        ("a", "“We have always had good pilots at this harbour,” Leif Aas said on Monday."),
        ("b", "Leif Aas said on Monday: “We have always had good pilots at this harbour.”"),
        ("c", "“We have always had good pilots in the harbour,” Leif Aas said on Friday."),
        ("d", "Leif Aas said on Friday: “We have always had good pilots in the harbour.”")).Length);

    [Fact]
    public void The_same_long_words_with_two_days_are_one_utterance_that_a_report_dates_wrongly() => Assert.Single(Find(
        ("a", "“No boat will be withdrawn before we have talked with every family on the island,” Leif Aas said on Monday."),
        ("b", "“No boat will be withdrawn before we have talked with every family on the island,” Leif Aas said on Friday.")));

    [Fact]
    public void The_same_long_words_given_to_two_speakers_are_one_utterance() => Assert.Single(Find(
        ("a", "“No boat will be withdrawn before we have talked with every family on the island,” Leif Aas said."),
        ("b", "“No boat will be withdrawn before we have talked with every family on the island,” Ines Duarte said.")));

    [Fact]
    public void The_parts_of_one_passage_that_two_reports_give_in_a_row_are_one_utterance()
    {
        const string both = "“Any smuggler may land his goods on that beach,” Leif Aas told the council. “Only our own fishermen are kept from using it.”";
        var utterance = Assert.Single(Find(("a", both), ("b", "The debate went on.\n" + both)));
        Assert.Equal(4, utterance.Statements.Length);
        Assert.Single(utterance.Renderings);
    }

    [Fact]
    public void What_one_report_alone_gives_goes_with_the_words_that_it_goes_on_from_or_on_to()
    {
        var utterance = Assert.Single(Find(
            ("a", "“The harbour was dredged in spring,” Leif Aas said. “No pilot will be asked to sail after dark,” Leif Aas said. “The night crews have wives and children.”"),
            ("b", "Leif Aas promised that “no pilot will be asked to sail after dark”.")));
        Assert.Equal(4, utterance.Statements.Length);
        Assert.Single(utterance.Renderings);
    }

    [Fact]
    public void Parts_of_one_passage_are_one_utterance_though_a_report_tells_more_between_them() => Assert.Single(Find(
        ("a", "“Any smuggler may land his goods on that beach,” Leif Aas told the council. “Only our own fishermen are kept from using it.”"),
        ("b", "“Any smuggler may land his goods on that beach,” Leif Aas told the council, and he went on to read out a list of the eleven boats that were fined for it over the past two summers. “Only our own fishermen are kept from using it.”")));

    [Fact]
    public void A_quotation_left_open_goes_on_in_the_next_paragraph()
    {
        var utterance = Assert.Single(Find(
            ("a", "“No pilot will be asked to sail after dark while the buoys are out.\n“The council has paid for new lamps and they will be hung by June,” Leif Aas said."),
            ("b", "“No pilot is going to be asked to sail after dark. The council paid for new lamps and they will hang by June,” Leif Aas said.")));
        Assert.Equal(2, utterance.Renderings.Length);
    }

    [Fact]
    public void Reports_that_cut_one_wording_at_different_places_are_one_rendering()
    {
        const string first = "The loss of the ferry is a heavy blow to all of us", second = "we shall wait for what the inquiry has to say", third = "our crews have always been the pride of this harbour";
        var utterance = Assert.Single(Find(
            ("a", $"“{first}, {second},” Leif Aas said."),
            ("b", $"“{second}, {third},” Leif Aas said."),
            ("c", $"“{first},” Leif Aas said.\nOn the inquiry Leif Aas said: “{second}.”")));
        Assert.Equal(["a", "b", "c"], Assert.Single(utterance.Renderings).Documents);
    }

    [Fact]
    public void A_scrap_stays_with_the_wording_of_its_own_report()
    {
        var utterance = Assert.Single(Find(
            ("a", "“Nothing bad will come of the talks with the crew, and maybe some good will come of them,” Leif Aas said."),
            ("b", "Leif Aas hoped for “some good”.\n“Nothing bad can come of our talks with the crew, and maybe some good will come of them,” Leif Aas said.")));
        Assert.Equal(["a", "b"], utterance.Renderings.SelectMany(rendering => rendering.Documents).Order());
    }

    [Fact]
    public void Two_clauses_of_one_report_that_stand_apart_are_not_aligned_with_one_clause()
    {
        var utterance = Assert.Single(Find(
            ("a", "“This is a new sort of seamanship. Oh, not a seamanship learned at sea, a different seamanship,” Leif Aas said. “But no less a seamanship.”"),
            ("b", "“The council has nothing to be ashamed of in its pilots. This is a new sort of seamanship. Oh, not a seamanship learned at sea, a different seamanship,” Leif Aas said.")));
        Assert.All(utterance.Segments, segment => Assert.InRange(segment.Spans.Count(span => span.Document == "a"), 0, 1));
    }

    [Theory]
    [InlineData("Leif Aas called the lock “rotten through” and “a death trap”.", 1)]
    [InlineData("Leif Aas called the lock “rotten through” and “a waste of money”.", 0)]
    [InlineData("Ines Duarte called the lock “rotten through” and “a death trap”.", 0)]
    public void Scraps_that_a_report_quotes_together_are_of_the_utterance_that_has_them_all(string scraps, int utterances) => Assert.Equal(utterances, Find(
        ("a", "“That lock is a death trap, I went down to see it myself and the gates were rotten through,” Leif Aas said."),
        ("b", scraps)).Length);

    [Fact]
    public void A_report_that_words_a_part_of_the_passage_otherwise_has_one_wording_of_all_of_it()
    {
        var utterance = Assert.Single(Find(
            ("a", "“The loss of the ferry is a heavy blow to all of us, we shall wait for what the inquiry has to say,” Leif Aas said."),
            ("b", "“The ferry's loss is a heavy blow for all of us on the island,” Leif Aas said.\nOn the inquiry Leif Aas said: “We shall wait for what the inquiry has to say.”")));
        Assert.Equal(["a", "b"], utterance.Renderings.SelectMany(rendering => rendering.Documents));
    }

    [Fact]
    public void An_edited_piece_that_the_fullest_report_leaves_out_is_no_translation()
    {
        const string first = "The loss of the ferry is a heavy blow to all of us", second = "we shall wait for what the inquiry has to say";
        var utterance = Assert.Single(Find(
            ("a", $"“{first}, {second},” Leif Aas said."),
            ("b", $"“{second}, our crews have always been the pride of this harbour,” Leif Aas said."),
            ("c", "“Our crews have been the pride of this harbour,” Leif Aas said.")));
        Assert.Equal([RenderingRelation.Verbatim, RenderingRelation.Truncated], utterance.Renderings.Select(rendering => rendering.Relation));
    }

    [Fact]
    public void A_scrap_that_two_utterances_of_its_speaker_hold_joins_neither()
    {
        var utterances = Find(
            ("a", "“A serious matter for the crews of all our boats,” Leif Aas said.\nOn Friday he spoke again. “The price of oil is a serious matter,” Leif Aas said."),
            ("b", "Leif Aas called it a “serious matter”."));
        Assert.Empty(utterances);
    }

    [Theory]
    [InlineData("")]
    [InlineData("“”")]
    [InlineData("“…” Leif Aas said.")]
    public void Nothing_quoted_makes_no_utterance(string text) => Assert.Empty(Find(("a", text), ("b", text)));

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        (string, string)[] reports =
        [
            ("a", "“No boat will be withdrawn before winter, and nobody will lose his job,” Leif Aas said."),
            ("b", "Leif Aas promised that “nobody will lose his job”."),
            ("c", "“Before winter no boat will be taken away and no one loses a job,” Leif Aas said."),
        ];
        var expected = Find(reports);
        Array.Reverse(reports);
        Assert.Equal(expected.Select(utterance => utterance.Id), Find(reports).Select(utterance => utterance.Id));
    }

    /// <summary>Every quotation is a statement of the person named in its paragraph: these tests do not hang on the finder of statements.</summary>
    private static ImmutableArray<Utterance> Find(params (string Id, string Text)[] reports) => Find(null, reports);

    private static ImmutableArray<Utterance> Find(LanguageModel? model, params (string Id, string Text)[] reports)
    {
        string[] people = ["Leif Aas", "Ines Duarte"];
        var story = StoryBuilder.Form(
            [.. reports.Select(report =>
            {
                var document = Engine.Annotate(new SourceDocument { Id = report.Id, Uri = report.Id, Sha256 = "", Text = report.Text }, model);
                var quotations = document.Quotations.Where(quotation => !quotation.Inner.IsEmpty).ToArray();
                return document with
                {
                    Entities = new DocumentEntities([.. people.Select((name, i) => new LocalEntity(i, EntityType.Person, name, [], Gender.Unknown, false))], []),
                    Attributions = [.. quotations.Take(IsQuotedTogether(report.Text) ? 1 : int.MaxValue).Select((quotation, i) => new Attribution
                    {
                        Form = report.Text[quotation.Inner.End - 1] is ',' or '.' ? StatementForm.Direct : StatementForm.Mixed,
                        Act = StatementAct.Say,
                        Content = [quotation.Inner],
                        Quoted = IsQuotedTogether(report.Text) ? [.. quotations.Select(part => part.Inner)] : [quotation.Inner],
                        GoesOnFrom = i > 0 && report.Text[quotations[i - 1].Inner.End..quotation.Inner.Start].EndsWith(" said. “", StringComparison.Ordinal) ? quotations[i - 1].Inner : null,
                        SaidAt = Day(report.Text),
                        SaidAtBasis = Day(report.Text) is null ? null : ChainBasis.Explicit,
                        Source = new LocalParty(Array.FindIndex(people, name => report.Text.Contains(name, StringComparison.Ordinal)), null),
                    })],
                };
            })],
            (document, _) => document);
        return UtteranceFinder.Find(story);
    }

    private static bool IsQuotedTogether(string text) => text.Contains("” and “", StringComparison.Ordinal);

    private static string? Day(string text) => text.Contains("on Monday", StringComparison.Ordinal) ? "2031-03-03" : text.Contains("on Friday", StringComparison.Ordinal) ? "2031-03-07" : null;
}
