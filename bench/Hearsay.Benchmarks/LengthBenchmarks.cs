using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Hearsay.Articles;
using Hearsay.Models.English;
using Hearsay.Statements;

namespace Hearsay.Benchmarks;

/// <summary>How the time of a word grows with the length of its sentence, as a ratio to sentences of ten words: by rules, and with trees. One operation is one word.</summary>
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LengthBenchmarks
{
    private const int Words = 1920;
    private const string Rules = "fast tier";
    private const string Trees = "with trees";

    private readonly SourceDocument of10 = Documents.Of(Words, 10);
    private readonly SourceDocument of20 = Documents.Of(Words, 20);
    private readonly SourceDocument of40 = Documents.Of(Words, 40);
    private readonly SourceDocument of80 = Documents.Of(Words, 80);
    private readonly SourceDocument of160 = Documents.Of(Words, 160);
    private readonly SourceDocument of320 = Documents.Of(Words, 320);

    [BenchmarkCategory(Rules)]
    [Benchmark(Baseline = true, Description = "10 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules10() => Engine.Annotate(of10);

    [BenchmarkCategory(Rules)]
    [Benchmark(Description = "20 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules20() => Engine.Annotate(of20);

    [BenchmarkCategory(Rules)]
    [Benchmark(Description = "40 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules40() => Engine.Annotate(of40);

    [BenchmarkCategory(Rules)]
    [Benchmark(Description = "80 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules80() => Engine.Annotate(of80);

    [BenchmarkCategory(Rules)]
    [Benchmark(Description = "160 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules160() => Engine.Annotate(of160);

    [BenchmarkCategory(Rules)]
    [Benchmark(Description = "320 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Rules320() => Engine.Annotate(of320);

    [BenchmarkCategory(Trees)]
    [Benchmark(Baseline = true, Description = "10 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees10() => Engine.Annotate(of10, EnglishModel.Instance);

    [BenchmarkCategory(Trees)]
    [Benchmark(Description = "20 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees20() => Engine.Annotate(of20, EnglishModel.Instance);

    [BenchmarkCategory(Trees)]
    [Benchmark(Description = "40 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees40() => Engine.Annotate(of40, EnglishModel.Instance);

    [BenchmarkCategory(Trees)]
    [Benchmark(Description = "80 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees80() => Engine.Annotate(of80, EnglishModel.Instance);

    [BenchmarkCategory(Trees)]
    [Benchmark(Description = "160 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees160() => Engine.Annotate(of160, EnglishModel.Instance);

    [BenchmarkCategory(Trees)]
    [Benchmark(Description = "320 words", OperationsPerInvoke = Words)]
    public AnnotatedDocument Trees320() => Engine.Annotate(of320, EnglishModel.Instance);
}
