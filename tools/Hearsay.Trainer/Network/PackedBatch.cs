namespace Hearsay.Trainer.Network;

/// <summary>
/// Sentences of a batch, longest first, laid out step by step: the first words of all, then the second words of those that have one, and so
/// on. The state before a row is the row of the same rank in the step before, so that a step is one matrix product over the sentences.
/// </summary>
internal sealed class PackedBatch
{
    public PackedBatch(IReadOnlyList<Example> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Count)];
        var steps = Sentences.Length == 0 ? 0 : Sentences[0].Count;
        Offsets = new int[steps + 1];
        var active = Sentences.Length;
        for (var step = 0; step < steps; step++)
        {
            while (Sentences[active - 1].Count <= step)
            {
                active--;
            }

            Offsets[step + 1] = Offsets[step] + active;
        }

        Starts = new int[Sentences.Length + 1];
        for (var i = 0; i < Sentences.Length; i++)
        {
            Starts[i + 1] = Starts[i] + Sentences[i].Count;
        }
    }

    public Example[] Sentences { get; }

    /// <summary>Where each step's rows begin; one more at the end.</summary>
    public int[] Offsets { get; }

    /// <summary>Where each sentence's words begin when sentences follow one another; one more at the end.</summary>
    public int[] Starts { get; }

    public int Words => Offsets[^1];

    public int Steps => Offsets.Length - 1;

    public int Active(int step) => Offsets[step + 1] - Offsets[step];

    public int Row(int sentence, int word) => Offsets[word] + sentence;
}
