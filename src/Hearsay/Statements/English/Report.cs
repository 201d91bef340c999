using System.Collections.Immutable;

namespace Hearsay.Statements.English;

/// <summary>A statement in tokens, before it is written down as spans.</summary>
/// <param name="CueStart">First token of the cue.</param>
/// <param name="CueEnd">Index after its last.</param>
/// <param name="Source">Whose words.</param>
/// <param name="Content">Token ranges of what was said.</param>
internal sealed record Report(int CueStart, int CueEnd, StatementAct Act, Subject Source, ImmutableArray<(int Start, int End)> Content)
{
    public (int Start, int End) Hearer { get; init; }

    /// <summary>Who handed the words on: "quoted by Y".</summary>
    public Subject Carrier { get; init; }

    /// <summary>The text does not say whose words: "he was told that".</summary>
    public bool IsAgentless { get; init; }

    /// <summary>0 to 1: how sure the model is; null for what rules read.</summary>
    public float? Confidence { get; init; }

    /// <summary>What the rules took for the source where the model reads it: they know the party when the model's words are too many to be one.</summary>
    public Subject RuleSource { get; init; }

    /// <summary>Hands on words that are another's: they are quoted there, not here.</summary>
    public bool IsCarrier { get; init; }
}
