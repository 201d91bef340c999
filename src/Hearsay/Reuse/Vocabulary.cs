using Hearsay.Language.English;

namespace Hearsay.Reuse;

/// <summary>
/// Numbers for the words of a story, so that texts are compared as arrays of numbers. Case, apostrophes, full stops and commas inside
/// a word make no difference: "U.S." is "US", "1,500" is "1500". Not safe to share between threads while words are added.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64; // longer ones are addresses and noise: their first 64 letters stand for them

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly List<int> stemOf = [];
    private readonly List<bool> isContent = [];

    /// <summary>The number of a word; null when it holds no letter or digit.</summary>
    public int? Number(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = 0;
        var isAscii = true;
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c) && length < LongestWord)
            {
                letters[length++] = c;
                isAscii &= char.IsAscii(c);
            }
        }

        Span<char> ascii = stackalloc char[LongestWord];
        if (!isAscii && LookAlikes.TryRead(letters[..length], ascii))
        {
            letters = ascii;
        }
        else
        {
            foreach (ref var c in letters[..length])
            {
                c = char.ToLowerInvariant(c);
            }
        }

        if (length == 0)
        {
            return null;
        }

        var key = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!key.TryGetValue(letters[..length], out var number))
        {
            number = stemOf.Count;
            key[letters[..length]] = number;
            stemOf.Add(StemNumber(WordForms.Stem(letters[..length])));
            isContent.Add(!WordForms.IsFunctionWord(word));
        }

        return number;
    }

    /// <summary>The number that the forms of one word share; stems are numbered apart from words.</summary>
    public int Stem(int word) => stemOf[word];

    /// <summary>It carries subject matter, not grammar.</summary>
    public bool IsContent(int word) => isContent[word];

    private int StemNumber(string stem)
    {
        if (!stems.TryGetValue(stem, out var number))
        {
            number = stems.Count;
            stems[stem] = number;
        }

        return number;
    }
}
