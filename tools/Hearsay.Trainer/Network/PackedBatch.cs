using Hearsay.Language.Network;

namespace Hearsay.Trainer.Network;

/// <summary>Sentences of a batch, longest first, in the layout that the library reads them in.</summary>
internal sealed class PackedBatch
{
    private readonly StepLayout layout;

    public PackedBatch(IReadOnlyList<Example> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Count)];
        layout = new StepLayout([.. Sentences.Select(sentence => sentence.Count)]);
        Starts = new int[Sentences.Length + 1];
        for (var i = 0; i < Sentences.Length; i++)
        {
            Starts[i + 1] = Starts[i] + Sentences[i].Count;
        }
    }

    public Example[] Sentences { get; }

    /// <summary>Where each step's rows begin; one more at the end.</summary>
    public int[] Offsets => layout.Offsets;

    /// <summary>Where each sentence's words begin when sentences follow one another; one more at the end.</summary>
    public int[] Starts { get; }

    public int Words => layout.Words;

    public int Steps => layout.Steps;

    public int Active(int step) => layout.Active(step);

    public int Row(int sentence, int word) => layout.Row(sentence, word);
}
