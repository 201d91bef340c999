using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words by which a report is said to be untrue.</summary>
internal static class DenialWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reports = Words("report");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Words("pronoun");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> False = Words("false");

    public static bool IsReport(ReadOnlySpan<char> noun) => Reports.Contains(noun);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsFalse(ReadOnlySpan<char> word) => False.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) => Lexicon
        .Lines("Statements/English/denial-words.txt")
        .Where(line => line.StartsWith(kind + ":", StringComparison.Ordinal))
        .SelectMany(line => line[(kind.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
