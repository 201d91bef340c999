using Hearsay.Language.Network;

namespace Hearsay.Trainer.Network;

/// <summary>Sequences of a batch, longest first, in the layout that the library reads them in.</summary>
/// <param name="lengths">Falling, none 0.</param>
internal class Packing(int[] lengths)
{
    private readonly StepLayout layout = new(lengths);

    /// <summary>Sequences.</summary>
    public int Count => lengths.Length;

    /// <summary>Where each step's rows begin; one more at the end.</summary>
    public int[] Offsets => layout.Offsets;

    /// <summary>Where each sequence's words begin when sequences follow one another; one more at the end.</summary>
    public int[] Starts { get; } = StartsOf(lengths);

    public int Words => layout.Words;

    public int Steps => layout.Steps;

    public int Length(int sequence) => lengths[sequence];

    public int Active(int step) => layout.Active(step);

    public int Row(int sequence, int word) => layout.Row(sequence, word);

    private static int[] StartsOf(int[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts;
    }
}
