using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hearsay.Claims;

/// <summary>
/// Groups clauses that say the same thing in other words: average-link clustering over a sparse graph of likenesses. Clauses with the same
/// terms are one node, a term that is everywhere makes no candidates and a node keeps its nearest neighbours only, so that a thousand
/// reports of one text cost little more than one.
/// </summary>
internal static class ClauseClusters
{
    public const double Joins = 0.25; // mean likeness of two clusters that become one: on annotated stories left out in turn three joins in four are right, 2026-11

    private const double Stays = 0.2; // mean likeness to the rest below which a member leaves its finished cluster

    private const int MostTidied = 60; // nodes; larger clusters are copies of copies, and comparing all pairs would cost their square

    private const double WorthAnEdge = 0.03; // below it a pair says nothing about its clusters

    private const int MostPostings = 200; // a term in more nodes than this is no reason to compare them

    private const int MostNeighbours = 30;

    public static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<Clause> clauses, TermWeights weights, double joins = Joins)
    {
        var nodes = clauses
            .Select((clause, index) => (Key: string.Join(' ', clause.Terms), index))
            .GroupBy(item => item.Key, item => item.index, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray())
            .ToArray();
        var edges = Edges(clauses, nodes, weights);
        var cluster = Enumerable.Range(0, nodes.Length).ToArray();
        var members = Enumerable.Range(0, nodes.Length).Select(node => new List<int> { node }).ToArray();
        var links = Enumerable.Range(0, nodes.Length).Select(_ => new Dictionary<int, double>()).ToArray();
        foreach (var (a, b, likeness) in edges)
        {
            links[a][b] = likeness;
            links[b][a] = likeness;
        }

        foreach (var (first, second, _) in edges)
        {
            var (a, b) = (cluster[first], cluster[second]);
            if (a != b && links[a].GetValueOrDefault(b) >= joins * members[a].Count * members[b].Count)
            {
                if (links[a].Count < links[b].Count)
                {
                    (a, b) = (b, a);
                }

                Merge(a, b);
            }
        }

        return [.. members.Where(group => group.Count > 0).SelectMany(Tidy).Select(group => group.SelectMany(node => nodes[node]).Order().ToImmutableArray())];

        // One that joined early and that what came later has left behind stands alone again.
        IEnumerable<List<int>> Tidy(List<int> group)
        {
            if (group.Count is < 3 or > MostTidied)
            {
                return [group];
            }

            var core = group
                .Where(node => group.Sum(other => other == node ? 0 : ClauseLikeness.Of(clauses[nodes[node][0]], clauses[nodes[other][0]], weights)) >= Stays * (group.Count - 1))
                .ToList();
            return core.Count is 0 ? [group] : [core, .. group.Except(core).Select(node => new List<int> { node })];
        }

        void Merge(int a, int b)
        {
            foreach (var node in members[b])
            {
                cluster[node] = a;
            }

            members[a].AddRange(members[b]);
            members[b] = [];
            links[a].Remove(b);
            foreach (var (other, sum) in links[b])
            {
                if (other != a)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(links[a], other, out _) += sum;
                    CollectionsMarshal.GetValueRefOrAddDefault(links[other], a, out _) += sum;
                    links[other].Remove(b);
                }
            }

            links[b] = [];
        }
    }

    /// <summary>Most alike first; ties in text order.</summary>
    private static (int A, int B, double Likeness)[] Edges(ImmutableArray<Clause> clauses, ImmutableArray<int>[] nodes, TermWeights weights)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var edges = new HashSet<(int A, int B)>();
        var found = new List<(int A, int B, double Likeness)>();
        for (var node = 0; node < nodes.Length; node++)
        {
            var candidates = new HashSet<int>();
            foreach (var term in clauses[nodes[node][0]].Terms)
            {
                var list = CollectionsMarshal.GetValueRefOrAddDefault(postings, term, out _) ??= [];
                if (list.Count <= MostPostings)
                {
                    candidates.UnionWith(list);
                    list.Add(node);
                }
            }

            found.AddRange(candidates
                .Select(other => (A: other, B: node, Likeness: ClauseLikeness.Of(clauses[nodes[other][0]], clauses[nodes[node][0]], weights)))
                .Where(edge => edge.Likeness >= WorthAnEdge)
                .OrderByDescending(edge => edge.Likeness)
                .ThenBy(edge => edge.A)
                .Take(MostNeighbours));
        }

        return [.. found.OrderByDescending(edge => edge.Likeness).ThenBy(edge => edge.A).ThenBy(edge => edge.B)];
    }
}
