namespace Hearsay.Reuse;

/// <summary>Keys of runs of words.</summary>
internal static class WordGrams
{
    /// <summary>A key for words [at, at + length): equal runs have equal keys, unequal ones practically never.</summary>
    public static ulong Key(int[] ids, int at, int length)
    {
        unchecked
        {
            var key = 14695981039346656037UL; // FNV-1a over 32-bit words, finished as in SplitMix64
            for (var i = at; i < at + length; i++)
            {
                key = (key ^ (uint)ids[i]) * 1099511628211UL;
                key ^= key >> 29;
            }

            key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9UL;
            return key ^ (key >> 27);
        }
    }

    /// <summary>Words [at, at + length) lie in one block.</summary>
    public static bool IsWhole(DocumentWords words, int at, int length) =>
        at + length <= words.Count && words.Blocks[at] == words.Blocks[at + length - 1];
}
