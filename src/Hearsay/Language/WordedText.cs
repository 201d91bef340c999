using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>The words of a sentence: indices into <see cref="WordedText.Words"/>, half-open.</summary>
public readonly record struct WordRange(int First, int End)
{
    public int Count => End - First;
}

/// <summary>
/// A text as syntactic words in the sense of Universal Dependencies, by sentence: "don't" is two words, "long-term" three.
/// In order, none overlapping, offsets exact; what is unmarked space between them is in no word.
/// </summary>
public sealed class WordedText(string text, ImmutableArray<TextSpan> words, ImmutableArray<WordRange> sentences)
{
    public string Text => text;

    public ImmutableArray<TextSpan> Words => words;

    public ImmutableArray<WordRange> Sentences => sentences;

    public ReadOnlySpan<char> TextOf(int word) => words[word].In(text);
}
