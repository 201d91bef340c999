using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>
/// Edits of punctuation between words that two texts share: a comma dropped, a full stop that became "and"'s comma, round brackets for square
/// ones. Typography is no edit: spaces, the shape of quotation marks, apostrophes and dashes, three points for an ellipsis.
/// </summary>
internal static class MarkEdits
{
    private const int LongestGap = 12; // characters between two words; more is layout

    /// <summary>What stands between a word and the next in both; null where the marks agree.</summary>
    public static PassageEdit? Between(DocumentWords a, int firstA, DocumentWords b, int firstB)
    {
        var (gapA, gapB) = (Gap(a, firstA), Gap(b, firstB));
        if (gapA.Length > LongestGap || gapB.Length > LongestGap || SameMarks(gapA.In(a.Document.Text), gapB.In(b.Document.Text)))
        {
            return null;
        }

        var (hasA, hasB) = (!gapA.IsEmpty, !gapB.IsEmpty);
        return new PassageEdit(
            !hasA ? EditOperation.Insert : !hasB ? EditOperation.Delete : EditOperation.Replace,
            hasA ? a.Document.Source.Quote(gapA) : null,
            hasB ? b.Document.Source.Quote(gapB) : null);
    }

    private static TextSpan Gap(DocumentWords words, int first) =>
        new TextSpan(words.Spans[first].End, Math.Max(words.Spans[first].End, words.Spans[first + 1].Start)).Trim(words.Document.Text);

    private static bool SameMarks(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> marksOfA = stackalloc char[LongestGap];
        Span<char> marksOfB = stackalloc char[LongestGap];
        return marksOfA[..Marks(a, marksOfA)].SequenceEqual(marksOfB[..Marks(b, marksOfB)]);
    }

    private static int Marks(ReadOnlySpan<char> gap, Span<char> marks)
    {
        var count = 0;
        foreach (var c in gap)
        {
            var mark = c switch
            {
                ' ' or '\t' or '\r' or '\n' or '\u00A0' or '\u200B' => '\0',
                '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’' or '`' or '´' or '‚' or '‹' or '›' => '\0',
                '-' or '–' or '—' or '‐' or '‑' => '-',
                '…' => '.',
                _ => c,
            };
            if (mark != '\0' && !(count > 0 && marks[count - 1] == mark))
            {
                marks[count++] = mark;
            }
        }

        return count;
    }
}
