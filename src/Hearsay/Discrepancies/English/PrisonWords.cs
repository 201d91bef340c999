using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Discrepancies.English;

/// <summary>Words for what a court gives somebody: "jailed for three years", "got a 40-month prison sentence".</summary>
internal static class PrisonWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places =
        "prison jail custody detention imprisonment gaol bars".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lesser =
        "minimum maximum suspended probation tariff parole eligible supervised additional extra further consecutive concurrent more another each"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsJailing(ReadOnlySpan<char> verb) => verb is "jailed" or "imprisoned" or "gaoled";

    public static bool IsSentencing(ReadOnlySpan<char> verb) => verb is "sentenced" or "condemned";

    /// <summary>What somebody is given, or gets: "a jail term", "a sentence".</summary>
    public static bool IsSentence(ReadOnlySpan<char> noun) => noun is "sentence" or "term" or "imprisonment";

    public static bool IsGiving(ReadOnlySpan<char> verb) => verb is "given" or "gave" or "handed" or "giving" or "handing";

    public static bool IsGetting(ReadOnlySpan<char> verb) => verb is "got" or "received" or "serving" or "began" or "begun";

    public static bool IsPlace(ReadOnlySpan<char> noun) => Places.Contains(noun);

    /// <summary>The part that must be served, the most that may be given, what is put off or added: not the sentence itself.</summary>
    public static bool IsOfOtherLength(TokenizedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Lesser.Contains(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }
}
