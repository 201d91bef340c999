using System.Diagnostics;
using System.Globalization;
using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Benchmarks.Stories;

/// <summary>
/// Stories of a growing pile: articles a second on one core (processor time) without annotation, beside plain tokenising of the same texts in the
/// same run, and how the time grows.
/// </summary>
internal static class GroupBenchmark
{
    private const int Repeats = 3;

    private static readonly string[] Functions = ["the", "of", "and", "in", "to", "that", "a", "for", "with", "was"];

    private static readonly int[] Sizes = [1000, 2000, 5000, 10_000, 20_000];

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
        SourceDocument[] pile = [.. Enumerable.Range(0, count).Select(Article)];
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

    /// <summary>An article of a story of three, of 150 to 400 words: a third of them of its story, a third of news at large, a third grammar.</summary>
    private static SourceDocument Article(int number)
    {
        const int StorySize = 3;
        const int Vocabulary = 30_000;
        const int StoryWords = 60;
        var story = new Random(number / StorySize);
        int[] subject = [.. Enumerable.Range(0, StoryWords).Select(_ => Common(story, Vocabulary))];
        var random = new Random(-1 - number);
        var words = new List<string>();
        for (var length = random.Next(150, 400); words.Count < length;)
        {
            words.Add(random.Next(3) switch
            {
                0 => Word(subject[random.Next(StoryWords)]),
                1 => Word(Common(random, Vocabulary)),
                _ => Functions[random.Next(Functions.Length)],
            });
            if (words.Count % 20 == 0)
            {
                words[^1] += ".";
            }
        }

        var id = number.ToString(CultureInfo.InvariantCulture);
        return new SourceDocument
        {
            Id = id,
            StatedId = id,
            Uri = id,
            Sha256 = id,
            Title = string.Join(' ', Enumerable.Range(0, 8).Select(_ => Word(subject[random.Next(StoryWords)]))),
            Text = string.Join(' ', words),
            PublishedAt = new DateOnly(2031, 3, 4).AddDays(story.Next(60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Low numbers often, high ones seldom, as words are.</summary>
    private static int Common(Random random, int vocabulary) => (int)Math.Pow(vocabulary, random.NextDouble());

    /// <summary>A word of syllables; every fifth is a name.</summary>
    private static string Word(int number)
    {
        string[] syllables = ["ba", "do", "ki", "lu", "me", "no", "ra", "si", "te", "vo", "za", "fer", "gan", "hol", "jim", "pel"];
        var word = "";
        for (var rest = number + syllables.Length; rest > 0; rest /= syllables.Length)
        {
            word += syllables[rest % syllables.Length];
        }

        return number % 5 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
