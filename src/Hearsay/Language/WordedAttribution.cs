using System.Collections.Immutable;

namespace Hearsay.Language;

/// <summary>An attribution relation as the model reads it: who, by which words, said or thought what (PolNeAR, Newell et al. 2018). Ranges of words.</summary>
/// <param name="Cue">The words that attribute: "said", "according to", "has long believed".</param>
/// <param name="Source">Empty when the text names none; the parts of one that is broken up, in order.</param>
/// <param name="Content">In order; several when the cue breaks it. May be empty.</param>
/// <param name="Confidence">0 to 1: how sure the model is of the cue.</param>
public sealed record WordedAttribution(WordRange Cue, ImmutableArray<WordRange> Source, ImmutableArray<WordRange> Content, float Confidence)
{
    public bool Equals(WordedAttribution? other) =>
        other is not null && Cue == other.Cue && Confidence.Equals(other.Confidence) && Source.AsSpan().SequenceEqual(other.Source.AsSpan()) && Content.AsSpan().SequenceEqual(other.Content.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Cue, Confidence, Source.Length, Content.Length);
}
