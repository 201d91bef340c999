using System.Collections.Frozen;
using Hearsay.Claims.English;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Discrepancies.English;

/// <summary>Verbs that mean what they mean with a particle: "kick out" is "expel".</summary>
internal static class PhrasalVerbs
{
    private static readonly FrozenDictionary<string, string> Meanings = Lexicon.Lines("Discrepancies/English/phrasal-verbs.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => $"{WordForms.Stem(words[0])} {words[1]}", words => NewsWords.Meaning(words[2]), StringComparer.Ordinal);

    public static string Meaning(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle)
    {
        var key = $"{WordForms.Stem(verb)} {particle.ToString().ToLowerInvariant()}";
        return Meanings.GetValueOrDefault(key, key);
    }
}
