namespace Hearsay.Trainer.Network;

/// <summary>Sizes of the network. Heads read the last layer.</summary>
internal sealed record Settings
{
    /// <summary>Learned word vectors.</summary>
    public int Word { get; init; } = 64;

    /// <summary>Static vectors, as they come.</summary>
    public int Static { get; init; } = 100;

    /// <summary>The projection that feeds the first layer.</summary>
    public int Input { get; init; } = 192;

    /// <summary>State of each direction.</summary>
    public int State { get; init; } = 192;

    public int Layers { get; init; } = 2;

    public int Arc { get; init; } = 160;

    public int Relation { get; init; } = 48;

    /// <summary>The weight of the tags' loss beside that of trees and names.</summary>
    public float TagShare { get; init; } = 1;

    public float Dropout { get; init; } = 0.33f;

    public float StateDropout { get; init; } = 0.2f;
}
