namespace Hearsay.Trainer.Network;

/// <summary>What the network reads off a sentence.</summary>
internal sealed class Answer(int words)
{
    public int[] Tags { get; } = new int[words];

    public int[] FineTags { get; } = new int[words];

    public byte[] Names { get; } = new byte[words];

    public int[] Heads { get; } = new int[words];

    public int[] Relations { get; } = new int[words];
}
