using System.Collections.Frozen;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words for states and their opposites, and verbs on one scale.</summary>
internal static class StateWords
{
    public const string Aware = "aware";

    /// <summary>A verb after it stands in the passive.</summary>
    public static bool IsBe(ReadOnlySpan<char> word) => word is "be" or "been" or "was" or "were" or "being" or "is" or "are";

    private const int NegationBefore = 3; // tokens: "was not in any way aware" is rarer than a "not" of another clause

    private static readonly FrozenDictionary<string, (string State, bool Holds)> States = Lexicon.Lines("Discrepancies/English/opposite-states.txt")
        .SelectMany(line =>
        {
            var halves = line.Split('|');
            var words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words.Skip(1).Select(word => (word, Value: (words[0], true)))
                .Concat(halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, Value: (words[0], false))));
        })
        .ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Scale, int Grade)> Grades = Lexicon.Lines("Discrepancies/English/graded-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Skip(2).Select(word => (Stem: WordForms.Stem(word), Grade: (words[0], words[1][0] - '0'))))
        .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.Grade, StringComparer.Ordinal);

    /// <summary>The state that a token names and whether it is said to hold, its negation heard; null when it names none.</summary>
    public static (string State, bool Holds)? StateAt(TokenizedText text, int token, int first)
    {
        if (!States.TryGetValue(text.TextOf(token).ToString(), out var state))
        {
            return null;
        }

        for (var i = token - 1; i >= Math.Max(first, token - NegationBefore); i--)
        {
            if (NewsWords.IsNegator(text.TextOf(i)))
            {
                return (state.State, !state.Holds);
            }
        }

        return state;
    }

    /// <summary>The scale and the grade of a verb; null for words on no scale.</summary>
    public static (string Scale, int Grade)? GradeOf(ReadOnlySpan<char> word) => Grades.TryGetValue(WordForms.Stem(word), out var grade) ? grade : null;
}
