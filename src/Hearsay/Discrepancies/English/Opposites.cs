using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words that cannot both hold of one thing: slow and smooth, legal and illegal, support and oppose.</summary>
internal static class Opposites
{
    private const int ShortestStem = 4; // letters of a word after its "un-"

    private static readonly FrozenDictionary<string, (int Pair, bool First, char Kind)> Words = Lexicon.Lines("Discrepancies/English/opposites.txt")
        .SelectMany((line, pair) => line.TrimStart('!', '~').Split('|').SelectMany((side, n) => side.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Key: line[0] == '!' ? "!" + WordForms.Stem(word) : word, Value: (pair, n == 0, line[0])))))
        .DistinctBy(item => item.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(item => item.Key, item => item.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The pair that an adjective or adverb is of, and its side; null for other words.</summary>
    public static (int Pair, bool First)? OfWord(ReadOnlySpan<char> word) => Words.TryGetValue(word.ToString(), out var found) && found.Kind is not ('!' or '~') ? (found.Pair, found.First) : null;

    /// <summary>Of a word for how well something is done or made: "well", "insufficiently".</summary>
    public static (int Pair, bool First)? OfDegree(ReadOnlySpan<char> word) => Words.TryGetValue(word.ToString(), out var found) && found.Kind == '~' ? (found.Pair, found.First) : null;

    public static (int Pair, bool First)? OfVerb(ReadOnlySpan<char> verb) => Words.TryGetValue("!" + WordForms.Stem(verb), out var found) && found.Kind == '!' ? (found.Pair, found.First) : null;

    /// <summary>"able" of "unable", "experienced" of "inexperienced"; null for a word without a prefix that denies. Whether the rest is a word of its own only a text tells.</summary>
    public static string? Undenied(ReadOnlySpan<char> adjective)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["un", "in", "im", "ir", "il", "non"])
        {
            if (adjective.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && adjective[prefix.Length..].TrimStart('-') is { Length: >= ShortestStem } rest)
            {
                return rest.ToString().ToLowerInvariant();
            }
        }

        return null;
    }
}
