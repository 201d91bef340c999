using System.Diagnostics;
using Hearsay.Language;

namespace Hearsay.Benchmarks.Stories;

/// <summary>
/// Stories of a growing pile: articles a second on one core (processor time) without annotation, beside plain tokenising of the same texts in the
/// same run, and how the time grows.
/// </summary>
internal static class GroupBenchmark
{
    private const int Repeats = 3;

    private static readonly int[] Sizes = [1000, 2000, 5000, 10_000, 20_000, 50_000];

    public static void Run(int articles)
    {
        var measured = new List<(int Articles, double Seconds)>();
        Measure(Sizes[0]); // compiles what is measured
        Console.WriteLine($"{"articles",10}{"stories",10}{"a second",10}{"of tokenising",15}");
        foreach (var count in Sizes.Where(count => count <= articles))
        {
            var (seconds, tokenising, stories) = Enumerable.Range(0, Repeats).Select(_ => Measure(count)).MinBy(run => run.Seconds);
            measured.Add((count, seconds));
            Console.WriteLine(FormattableString.Invariant($"{count,10:N0}{stories,10:N0}{count / seconds,10:N0}{seconds / tokenising,14:F2}x"));
        }

        if (measured.Count > 1)
        {
            var exponent = Math.Log(measured[^1].Seconds / measured[0].Seconds) / Math.Log((double)measured[^1].Articles / measured[0].Articles);
            Console.WriteLine(FormattableString.Invariant($"The time grows with the number of articles to the power of {exponent:F2}."));
        }
    }

    private static (double Seconds, double Tokenising, int Stories) Measure(int count)
    {
        var pile = StoryNews.Make(count);
        var tokenising = Timed(() => pile.Sum(document => Tokenizer.Tokenize(document).Tokens.Length), out _);
        var seconds = Timed(() => Engine.GroupTexts(pile).Length, out var stories);
        return (seconds, tokenising, stories);
    }

    private static double Timed(Func<int> work, out int result)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        result = work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
