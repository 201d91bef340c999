using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Full stops that belong to a word: "Gen.", "U.S.", "a.m.", "J."</summary>
internal static class Abbreviations
{
    private static readonly string[] Entries = [.. Lexicon.Lines("Language/English/abbreviations.txt")];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        Entries.Select(entry => entry.TrimEnd('*')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayEndSentence =
        Entries.Where(entry => entry.EndsWith('*')).Select(entry => entry.TrimEnd('*')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word, given without its final full stop, that is an abbreviation when a full stop follows.</summary>
    public static bool TakesFullStop(ReadOnlySpan<char> word, bool moreFollows) =>
        IsInitials(word) || (moreFollows && All.Contains(word));

    /// <summary>A word, given without its final full stop, whose full stop is still part of it where the sentence ends: "etc.", "U.S.", but not the "in." of "came in."</summary>
    public static bool KeepsFullStopAtEnd(ReadOnlySpan<char> word) =>
        (word.Length > 1 && IsInitials(word)) || (MayEndSentence.Contains(word) && word is not ("in" or "min" or "mins" or "ft" or "oz" or "km" or "mi" or "lb" or "lbs" or "hr" or "hrs"));

    /// <summary>An abbreviation, given with its full stop, after which a sentence may end.</summary>
    public static bool CanEndSentence(ReadOnlySpan<char> abbreviation)
    {
        var word = abbreviation.TrimEnd('.');
        return MayEndSentence.Contains(word) || (word.Contains('.') && word.Length > 1) || word is "p.m" or "a.m";
    }

    /// <summary>"J", "U.S", "p.m": single letters between full stops.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && word[0] != 'I';
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }
}
