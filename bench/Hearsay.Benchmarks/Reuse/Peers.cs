namespace Hearsay.Benchmarks.Reuse;

/// <summary>Runs of five words of a text, as hashes.</summary>
internal static class Shingles
{
    private const int Words = 5;

    /// <summary>Share of the smaller text that must be common, for every index alike.</summary>
    private const double Enough = 0.15;

    public static bool IsEnough(int shared, int ofOne, int ofOther) => shared >= 4 && shared >= Enough * Math.Min(ofOne, ofOther);

    public static HashSet<ulong> Of(string text)
    {
        var hashes = new List<ulong>();
        foreach (var word in text.AsSpan().SplitAny(' ', '\n', '.', '“', '”'))
        {
            if (word.End.Value > word.Start.Value)
            {
                hashes.Add(unchecked((ulong)string.GetHashCode(text.AsSpan()[word], StringComparison.OrdinalIgnoreCase) * 0x9E3779B97F4A7C15UL));
            }
        }

        var shingles = new HashSet<ulong>();
        for (var at = 0; at + Words <= hashes.Count; at++)
        {
            var key = 0UL;
            for (var i = 0; i < Words; i++)
            {
                key = unchecked((System.Numerics.BitOperations.RotateLeft(key, 13) ^ hashes[at + i]) * 0xBF58476D1CE4E5B9UL);
            }

            shingles.Add(key);
        }

        return shingles;
    }
}

/// <summary>Plain containment: every run of five words leads to all texts that have it.</summary>
internal sealed class ContainmentIndex : ITextIndex
{
    private readonly Dictionary<ulong, List<int>> holders = [];
    private readonly List<int> sizes = [];

    public string Name => "5-word containment";

    public void Add(string text, List<int> found)
    {
        var shared = new Dictionary<int, int>();
        var shingles = Shingles.Of(text);
        foreach (var shingle in shingles)
        {
            if (!holders.TryGetValue(shingle, out var texts))
            {
                holders[shingle] = texts = [];
            }

            foreach (var other in texts)
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            texts.Add(sizes.Count);
        }

        found.AddRange(shared.Where(pair => Shingles.IsEnough(pair.Value, shingles.Count, sizes[pair.Key])).Select(pair => pair.Key));
        sizes.Add(shingles.Count);
    }
}

/// <summary>Plain MinHash with locality-sensitive hashing: 128 minima in 32 bands of 4; texts that agree in a band are found.</summary>
internal sealed class MinHashIndex : ITextIndex
{
    private const int Minima = 128;
    private const int Rows = 4;

    private readonly Dictionary<(int Band, ulong Key), List<int>> buckets = [];
    private int count;

    public string Name => "MinHash-LSH";

    public void Add(string text, List<int> found)
    {
        var minima = new ulong[Minima];
        Array.Fill(minima, ulong.MaxValue);
        foreach (var shingle in Shingles.Of(text))
        {
            for (var i = 0; i < Minima; i++)
            {
                var hash = unchecked((shingle ^ ((ulong)(i + 1) * 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL);
                minima[i] = Math.Min(minima[i], hash ^ (hash >> 31));
            }
        }

        var all = new HashSet<int>();
        for (var band = 0; band < Minima / Rows; band++)
        {
            var key = 0UL;
            for (var row = 0; row < Rows; row++)
            {
                key = unchecked((key ^ minima[(band * Rows) + row]) * 0x94D049BB133111EBUL);
            }

            if (!buckets.TryGetValue((band, key), out var bucket))
            {
                buckets[(band, key)] = bucket = [];
            }

            all.UnionWith(bucket);
            bucket.Add(count);
        }

        found.AddRange(all);
        count++;
    }
}
