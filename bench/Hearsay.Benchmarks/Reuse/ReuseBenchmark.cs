namespace Hearsay.Benchmarks.Reuse;

/// <summary>
/// All pairs over a growing corpus: articles a second on one core (processor time, the making of the texts left aside), bytes of memory an
/// article, and how many members of planted families are led to their family when they come.
/// </summary>
internal static class ReuseBenchmark
{
    private const int Batch = 500;
    private const int PeerArticles = 10_000; // the plain indices take gigabytes and minutes beyond

    private static readonly int[] Sizes = [1000, 10_000, 100_000];

    public static void Run(int articles)
    {
        var shared = Environment.GetEnvironmentVariable("HEARSAY_SHARED") ?? Path.Combine("..", "shared");
        var news = new SyndicatedNews(SyndicatedNews.Corpus(shared), articles);
        Best(() => new HearsayIndex(), news, 1000, repeats: 20); // compiles what is measured, and compiles it again once it is hot
        Console.WriteLine($"{"index",-20}{"articles",10}{"a second",10}{"bytes each",12}{"recall",9}{"in families of 5,000",23}{"wrong",8}");
        var own = new List<Figures>();
        foreach (var count in Sizes.Where(count => count <= articles))
        {
            own.Add(Best(() => new HearsayIndex(), news, count, Math.Max(2, PeerArticles / count)));
            Print("Hearsay", own[^1]);
            if (count <= PeerArticles)
            {
                Print("MinHash-LSH", Best(() => new MinHashIndex(), news, count, 2));
                Print("5-word containment", Best(() => new ContainmentIndex(), news, count, 2));
            }
        }

        if (own.Count > 1)
        {
            var exponent = Math.Log(own[^1].Seconds / own[0].Seconds) / Math.Log((double)own[^1].Articles / own[0].Articles);
            Console.WriteLine(FormattableString.Invariant($"Hearsay's time grows with the number of articles to the power of {exponent:F2}."));
        }
    }

    private static void Print(string name, Figures figures) => Console.WriteLine(
        FormattableString.Invariant($"{name,-20}{figures.Articles,10:N0}{figures.Articles / figures.Seconds,10:N0}{figures.Bytes / figures.Articles,12:N0}{figures.Recall,9:P1}{figures.LargeRecall,23:P1}{figures.Wrong,8:N0}"));

    /// <summary>The fastest of several runs: others use the machine too.</summary>
    private static Figures Best(Func<ITextIndex> make, SyndicatedNews news, int articles, int repeats) =>
        Enumerable.Range(0, repeats).Select(_ => Measure(make, news, articles)).MinBy(figures => figures.Seconds);

    private static Figures Measure(Func<ITextIndex> make, SyndicatedNews news, int articles)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = make();
        var (seconds, found, texts) = (0.0, new List<int>(), new string[Batch]);
        var met = new HashSet<int>();
        var (expected, recalled, large, largeRecalled, wrong) = (0, 0, 0, 0, 0);
        var results = new List<int>[Batch];
        for (var first = 0; first < articles; first += Batch)
        {
            var size = Math.Min(Batch, articles - first);
            for (var i = 0; i < size; i++)
            {
                (texts[i], results[i]) = (news.Text(first + i), []);
            }

            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < size; i++)
            {
                index.Add(texts[i], results[i]);
            }

            seconds += (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            for (var i = 0; i < size; i++)
            {
                var family = news.FamilyOf(first + i);
                var right = family >= 0 && results[i].Exists(other => news.FamilyOf(other) == family);
                wrong += results[i].Count(other => family < 0 || news.FamilyOf(other) != family);
                if (family >= 0 && !met.Add(family))
                {
                    (expected, recalled) = (expected + 1, recalled + (right ? 1 : 0));
                    if (family < SyndicatedNews.LargeFamilies)
                    {
                        (large, largeRecalled) = (large + 1, largeRecalled + (right ? 1 : 0));
                    }
                }
            }
        }

        Array.Clear(texts);
        Array.Clear(results);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);
        return new Figures(articles, seconds, bytes, (double)recalled / Math.Max(1, expected), (double)largeRecalled / Math.Max(1, large), wrong);
    }

    private readonly record struct Figures(int Articles, double Seconds, long Bytes, double Recall, double LargeRecall, int Wrong);
}
