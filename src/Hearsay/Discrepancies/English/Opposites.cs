using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that cannot both hold of one thing: slow and smooth, legal and illegal, support and oppose.</summary>
internal static class Opposites
{
    private static readonly FrozenDictionary<string, (int Pair, bool First, bool IsVerb)> Words = Lexicon.Lines("Discrepancies/English/opposites.txt")
        .SelectMany((line, pair) => line.TrimStart('!').Split('|').SelectMany((side, n) => side.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Key: line[0] == '!' ? "!" + WordForms.Stem(word) : word, Value: (pair, n == 0, line[0] == '!')))))
        .DistinctBy(item => item.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(item => item.Key, item => item.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The pair that an adjective or adverb is of, and its side; null for other words.</summary>
    public static (int Pair, bool First)? OfWord(ReadOnlySpan<char> word) => Words.TryGetValue(word.ToString(), out var found) && !found.IsVerb ? (found.Pair, found.First) : null;

    public static (int Pair, bool First)? OfVerb(ReadOnlySpan<char> verb) => Words.TryGetValue("!" + WordForms.Stem(verb), out var found) ? (found.Pair, found.First) : null;
}
