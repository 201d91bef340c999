using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Stories;

namespace Hearsay.Trainer.Stories;

/// <summary>
/// Piles of many kinds made of the corpora, so that what is learned holds for stories of any size in piles of any size: stories of three all over
/// would teach that a fourth report is none of them.
/// </summary>
internal sealed partial class StoryPiles(string folder)
{
    private const int WholeStory = 12; // articles of a story in a small pile at most

    private readonly List<LabelledPile> piles = [];

    /// <summary>Every corpus as it is, and the piles made of it.</summary>
    public List<LabelledPile> Make()
    {
        var ecb = Whole("ecbplus.train", "ecbplus");
        var ecbDev = Whole("ecbplus.dev", "ecbplus");
        var wikinews = Whole("wikinews_galaxy.dev", "wikinews");
        var basil = Whole("basil.dev", "basil");
        var allsides = Whole("allsides.dev", "allsides");
        Whole("neus.dev", "neus");
        var neus = Whole("neus.train", "neus");
        foreach (var (from, count) in ((int, int)[])[(0, 35), (100, 100), (300, 300), (700, 800), (1500, 300)])
        {
            Add($"neus {count}", Stories(neus, from, count), "neus");
        }

        Add("ecbplus thinned", Thinned(ecb, 1), "ecbplus");
        Add("neus thinned", Thinned(Stories(neus, 1100, 400), 2), "neus");
        Add("neus thinned, large", Thinned(Stories(neus, 0, 2000), 3), "neus");
        Add("basil in parts", InParts(basil, 4), "basil");
        Add("wikinews in parts", InParts(wikinews, 3), "wikinews");
        Add("allsides in parts", InParts([.. allsides.Take(300)], 2), "allsides");
        Add("allsides undated", [.. allsides.Select(article => article with { Date = null })], "allsides");
        Add("allsides misdated", Misdated(allsides, 5), "allsides");
        Add("basil misdated", Misdated(InParts(basil, 2), 6), "basil");
        Add("wikinews misdated", Misdated(wikinews, 7), "wikinews");
        Small(ecb, 11, "ecbplus");
        Small(InParts(basil, 3), 12, "basil");
        Small(wikinews, 13, "wikinews");
        Small(neus, 14, "neus");
        Add("wikinews recurring", Recurring(InParts(wikinews, 2), 21), "wikinews");
        Add("allsides recurring", Recurring(allsides, 22), "allsides");
        Add("basil recurring", Recurring(InParts(basil, 3), 23), "basil");
        Add("neus with digests", WithDigests(Stories(neus, 400, 300), 31), "neus");
        Add("basil with digests", WithDigests(basil, 32), "basil");
        Add("wikinews with digests", WithDigests(wikinews, 33), "wikinews");
        Add("ecbplus with digests", WithDigests(ecb, 34), "ecbplus");
        Related(ecb, 41, "ecbplus");
        Related(InParts(basil, 2), 42, "basil");
        Related(wikinews, 43, "wikinews");
        Related(Stories(neus, 0, 500), 44, "neus");
        Related(allsides, 45, "allsides");
        Add("ecbplus and neus", [.. ecb, .. Stories(neus, 1600, 200)], "ecbplus", "neus");
        Add("wikinews and ecbplus", [.. wikinews, .. Thinned(ecbDev, 4)], "wikinews", "ecbplus");
        return piles;
    }

