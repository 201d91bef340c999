using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>What a name in a text names, as the model sees it.</summary>
public enum NameType : byte
{
    Person,
    Organization,
    Place,
}

/// <summary>A name: words in a row, without title and article.</summary>
/// <param name="Words">Indices into <see cref="DocumentSyntax.Words"/>.</param>
public readonly record struct NameSpan(WordRange Words, NameType Type);

/// <summary>Tags, dependency trees and names of a document, as a model reads them.</summary>
public sealed class DocumentSyntax(string text, ImmutableArray<SyntacticWord> words, ImmutableArray<WordRange> sentences, ImmutableArray<NameSpan> names)
{
    private WordTree? tree;

    public string Text => text;

    public ImmutableArray<SyntacticWord> Words => words;

    /// <summary>In the order of the text, one for each sentence.</summary>
    public ImmutableArray<WordRange> Sentences => sentences;

    /// <summary>In the order of the text, none overlapping.</summary>
    public ImmutableArray<NameSpan> Names => names;

    /// <summary>In the order of their cues; empty when the model does not read them.</summary>
    public ImmutableArray<WordedAttribution> Attributions { get; init; } = [];

    /// <summary>The static vectors of the model that read it; null for a tree that came from elsewhere.</summary>
    internal StaticVectors? Vectors { get; init; }

    /// <summary>Its trees read downward.</summary>
    internal WordTree Tree => tree ??= new WordTree(this);

    public ReadOnlySpan<char> TextOf(int word) => words[word].Span.In(text);

    /// <summary>The words that begin inside a span.</summary>
    internal WordRange WordsIn(TextSpan span) => new(FirstFrom(span.Start), FirstFrom(span.End));

    /// <summary>From the first character of the first word to the last of the last one.</summary>
    public TextSpan SpanOf(WordRange range) => new(words[range.First].Span.Start, words[range.End - 1].Span.End);

    /// <summary>The first word that begins at a position or after it; the number of words when none does.</summary>
    internal int FirstFrom(int position)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
