using BenchmarkDotNet.Attributes;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Models.English;
using Hearsay.Sources;
using Hearsay.Statements;

namespace Hearsay.Benchmarks;

/// <summary>A text of 20-word sentences, step by step. One operation is one word: Mean is the time and Allocated the bytes of a word.</summary>
public class ReadingBenchmarks
{
    internal const int Words = 6000;

    private readonly SourceDocument document = Documents.Of(Words, sentenceWords: 20);
    private TokenizedText tokens = null!;
    private WordedText words = null!;

    [GlobalSetup]
    public void Setup()
    {
        tokens = Tokenizer.Tokenize(document);
        words = WordSplitter.Split(tokens);
        Documents.Check(words, Words);
    }

    [Benchmark(Baseline = true, Description = "tokens and sentences", OperationsPerInvoke = Words)]
    public TokenizedText Tokens() => Tokenizer.Tokenize(document);

    [Benchmark(Description = "syntactic words", OperationsPerInvoke = Words)]
    public WordedText Split() => WordSplitter.Split(tokens);

    [Benchmark(Description = "names by rules", OperationsPerInvoke = Words)]
    public DocumentEntities Names() => EntityFinder.Find(document, tokens);

    [Benchmark(Description = "fast tier: all but trees", OperationsPerInvoke = Words)]
    public AnnotatedDocument FastTier() => Engine.Annotate(document);

    [Benchmark(Description = "network: tags, trees, names", OperationsPerInvoke = Words)]
    public DocumentSyntax Network() => EnglishModel.Instance.Read(words);

    [Benchmark(Description = "all, with trees", OperationsPerInvoke = Words)]
    public AnnotatedDocument All() => Engine.Annotate(document, EnglishModel.Instance);
}
