namespace Hearsay.Reuse;

/// <summary>Words [A, A + Length) of one document are words [B, B + Length) of another.</summary>
internal readonly record struct Run(int A, int B, int Length)
{
    public int AEnd => A + Length;

    public int BEnd => B + Length;
}

/// <summary>Where each short run of words of a document stands: the side of a comparison that is kept while the other side changes.</summary>
internal sealed class RunIndex
{
    /// <summary>Shortest run that is a seed (3 finds more chance, 5 loses passages with a change in every clause).</summary>
    public const int SeedWords = 4;

    private const int MostPlaces = 8; // of one seed in one document; refrains and tables repeat theirs endlessly

    private readonly Dictionary<ulong, int> last = [];
    private readonly int[] previous;

    public RunIndex(DocumentWords words)
    {
        Words = words;
        previous = new int[words.Count];
        for (var at = 0; at + SeedWords <= words.Count; at++)
        {
            if (WordGrams.IsWhole(words, at, SeedWords))
            {
                var key = WordGrams.Key(words.Ids, at, SeedWords);
                previous[at] = last.GetValueOrDefault(key, -1);
                last[key] = at;
            }
        }
    }

    public DocumentWords Words { get; }

    /// <summary>
    /// The longest shared runs first, each word of either document in one run at most: greedy string tiling (Wise 1993), which finds
    /// text in a new order too.
    /// </summary>
    public List<Run> SharedWith(DocumentWords other)
    {
        var found = MaximalRuns(other);
        found.Sort((x, y) => x.Length != y.Length ? y.Length.CompareTo(x.Length) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        var tiles = new List<Run>();
        var (usedA, usedB) = (new bool[Words.Count], new bool[other.Count]);
        foreach (var run in found)
        {
            var (skip, length) = FreePart(run, usedA, usedB);
            if (length >= SeedWords)
            {
                tiles.Add(new Run(run.A + skip, run.B + skip, length));
                usedA.AsSpan(run.A + skip, length).Fill(true);
                usedB.AsSpan(run.B + skip, length).Fill(true);
            }
        }

        return tiles;
    }

    private List<Run> MaximalRuns(DocumentWords other)
    {
        var found = new List<Run>();
        for (var b = 0; b + SeedWords <= other.Count; b++)
        {
            if (!WordGrams.IsWhole(other, b, SeedWords) || !last.TryGetValue(WordGrams.Key(other.Ids, b, SeedWords), out var a))
            {
                continue;
            }

            for (var places = 0; a >= 0 && places < MostPlaces; places++, a = previous[a])
            {
                if (Same(a - 1, b - 1, other) && Words.Blocks[a - 1] == Words.Blocks[a] && other.Blocks[b - 1] == other.Blocks[b])
                {
                    continue; // part of a run found before
                }

                var length = 0;
                while (Same(a + length, b + length, other) && Words.Blocks[a + length] == Words.Blocks[a] && other.Blocks[b + length] == other.Blocks[b])
                {
                    length++;
                }

                if (length >= SeedWords)
                {
                    found.Add(new Run(a, b, length));
                }
            }
        }

        return found;
    }

    private bool Same(int a, int b, DocumentWords other) =>
        a >= 0 && b >= 0 && a < Words.Count && b < other.Count && Words.Ids[a] == other.Ids[b];

    /// <summary>The longest stretch of a run that no longer run has taken.</summary>
    private static (int Skip, int Length) FreePart(Run run, bool[] usedA, bool[] usedB)
    {
        var (best, bestLength, start) = (0, 0, 0);
        for (var i = 0; i <= run.Length; i++)
        {
            if (i == run.Length || usedA[run.A + i] || usedB[run.B + i])
            {
                if (i - start > bestLength)
                {
                    (best, bestLength) = (start, i - start);
                }

                start = i + 1;
            }
        }

        return (best, bestLength);
    }
}
