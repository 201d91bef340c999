using System.Globalization;
using Hearsay.Articles;

namespace Hearsay.Benchmarks.Stories;

/// <summary>
/// Articles of made-up words, the same on every run, shaped as news is: half of them alone with their event, the others in stories of two to sixty
/// (sizes fall with their square); a vocabulary that grows without end, by a power of about a half of the words read; words that go together in
/// all stories and names that only one of them has.
/// </summary>
internal static class StoryNews
{
    private const int Seed = 20310304;
    private const int LargestStory = 60;
    private const int Days = 60;
    private const int StoryWords = 60;
    private const int KnownWords = 10_000; // up to these ranks words fall off after Zipf, beyond with the square
    private const double RareShare = 0.08;
    private const double Companions = 0.3; // of a word's chance to have the one behind it that it mostly has

    private static readonly string[] Functions = ["the", "of", "and", "in", "to", "that", "a", "for", "with", "was"];

    /// <summary>The first articles of one endless pile.</summary>
    public static SourceDocument[] Make(int articles)
    {
        var sizes = new Random(Seed);
        return [.. Enumerable.Range(0, int.MaxValue)
            .SelectMany(story => Enumerable.Range(0, (int)Math.Min(LargestStory, 1 / Math.Sqrt(1 - sizes.NextDouble()))).Select(_ => story))
            .Take(articles)
            .Select(Article)];
    }

    /// <summary>150 to 400 words: a third of its story, a third of news at large, a third grammar.</summary>
    private static SourceDocument Article(int story, int number)
    {
        var subjects = new Random(Seed + story);
        int[] subject = [.. Enumerable.Range(0, StoryWords).Select(_ => Common(subjects))];
        var day = subjects.Next(Days);
        var random = new Random(-1 - number);
        var words = new List<string>();
        for (var length = random.Next(150, 400); words.Count < length;)
        {
            switch (random.Next(3))
            {
                case 0:
                    var place = random.Next(StoryWords);
                    words.Add(Word(subject[place]));
                    if (random.NextDouble() < Companions)
                    {
                        words.Add(Word(subject[place ^ 1]));
                    }

                    break;
                case 1:
                    var word = Common(random);
                    words.Add(Word(word));
                    if (random.NextDouble() < Companions)
                    {
                        words.Add(Word(Common(new Random(word))));
                    }

                    break;
                default:
                    words.Add(Functions[random.Next(Functions.Length)]);
                    break;
            }

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
            PublishedAt = new DateOnly(2031, 3, 4).AddDays(day + random.Next(3)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Low numbers often, high ones seldom, as words are.</summary>
    private static int Common(Random random) => random.NextDouble() < RareShare
        ? (int)Math.Min(1e8, KnownWords / (1 - random.NextDouble()))
        : (int)Math.Pow(KnownWords, random.NextDouble());

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
