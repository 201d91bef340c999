namespace Hearsay.Trainer.Attributions;

/// <summary>Sizes of the network.</summary>
internal sealed record AttributionSettings
{
    public int Input { get; init; } = 192;

    public int State { get; init; } = 160;

    public int Pair { get; init; } = 96;

    public int PairState { get; init; } = 64;

    public float InputDropout { get; init; } = 0.3f;

    public float Dropout { get; init; } = 0.33f;

    public float StateDropout { get; init; } = 0.2f;
}
