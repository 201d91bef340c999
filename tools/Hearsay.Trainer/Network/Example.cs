namespace Hearsay.Trainer.Network;

/// <summary>A sentence to learn from. Labels are indices; an array is null where the corpus does not say.</summary>
internal sealed class Example
{
    public required string[] Forms { get; init; }

    public int[]? Tags { get; init; }

    public int[]? FineTags { get; init; }

    /// <summary>Word index of the head; -1 for the root.</summary>
    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    /// <summary>BIO labels of names.</summary>
    public int[]? Names { get; init; }

    public float Weight { get; init; } = 1;

    public int Count => Forms.Length;
}
