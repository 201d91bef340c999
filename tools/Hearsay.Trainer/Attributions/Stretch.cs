using Hearsay.Language;

namespace Hearsay.Trainer.Attributions;

/// <summary>An attribution of a stretch: the words of its cue, and what each word of the window is (0 none, 1 source, 2 content).</summary>
internal sealed record GoldAttribution(WordRange Cue, byte[] Roles);

/// <summary>Sentences of one paragraph, as the language model reads them, with what people marked there. Words are counted from the stretch's first.</summary>
internal sealed class Stretch
{
    public required int Count { get; init; }

    /// <summary>Words x width.</summary>
    public required short[] States { get; init; }

    /// <summary>Words x width.</summary>
    public required short[] Features { get; init; }

    public required byte[] FineTags { get; init; }

    public required byte[] Relations { get; init; }

    public required byte[] Names { get; init; }

    public required byte[] Marks { get; init; }

    public required int[] Heads { get; init; }

    /// <summary>The sentence of each word.</summary>
    public required WordRange[] Sentences { get; init; }

    public List<GoldAttribution> Gold { get; } = [];

    /// <summary>The stretch in its document.</summary>
    public required int Document { get; init; }

    public required WordRange Words { get; init; }
}
