using System.Text;
using System.Text.Json;

namespace Hearsay.Benchmarks.Reuse;

/// <summary>
/// Articles made of a corpus's words, the same on every run, among them families: texts that were copied whole, cut, edited, or taken into a
/// longer article. Article n has the same text in a small run and in a large one, so that sizes can be compared.
/// </summary>
internal sealed class SyndicatedNews
{
    private const int Seed = 20310304;
    private const int ShortestArticle = 250; // words
    private const int LongestArticle = 950;
    private const double FollowsCorpus = 0.5; // of a word's chance to come after the one before it as in the corpus; else by its frequency
    private const double ChangedWords = 0.04;

    /// <summary>Of 100,000 articles: families by size, so many of each. Half of all articles have no family.</summary>
    private static readonly (int Members, int Families)[] Planted = [(5000, 3), (500, 20), (50, 200), (5, 3000)];

    /// <summary>Families of 5,000; they have the first numbers.</summary>
    public const int LargeFamilies = 3;

    private readonly int[] corpus;
    private readonly string[] words;
    private readonly int[][] places; // where each word stands in the corpus
    private readonly int[] familyOf;
    private readonly int[][] bases;

    public SyndicatedNews(IEnumerable<string> texts, int articles)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        corpus = [.. texts.SelectMany(Words).Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)];
        words = [.. numbers.Keys];
        places = [.. corpus.Select((word, at) => (word, at)).GroupBy(item => item.word, item => item.at).OrderBy(group => group.Key).Select(group => group.ToArray())];
        (familyOf, var families) = Plant(articles);
        bases = [.. Enumerable.Range(0, families).Select(family => Draft(new Random(Seed - 1 - family)))];
    }

    public int Count => familyOf.Length;

    /// <summary>-1 for an article of its own.</summary>
    public int FamilyOf(int article) => familyOf[article];

    /// <summary>Texts of our corpora where they are at hand, else words drawn from a made-up vocabulary of 40,000 after Zipf.</summary>
    public static IEnumerable<string> Corpus(string shared)
    {
        string[] files = [Path.Combine(shared, "data", "reuse", "helsinki", "docs.jsonl"), Path.Combine(shared, "data", "reuse", "synthetic", "docs.dev.jsonl")];
        if (files.All(File.Exists))
        {
            return files.SelectMany(File.ReadLines).Select(line =>
            {
                using var record = JsonDocument.Parse(line);
                return record.RootElement.GetProperty("text").GetString()!;
            });
        }

        var random = new Random(Seed);
        return Enumerable.Range(0, 1000).Select(_ => string.Join(' ', Enumerable.Range(0, 600).Select(_ => "word" + (int)Math.Pow(40_000, random.NextDouble()))));
    }

    /// <summary>The text of an article: sentences, some of them quoted, in paragraphs.</summary>
    public string Text(int article)
    {
        var random = new Random(Seed + article);
        var own = familyOf[article] < 0 ? Draft(random) : Member(bases[familyOf[article]], random);
        var text = new StringBuilder(own.Length * 7);
        for (int at = 0, sentence = 0; at < own.Length; sentence++)
        {
            var length = Math.Min(own.Length - at, 12 + (own[at] % 16)); // by its first word: copies end sentences alike
            var quoted = own[at] % 8 == 0;
            text.Append(quoted ? "“" : "");
            for (var end = at + length; at < end; at++)
            {
                text.Append(words[own[at]]).Append(at + 1 == end ? "." : " ");
            }

            text.Append(quoted ? "”" : "").Append(sentence % 3 == 2 ? "\n" : " ");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '"', '“', '”', ':', ';', '(', ')', '?', '!')).Where(word => word.Length > 0);

    private static (int[] FamilyOf, int Families) Plant(int articles)
    {
        var all = new List<int>();
        var family = 0;
        foreach (var (members, families) in Planted)
        {
            for (var i = 0; i < families; i++, family++)
            {
                all.AddRange(Enumerable.Repeat(family, members));
            }
        }

        all.AddRange(Enumerable.Repeat(-1, Math.Max(0, 100_000 - all.Count)));
        var shuffled = all.ToArray();
        new Random(Seed).Shuffle(shuffled);
        return (shuffled[..Math.Min(articles, shuffled.Length)], family);
    }

    private int[] Draft(Random random) => Draft(random, random.Next(ShortestArticle, LongestArticle));

    private int[] Draft(Random random, int length)
    {
        var draft = new int[length];
        for (var i = 0; i < length; i++)
        {
            draft[i] = i > 0 && random.NextDouble() < FollowsCorpus ? Next(draft[i - 1], random) : corpus[random.Next(corpus.Length)];
        }

        return draft;
    }

    private int Next(int word, Random random)
    {
        var at = places[word][random.Next(places[word].Length)] + 1;
        return corpus[at == corpus.Length ? 0 : at];
    }

    private int[] Member(int[] text, Random random)
    {
        switch (random.Next(10))
        {
            case < 3: // whole, under an opening of its own
                return [.. Draft(random, random.Next(5, 40)), .. text];
            case < 6: // cut
                return text[..random.Next(text.Length / 2, text.Length)];
            case < 9: // edited
                return Array.ConvertAll(text, word => random.NextDouble() < ChangedWords ? corpus[random.Next(corpus.Length)] : word);
            default: // a third of it in a longer article
                var start = random.Next(text.Length * 2 / 3);
                return [.. Draft(random, text.Length / 2), .. text[start..(start + (text.Length / 3))], .. Draft(random, text.Length / 2)];
        }
    }
}
