using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Language.English;

namespace Hearsay.Sources.English;

/// <summary>Words that count people: "two", "dozen", "hundreds".</summary>
internal static class Counts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Many =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "dozens", "hundreds", "thousands").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => NumberWords.TryValue(word, out _) || Many.Contains(word);

    /// <summary>"12" for "dozen"; null for what is no number and for "hundreds".</summary>
    public static string? ValueOf(ReadOnlySpan<char> word) => NumberWords.TryValue(word, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null;
}
