using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Parts of a word that a hyphen ties to the rest without making a word of their own: "co-founder", "e-mail", "penny-wise".</summary>
internal static class Prefixes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = Lexicon
        .Lines("Language/English/prefixes.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Join(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.Length == 1 && before[0] is 'e' or 'E' && after.Length > 2 && char.IsLower(after[0]))
        || (All.Contains(before) && char.IsLetterOrDigit(after[0]))
        || after is "wise" or "esque" or "ish" or "ins" or "outs" or "ups";
}
