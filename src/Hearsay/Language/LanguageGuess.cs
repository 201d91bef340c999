using System.Collections.Frozen;

namespace Hearsay.Language;

/// <summary>The language of a text by its script and its commonest words. Enough to say "this is not English"; no reader of mixed or short texts.</summary>
public static class LanguageGuess
{
    /// <summary>Not enough to tell, or a language that is not known here.</summary>
    public const string Unknown = "und";

    private const int LongestSample = 20_000; // characters looked at
    private const int HitsAtLeast = 3; // common words of one language
    private const double ShareAtLeast = 0.12; // of all words; running text of the languages listed has 0.25 to 0.5
    private const double Lead = 1.4; // hits of the first language over those of the second; Danish and Norwegian share so many that they stay unknown
    private const int LongestWord = 8;

    private static readonly string[] Codes = [.. LanguageWords.Lists.Select(list => list.Code)];

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Words = LanguageWords.Lists
        .SelectMany((list, language) => list.Words.Split(' ').Select(word => (word, language)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.language).ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A language code of two letters, "en", or <see cref="Unknown"/>.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        return Scripts.LanguageOf(sample) ?? ByWords(sample);
    }

    private static string ByWords(ReadOnlySpan<char> sample)
    {
        var hits = new int[Codes.Length];
        var (words, position) = (0, 0);
        Span<char> lower = stackalloc char[LongestWord];
        while (position < sample.Length)
        {
            if (!char.IsLetter(sample[position]))
            {
                position++;
                continue;
            }

            var end = position + 1;
            while (end < sample.Length && char.IsLetter(sample[end]))
            {
                end++;
            }

            words++;
            if (end - position <= LongestWord && Words.TryGetValue(lower[..sample[position..end].ToLowerInvariant(lower)], out var languages))
            {
                foreach (var language in languages)
                {
                    hits[language]++;
                }
            }

            position = end;
        }

        var best = Array.IndexOf(hits, hits.Max());
        var second = hits.Where((_, language) => language != best).Max();
        return hits[best] >= HitsAtLeast && hits[best] >= ShareAtLeast * words && hits[best] >= Lead * second ? Codes[best] : Unknown;
    }
}
