using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Utterances.English;

/// <summary>Words that translators choose between for one word of the speaker ("arise", "emerge").</summary>
internal static class TranslatorsChoices
{
    /// <summary>Letters of a stem that make its root.</summary>
    private const int RootLetters = 5;

    private static readonly FrozenDictionary<string, string> FirstChoice = Lexicon
        .Lines("Utterances/English/translators-choices.txt")
        .Select(line => line.Split(' ').Select(word => WordForms.Stem(word)).ToArray())
        .SelectMany(stems => stems[1..].Select(stem => (stem, First: stems[0])))
        .ToFrozenDictionary(pair => pair.stem, pair => pair.First, StringComparer.Ordinal);

    /// <summary>The first letters of a stem, or of the stem that stands for it and its alternatives.</summary>
    public static string RootOf(string stem)
    {
        var first = FirstChoice.GetValueOrDefault(stem, stem);
        return first.Length > RootLetters ? first[..RootLetters] : first;
    }
}
