namespace Hearsay.Language.Network;

/// <summary>The best sequence of BIO labels in which an I follows a B or I of its own type. Label 0 is O, then B and I of each type in turn.</summary>
internal static class NameDecoder
{
    public const int Labels = 7;

    /// <param name="scores">Words x <see cref="Labels"/>.</param>
    public static void Decode(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        var from = labels.Length * Labels <= 4096 ? stackalloc byte[labels.Length * Labels] : new byte[labels.Length * Labels];
        Span<float> before = stackalloc float[Labels];
        Span<float> now = stackalloc float[Labels];
        for (var k = 0; k < Labels; k++)
        {
            before[k] = scores[k] + (IsInside(k) ? float.NegativeInfinity : 0);
        }

        for (var word = 1; word < labels.Length; word++)
        {
            var best = 0;
            for (var k = 1; k < Labels; k++)
            {
                best = before[k] > before[best] ? k : best;
            }

            for (var k = 0; k < Labels; k++)
            {
                var previous = !IsInside(k) ? best : before[k] > before[k - 1] ? k : k - 1;
                from[(word * Labels) + k] = (byte)previous;
                now[k] = before[previous] + scores[(word * Labels) + k];
            }

            now.CopyTo(before);
        }

        var last = 0;
        for (var k = 1; k < Labels; k++)
        {
            last = before[k] > before[last] ? k : last;
        }

        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = (byte)last;
            last = from[(word * Labels) + last];
        }
    }

    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    public static bool IsBegin(int label) => label % 2 == 1;

    public static NameType TypeOf(int label) => (NameType)((label - 1) / 2);
}
