namespace Hearsay.Reuse;

/// <summary>Longest common subsequence of two short stretches of words.</summary>
internal static class WordAlignment
{
    /// <summary>Longer stretches are not aligned: no match is reported.</summary>
    public const int LongestStretch = 400;

    /// <summary>Pairs of positions in the two, in order, whose words are the same.</summary>
    public static List<(int A, int B)> Common(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var common = new List<(int, int)>();
        if (a.IsEmpty || b.IsEmpty || a.Length > LongestStretch || b.Length > LongestStretch)
        {
            return common;
        }

        var width = b.Length + 1;
        var lengths = new int[(a.Length + 1) * width];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[(i * width) + j] = a[i] == b[j]
                    ? lengths[((i + 1) * width) + j + 1] + 1
                    : Math.Max(lengths[((i + 1) * width) + j], lengths[(i * width) + j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common.Add((i++, j++));
            }
            else if (lengths[((i + 1) * width) + j] >= lengths[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }
}
