using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>
/// The words of one document's article, without noise, as parallel arrays: number in the story's <see cref="Vocabulary"/>, place in the
/// text, sentence, and block (text between two stretches of noise; nothing that is compared runs over a block's end).
/// </summary>
internal sealed class DocumentWords(AnnotatedDocument document, int[] ids, TextSpan[] spans, int[] sentences, int[] blocks, Vocabulary vocabulary)
{
    public AnnotatedDocument Document => document;

    public int Count => ids.Length;

    public int[] Ids => ids;

    public TextSpan[] Spans => spans;

    public int[] Sentences => sentences;

    public int[] Blocks => blocks;

    /// <summary>Words that prove no copying: quoted somewhere in the story, furniture of the outlet, or a formula of the trade.</summary>
    public bool[] Masked { get; } = new bool[ids.Length];

    /// <summary>Words that the story gives as somebody's speech; masked too.</summary>
    public bool[] Quoted { get; } = new bool[ids.Length];

    /// <summary>Numbers of the words' stems.</summary>
    public int[] Stems { get; } = Array.ConvertAll(ids, vocabulary.Stem);

    /// <summary>Words that carry subject matter, not grammar.</summary>
    public bool[] IsContent { get; } = Array.ConvertAll(ids, vocabulary.IsContent);

    /// <summary>Written with a capital inside a sentence.</summary>
    public bool IsName(int at) => at > 0 && sentences[at - 1] == sentences[at] && char.IsUpper(document.Text[spans[at].Start]);

    public static DocumentWords Of(AnnotatedDocument document, Vocabulary vocabulary)
    {
        var (ids, spans, sentences, blocks) = (new List<int>(), new List<TextSpan>(), new List<int>(), new List<int>());
        var noise = document.Source.Noise;
        var (nextNoise, block) = (0, 0);
        for (var sentence = 0; sentence < document.Tokens.Sentences.Length; sentence++)
        {
            var (first, end) = (document.Tokens.Sentences[sentence].FirstToken, document.Tokens.Sentences[sentence].EndToken);
            for (var i = first; i < end; i++)
            {
                var token = document.Tokens.Tokens[i];
                while (nextNoise < noise.Length && noise[nextNoise].Span.End <= token.Start)
                {
                    nextNoise++;
                    block++;
                }

                if (token.Kind is TokenKind.Word or TokenKind.Number && !(nextNoise < noise.Length && noise[nextNoise].Span.Overlaps(token.Span)))
                {
                    Split(document.Text, token, vocabulary, ids, spans);
                }
            }

            while (sentences.Count < ids.Count)
            {
                sentences.Add(sentence);
                blocks.Add(block);
            }
        }

        return new DocumentWords(document, [.. ids], [.. spans], [.. sentences], [.. blocks], vocabulary);
    }

    /// <summary>"40-foot" is two words, as "40 foot" is; a possessive ending is none.</summary>
    private static void Split(string text, Token token, Vocabulary vocabulary, List<int> ids, List<TextSpan> spans)
    {
        if (!char.IsLetterOrDigit(text[token.Start]))
        {
            return;
        }

        var start = token.Start;
        while (start < token.End)
        {
            var hyphen = text.AsSpan(start, token.End - start).IndexOfAny('-', '‐', '‑');
            var end = hyphen < 0 ? token.End : start + hyphen;
            if (vocabulary.Number(text.AsSpan(start, end - start)) is { } number)
            {
                ids.Add(number);
                spans.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }
    }

    /// <summary>Index of the first word that ends after the position; the word count when there is none.</summary>
    public int WordAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= position)
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

    /// <summary>The characters of words [first, end), with the marks around them where they open or close a sentence.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        var (from, to) = (spans[first].Start, spans[end - 1].End);
        if (first == 0 || sentences[first - 1] != sentences[first])
        {
            from = Math.Max(document.Tokens.Sentences[sentences[first]].Span.Start, first == 0 ? 0 : spans[first - 1].End);
        }

        if (end == Count || sentences[end] != sentences[end - 1])
        {
            to = Math.Min(document.Tokens.Sentences[sentences[end - 1]].Span.End, end == Count ? int.MaxValue : spans[end].Start);
        }

        return new TextSpan(from, to).Trim(document.Text);
    }

    /// <summary>Both documents hold the same words.</summary>
    public bool SameWords(DocumentWords other) => ids.AsSpan().SequenceEqual(other.Ids) && blocks.AsSpan().SequenceEqual(other.Blocks);
}
