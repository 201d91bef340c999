using BenchmarkDotNet.Attributes;
using Hearsay.Articles;
using Hearsay.Statements;

namespace Hearsay.Benchmarks;

/// <summary>How the time of a word grows with the length of its sentence, as a ratio to sentences of ten words. One operation is one word.</summary>
public class LengthBenchmarks
{
    internal const int Words = 1920;

    private readonly SourceDocument of10 = Documents.Of(Words, 10);
    private readonly SourceDocument of20 = Documents.Of(Words, 20);
    private readonly SourceDocument of40 = Documents.Of(Words, 40);
    private readonly SourceDocument of80 = Documents.Of(Words, 80);
    private readonly SourceDocument of160 = Documents.Of(Words, 160);
    private readonly SourceDocument of320 = Documents.Of(Words, 320);

    [Benchmark(Baseline = true, OperationsPerInvoke = Words)]
    public AnnotatedDocument Words10() => Engine.Annotate(of10);

    [Benchmark(OperationsPerInvoke = Words)]
    public AnnotatedDocument Words20() => Engine.Annotate(of20);

    [Benchmark(OperationsPerInvoke = Words)]
    public AnnotatedDocument Words40() => Engine.Annotate(of40);

    [Benchmark(OperationsPerInvoke = Words)]
    public AnnotatedDocument Words80() => Engine.Annotate(of80);

    [Benchmark(OperationsPerInvoke = Words)]
    public AnnotatedDocument Words160() => Engine.Annotate(of160);

    [Benchmark(OperationsPerInvoke = Words)]
    public AnnotatedDocument Words320() => Engine.Annotate(of320);
}
