namespace Hearsay.Text;

/// <summary>Levenshtein's distance between two names.</summary>
internal static class EditDistance
{
    /// <summary>Most characters of a name that is compared; a longer run of letters is no name.</summary>
    public const int LongestName = 512;

    /// <summary>Insertions, deletions and replacements that turn a into b; ordinal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">b is longer than <see cref="LongestName"/>.</exception>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(b.Length, LongestName);
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
