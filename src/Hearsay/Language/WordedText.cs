using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>The words of a sentence: indices into <see cref="WordedText.Words"/>, half-open.</summary>
public readonly record struct WordRange(int First, int End)
{
    public int Count => End - First;

    /// <summary>Of ranges in order, the one that holds a word; the last one for a word behind them all.</summary>
    internal static WordRange Holding(ImmutableArray<WordRange> ranges, int word)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= word ? (middle + 1, high) : (low, middle);
        }

        return ranges[low];
    }
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
