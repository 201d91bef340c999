using System.Collections.Frozen;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Verbs that mean what they mean with a particle: "kick out" is "expel".</summary>
internal static class PhrasalVerbs
{
    private static readonly FrozenDictionary<string, string> Verbs = Lexicon.Lines("Claims/English/phrasal-verbs.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => KeyOf(words[0], words[1]), words => words[2], StringComparer.Ordinal);

    /// <summary>The one word that says the same; null where there is none.</summary>
    public static string? Plain(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) => Verbs.GetValueOrDefault(KeyOf(verb, particle));

    /// <summary>As <see cref="NewsWords.Meaning"/> has it of single words.</summary>
    public static string Meaning(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) =>
        Plain(verb, particle) is { } plain ? NewsWords.Meaning(plain) : KeyOf(verb, particle);

    private static string KeyOf(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle) => $"{WordForms.Stem(verb)} {particle.ToString().ToLowerInvariant()}";
}
