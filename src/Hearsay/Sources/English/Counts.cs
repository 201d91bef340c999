namespace Hearsay.Sources.English;

/// <summary>Words that count people: "two", "dozen", "hundreds".</summary>
internal static class Counts
{
    private static readonly Dictionary<string, string?> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12", ["dozen"] = "12",
        ["dozens"] = null, ["hundreds"] = null, ["thousands"] = null,
    };

    private static readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.ContainsKey(word);

    /// <summary>"12" for "dozen"; null for what is no number and for "hundreds".</summary>
    public static string? ValueOf(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var value) ? value : null;
}
