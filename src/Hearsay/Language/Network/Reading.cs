namespace Hearsay.Language.Network;

/// <summary>What is read off the words of a batch: label numbers, and heads as word numbers within the sentence (-1 for the root).</summary>
internal sealed class Reading(int words)
{
    public byte[] Tags { get; } = new byte[words];

    public byte[] FineTags { get; } = new byte[words];

    public byte[] Names { get; } = new byte[words];

    public int[] Heads { get; } = new int[words];

    public byte[] Relations { get; } = new byte[words];

    /// <summary>What the words look like before their neighbours are seen, and the states of the encoder: words x their widths.</summary>
    public short[] Features { get; set; } = [];

    public short[] States { get; set; } = [];
}
