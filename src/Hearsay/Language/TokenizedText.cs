using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

public enum TokenKind
{
    Word,
    Number,
    Punctuation,

    /// <summary>A quotation mark of any style; apostrophes inside words are part of the word.</summary>
    QuotationMark,
    Symbol,
}

/// <summary>A token: where it stands and what kind it is.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);

    public int Length => End - Start;
}

/// <param name="Span">From the first token's start to the last one's end.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="IsNoise">It lies in text that is no part of the article.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph, bool IsNoise)
{
    public int TokenCount => EndToken - FirstToken;
}

/// <summary>A document's text as tokens, sentences and paragraphs: all in order, none overlapping, offsets exact.</summary>
public sealed class TokenizedText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<TextSpan> paragraphs)
{
    public string Text => text;

    public ImmutableArray<Token> Tokens => tokens;

    public ImmutableArray<Sentence> Sentences => sentences;

    public ImmutableArray<TextSpan> Paragraphs => paragraphs;

    public ReadOnlySpan<char> TextOf(int token) => tokens[token].Span.In(text);

    public bool Is(int token, string word) => TextOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the first token that ends after the position; the token count when there is none.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The position lies in text that is no part of the article.</summary>
    internal bool IsNoise(int position) => SentenceAt(position) is >= 0 and var sentence && sentences[sentence].IsNoise;

    /// <summary>Index of the sentence that holds the position or, between two, the next; the last one after the end; -1 without sentences.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return sentences.IsEmpty ? -1 : low;
    }
}