    [GeneratedRegex("""(?<=[.!?"”])\s+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceGap();

    private static List<LabelledArticle> Stories(List<LabelledArticle> articles, int from, int count)
    {
        var chosen = articles.Select(article => article.Story).Distinct().Skip(from).Take(count).ToHashSet();
        return [.. articles.Where(article => chosen.Contains(article.Story))];
    }

    /// <summary>One to three articles of each story.</summary>
    private static List<LabelledArticle> Thinned(List<LabelledArticle> articles, int seed)
    {
        var random = new Random(seed);
        return [.. articles.GroupBy(article => article.Story).SelectMany(story => Shuffled([.. story], random).Take(random.Next(1, 4)))];
    }

    /// <summary>Each article's sentences dealt out to as many articles: larger stories.</summary>
    private static List<LabelledArticle> InParts(IEnumerable<LabelledArticle> articles, int parts)
    {
        const int ShortestPart = 150; // characters
        var made = new List<LabelledArticle>();
        foreach (var article in articles)
        {
            var sentences = SentenceGap().Split(article.Text);
            for (var part = 0; part < parts; part++)
            {
                var text = string.Join(' ', sentences.Where((_, i) => i % parts == part));
                if (text.Length > ShortestPart)
                {
                    made.Add(new LabelledArticle(part == 0 ? article.Title : "", text, article.Date, article.Story));
                }
            }
        }

        return made;
    }

    /// <summary>Some dates wrong, some missing.</summary>
    private static List<LabelledArticle> Misdated(IEnumerable<LabelledArticle> articles, int seed)
    {
        const int WrongPercent = 2;
        const int MissingPercent = 8;
        const int MostYears = 5;
        var random = new Random(seed);
        return [.. articles.Select(article => random.Next(100) switch
        {
            < WrongPercent when article.Date is { Length: >= 4 } date => article with { Date = $"{int.Parse(date[..4]) + random.Next(-MostYears, MostYears + 1)}{date[4..]}" },
            < WrongPercent + MissingPercent => article with { Date = null },
            _ => article,
        })];
    }

    /// <summary>Part of each story happened again, months or years later: other stories in much the same words.</summary>
    private static List<LabelledArticle> Recurring(IEnumerable<LabelledArticle> articles, int seed)
    {
        const int LeastDays = 50;
        const int MostDays = 800;
        var random = new Random(seed);
        var made = new List<LabelledArticle>();
        foreach (var story in articles.GroupBy(article => article.Story))
        {
            var days = random.Next(LeastDays, MostDays);
            foreach (var article in story)
            {
                var again = random.Next(2) == 0 && article.Date is { Length: >= 10 };
                made.Add(!again ? article : article with
                {
                    Date = DateOnly.Parse(article.Date![..10], CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Story = article.Story + " again",
                });
            }
        }

        return made;
    }

    /// <summary>Pages among them that hold some sentences of several stories, each a story of its own.</summary>
    private static List<LabelledArticle> WithDigests(List<LabelledArticle> articles, int seed)
    {
        const int EveryDigest = 12; // articles
        const int Sentences = 4;
        var random = new Random(seed);
        var made = new List<LabelledArticle>(articles);
        for (var i = 0; i < articles.Count / EveryDigest; i++)
        {
            var held = Enumerable.Range(0, random.Next(3, 7)).Select(_ => articles[random.Next(articles.Count)]).ToArray();
            made.Add(new LabelledArticle("", string.Join("\n\n", held.Select(article => string.Join(' ', SentenceGap().Split(article.Text).Take(Sentences)))), held[0].Date, $"digest {i}"));
        }

        return made;
    }

    private static LabelledArticle[] Shuffled(LabelledArticle[] articles, Random random)
    {
        random.Shuffle(articles);
        return articles;
    }

    private List<LabelledArticle> Whole(string file, string corpus)
    {
        var articles = LabelledArticle.Read(Path.Combine(folder, file + ".jsonl"));
        piles.Add(new LabelledPile(file, [corpus], articles) { IsCorpus = true });
        return articles;
    }

    private void Add(string name, List<LabelledArticle> articles, params string[] corpora) => piles.Add(new LabelledPile(name, corpora, articles));

    /// <summary>Piles of one to four stories: a folder that somebody gathered on one event, and little else.</summary>
    private void Small(List<LabelledArticle> articles, int seed, string corpus)
    {
        const int Piles = 16;
        var random = new Random(seed);
        LabelledArticle[][] stories = [.. articles.GroupBy(article => article.Story).Select(story => story.ToArray())];
        for (var i = 0; i < Piles; i++)
        {
            random.Shuffle(stories);
            Add($"{corpus} small {i}", [.. stories.Take((i % 4) + 1).SelectMany(story => Shuffled([.. story], random).Take(WholeStory))], corpus);
        }
    }

    /// <summary>Small piles of a story and those that are most like it: a folder on one place, with other events in it.</summary>
    private void Related(List<LabelledArticle> articles, int seed, string corpus)
    {
        const int Piles = 24;
        const int MostOthers = 4;
        var random = new Random(seed);
        var ordered = StoryGrouping.InOrder(articles.Select((article, i) => article.ToDocument($"{i}")));
        var evidence = StoryGrouping.EvidenceOf(ordered);
        string StoryOf(int document) => articles[int.Parse(ordered[document].Id, CultureInfo.InvariantCulture)].Story;
        var near = evidence.Candidates()
            .Select(pair => (A: StoryOf(pair.A), B: StoryOf(pair.B), Likeness: evidence.Likeness(pair.A, pair.B)))
            .Where(pair => pair.A != pair.B)
            .SelectMany(pair => ((string Of, string Other, float Likeness)[])[(pair.A, pair.B, pair.Likeness), (pair.B, pair.A, pair.Likeness)])
            .GroupBy(pair => pair.Of)
            .ToDictionary(story => story.Key, story => story.OrderByDescending(pair => pair.Likeness).Select(pair => pair.Other).Distinct().ToArray());
        var stories = articles.GroupBy(article => article.Story).ToDictionary(story => story.Key, story => story.ToArray());
        var keys = stories.Keys.Where(near.ContainsKey).ToArray();
        random.Shuffle(keys);
        foreach (var (i, key) in keys.Take(Piles).Index())
        {
            string[] chosen = [key, .. near[key].Take(1 + (i % MostOthers))];
            Add($"{corpus} related {i}", [.. chosen.SelectMany(story => Shuffled([.. stories[story]], random).Take(1 + random.Next(WholeStory)))], corpus);
        }
    }
}
