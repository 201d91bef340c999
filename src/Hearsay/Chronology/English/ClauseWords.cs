using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Chronology.English;

/// <summary>Words that begin a clause after a comma, those of them that only join, and those that say which way a time looks.</summary>
internal static class ClauseWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon.Lines("Chronology/English/clause-words.txt")
        .SelectMany(line => line.Split(' ').Skip(1).Select(word => (word, kind: line.Split(' ')[0])))
        .ToFrozenDictionary(pair => pair.word, pair => pair.kind, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Starts(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "join" or "start" or "relative" or "person" or "refer";

    public static bool IsJoiner(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "join";

    /// <summary>A clause that begins with it has its subject or its main clause before it.</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "relative";

    /// <summary>A verb whose form a list of past tenses does not hold.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "verb" or "speech";

    /// <summary>Before a time: the time bounds a stretch, and nothing happened then ("since early 2022").</summary>
    public static bool Bounds(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "bound";

    /// <summary>It opens a clause with a time of its own: "..., the first strike since the crews walked out in May".</summary>
    public static bool PartsTimes(ReadOnlySpan<char> word) => Bounds(word) || Is(word, "before") || Is(word, "because") || Is(word, "although") || Is(word, "though");

    /// <summary>"usually": what is told of is done again and again.</summary>
    public static bool IsHabit(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "habit";

    /// <summary>"2005 levels", "2029 prices": what other times are held against, and nothing that happened.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "measure";

    /// <summary>"rescheduled from last week": nothing happened then.</summary>
    public static bool IsMoved(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "moved";

    /// <summary>A verb of speech: what is told then is that someone spoke.</summary>
    public static bool IsSpeech(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "speech";

    /// <summary>"last week", "a week ago", "earlier today": the time has passed.</summary>
    public static bool LooksBack(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "back";

    /// <summary>"next week", "later today".</summary>
    public static bool LooksAhead(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "ahead";

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a speaker about himself or to a hearer, which tell of him rather than of an event.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "person";

    /// <summary>"he", "their": somebody whom other words name.</summary>
    public static bool Refers(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var kind) && kind is "refer";
}
