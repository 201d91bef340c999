using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Models.English;

namespace Hearsay.Tests.Language;

public sealed class LanguageModelTests
{
    private const string Story =
        "The ferry line will stop on Friday, Harbour Minister Ines Duarte said. \"We were never asked,\" the dockers' union told the Vellmar Courier. "
        + "Duarte, who took office in May, declined to comment on the strike. Two ships from Port Sorrel were turned back. No one was hurt.";

    [Fact]
    public void A_sentence_reads_alike_alone_and_in_company()
    {
        var whole = Read(Story);
        foreach (var sentence in whole.Sentences)
        {
            var span = whole.SpanOf(sentence);
            var words = whole.Words.AsSpan(sentence.First, sentence.Count).ToArray();
            var alone = EnglishModel.Instance.Read(new WordedText(Story, [.. words.Select(word => word.Span)], [new WordRange(0, words.Length)]));
            Assert.Equal(words.Select(word => word with { Head = word.Head < 0 ? -1 : word.Head - sentence.First }), alone.Words);
            Assert.Equal(
                whole.Names.Where(name => name.Words.First >= sentence.First && name.Words.End <= sentence.End).Select(name => whole.SpanOf(name.Words)),
                alone.Names.Select(name => alone.SpanOf(name.Words)));
            Assert.True(span.Length > 0);
        }
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        var expected = Read(Story).Words;
        var texts = Enumerable.Range(0, 24).Select(i => string.Join(' ', Enumerable.Repeat(Story, 1 + (i % 5)))).ToArray();
        var read = new DocumentSyntax[texts.Length];
        Parallel.For(0, texts.Length, i => read[i] = Read(texts[i]));
        Assert.All(read, syntax => Assert.Equal(expected, syntax.Words.Take(expected.Length)));
    }

    [Fact]
    public void Who_says_what_stands_in_the_tree()
    {
        var syntax = Read("Harbour Minister Ines Duarte said the ferry line will stop on Friday.");
        var said = syntax.Words.Single(word => syntax.Text.AsSpan(word.Span.Start, word.Span.Length).SequenceEqual("said"));
        Assert.Equal((UniversalTag.Verb, "VBD", -1, "root"), (said.Tag, said.FineTag, said.Head, said.Relation));
        Assert.Contains(syntax.Names, name => name.Type == NameType.Person && syntax.SpanOf(name.Words).In(syntax.Text).SequenceEqual("Ines Duarte"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \t")]
    [InlineData("?")]
    [InlineData("😀😀 \uD83D \u200B\u200D ‏שלום עולם‏ مرحبا")]
    [InlineData("MINISTER QUITS AFTER FERRY ROW")]
    [InlineData("Der Minister sagte am Freitag, die Fähre werde nicht fahren.")]
    public void Any_text_is_read(string text)
    {
        var syntax = Read(text);
        AssertTrees(syntax);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(301)]
    [InlineData(2000)]
    public void A_sentence_without_end_is_read_in_pieces(int count)
    {
        var text = string.Join(' ', Enumerable.Range(0, count).Select(i => i % 7 == 0 ? "said" : "harbour"));
        var words = Enumerable.Range(0, count).Aggregate((Spans: ImmutableArray.CreateBuilder<Hearsay.Text.TextSpan>(), At: 0), (state, i) =>
        {
            var length = i % 7 == 0 ? 4 : 7;
            state.Spans.Add(new Hearsay.Text.TextSpan(state.At, state.At + length));
            return (state.Spans, state.At + length + 1);
        }).Spans.ToImmutable();
        var syntax = EnglishModel.Instance.Read(new WordedText(text, words, [new WordRange(0, count)]));
        AssertTrees(syntax);
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        using var stream = EnglishModel.Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        foreach (var at in new[] { 0, 5, 9, 40, bytes.Length / 2, bytes.Length - 1 })
        {
            bytes[at] ^= 1;
            Refused(bytes);
            bytes[at] ^= 1;
        }

        Refused([]);
        Refused(bytes.AsSpan(0, 10));
        Refused(bytes.AsSpan(0, bytes.Length - 1));
        Assert.NotNull(LanguageModel.Load(bytes));
    }

    private static void Refused(ReadOnlySpan<byte> bytes)
    {
        try
        {
            LanguageModel.Load(bytes);
        }
        catch (InvalidDataException exception)
        {
            Assert.StartsWith("HS0401", exception.Message, StringComparison.Ordinal);
            return;
        }

        Assert.Fail("A damaged model was read.");
    }

    private static void AssertTrees(DocumentSyntax syntax)
    {
        foreach (var sentence in syntax.Sentences)
        {
            Assert.Single(syntax.Words.AsSpan(sentence.First, sentence.Count).ToArray(), word => word.Head < 0);
            for (var word = sentence.First; word < sentence.End; word++)
            {
                var (at, steps) = (word, 0);
                while (syntax.Words[at].Head >= 0)
                {
                    at = syntax.Words[at].Head;
                    Assert.InRange(at, sentence.First, sentence.End - 1);
                    Assert.True(steps++ < sentence.Count);
                }
            }
        }
    }

    private static DocumentSyntax Read(string text) => EnglishModel.Instance.Read(WordSplitter.Split(Tokenizer.Tokenize(new SourceDocument { Id = "", Uri = "", Sha256 = "", Text = text })));
}
