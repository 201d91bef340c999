using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>The words above a clause that settle whether its speaker holds that it is so.</summary>
internal static class FactualityWords
{
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Lexicon.Lines("Claims/English/factuality-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(words => words[0][..^1], words => words.Skip(1).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    public static bool IsProof(ReadOnlySpan<char> word) => Is("proof", word);

    public static bool Shows(ReadOnlySpan<char> word) => Is("shows", word);

    public static bool IsFalse(ReadOnlySpan<char> word) => Is("false", word);

    public static bool IsTrue(ReadOnlySpan<char> word) => Is("true", word);

    public static bool Believes(ReadOnlySpan<char> word) => Is("believes", word);

    public static bool Doubts(ReadOnlySpan<char> word) => Is("doubts", word);

    public static bool IsSure(ReadOnlySpan<char> word) => Is("sure", word);

    public static bool LeavesOpen(ReadOnlySpan<char> word) => Is("open", word);

    public static bool LeavesUndone(ReadOnlySpan<char> word) => Is("undone", word);

    public static bool Dismisses(ReadOnlySpan<char> word) => Is("dismisses", word);

    public static bool Calls(ReadOnlySpan<char> word) => Is("calls", word);

    public static bool IsThing(ReadOnlySpan<char> word) => Is("thing", word);

    /// <summary>Not "if", which opens a condition as well: "they say that if it rains the ferry stops".</summary>
    public static bool IsWhether(ReadOnlySpan<char> word) => Is("whether", word);

    public static bool IsNobody(ReadOnlySpan<char> word) => Is("nobody", word);

    /// <summary>"no evidence", "little evidence", "without proof".</summary>
    public static bool IsLittle(ReadOnlySpan<char> word) => Is("little", word);

    public static bool Negates(ReadOnlySpan<char> word) => Is("not", word);

    private static bool Is(string kind, ReadOnlySpan<char> word) => word.Length < LongestWord && Kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
