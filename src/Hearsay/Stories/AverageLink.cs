using System.Runtime.InteropServices;
using Hearsay.Text;

namespace Hearsay.Stories;

/// <summary>
/// Joins the two groups whose members are, on average over all pairs, most likely of one story, until no two reach the least. Of large groups some
/// members stand for all, so that a story of thousands costs no square of them.
/// </summary>
internal sealed class AverageLink
{
    /// <summary>
    /// Near the top of B-cubed F1 over the training and development sets (2026-11); under .5, since leaving a report alone costs
    /// its story as much as a wrong one does.
    /// </summary>
    private const double LeastProbability = 0.3;

    private const float CopyLikeness = 0.85f; // copies of one text are joined ahead of all
    private const float CopyProbability = 0.1f;
    private const float Worthwhile = 0.05f; // pairs under this bring no two groups together
    private const int Speakers = 8; // members that stand for a group

    private readonly PairEvidence evidence;
    private readonly PairModel model;
    private readonly int[] home;
    private readonly List<int>[] members;
    private readonly Dictionary<int, double>[] sums; // by neighbouring group: probabilities summed over all pairs of members
    private readonly Dictionary<long, float> known = [];
    private readonly PriorityQueue<(int A, int B, int Size), (double, int, int)> queue = new();

    private AverageLink(PairEvidence evidence, PairModel model)
    {
        (this.evidence, this.model) = (evidence, model);
        home = [.. Enumerable.Range(0, evidence.Documents)];
        members = [.. home.Select(d => new List<int> { d })];
        sums = [.. home.Select(_ => new Dictionary<int, double>())];
    }

    /// <summary>Groups of document numbers, each in order.</summary>
    public static IEnumerable<int[]> Group(PairEvidence evidence, PairModel model)
    {
        var link = new AverageLink(evidence, model);
        link.Run();
        return link.members.Where((list, group) => link.home[group] == group).Select(list => list.Order().ToArray());
    }

    private void Run()
    {
        var candidates = evidence.Candidates();
        foreach (var (a, b) in candidates)
        {
            if (Probability(a, b) >= CopyProbability && evidence.Likeness(a, b) >= CopyLikeness && Find(a) is var x && Find(b) is var y && x != y)
            {
                Take(Math.Min(x, y), Math.Max(x, y));
            }
        }

        foreach (var (a, b) in candidates)
        {
            if (Probability(a, b) >= Worthwhile && Find(a) is var x && Find(b) is var y && x != y && !sums[x].ContainsKey(y))
            {
                sums[x][y] = sums[y][x] = Sum(x, y);
                Offer(x, y);
            }
        }

        while (queue.TryDequeue(out var best, out _))
        {
            if (home[best.A] == best.A && home[best.B] == best.B && members[best.A].Count + members[best.B].Count == best.Size)
            {
                Join(best.A, best.B);
            }
        }
    }

    private void Join(int a, int b)
    {
        if (members[a].Count < members[b].Count)
        {
            (a, b) = (b, a);
        }

        var neighbours = sums[a].Keys.Union(sums[b].Keys).Where(group => group != a && group != b).Order().ToArray();
        foreach (var group in neighbours)
        {
            var sum = Known(a, group) + Known(b, group);
            sums[group].Remove(b);
            sums[a][group] = sums[group][a] = sum;
        }

        sums[a].Remove(b);
        sums[b].Clear();
        Take(a, b);
        foreach (var group in neighbours)
        {
            Offer(a, group);
        }
    }

    private void Take(int into, int group)
    {
        home[group] = into;
        members[into].AddRange(members[group]);
    }

    private int Find(int document)
    {
        while (home[document] != document)
        {
            document = home[document];
        }

        return document;
    }

    private void Offer(int a, int b)
    {
        var mean = sums[a][b] / ((double)members[a].Count * members[b].Count);
        if (mean >= LeastProbability)
        {
            var (first, second) = (Math.Min(a, b), Math.Max(a, b));
            queue.Enqueue((first, second, members[a].Count + members[b].Count), (-mean, first, second));
        }
    }

    private double Known(int a, int b) => sums[a].TryGetValue(b, out var sum) ? sum : Sum(a, b);

    private double Sum(int a, int b)
    {
        var (x, y) = (members[a], members[b]);
        var (fromX, fromY) = (Math.Min(Speakers, x.Count), Math.Min(Speakers, y.Count));
        var sum = 0.0;
        for (var i = 0; i < fromX; i++)
        {
            for (var j = 0; j < fromY; j++)
            {
                sum += Probability(x[(int)((long)i * x.Count / fromX)], y[(int)((long)j * y.Count / fromY)]);
            }
        }

        return sum / ((double)fromX * fromY) * ((double)x.Count * y.Count);
    }

    private float Probability(int a, int b)
    {
        ref var probability = ref CollectionsMarshal.GetValueRefOrAddDefault(known, NumberPair.Of(a, b), out var exists);
        if (!exists)
        {
            probability = model.Probability(evidence, Math.Min(a, b), Math.Max(a, b));
        }

        return probability;
    }
}
