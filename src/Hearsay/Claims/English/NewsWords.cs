using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>What words of different reports have in common when they tell of one thing.</summary>
internal static class NewsWords
{
    public const int LongestWord = 40; // letters; longer ones are addresses

    private static readonly FrozenDictionary<string, string> Meanings = Lexicon.Lines("Claims/English/demonyms.txt")
        .Concat(Lexicon.Lines("Claims/English/news-synonyms.txt"))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(word => (Stem: WordForms.Stem(word), Meaning: WordForms.Stem(words[0]))))
        .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.Meaning, StringComparer.Ordinal);

    /// <summary>For each word the lines of the list of opposites that hold it, and on which side of their bars.</summary>
    private static readonly FrozenDictionary<string, (int Line, int Side)[]> Opposites = Lexicon.Lines("Claims/English/opposites.txt")
        .SelectMany((line, number) => line.Split('|').SelectMany((words, side) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Word: word, Place: (number, side)))))
        .GroupBy(entry => entry.Word, entry => entry.Place, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators = Lexicon.Lines("Claims/English/negators.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Auxiliaries =
        "is are was were be been am has have had will would can could may might must shall should do does did"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Happenings = "take taken place happen occur".Split(' ').Select(word => Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stem that stands for a word and its synonyms.</summary>
    public static string Meaning(ReadOnlySpan<char> word)
    {
        var stem = WordForms.Stem(word);
        return Meanings.GetValueOrDefault(stem, stem);
    }

    /// <summary>Words of one kind that say different things: "north" and "south". Lower case.</summary>
    public static bool IsOpposite(string a, string b) => Opposites.TryGetValue(a, out var places) && Opposites.TryGetValue(b, out var others)
        && places.Any(place => others.Any(other => other.Line == place.Line && other.Side != place.Side));

    /// <summary>The meaning of a word that says no more than that something happened.</summary>
    public static bool IsHappening(string meaning) => Happenings.Contains(meaning);

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    /// <summary>The word looks like a finite verb or participle; a guess without a tagger, for telling clauses from noun phrases.</summary>
    public static bool IsVerbLike(ReadOnlySpan<char> word) =>
        Auxiliaries.Contains(word)
        || (word.Length > 3 && char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))))
        || (char.IsLower(word[0]) && WordForms.Stem(word) is var stem && stem != Stemmer.Stem(word));

    /// <summary>The word, or its ending ("hasn't", "wouldn’t"), denies; so does the "n’t" that a tree has as a word.</summary>
    public static bool IsNegator(ReadOnlySpan<char> word) =>
        Negators.Contains(word) || (word.Length >= 3 && (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)));
}
