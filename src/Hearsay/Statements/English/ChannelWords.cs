using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Occasions and carriers of speech that are no outlet: statement, interview, website.</summary>
internal static class ChannelWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon
        .Lines("Statements/English/channel-words.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A work that goes by a name: "the book High Water".</summary>
    public static bool HasTitle(ReadOnlySpan<char> word) => word is "book" or "memoir" or "podcast" or "blog" or "column" or "newsletter" or "essay";

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
