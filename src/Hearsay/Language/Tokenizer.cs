using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Tokens, sentences and paragraphs of raw news text; offsets exact, nothing edited.</summary>
internal static class Tokenizer
{
    public static TokenizedText Tokenize(SourceDocument document)
    {
        var text = document.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var lineStart = 0;
        while (lineStart < text.Length)
        {
            var newLine = text.IndexOf('\n', lineStart);
            var lineEnd = newLine < 0 ? text.Length : newLine;
            var paragraph = new TextSpan(lineStart, lineEnd).Trim(text);
            if (!paragraph.IsEmpty)
            {
                paragraphs.Add(paragraph);
                Paragraph(document, paragraph, paragraphs.Count - 1, tokens, sentences);
            }

            lineStart = lineEnd + 1;
        }

        return new TokenizedText(text, tokens.ToImmutable(), sentences.ToImmutable(), paragraphs.ToImmutable());
    }

    private static void Paragraph(
        SourceDocument document, TextSpan paragraph, int index, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var text = document.Text;
        var first = tokens.Count;
        var position = paragraph.Start;
        while (position < paragraph.End)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            var end = position + 1;
            var kind = QuotationMarks.IsDouble(c) ? TokenKind.QuotationMark : char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
            if (char.IsLetterOrDigit(c))
            {
                while (end < paragraph.End && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' or '-' && end + 1 < paragraph.End && char.IsLetterOrDigit(text[end + 1]))))
                {
                    end++;
                }

                kind = char.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
            }

            tokens.Add(new Token(position, end, kind));
            position = end;
            if (c is '.' or '!' or '?')
            {
                sentences.Add(Sentence(document, tokens, first, index));
                first = tokens.Count;
            }
        }

        if (first < tokens.Count)
        {
            sentences.Add(Sentence(document, tokens, first, index));
        }
    }

    private static Sentence Sentence(SourceDocument document, ImmutableArray<Token>.Builder tokens, int first, int paragraph)
    {
        var span = new TextSpan(tokens[first].Start, tokens[^1].End);
        return new Sentence(span, first, tokens.Count, paragraph, document.Noise.Any(noise => noise.Span.Contains(span)));
    }
}
