namespace Hearsay.Trainer.Network;

/// <summary>Sentences of a batch, longest first.</summary>
internal sealed class PackedBatch : Packing
{
    public PackedBatch(IEnumerable<Example> sentences)
        : this([.. sentences.OrderByDescending(sentence => sentence.Count)])
    {
    }

    private PackedBatch(Example[] sentences)
        : base([.. sentences.Select(sentence => sentence.Count)]) => Sentences = sentences;

    public Example[] Sentences { get; }
}
