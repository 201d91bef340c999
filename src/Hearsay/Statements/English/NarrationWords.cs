using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Word classes around a reporting verb.</summary>
internal static class NarrationWords
{
    private static readonly Dictionary<string, FrozenSet<string>> Classes = Lexicon
        .Lines("Statements/English/narration-words.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(
            fields => fields[0],
            fields => fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Auxiliaries = Of("auxiliary");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = Of("adverb");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Of("preposition");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseWords = Of("clause");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = Of("relative");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Of("pronoun");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners = Of("determiner");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modals = Of("modal");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Possessives = Of("possessive");

    public static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        Auxiliaries.Contains(word) || (word.Length > 4 && (word.EndsWith("n't") || word.EndsWith("n’t")));

    public static bool IsBe(ReadOnlySpan<char> word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "'s" or "’s";

    /// <summary>A word that may stand between a subject and its verb: "also", "repeatedly".</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) => Adverbs.Contains(word) || (char.IsLower(word[0]) && ClauseText.EndsAsAdverb(word));

    public static bool IsPreposition(ReadOnlySpan<char> word) => Prepositions.Contains(word);

    /// <summary>A conjunction: what stands before it belongs to another clause.</summary>
    public static bool IsClauseWord(ReadOnlySpan<char> word) => ClauseWords.Contains(word);

    public static bool IsRelative(ReadOnlySpan<char> word) => Relatives.Contains(word);

    public static bool IsSubjectPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    /// <summary>"to", "would": the verb after it was not spoken, or not yet.</summary>
    public static bool IsModal(ReadOnlySpan<char> word) => Modals.Contains(word);

    public static bool IsThat(ReadOnlySpan<char> word) => word.Equals("that", StringComparison.OrdinalIgnoreCase);

    public static bool IsNothing(ReadOnlySpan<char> word) => word.Equals("nothing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"nothing more", "nothing else".</summary>
    public static bool IsMore(ReadOnlySpan<char> word) => word.Equals("more", StringComparison.OrdinalIgnoreCase) || word.Equals("else", StringComparison.OrdinalIgnoreCase);

    /// <summary>"and", "or" between the items of a list.</summary>
    public static bool IsListLink(ReadOnlySpan<char> word) => word is "and" or "or";

    public static bool IsPossessive(ReadOnlySpan<char> word) => Possessives.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string name) => Classes[name].GetAlternateLookup<ReadOnlySpan<char>>();
}
