using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words of the frame around what was said; see the head of each class in frame-words.txt.</summary>
internal static class FrameWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech = Words("speech");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Aired = Words("aired");
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Occasions = Lines("occasion")
        .SelectMany((words, group) => words.Select(word => (word, group)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.group, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Words("place");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hearers = Words("hearer");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limits = Words("limit");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Old = Words("old");

    public static bool IsSpeech(ReadOnlySpan<char> word) => Speech.Contains(word);

    public static bool IsAired(ReadOnlySpan<char> word) => Aired.Contains(word);

    /// <summary>An event at which people speak: which group of words names it, since "the session" may be the debate; null for another word.</summary>
    public static int? OccasionOf(ReadOnlySpan<char> word) => Occasions.TryGetValue(word, out var group) ? group : null;

    /// <summary>Many speak at it: a debate, a session.</summary>
    public static bool IsShared(int occasion) => occasion == OccasionOf("session");

    public static bool IsPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    public static bool IsHearer(ReadOnlySpan<char> word) => Hearers.Contains(word);

    public static bool IsOld(ReadOnlySpan<char> word) => Old.Contains(word);

    public static bool IsToday(ReadOnlySpan<char> words) => words.Equals("today", StringComparison.OrdinalIgnoreCase);

    public static bool IsLimit(ReadOnlySpan<char> word) => Limits.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) => Lines(kind)
        .SelectMany(words => words)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string[]> Lines(string kind) => Lexicon
        .Lines("Statements/English/frame-words.txt")
        .Where(line => line.StartsWith(kind + ":", StringComparison.Ordinal))
        .Select(line => line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
