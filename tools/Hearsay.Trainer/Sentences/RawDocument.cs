namespace Hearsay.Trainer.Sentences;

/// <summary>A raw text and the offsets after which its sentences end.</summary>
internal sealed record RawDocument(string Text, IReadOnlySet<int> SentenceEnds);
