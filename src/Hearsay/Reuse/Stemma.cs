namespace Hearsay.Reuse;

/// <summary>
/// What the other texts of a family say of two of them. Whoever copies changes, cuts and adds: where two texts differ, the reading that the
/// others have too is the older one; a text of which the others have more was there before a cut of it; and a third text that shares more
/// with each of two than they share with each other stands between them.
/// </summary>
internal sealed class Stemma
{
    private const int MostThirds = 50; // texts that are asked about a pair

    private readonly Dictionary<(int, int), PairReuse> pairs = [];
    private readonly Dictionary<(int, int), int> words = []; // that two texts share
    private readonly List<int>[] neighbours;

    /// <param name="texts">Number of different texts.</param>
    /// <param name="copies">Pairs of texts of which running text is shared, X before Y.</param>
    public Stemma(int texts, IEnumerable<(int X, int Y, PairReuse Reuse)> copies)
    {
        neighbours = [.. Enumerable.Range(0, texts).Select(_ => new List<int>())];
        foreach (var (x, y, reuse) in copies)
        {
            pairs[(x, y)] = reuse;
            words[(x, y)] = Chains(reuse).Sum(chain => chain.SharedWords);
            neighbours[x].Add(y);
            neighbours[y].Add(x);
        }

        foreach (var list in neighbours)
        {
            list.Sort();
        }
    }

    /// <summary>How the texts that share with both lean; nothing of a pair that no third text shares with.</summary>
    public Lean Of(int x, int y)
    {
        if (x == y || !pairs.TryGetValue(Key(x, y), out var reuse))
        {
            return default;
        }

        var (stretchX, stretchY) = (Stretches(reuse, x < y), Stretches(reuse, x > y));
        var (reading, mostReading, extent, mostExtent, between) = (0, 0, 0, 0, 0);
        foreach (var third in neighbours[x].Where(third => neighbours[y].BinarySearch(third) >= 0).Take(MostThirds))
        {
            var (sharedX, sharedY) = (words[Key(x, third)], words[Key(y, third)]);
            between = Math.Max(between, Math.Min(sharedX, sharedY) - words[Key(x, y)]);
            var (inX, inY) = (Inside(stretchX, x, third), Inside(stretchY, y, third));
            if (inX > 0 && inY > 0)
            {
                (reading, mostReading) = (reading + inX - inY, mostReading + Math.Max(inX, inY));
                (extent, mostExtent) = (extent + sharedX - sharedY, mostExtent + Math.Max(sharedX, sharedY));
            }
        }

        return new Lean((double)reading / Math.Max(1, mostReading), (double)extent / Math.Max(1, mostExtent), (double)between / Math.Max(1, words[Key(x, y)]), between);
    }

    private static (int, int) Key(int x, int y) => (Math.Min(x, y), Math.Max(x, y));

    private static IEnumerable<Chain> Chains(PairReuse reuse) => reuse.Shared.Where(text => text.Kind != PassageKind.SharedQuotation).Select(text => text.Chain);

    private static (int Start, int End)[] Stretches(PairReuse reuse, bool sideA) =>
        [.. Chains(reuse).Select(chain => sideA ? (chain.AStart, chain.AEnd) : (chain.BStart, chain.BEnd))];

    /// <summary>Words in these stretches of a text that the third text has too.</summary>
    private int Inside((int Start, int End)[] stretches, int text, int third)
    {
        var count = 0;
        foreach (var run in Chains(pairs[Key(text, third)]).SelectMany(chain => chain.Runs))
        {
            var (start, end) = text < third ? (run.A, run.AEnd) : (run.B, run.BEnd);
            foreach (var (from, to) in stretches)
            {
                count += Math.Max(0, Math.Min(end, to) - Math.Max(start, from));
            }
        }

        return count;
    }
}

/// <summary>What third texts say of two, X and Y.</summary>
/// <param name="Reading">-1 to 1: how much more of the stretch that the two share they have in the reading of X (above 0) or of Y (below).</param>
/// <param name="Extent">-1 to 1: how much more of X than of Y they have.</param>
/// <param name="Between">How much more some third text shares with each of the two than they share with each other, by what they share; 0 for none.</param>
/// <param name="BetweenWords">The same in words.</param>
internal readonly record struct Lean(double Reading, double Extent, double Between, int BetweenWords)
{
    public Lean Swapped() => this with { Reading = -Reading, Extent = -Extent };
}
