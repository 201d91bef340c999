using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>The content words of a document by the numbers of their stems, ascending, and the pairs of words that stand side by side.</summary>
internal sealed record DocumentTerms
{
    public required int[] Terms { get; init; }

    /// <summary>How often each is said; more where it stands in the title or the lead.</summary>
    public required float[] Counts { get; init; }

    /// <summary>How often it stands in title and lead.</summary>
    public required float[] LeadCounts { get; init; }

    /// <summary>It stands in the title, or, where there is none, among the first words.</summary>
    public required bool[] InTitle { get; init; }

    /// <summary>1 for terms with a capital within sentences, -1 for those without, 0 for both and for those that only begin sentences.</summary>
    public required sbyte[] Named { get; init; }

    /// <summary>Numbers of two terms in one (<see cref="NumberPair"/>), each once.</summary>
    public required long[] Pairs { get; init; }

    public required float[] PairCounts { get; init; }

    /// <summary>A hash of the first terms of the text, the same for copies; null for a text of fewer.</summary>
    public required ulong? Opening { get; init; }

    /// <summary>Words read, function words among them.</summary>
    public required int Length { get; init; }
}
