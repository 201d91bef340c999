using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words of refusals that report nothing elsewhere: respond, reach, available; details, reasons.</summary>
internal static class RefusalWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lemmas = Lines("verb")
        .SelectMany(forms => forms.Select(form => (form, Lemma: forms[0])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Lemma, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech = Words("speech");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Details = Words("detail");

    public static string? LemmaOf(ReadOnlySpan<char> word) => Lemmas.TryGetValue(word, out var lemma) ? lemma : null;

    /// <summary>To refuse this is to refuse words: discuss, speak, elaborate.</summary>
    public static bool IsSpeech(ReadOnlySpan<char> verb) => Speech.Contains(verb);

    public static bool IsDetail(ReadOnlySpan<char> noun) => Details.Contains(noun);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) =>
        Lines(kind).SelectMany(words => words).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string[]> Lines(string kind) => Lexicon
        .Lines("Statements/English/refusal-words.txt")
        .Where(line => line.StartsWith(kind, StringComparison.Ordinal))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
}
