namespace Hearsay.Articles.Html;

/// <summary>What can be seen of a block's sentences in any script.</summary>
internal static class Sentences
{
    private const int LettersInSign = 2;
    private const string ClosingMarks = " \"'”’»«“)]**」』）";

    /// <summary>Ends with a mark that ends sentences.</summary>
    public static bool IsEnded(ReadOnlySpan<char> text) => text.TrimEnd(ClosingMarks) is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '۔' or '።' or '｡'];

    /// <summary>Characters, ideographs and syllable signs counted for more.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var signs = 0;
        foreach (var character in text)
        {
            signs += character >= '\u3040' && character < '\uE000' ? 1 : 0;
        }

        return text.Length + ((LettersInSign - 1) * signs);
    }
}
