using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Words by which an outlet takes sides, or may be seen to.</summary>
internal static class LoadedWords
{
    private static readonly FrozenDictionary<string, int> Labels = Lexicon.Lines("Discrepancies/English/labels.txt")
        .SelectMany((line, n) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Stem: WordForms.Stem(word), n)))
        .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.n, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifiers = Lexicon.Lines("Discrepancies/English/loaded-modifiers.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A number that stands for what a noun calls people; null for other nouns.</summary>
    public static int? LabelOf(ReadOnlySpan<char> noun) => Labels.TryGetValue(WordForms.Stem(noun), out var label) ? label : null;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Taken = "captured annexed occupied seized liberated conquered overran"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A verb for how a place came into other hands.</summary>
    public static bool IsTaking(ReadOnlySpan<char> verb) => Taken.Contains(verb);

    /// <summary>"annexed" of "Norland-annexed"; other words as they are.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        return (Taken.Contains(last) ? last : word).ToString();
    }

    /// <summary>"so-called", "stone-throwing", "hardline": says more of a party than its name does.</summary>
    public static bool IsModifier(ReadOnlySpan<char> word) => Modifiers.Contains(word) || Taken.Contains(word[(word.LastIndexOf('-') + 1)..]) || (word.Contains('-') && word.EndsWith("ing", StringComparison.Ordinal));
}
