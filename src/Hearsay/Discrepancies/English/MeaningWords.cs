using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>Small words that change what a sentence commits its speaker to.</summary>
internal static class MeaningWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Strengths = new (string Words, int Strength)[]
    {
        ("might may could can possibly perhaps maybe possible probably likely unlikely considering suggested suggests suggest wishes hopes hope hoped", 1),
        ("will shall must certainly definitely vowed vows pledged insisted insists", 3),
    }
        .SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Strength)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubts =
        ("alleged allegedly alleging allegation allegations accused accuses accusing accusation accusations suspected suspects suspicion charged charges charge "
        + "claimed claims claim claiming reportedly purported supposed supposedly apparently apparent")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 for a possibility, 3 for a certainty, 0 for any other word.</summary>
    public static int Strength(ReadOnlySpan<char> word) =>
        Strengths.TryGetValue(word, out var strength) ? strength
        : word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase) ? 3 : 0;

    /// <summary>The word marks what follows as a charge or a claim, not as a fact.</summary>
    public static bool IsDoubt(ReadOnlySpan<char> word) => Doubts.Contains(word);
}
