using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Paragraphs of plain text: a line each, or a block between blank lines where the lines are wrapped at a column.</summary>
internal static class Paragraphs
{
    private const int ShortestWrappedLine = 50;
    private const int LongestWrappedLine = 100;
    private const int WrappedLinesAtLeast = 4;
    private const double WrappedShare = 0.7; // of the lines that another line of their block follows

    public static ImmutableArray<TextSpan> Of(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var wrapped = IsWrapped(text);
        TextSpan? open = null;
        foreach (var line in Lines(text))
        {
            if (line.IsEmpty)
            {
                Close();
            }
            else if (wrapped && open is { } block)
            {
                open = block.Union(line);
            }
            else
            {
                Close();
                open = line;
            }
        }

        Close();
        return paragraphs.ToImmutable();

        void Close()
        {
            if (open is { } span)
            {
                paragraphs.Add(span);
                open = null;
            }
        }
    }

    private static bool IsWrapped(string text)
    {
        var (followed, likeWrapped, previous) = (0, 0, 0);
        foreach (var line in Lines(text))
        {
            if (!line.IsEmpty && previous > 0)
            {
                followed++;
                likeWrapped += previous is >= ShortestWrappedLine and <= LongestWrappedLine ? 1 : 0;
            }

            previous = line.Length;
        }

        return followed >= WrappedLinesAtLeast && likeWrapped >= WrappedShare * followed;
    }

    /// <summary>Lines without the white space at their edges; an empty span for a blank line.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\u2028', '\u2029');
            var end = length < 0 ? text.Length : start + length;
            yield return new TextSpan(start, end).Trim(text);
            start = end + 1;
        }
    }
}
