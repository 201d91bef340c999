using System.Text;
using Hearsay.Articles;
using Hearsay.Dossiers;
using Hearsay.Language;

namespace Hearsay.Tests.Language;

/// <summary>CoNLL-U in and out: what came in is what goes out, and what is written is the text.</summary>
public class ConlluTests
{
    private const string Ferry = """
        # newdoc id = ferry
        # sent_id = ferry-1
        # text = Aas didn't say.
        # genre = news
        1	Aas	Aas	PROPN	NNP	Number=Sing	4	nsubj	4:nsubj	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	Mood=Ind	4	aux	4:aux	_
        3	n't	not	PART	RB	_	4	advmod	4:advmod	_
        4	say	say	VERB	VB	VerbForm=Inf	0	root	0:root	SpaceAfter=No
        4.1	said	say	VERB	VBN	_	_	_	4:conj	CopyOf=4
        5	.	.	PUNCT	.	_	4	punct	4:punct	_


        """;

    [Fact]
    public async Task A_sentence_is_written_as_it_was_read()
    {
        var sentence = Assert.Single(await Read(Ferry)).Sentence!;
        Assert.Equal(Ferry.ReplaceLineEndings("\n"), sentence.ToString());
        Assert.Equal(("ferry-1", "Aas didn't say.", null), (sentence.Comment("sent_id"), sentence.Comment("text"), sentence.Comment("speaker")));
        Assert.Equal(["Aas", "did", "n't", "say", "."], sentence.Words.Select(word => word.Form));
    }

    [Fact]
    public async Task The_corpora_are_written_as_they_were_read()
    {
        var folder = Repository.Corpus("data", "language");
        foreach (var name in (string[])["en_ewt-ud-dev.conllu.gz", "gum_dev.conllu.gz"])
        {
            using var packed = new System.IO.Compression.GZipStream(File.OpenRead(Path.Combine(folder, name)), System.IO.Compression.CompressionMode.Decompress);
            using var whole = new MemoryStream();
            await packed.CopyToAsync(whole, TestContext.Current.CancellationToken);
            var text = Encoding.UTF8.GetString(whole.ToArray());
            Assert.True(text == string.Concat((await Read(text)).Select(read => read.Sentence)), name);
        }
    }

