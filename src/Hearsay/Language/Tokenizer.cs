using System.Collections.Immutable;
using Hearsay.Articles;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Tokens, sentences and paragraphs of raw news text; offsets exact, nothing edited. Linear in the length of the text.</summary>
internal static class Tokenizer
{
    public static TokenizedText Tokenize(SourceDocument document)
    {
        var text = document.Text;
        var paragraphs = Paragraphs.Of(text);
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var style = TextStyles.Of(text);
        var noise = 0;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            var position = paragraphs[paragraph].Start;
            var end = paragraphs[paragraph].End;
            while (position < end)
            {
                // A sentence never runs over the edge of noise: "AMMAN: Prime Minister ..." begins at its second word.
                while (noise < document.Noise.Length && document.Noise[noise].Span.End <= position)
                {
                    noise++;
                }

                var inNoise = noise < document.Noise.Length && document.Noise[noise].Span.Contains(position);
                var edge = noise == document.Noise.Length ? end : inNoise ? document.Noise[noise].Span.End : document.Noise[noise].Span.Start;
                edge = Math.Min(edge, end);
                Piece(text, new TextSpan(position, edge), paragraph, inNoise, style, tokens, sentences);
                position = edge;
            }
        }

        return new TokenizedText(text, tokens.ToImmutable(), sentences.ToImmutable(), paragraphs);
    }

    private static void Piece(
        string text, TextSpan piece, int paragraph, bool inNoise, TextStyle style, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        var first = tokens.Count;
        var position = piece.Start;
        while (position < piece.End)
        {
            if (char.IsWhiteSpace(text[position]) || char.IsControl(text[position]))
            {
                position++;
                continue;
            }

            var token = TokenScanner.Next(text, position, piece.End);
            tokens.Add(token);
            position = token.End;
        }

        var read = new Token[tokens.Count - first];
        tokens.CopyTo(first, read, 0, read.Length);
        var closing = SentenceEnds.ClosingMarks(text, read);
        var start = 0;
        for (var i = 0; i < read.Length; i++)
        {
            if (i + 1 == read.Length || SentenceEnds.EndsAfter(text, read, closing, start, i, style))
            {
                sentences.Add(new Sentence(new TextSpan(read[start].Start, read[i].End), first + start, first + i + 1, paragraph, inNoise));
                start = i + 1;
            }
        }
    }
}
