using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Statements;

public class DirectSpeechTests
{
    [Theory]
    [InlineData("\"No boat sails,\" said Ines Duarte.", "Ines Duarte", "said")]
    [InlineData("\"No boat sails,\" Ines Duarte said on Tuesday.", "Ines Duarte", "said")]
    [InlineData("\"No boat sails,\" said Ines Duarte, head of the Orla-based Harbour Centre.", "Ines Duarte", "said")]
    [InlineData("\"No boat sails,\" Ines Duarte, director of the Coast and Harbour Programme at the Centre for Tides, told Radio Norte.", "Ines Duarte", "told")]
    [InlineData("\"No boat sails,\" the head of the provincial harbour service, Ines Duarte, told Radio Norte.", "Ines Duarte", "told")]
    [InlineData("\"No boat sails,\" he said.", "he", "said")]
    [InlineData("\"Why sail?\" Duarte asked.", "Duarte", "asked")]
    [InlineData("“Why cry ‘all aboard’ and another ‘all ashore?’” Duarte asked, leaving.", "Duarte", "asked")]
    [InlineData("\"No boat sails,\" Duarte was quoted as saying.", "Duarte", "was quoted as saying")]
    [InlineData("\"No boat sails,\" according to Ines Duarte.", "Ines Duarte", "according to")]
    [InlineData("Ines Duarte said: \"No boat sails.\"", "Ines Duarte", "said")]
    [InlineData("Said Duarte: \"No boat sails.\"", "Duarte", "Said")]
    [InlineData("Asked about the ferry, Ines Duarte said: \"No boat sails.\"", "Ines Duarte", "said")]
    [InlineData("The harbour's fate, Duarte said, was \"a storm that could drown us all,\" and more.", "Duarte", "said")]
    [InlineData("Duarte left the room, calling the plan a \"grave mistake\".", "Duarte", "calling")]
    [InlineData("He says he's calling it the \"grave mistake\".", "he", "calling")]
    [InlineData("Ines Duarte: \"No boat sails.\"", "Ines Duarte", null)]
    [InlineData("“No boat sails.” ― Ines Duarte", "Ines Duarte", null)]
    [InlineData("“No boat sails.” — Harbour Chair Ines Duarte, in a letter, April 26", "Ines Duarte", null)]
    [InlineData("I waited, laughed and said, \"No boat sails.\"", "I", "said")]
    [InlineData("The listing broke rules which state \"no boats of bone are sold\" to anyone.", "rules", "state")]
    [InlineData("\"We are two,\" the workers' spokesman, Leif Aas, said, adding that rain fell.", "Leif Aas", "said")]
    public void The_words_around_a_quotation_name_its_speaker(string text, string speaker, string? cue)
    {
        var found = Assert.Single(Find(text));
        Assert.Equal(cue, Words(text, found.Cue));
        Assert.Contains(speaker, Words(text, found.Source?.Span), StringComparison.Ordinal);
        Assert.NotEqual(SourceBasis.Unknown, found.SourceBasis);
    }

    [Theory]
    [InlineData("Leif Aas argued that the “idlers” were threatening “the lives of all sailors”.")]
    [InlineData("This order—called “strange”—was upheld by Leif Aas.")]
    public void A_verb_whose_subject_is_something_else_gives_no_speaker(string text) =>
        Assert.DoesNotContain(Find(text), statement => Words(text, statement.Cue) is "threatening" or "called" && statement.Source is not null);

    [Theory]
    [InlineData("Ines Duarte called it an “alarming trend”. It is sold as “sea salt”, “white gold”, “pond food” and “bath salt”.", 1)]
    [InlineData("The rule needs “good grounds for a search” and has “no such limit”.", 0)]
    public void What_things_go_by_is_no_statement(string text, int statements) => Assert.Equal(statements, Find(text).Length);

    [Fact]
    public void An_opening_participle_and_the_verb_after_it_are_two_statements()
    {
        const string text = "Calling it a \"disgrace,\" Leif Aas said, \"No boat sails.\"";
        Assert.Equal(["Calling", "said"], Find(text).Select(statement => Words(text, statement.Cue)));
    }

    [Theory]
    [InlineData("\"No boat sails,\" Duarte told Radio Norte in an interview.", "Radio Norte")]
    [InlineData("\"No boat sails,\" Duarte told reporters on Monday.", "reporters")]
    [InlineData("\"No boat sails,\" Duarte told the Harbour Council.", "Harbour Council")]
    [InlineData("Duarte told Radio Norte she had \"not thought\" about it.", "Radio Norte")]
    public void Who_was_told_is_the_addressee(string text, string addressee) =>
        Assert.Contains(addressee, Words(text, Assert.Single(Find(text)).Addressee?.Span), StringComparison.Ordinal);

    [Fact]
    public void A_quotation_broken_by_its_cue_is_one_statement()
    {
        var text = "\"The boat,\" Duarte said, \"will not sail.\"";
        Assert.Equal(["The boat,", "will not sail."], Assert.Single(Find(text)).Content.Select(span => Words(text, span)));
    }

