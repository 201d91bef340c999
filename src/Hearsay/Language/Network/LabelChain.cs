namespace Hearsay.Language.Network;

/// <summary>The best sequence of labels by their scores and those of neighbours (Viterbi).</summary>
internal static class LabelChain
{
    private const int MaxLabels = 8;
    private const int StackCells = 4096;

    /// <param name="scores">Rows at a distance of <paramref name="step"/>, a score for each label.</param>
    /// <param name="transitions">Labels x labels: what a label adds after another.</param>
    /// <param name="first">What a label adds as the first of all.</param>
    public static void Find(ReadOnlySpan<float> scores, int step, ReadOnlySpan<float> transitions, ReadOnlySpan<float> first, Span<byte> labels)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        var count = first.Length;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxLabels);
        var from = labels.Length * count <= StackCells ? stackalloc byte[labels.Length * count] : new byte[labels.Length * count];
        Span<float> before = stackalloc float[MaxLabels];
        Span<float> now = stackalloc float[MaxLabels];
        for (var k = 0; k < count; k++)
        {
            before[k] = scores[k] + first[k];
        }

        for (var word = 1; word < labels.Length; word++)
        {
            for (var k = 0; k < count; k++)
            {
                var best = 0;
                for (var j = 1; j < count; j++)
                {
                    best = before[j] + transitions[(j * count) + k] > before[best] + transitions[(best * count) + k] ? j : best;
                }

                from[(word * count) + k] = (byte)best;
                now[k] = before[best] + transitions[(best * count) + k] + scores[(word * step) + k];
            }

            now[..count].CopyTo(before);
        }

        var last = 0;
        for (var k = 1; k < count; k++)
        {
            last = before[k] > before[last] ? k : last;
        }

        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = (byte)last;
            last = from[(word * count) + last];
        }
    }
}
