using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Benchmarks;

internal static class Documents
{
    public static SourceDocument Of(int words, int sentenceWords) => new()
    {
        Id = "d",
        Uri = "generated.txt",
        Sha256 = "",
        Text = GeneratedNews.Of(words, sentenceWords),
        PublishedAt = "2031-03-04",
    };

    /// <summary>The rates are of words: the text must have as many as they are divided by.</summary>
    public static void Check(WordedText text, int words)
    {
        if (text.Words.Length != words)
        {
            throw new InvalidOperationException($"The generated text has {text.Words.Length} words, not {words}.");
        }
    }
}
