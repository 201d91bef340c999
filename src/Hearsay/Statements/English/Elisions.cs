using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Words and years that begin with an apostrophe: 'em, rock 'n' roll, the '90s.</summary>
internal static class Elisions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Lexicon.Lines("Statements/English/elisions.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">The text.</param>
    /// <param name="at">The position after the mark.</param>
    /// <param name="isOpeningMark">The mark is the curly one that opens: then only a year is an elision.</param>
    public static bool StartsAt(string text, int at, bool isOpeningMark)
    {
        if (at + 1 < text.Length && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]))
        {
            var afterYear = at + 2 < text.Length && text[at + 2] == 's' ? at + 3 : at + 2;
            return afterYear == text.Length || !char.IsLetterOrDigit(text[afterYear]);
        }

        var end = at;
        while (end < text.Length && end - at < 8 && char.IsLetter(text[end]))
        {
            end++;
        }

        return !isOpeningMark && Words.Contains(text.AsSpan(at, end - at));
    }
}
