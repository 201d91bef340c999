namespace Hearsay.Language.Network;

/// <summary>
/// The best tree over scored arcs with one word under the root (Chu and Liu 1965, Edmonds 1967). Most sentences need no more than the best
/// head of every word; cycles are contracted only where there are any.
/// </summary>
internal static class SpanningTree
{
    private const float Never = -1e9f;

    /// <param name="scores">Words x (words + 1): row i, column 0 the root, column j + 1 word j as the head of word i.</param>
    /// <param name="heads">Filled: word index of the head, -1 for the one root.</param>
    public static void Find(ReadOnlySpan<float> scores, int words, Span<int> heads)
    {
        if (words == 0)
        {
            return;
        }

        var width = words + 1;
        var roots = 0;
        for (var i = 0; i < words; i++)
        {
            heads[i] = Best(scores.Slice(i * width, width), i + 1) - 1;
            roots += heads[i] < 0 ? 1 : 0;
        }

        if (roots == 1 && !HasCycle(heads[..words]))
        {
            return;
        }

        var root = BestRoot(scores, words);
        var matrix = new float[width * width];
        for (var i = 1; i < width; i++)
        {
            var row = scores.Slice((i - 1) * width, width);
            for (var j = 0; j < width; j++)
            {
                matrix[(i * width) + j] = i == j ? Never : j == 0 ? (i == root ? 0 : Never) : i == root ? Never : row[j];
            }
        }

        var found = Contract(matrix, width);
        for (var i = 0; i < words; i++)
        {
            heads[i] = found[i + 1] - 1;
        }
    }

    /// <summary>The word that loses least by hanging under the root.</summary>
    private static int BestRoot(ReadOnlySpan<float> scores, int words)
    {
        var width = words + 1;
        var (best, root) = (float.NegativeInfinity, 1);
        for (var i = 1; i < width; i++)
        {
            var row = scores.Slice((i - 1) * width, width);
            var other = float.NegativeInfinity;
            for (var j = 1; j < width; j++)
            {
                other = j == i ? other : Math.Max(other, row[j]);
            }

            var gain = words == 1 ? 0 : row[0] - other;
            if (gain > best)
            {
                (best, root) = (gain, i);
            }
        }

        return root;
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        var best = self == 0 ? 1 : 0;
        for (var j = 0; j < row.Length; j++)
        {
            if (j != self && row[j] > row[best])
            {
                best = j;
            }
        }

        return best;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 256 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == i + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Chu-Liu-Edmonds by contraction, one cycle at a time, without recursion on the stack. Node 0 is the root.</summary>
    private static int[] Contract(float[] scores, int nodes)
    {
        // Each round keeps its own matrix, so that the way back can open the cycles in turn.
        var rounds = new Stack<Round>();
        var (matrix, size) = (scores, nodes);
        int[] heads;
        while (true)
        {
            heads = new int[size];
            heads[0] = -1;
            for (var i = 1; i < size; i++)
            {
                heads[i] = Best(matrix.AsSpan(i * size, size), i);
            }

            var cycle = FindCycle(heads);
            if (cycle.Count == 0)
            {
                break;
            }

            var round = new Round(matrix, size, heads, cycle);
            rounds.Push(round);
            (matrix, size) = (round.Contracted, round.ContractedSize);
        }

        while (rounds.TryPop(out var round))
        {
            heads = round.Open(heads);
        }

        return heads;
    }

    private static List<int> FindCycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var i = 1; i < heads.Length; i++)
        {
            var at = i;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = i;
                at = heads[at];
            }

            if (at > 0 && seen[at] == i)
            {
                var cycle = new List<int>();
                var node = at;
                do
                {
                    cycle.Add(node);
                    node = heads[node];
                }
                while (node != at);
                return cycle;
            }
        }

        return [];
    }

    /// <summary>A graph whose cycle is one node, the last.</summary>
    private sealed class Round
    {
        private readonly int size;
        private readonly int[] heads;
        private readonly List<int> outside = [];
        private readonly int[] enters;
        private readonly int[] leaves;

        public Round(float[] matrix, int size, int[] heads, List<int> cycle)
        {
            (this.size, this.heads) = (size, heads);
            var inCycle = new bool[size];
            foreach (var node in cycle)
            {
                inCycle[node] = true;
            }

            for (var i = 0; i < size; i++)
            {
                if (!inCycle[i])
                {
                    outside.Add(i);
                }
            }

            ContractedSize = outside.Count + 1;
            Contracted = new float[ContractedSize * ContractedSize];
            enters = new int[ContractedSize];
            leaves = new int[ContractedSize];
            var last = ContractedSize - 1;
            for (var i = 0; i < last; i++)
            {
                for (var j = 0; j < last; j++)
                {
                    Contracted[(i * ContractedSize) + j] = matrix[(outside[i] * size) + outside[j]];
                }

                var (inner, outer) = (float.NegativeInfinity, float.NegativeInfinity);
                foreach (var node in cycle)
                {
                    var leave = matrix[(outside[i] * size) + node];
                    if (leave > inner)
                    {
                        (inner, leaves[i]) = (leave, node);
                    }

                    var enter = matrix[(node * size) + outside[i]] - matrix[(node * size) + heads[node]];
                    if (enter > outer)
                    {
                        (outer, enters[i]) = (enter, node);
                    }
                }

                Contracted[(i * ContractedSize) + last] = i == 0 ? Never : inner;
                Contracted[(last * ContractedSize) + i] = outer;
            }

            Contracted[(last * ContractedSize) + last] = Never;
        }

        public float[] Contracted { get; }

        public int ContractedSize { get; }

        public int[] Open(int[] contracted)
        {
            var opened = (int[])heads.Clone();
            var last = ContractedSize - 1;
            for (var i = 1; i < last; i++)
            {
                opened[outside[i]] = contracted[i] == last ? leaves[i] : outside[contracted[i]];
            }

            var entry = contracted[last];
            opened[enters[entry]] = outside[entry];
            return opened;
        }
    }
}
