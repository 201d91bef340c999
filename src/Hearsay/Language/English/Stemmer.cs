using System.Buffers;

namespace Hearsay.Language.English;

/// <summary>
/// A light stemmer after Porter (1980), steps 1a to 1c and the commonest derivations; no attempt at dictionary forms.
/// Words under four letters keep their form but for case.
/// </summary>
internal static class Stemmer
{
    private const int LongestWord = 40; // longer "words" are URLs and noise: kept as they are, in lower case

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly (string Suffix, string Replacement)[] Derivations =
    [
        ("isation", "ize"), ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("biliti", "ble"), ("entli", "ent"), ("ousli", "ous"), ("alli", "al"), ("ation", "ate"), ("ator", "ate"), ("ment", ""), ("ness", ""), ("eli", "e"),
        ("li", ""), ("ise", "ize"),
    ];

    public static string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return word.ToString().ToLowerInvariant();
        }

        Span<char> stem = stackalloc char[LongestWord + 1];
        var length = word.ToLowerInvariant(stem);
        if (length > 3)
        {
            length = Plural(stem, length);
            length = PastAndGerund(stem, length);
            if (length > 2 && stem[length - 1] == 'y' && HasVowel(stem[..(length - 1)]))
            {
                stem[length - 1] = 'i';
            }

            length = Derivation(stem, length);
            if (length > 3 && stem[length - 1] == 'e')
            {
                length--;
            }
        }

        return stem[..length].ToString();
    }

    private static int Plural(Span<char> stem, int length)
    {
        var word = stem[..length];
        return word.EndsWith("sses") || word.EndsWith("ies") ? length - 2
            : word.EndsWith("ss") || word.EndsWith("us") || word.EndsWith("is") ? length
            : word[^1] == 's' ? length - 1
            : length;
    }

    private static int PastAndGerund(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (word.EndsWith("eed"))
        {
            return length > 4 ? length - 1 : length;
        }

        var cut = word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
        if (cut == 0 || length - cut < 3 || !HasVowel(word[..^cut]))
        {
            return length;
        }

        length -= cut;
        word = stem[..length];
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            stem[length] = 'e';
            return length + 1;
        }

        return word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') && !IsVowel(word[^1]) ? length - 1 : length;
    }

    private static int Derivation(Span<char> stem, int length)
    {
        foreach (var (suffix, replacement) in Derivations)
        {
            var rest = length - suffix.Length;
            if (rest >= 3 && stem[..length].EndsWith(suffix) && HasVowel(stem[..rest]))
            {
                replacement.CopyTo(stem[rest..]);
                return rest + replacement.Length;
            }
        }

        return length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
