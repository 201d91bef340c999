using System.Collections.Frozen;
using Hearsay.Claims.English;

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

    /// <summary>Negation, and the words that say how sure or how free the speaker is: "cannot" and "can neither" are one.</summary>
    /// <param name="words">Lower case.</param>
    public static HashSet<string> WeightsOf(string[] words)
    {
        var weights = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (NewsWords.IsNegator(word) || word == "nor")
            {
                weights.Add("not");
            }

            if (word is "cannot" or "can't")
            {
                weights.Add("can");
            }
            else if (IsModal(word) || CertaintyOf(word) != Certainty.Unstated)
            {
                weights.Add(word);
            }
        }

        return weights;
    }

    private static bool IsModal(string word) => word is "can" or "may" or "might" or "will" or "would" or "could" or "must" or "should";

    /// <summary>"ending": a form without a subject leaves its modal out.</summary>
    public static bool IsBareForm(string word) => word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>What stands after the apostrophe of "we'll", "don't".</summary>
    public static bool IsClitic(ReadOnlySpan<char> word) => word is "ll" or "s" or "re" or "ve" or "d" or "m" or "t";

    /// <summary>"wherever possible", "we must act": how, and what for, not how sure.</summary>
    public static bool IsOfManner(ReadOnlySpan<char> word) => word.Equals("possible", StringComparison.OrdinalIgnoreCase) || word.Equals("must", StringComparison.OrdinalIgnoreCase)
        || word.Equals("can", StringComparison.OrdinalIgnoreCase);

    /// <summary>"charges of", "claims that": the noun before it doubts what it brings in.</summary>
    public static bool BringsIn(ReadOnlySpan<char> word) => word.Equals("of", StringComparison.OrdinalIgnoreCase) || word.Equals("that", StringComparison.OrdinalIgnoreCase);

    /// <summary>The word marks what follows as a charge or a claim, not as a fact.</summary>
    public static bool IsDoubt(ReadOnlySpan<char> word) => Doubts.Contains(word);
}
