using System.Numerics;

namespace Hearsay.Language.Network;

/// <summary>Word keys and their rows: open addressing, at most half full.</summary>
internal sealed class KeyTable
{
    private readonly ulong[] keys;
    private readonly int[] rows;

    /// <param name="first">The row of the first key.</param>
    public KeyTable(ReadOnlySpan<ulong> words, int first)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Length * 2));
        keys = new ulong[size];
        rows = new int[size];
        rows.AsSpan().Fill(-1);
        for (var i = 0; i < words.Length; i++)
        {
            var at = Slot(words[i]);
            if (rows[at] < 0)
            {
                (keys[at], rows[at]) = (words[i], first + i);
            }
        }
    }

    /// <summary>The row of a key, or -1.</summary>
    public int Find(ulong key) => rows[Slot(key)];

    private int Slot(ulong key)
    {
        var mask = keys.Length - 1;
        var at = (int)(key & (ulong)mask);
        while (rows[at] >= 0 && keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
