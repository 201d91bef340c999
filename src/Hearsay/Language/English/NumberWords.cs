using System.Collections.Frozen;

namespace Hearsay.Language.English;

/// <summary>Numbers written as words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Values = Of(
        ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("dozen", 12),
        ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
        ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Powers = Of(
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("mn", 1e6), ("billion", 1e9), ("bn", 1e9), ("trillion", 1e12),
        ("lakh", 1e5), ("lakhs", 1e5), ("crore", 1e7), ("crores", 1e7));

    /// <summary>Two to ninety; not "one", which mostly counts nothing.</summary>
    public static bool TryValue(ReadOnlySpan<char> word, out double value) => Values.TryGetValue(word, out value);

    /// <summary>What a number before it is taken times: hundred, million, crore.</summary>
    public static bool TryPower(ReadOnlySpan<char> word, out double power) => Powers.TryGetValue(word, out power);

    private static FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Of(params (string Word, double Value)[] words) =>
        words.ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