    [Fact]
    public void A_new_sentence_after_the_cue_is_a_statement_of_the_same_speaker_without_a_cue()
    {
        var text = "\"No boat sails,\" Duarte told Radio Norte. \"The pier is closed.\"";
        var found = Find(text);
        Assert.Equal(2, found.Length);
        Assert.Null(found[1].Cue);
        Assert.Equal(SourceBasis.CarriedOver, found[1].SourceBasis);
        Assert.Equal("Duarte", Words(text, found[1].Source?.Span));
    }

    [Theory]
    [InlineData("\"No boat sails,\" Duarte said.\n\n\"The pier is closed.\"\n\nThe council met.")]
    [InlineData("Duarte said the boat was lost. \"The pier is closed.\"")]
    [InlineData("“No boat sails,” Duarte said. “The tide is low.\n\n“The pier is closed.”")]
    public void A_quotation_that_stands_alone_goes_on_from_the_speaker_before(string text)
    {
        var last = Find(text)[^1];
        Assert.Equal("The pier is closed.", Words(text, last.Content[0]));
        Assert.Equal(("Duarte", SourceBasis.CarriedOver), (Words(text, last.Source?.Span), last.SourceBasis));
    }

    [Fact]
    public void A_speaker_named_at_the_end_of_a_quotation_over_paragraphs_spoke_all_of_it()
    {
        var text = "“The first boat sank.\n\n“The second burned,” Leif Aas said.";
        Assert.All(Find(text), statement => Assert.Equal("Leif Aas", Words(text, statement.Source?.Span)));
    }

    [Theory]
    [InlineData("The \"harbour tax\" rose in May.")]
    [InlineData("Guests were denied a meal and left \"hungry\" at noon.")]
    [InlineData("The plea for help maintaining \"order\" failed.")]
    [InlineData("The film \"High Water\" was praised.")]
    public void A_term_that_nobody_is_said_to_have_spoken_is_no_statement(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_quotation_without_a_speaker_says_so()
    {
        var found = Assert.Single(Find("\"Nobody knows when the ferry will sail again.\""));
        Assert.Equal((null, SourceBasis.Unknown), (found.Source, found.SourceBasis));
    }

    [Theory]
    [InlineData("said \"said\" said: \"said,\" said")]
    [InlineData("\",\" \"?\" , according to \"")]
    [InlineData("Aas said it rained. It had a \"big wet\" hold.")]
    [InlineData("as saying \"x y z w\", , , said")]
    public void Odd_sentences_never_throw(string text) => Assert.NotNull(Find(text));

    [Fact]
    public void Five_hundred_turns_of_a_transcript_keep_their_speakers()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => i % 2 == 0 ? "\"DUARTE: Does the boat sail today?\n\n" : "\"AAS: It does not sail.\n\n"));
        var turns = Find(text);
        Assert.Equal(500, turns.Length);
        Assert.All(turns, turn => Assert.DoesNotContain(':', Words(text, turn.Content[0])!));
        Assert.Equal(["DUARTE", "AAS", "DUARTE"], turns.Take(3).Select(turn => Words(text, turn.Source?.Span)));
    }

    [Fact]
    public void A_quotation_of_three_thousand_words_is_one_statement()
    {
        var words = string.Concat(Enumerable.Repeat("The ferry sails when the tide allows it. ", 375)).TrimEnd();
        var found = Assert.Single(Find($"“{words[..^1]},” Ines Duarte told the council."));
        Assert.Equal(words.Length, found.Content[0].Length);
        Assert.Equal(SourceBasis.Explicit, found.SourceBasis);
    }

    [Theory]
    [InlineData("\"Is it true?\" He answered, \"No boat sails.\"", null, "He")]
    [InlineData("\"No boat sails this year, and none the next.\"\n\n- Ines Duarte, in a letter.", "Ines Duarte")]
    public void A_new_sentence_belongs_to_the_quotation_that_it_introduces_and_a_signature_to_the_one_above(string text, params string?[] speakers) =>
        Assert.Equal(speakers, Find(text).Select(statement => Words(text, statement.Source?.Span)));

    [Theory]
    [InlineData("\"No boat sails today,\" Ines Duarte said.\n\nSix boats lay in the harbour.\n\nThey were all old.\n\n\"We found ropes on them as well.\"", "Ines Duarte", "Ines Duarte")]
    [InlineData("\"No boat sails today,\" Ines Duarte said.\n\nSix boats lay in the harbour.\n\nLeif Aas owns them.\n\n\"We found ropes on them as well.\"", "Ines Duarte", null)]
    public void Over_paragraphs_of_one_sentence_the_same_goes_on_where_nobody_else_is_named(string text, params string?[] speakers) =>
        Assert.Equal(speakers, Find(text).Select(statement => Words(text, statement.Source?.Span)));

    private static string? Words(string text, TextSpan? span) => span is { } found ? text[found.Start..found.End] : null;

    private static Attribution[] Find(string text)
    {
        var document = new SourceDocument { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text };
        var tokens = Tokenizer.Tokenize(document);
        return [.. DirectSpeech.Find(new StatementContext(document, tokens, EntityFinder.Find(document, tokens), [], QuotationFinder.Find(document, tokens)))];
    }
}
