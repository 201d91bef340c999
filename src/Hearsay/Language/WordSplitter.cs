using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Cuts the tokens of a text into syntactic words.</summary>
internal static class WordSplitter
{
    public static WordedText Split(TokenizedText text)
    {
        ImmutableArray<TextSpan> words = [.. text.Tokens.Select(token => token.Span)];
        ImmutableArray<WordRange> sentences = [.. text.Sentences.Select(sentence => new WordRange(sentence.FirstToken, sentence.EndToken))];
        return new WordedText(text.Text, words, sentences);
    }
}
