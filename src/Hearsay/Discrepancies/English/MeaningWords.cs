using System.Collections.Frozen;

namespace Hearsay.Discrepancies.English;

/// <summary>How sure words make what they stand beside.</summary>
internal enum Certainty
{
    Unstated,

    /// <summary>"might", "perhaps".</summary>
    Possible,

    /// <summary>"will", "certainly".</summary>
    Certain,
}

/// <summary>Small words that change what a sentence commits its speaker to.</summary>
internal static class MeaningWords
{
    private static readonly FrozenDictionary<string, Certainty>.AlternateLookup<ReadOnlySpan<char>> Certainties = new (string Words, Certainty Certainty)[]
    {
        ("might may could can possibly perhaps maybe possible probably likely unlikely considering suggested suggests suggest wishes hopes hope hoped", Certainty.Possible),
        ("will shall must certainly definitely vowed vows pledged insisted insists", Certainty.Certain),
    }
        .SelectMany(group => group.Words.Split(' ').Select(word => KeyValuePair.Create(word, group.Certainty)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubts =
        ("alleged allegedly alleging allegation allegations accused accuses accusing accusation accusations suspected suspects suspicion charged charges charge "
        + "claimed claims claim claiming reportedly purported supposed supposedly apparently apparent")
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Certainty CertaintyOf(ReadOnlySpan<char> word) =>
        Certainties.TryGetValue(word, out var certainty) ? certainty
        : word.EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’ll", StringComparison.OrdinalIgnoreCase) ? Certainty.Certain
        : Certainty.Unstated;

    /// <summary>The word marks what follows as a charge or a claim, not as a fact.</summary>
    public static bool IsDoubt(ReadOnlySpan<char> word) => Doubts.Contains(word);
}
