namespace Hearsay.Reuse;

/// <summary>
/// A few keys that stand for all runs of words of a text: of each window of neighbouring runs the least key (winnowing, Schleimer, Wilkerson
/// and Aiken 2003). Two texts that share a window's runs share a key; where nothing is shared, practically none.
/// </summary>
/// <param name="window">
/// Neighbouring runs of which one is chosen: texts that share window + 4 words in a row cannot miss it, and a text of n words has about
/// 2n / (window + 1) keys. With 1 all runs are chosen.
/// </param>
internal sealed class RunPrints(int window)
{
    private const int RunWords = 5;

    private readonly ulong[] keys = new ulong[window];

    /// <summary>Appends the keys in text order.</summary>
    /// <param name="words">Numbers or hashes of the words: equal words, equal numbers.</param>
    public void AddTo(List<ulong> prints, ReadOnlySpan<int> words)
    {
        var runs = words.Length - RunWords + 1;
        var (least, chosen) = (ulong.MaxValue, -1);
        for (var run = 0; run < runs; run++)
        {
            var key = Key(words.Slice(run, RunWords));
            keys[run % window] = key;
            var isNew = true;
            if (key < least)
            {
                (least, chosen) = (key, run);
            }
            else if (run - chosen >= window)
            {
                (least, chosen) = Least(run);
            }
            else
            {
                isNew = run == window - 1;
            }

            if (isNew && (run >= window - 1 || run == runs - 1))
            {
                prints.Add(least);
            }
        }

        if (runs > 0 && runs < window && chosen != runs - 1)
        {
            prints.Add(least);
        }
    }

    private static ulong Key(ReadOnlySpan<int> words)
    {
        unchecked
        {
            var key = 0UL;
            foreach (var word in words)
            {
                key = ((key ^ (key >> 32)) * 0x9E3779B97F4A7C15UL) + (uint)word;
            }

            key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9UL;
            key = (key ^ (key >> 27)) * 0x94D049BB133111EBUL;
            return key ^ (key >> 31);
        }
    }

    /// <summary>The least key of the full window that ends with a run; the first of several.</summary>
    private (ulong Key, int Run) Least(int last)
    {
        var (least, chosen) = (ulong.MaxValue, last);
        for (var run = last - window + 1; run <= last; run++)
        {
            if (keys[run % window] < least)
            {
                (least, chosen) = (keys[run % window], run);
            }
        }

        return (least, chosen);
    }
}
