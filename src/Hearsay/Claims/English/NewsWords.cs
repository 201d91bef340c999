using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>What words of different reports have in common when they tell of one thing.</summary>
internal static class NewsWords
{
    private static readonly FrozenDictionary<string, string> Meanings = Lexicon.Lines("Claims/English/demonyms.txt")
        .Concat(Lexicon.Lines("Claims/English/news-synonyms.txt"))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(word => (Stem: WordForms.Stem(word), Meaning: WordForms.Stem(words[0]))))
        .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.Meaning, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators = Lexicon.Lines("Claims/English/negators.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Auxiliaries =
        "is are was were be been am has have had will would can could may might must shall should do does did"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem that stands for a word and its synonyms.</summary>
    public static string Meaning(ReadOnlySpan<char> word)
    {
        var stem = WordForms.Stem(word);
        return Meanings.GetValueOrDefault(stem, stem);
    }

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    /// <summary>The word looks like a finite verb or participle; a guess without a tagger, for telling clauses from noun phrases.</summary>
    public static bool IsVerbLike(ReadOnlySpan<char> word) =>
        Auxiliaries.Contains(word)
        || (word.Length > 3 && char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))))
        || (char.IsLower(word[0]) && WordForms.Stem(word) is var stem && stem != Stemmer.Stem(word));

    /// <summary>The word, or its ending ("hasn't", "wouldn’t"), denies.</summary>
    public static bool IsNegator(ReadOnlySpan<char> word) =>
        Negators.Contains(word) || (word.Length > 3 && (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)));
}
