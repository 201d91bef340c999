using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>A line of a text that holds something: a paragraph, a headline, a caption, a button.</summary>
/// <param name="Span">Without white space at its edges.</param>
/// <param name="Words">Runs of characters between white space that hold a letter or digit.</param>
internal readonly record struct TextLine(TextSpan Span, int Words)
{
    private const string ClosingMarks = " \"'”’»)]*"; // with blanks: some corpora set the mark apart (lowest. ")

    /// <summary>The lines of a text in order; blank ones are left out.</summary>
    public static ImmutableArray<TextLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? text.Length : start + length;
            var span = new TextSpan(start, end).Trim(text);
            if (!span.IsEmpty)
            {
                lines.Add(new TextLine(span, WordsIn(span.In(text))));
            }

            start = end + 1;
        }

        return lines.ToImmutable();
    }

    /// <summary>Ends as a sentence does: with a full stop, question or exclamation mark, inside or before closing marks.</summary>
    public static bool IsTerminated(ReadOnlySpan<char> line) => line.TrimEnd(ClosingMarks) is [.., '.' or '!' or '?' or '…'];

    public static int WordsIn(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in line)
        {
            if (char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }
}
