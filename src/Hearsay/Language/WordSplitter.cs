using System.Collections.Immutable;
using Hearsay.Language.English;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>
/// Cuts a text into syntactic words, by sentence. Every character that is no white space, control or format character lies in one word, but for format
/// characters inside a word. Linear in the length of the text.
/// </summary>
internal static class WordSplitter
{
    /// <summary>Longer sentences are cut at the clause mark before it: trees take time that grows with the square. EWT's and GUM's longest have 159 and 170 words.</summary>
    private const int LongestSentence = 250;

    public static WordedText Split(TokenizedText text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>(text.Tokens.Length + text.Tokens.Length / 8);
        var sentences = ImmutableArray.CreateBuilder<WordRange>(text.Sentences.Length);
        foreach (var sentence in text.Sentences)
        {
            var first = words.Count;
            Split(text.Text, sentence.Span, words);
            AddSentences(text.Text, words, first, sentences);
        }

        return new WordedText(text.Text, words.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>The words of one sentence, added in order.</summary>
    private static void Split(string text, TextSpan sentence, ImmutableArray<TextSpan>.Builder words)
    {
        var position = sentence.Start;
        while (position < sentence.End)
        {
            if (IsSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = position + 1;
            while (end < sentence.End && !char.IsWhiteSpace(text[end]) && text[end] >= ' ')
            {
                end++;
            }

            WordScanner.Split(new Chunk(text, position, end, IsSentenceStart: position == sentence.Start, IsSentenceEnd: end == sentence.End), words);
            position = end;
        }
    }

    private static void AddSentences(string text, ImmutableArray<TextSpan>.Builder words, int first, ImmutableArray<WordRange>.Builder sentences)
    {
        while (words.Count - first > LongestSentence)
        {
            var end = first + LongestSentence;
            for (var i = end; i > first + LongestSentence / 2; i--)
            {
                if (words[i - 1].Length == 1 && text[words[i - 1].Start] is ',' or ';' or ':' or '.' or '–' or '—' or '…' or '?' or '!')
                {
                    end = i;
                    break;
                }
            }

            sentences.Add(new WordRange(first, end));
            first = end;
        }

        if (words.Count > first)
        {
            sentences.Add(new WordRange(first, words.Count));
        }
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