    [Theory]
    [InlineData("1\tAas\t_\t_")]
    [InlineData("2\tAas\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("x\tAas\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("1-1\tAas\t_\t_\t_\t_\t_\t_\t_\t_\n1\tAas\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("1-2\tAas\t_\t_\t_\t_\t_\t_\t_\t_\n1\tAas\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData("# text = x\n1 Aas _ _ _ _ _ _ _ _")]
    public async Task A_sentence_that_breaks_the_format_is_one_rejection(string sentence)
    {
        var reads = await Read($"{sentence}\n\n{Ferry}");
        Assert.Equal(["HS0119 a.conllu:1", "ferry-1"], reads.Select(read => read.Rejected is { } bad ? $"{bad.Code} {bad.Where}" : read.Sentence!.Comment("sent_id")));
    }

    [Fact]
    public async Task A_sentence_over_the_limit_is_passed_over_and_the_rest_is_read()
    {
        var reads = await Read(string.Concat(Enumerable.Repeat("1\tAas\t_\t_\t_\t_\t_\t_\t_\t_\n", 2000)) + "\n" + Ferry, limit: 2000);
        Assert.Equal([true, false], reads.Select(read => read.Sentence is null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# newdoc\n\n# only comments\n")]
    public async Task What_holds_no_words_holds_no_sentence(string content) => Assert.Empty(await Read(content));

    [Fact]
    public async Task The_last_sentence_needs_no_blank_line_and_lines_may_end_as_on_Windows()
    {
        var reads = await Read("\uFEFF" + Ferry.TrimEnd().ReplaceLineEndings("\r\n"));
        Assert.Equal(5, Assert.Single(reads).Sentence!.Words.Count());
    }

    [Fact]
    public async Task Settled_words_become_a_text_with_the_spaces_they_state()
    {
        var text = ConlluParser.TextOf([(await Read(Ferry))[0].Sentence!, (await Read(Ferry))[0].Sentence!]);
        Assert.Equal("Aas didn't say. \nAas didn't say. \n", text.Text);
        Assert.Equal(["Aas", "did", "n't", "say", "."], Enumerable.Range(5, 5).Select(word => text.TextOf(word).ToString()));
        Assert.Equal(new WordRange(5, 10), text.Sentences[1]);
    }

    [Fact]
    public async Task Of_a_settled_sentence_the_words_and_spaces_stay_and_the_rest_is_the_models()
    {
        var read = (await Read(Ferry))[0].Sentence!;
        var parsed = Assert.Single(ConlluParser.With([read], Syntax(ConlluParser.TextOf([read]))));
        Assert.Equal(
            """
            # newdoc id = ferry
            # sent_id = ferry-1
            # text = Aas didn't say.
            1	Aas	Aas	PROPN	NNP	Number=Sing	2	flat	_	NER=B-PER
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	did	PROPN	NNP	Number=Sing	3	flat	_	NER=I-PER
            3	n't	n't	PROPN	NNP	Number=Sing	4	flat	_	_
            4	say	say	PROPN	NNP	Number=Sing	5	flat	_	SpaceAfter=No
            5	.	.	PROPN	NNP	Number=Sing	0	root	_	_


            """.ReplaceLineEndings("\n"),
            parsed.ToString());
    }

    [Theory]
    [InlineData("He didn't. Orla's long-term plan can't wait, they'd said; \"cannot\" it is.\n\nThe ‘ferries’ don’t stop.")]
    [InlineData("INES DUARTE: We're   late!\r\n\tA\u200Bb, 5m, $5m, 20% … do so.In May")]
    [InlineData("\U0001F6F3️ sails. مرحبا! Ines\0Duarte")]
    [InlineData("")]
    public async Task What_is_written_is_the_text(string text)
    {
        var document = Engine.Annotate(new SourceDocument { Id = "r\n1", Uri = "a", Sha256 = "", Text = text });
        var reads = await Read(AnnotationConllu.Write(document));
        Assert.DoesNotContain(reads, read => read.Sentence is null);
        Assert.Equal(text.Length > 0 ? "r 1" : null, reads.FirstOrDefault().Sentence?.Comment("newdoc id"));
        foreach (var (sentence, _) in reads)
        {
            foreach (var word in sentence!.Words)
            {
                var offsets = word.Misc.Split('|').Where(field => field.Contains("_char=", StringComparison.Ordinal)).Select(field => int.Parse(field[(field.IndexOf('=', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                Assert.Equal(text[offsets[0]..offsets[1]], word.Form);
            }

            var shown = new StringBuilder();
            var covered = 0;
            foreach (var token in sentence.Tokens)
            {
                if (token.IsRange || token.LastWord > covered)
                {
                    shown.Append(token.Form).Append(token.HasSpaceAfter ? " " : "");
                    covered = token.LastWord;
                }
            }

            Assert.Equal(sentence.Comment("text"), shown.ToString().TrimEnd());
        }
    }

    [Fact]
    public async Task Contractions_are_ranges_and_hyphenated_words_are_not()
    {
        var document = Engine.Annotate(new SourceDocument { Id = "r1", Uri = "a", Sha256 = "", Text = "Orla's mayor didn't say; she cannot. A long-term plan." });
        var tokens = (await Read(AnnotationConllu.Write(document))).SelectMany(read => read.Sentence!.Tokens);
        Assert.Equal(["Orla's", "didn't", "cannot"], tokens.Where(token => token.IsRange).Select(token => token.Form));
    }

    private static async Task<List<ConlluRead>> Read(string content, int limit = 1 << 20)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));
        var reads = new List<ConlluRead>();
        await foreach (var read in ConlluReader.ReadAsync(stream, "a.conllu", limit, TestContext.Current.CancellationToken))
        {
            reads.Add(read);
        }

        return reads;
    }

    /// <summary>A model that takes everything for one name, hung on the last word; its first two words for a person.</summary>
    private static DocumentSyntax Syntax(WordedText text)
    {
        var sentence = text.Sentences[0];
        return new DocumentSyntax(
            text.Text,
            [.. text.Words.Select((span, i) => new SyntacticWord(span, UniversalTag.Propn, "NNP", i + 1 == sentence.End ? -1 : i + 1, i + 1 == sentence.End ? "root" : "flat"))],
            text.Sentences,
            [new NameSpan(new WordRange(0, 2), NameType.Person)]);
    }
}
