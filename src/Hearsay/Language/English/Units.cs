using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Language.English;

/// <summary>Letters that follow a number without a space and are a word of their own: the "km" of "5km", the "pm" of "5pm".</summary>
internal static class Units
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = Lexicon
        .Lines("Language/English/units.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> letters) => All.Contains(letters);
}
