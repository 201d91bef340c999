namespace Hearsay.Language.Network;

/// <summary>
/// Sentences, longest first, laid out step by step: the first words of all, then the second words of those that have one, and so on. What
/// precedes a row is the row of the same rank in the step before, so that a step is one matrix product over all sentences.
/// </summary>
internal sealed class StepLayout
{
    /// <param name="lengths">Words of each sentence, falling, none empty.</param>
    public StepLayout(ReadOnlySpan<int> lengths)
    {
        var steps = lengths.IsEmpty ? 0 : lengths[0];
        Offsets = new int[steps + 1];
        var active = lengths.Length;
        for (var step = 0; step < steps; step++)
        {
            while (lengths[active - 1] <= step)
            {
                active--;
            }

            Offsets[step + 1] = Offsets[step] + active;
        }
    }

    /// <summary>Where each step's rows begin; one more at the end.</summary>
    public int[] Offsets { get; }

    public int Steps => Offsets.Length - 1;

    public int Words => Offsets[^1];

    public int Active(int step) => Offsets[step + 1] - Offsets[step];

    public int Row(int sentence, int word) => Offsets[word] + sentence;
}
