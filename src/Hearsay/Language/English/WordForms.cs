using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>What English words have in common: grammar words told from content words, and a stem that the forms of one word share.</summary>
internal static class WordForms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = Lexicon
        .Lines("Language/English/function-words.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular = Lexicon
        .Lines("Language/English/irregular-forms.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => Stemmer.Stem(parts[1]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word carries grammar, not subject matter: articles, pronouns, prepositions, auxiliaries and their kind.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => FunctionWords.Contains(word) || IsFunctionWordWithCurlyApostrophe(word);

    /// <summary>Of a verb with person or tense, by its tag of the Penn Treebank: "goes", "go", "went", "will".</summary>
    public static bool IsFinite(string fineTag) => fineTag is "VBZ" or "VBP" or "VBD" or "MD";

    /// <summary>Lower-case stem shared by the forms of a word, irregular verbs included ("spoke", "spoken" and "speaks" give one). Allocates.</summary>
    public static string Stem(ReadOnlySpan<char> word) => Irregular.TryGetValue(word, out var stem) ? stem : Stemmer.Stem(word);

    private static bool IsFunctionWordWithCurlyApostrophe(ReadOnlySpan<char> word)
    {
        if (word.Length > 12 || !word.Contains('’'))
        {
            return false;
        }

        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '’', '\'');
        return FunctionWords.Contains(straight);
    }
}
