using FsCheck;
using FsCheck.Fluent;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. envoy met J.D. Moss.", "The|U.S.|envoy|met|J.D.|Moss|.")]
    [InlineData("Gen. Aldo Brun didn't reply.", "Gen.|Aldo|Brun|didn't|reply|.")]
    [InlineData("Norland's king paid $1,000.50 (2%).", "Norland|'s|king|paid|$|1,000.50|(|2|%|)|.")]
    [InlineData("It ended at 2:30 p.m.--late...", "It|ended|at|2:30|p.m.|--|late|...")]
    [InlineData("“No,” the workers’ union said", "“|No|,|”|the|workers|’|union|said")]
    [InlineData("Write to desk@post.example today.", "Write|to|desk@post.example|today|.")]
    [InlineData("Write to Ada.K.Moss@post.example. Now.", "Write|to|Ada.K.Moss@post.example|.|Now|.")]
    [InlineData("CoastRadio.ca said.In May", "CoastRadio.ca|said|.|In|May")]
    [InlineData("the al-Noor mosque", "the|al-Noor|mosque")]
    [InlineData("Norlandâ\u0080\u0099s âdealâ", "Norland|â\u0080\u0099s|âdealâ")]
    public void Tokens_keep_words_whole(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenize(text).Tokens.Select(token => token.Span.In(text).ToString())));

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("Mr. Brun met Gen. Aldo on Jan. 5 in St. Orla.", 1)]
    [InlineData("He flew to the U.S. The trip was short.", 2)]
    [InlineData("He met U.S. President Anna Moss.", 1)]
    [InlineData("He promised to do so.In May he left.", 2)]
    [InlineData("\"Why now?\" Moss asked the minister.", 1)]
    [InlineData("\"We leave.\" The room was silent.", 2)]
    [InlineData("They spoke of the two towns.\"There are many talks,\" he said.", 2)]
    [InlineData("“I had it...And I expect more,” he said.", 2)]
    [InlineData("It grew 3.5 percent.", 1)]
    [InlineData("The senator (R-Sorr., retired) spoke in Veld, Nor., late.", 1)]
    [InlineData("It had a magnitude of 5. 9 at sea. Then 3 boats left.", 2)]
    [InlineData("“Stop!” she said. “Go!” The car left.", 3)]
    [InlineData("The vote (held late) passed. (It was close.) They left.", 3)]
    [InlineData("The mayor of St. Petra met Lt. Col. J.D. Vale at No. 5, Brun St., on Feb. 3.", 1)]
    [InlineData("Sen. Ada Moss (R-Veld.) said no. Rep. Cole Brun (D-Orla) agreed.", 2)]
    [InlineData("The fire was out by 9:40 p.m. Friday and nobody was hurt.", 1)]
    [InlineData("The sentencing is set for 2 p.m. The court will sit again then.", 2)]
    [InlineData("It was in its place in 1805.[6] An inspector came. [12] The clerk left.", 3)]
    [InlineData("They have their rights.4 Even so they wait.", 2)]
    [InlineData("He told the council so. “That is all,” he said.", 2)]
    [InlineData("Shouts of “Out!” rose from the hall.", 1)]
    [InlineData("“Who are they?” the clerk wondered.", 1)]
    [InlineData("(The office was closed.) Nobody answered.", 2)]
    [InlineData("We waited... and then they came.", 1)]
    [InlineData("Really?! Yes.", 2)]
    [InlineData("ORLA IN FLAMES! MAYOR FLEES", 2)]
    [InlineData("the shop is great. they have it all. i like it. you should go", 4)]
    [InlineData("هذا خبر. וזה עוד", 2)]
    public void Sentences_end_where_a_reader_would_end_them(string text, int expected) =>
        Assert.Equal(expected, Tokenize(text).Sentences.Length);

    [Fact]
    public void A_line_is_a_paragraph_and_a_wrapped_block_is_one()
    {
        Assert.Equal(2, Tokenize("One line here.\nAnother line here.").Paragraphs.Length);
        var wrapped = string.Join('\n', Enumerable.Repeat("The council of the harbour town met late in the evening to vote on", 6));
        Assert.Equal(2, Tokenize(wrapped + "\n\n" + wrapped).Paragraphs.Length);
    }

    [Theory]
    [InlineData("FLOOD IN ORLA\nThe river rose. It fell.\n\n- boats\n- food\n\nPhoto: The bridge at Veld", 6)]
    [InlineData("\n \n", 0)]
    public void Headings_captions_and_items_of_lists_are_lines_and_sentences_of_their_own(string text, int expected) =>
        Assert.Equal(expected, Tokenize(text).Sentences.Length);

    [Fact]
    public void Rows_of_marks_cost_no_more_than_their_length()
    {
        foreach (var marks in new[] { ").", ")", "\"", ".\"", "(", ". (", "[1]", "'", "!", "- " })
        {
            Assert.NotEmpty(Tokenize(string.Concat(Enumerable.Repeat(marks, 200_000))).Sentences);
        }
    }

    [Fact]
    public void A_sentence_never_runs_over_the_edge_of_noise()
    {
        const string Text = "ORLA: The mayor left.";
        var document = Document(Text) with { Noise = [new Noise(NoiseKind.Dateline, new TextSpan(0, 5))] };
        var sentences = Tokenizer.Tokenize(document).Sentences;
        Assert.Equal([true, false], sentences.Select(sentence => sentence.IsNoise));
        Assert.Equal("The mayor left.", sentences[1].Span.In(Text).ToString());
    }

    [Fact]
    public void Tokens_cover_every_visible_character_of_any_text_in_order() =>
        Prop.ForAll<string>(input =>
        {
            var text = input ?? "";
            var tokenized = Tokenize(text);
            var covered = 0;
            foreach (var token in tokenized.Tokens)
            {
                Assert.True(token.Start >= covered && token.End > token.Start);
                Assert.All(text[covered..token.Start], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c)));
                covered = token.End;
            }

            Assert.All(text[covered..], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c)));
            Assert.Equal(tokenized.Tokens.Length, tokenized.Sentences.Sum(sentence => sentence.TokenCount));
        }).QuickCheckThrowOnFailure();

    private static TokenizedText Tokenize(string text) => Tokenizer.Tokenize(Document(text));

    private static SourceDocument Document(string text) => new() { Id = "d1", Uri = "a.txt", Sha256 = "", Text = text };
}
