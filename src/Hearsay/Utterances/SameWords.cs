using System.Runtime.InteropServices;

namespace Hearsay.Utterances;

/// <summary>Groups statements that render the same words of one speaker.</summary>
internal static class SameWords
{
    /// <summary>A wording is compared with those that share its rarest roots.</summary>
    private const int RarestRoots = 8;

    /// <summary>A root that more wordings have says little about any of them.</summary>
    private const int CommonRoot = 60;

    /// <summary>Two statements of one report are one utterance only when nearly word for word the same.</summary>
    private const double SameReport = 0.8;

    /// <summary>
    /// So many words in a row are the same words, whoever the reports say spoke them: one of the reports is wrong, or one names the man and
    /// the other his office or his paper.
    /// </summary>
    private const int UnmistakableWords = 10;

    /// <summary>Share of each of the parts that a report quotes which the whole must have.</summary>
    private const double FoundPart = 0.6;

    /// <summary>Content words that the sentences around two quoted scraps must share when a speaker is not known.</summary>
    private const int SettingRoots = 3;

    /// <summary>Groups of two and more, each in story order.</summary>
    public static List<List<QuotedStatement>> Group(List<QuotedStatement> statements)
    {
        // one node for all statements of one speaker with the same words, of one day where they are few
        var nodes = statements
            .GroupBy(statement => (statement.Speaker, Words: string.Join(' ', statement.Wording.Words), Day: statement.Wording.Count < UnmistakableWords ? statement.Day : null))
            .Select(group => group.ToList())
            .ToList();
        var clusters = new Clusters(nodes);
        var fragments = new List<(int Fragment, int Other)>();
        var links = new List<(double Score, int A, int B)>();
        foreach (var (a, b) in Candidates(nodes))
        {
            var (x, y) = (nodes[a][0], nodes[b][0]);
            var score = WordingSimilarity.Of(x.Wording, y.Wording);
            if (!Compatible(x, y, score))
            {
                fragments.AddRange(HasPartsOf(y, x) ? [(a, b)] : HasPartsOf(x, y) ? [(b, a)] : []);
                continue;
            }

            var (fragmentX, fragmentY) = (WordingSimilarity.IsFragment(x.Wording), WordingSimilarity.IsFragment(y.Wording));
            if (fragmentX == fragmentY && (!fragmentX || Math.Min(x.Wording.Count, y.Wording.Count) > 1))
            {
                links.Add((score, a, b));
            }
            else
            {
                fragments.Add(fragmentX ? (a, b) : (b, a));
            }
        }

        foreach (var (score, a, b) in links.OrderByDescending(link => link.Score).ThenBy(link => link.A).ThenBy(link => link.B))
        {
            clusters.Join(a, b);
        }

        // a fragment goes with the one utterance of its speaker that has it
        foreach (var fragment in fragments.GroupBy(pair => pair.Fragment).OrderBy(group => group.Key))
        {
            var homes = fragment.Select(pair => clusters.Root(pair.Other)).Distinct().ToArray();
            if (homes.Length == 1 || homes.Select(clusters.Root).Distinct().Count() == 1)
            {
                clusters.Join(fragment.Key, homes[0]);
            }
        }

        return [.. clusters.All().Where(group => group.Count > 1)];
    }

    private static bool Compatible(QuotedStatement a, QuotedStatement b, double score)
    {
        if (AreTwoOccasions(a, b))
        {
            return false;
        }

        var known = a.Speaker is not null && b.Speaker is not null;
        if (known && a.Speaker != b.Speaker)
        {
            return a.Document != b.Document && IsUnmistakable(a, b) && WordingSimilarity.IsSame(a.Wording, b.Wording, score, sameSpeaker: false);
        }

        return WordingSimilarity.IsSame(a.Wording, b.Wording, score, known)
            && (a.Document != b.Document || score >= SameReport)
            && (known || !(WordingSimilarity.IsFragment(a.Wording) || WordingSimilarity.IsFragment(b.Wording)) || SameSetting(a, b));
    }

    /// <summary>Another report's words of the same speaker hold every part that a report quotes: 'called it "dangerous" and "a waste of money"'.</summary>
    private static bool HasPartsOf(QuotedStatement whole, QuotedStatement parts) =>
        parts.Parts.Count > 1 && parts.Speaker is not null && parts.Speaker == whole.Speaker && parts.Document != whole.Document && !AreTwoOccasions(parts, whole)
        && parts.Parts.TrueForAll(part => part.Count <= whole.Wording.Count && WordingSimilarity.Of(part, whole.Wording) >= FoundPart);

    /// <summary>
    /// The reports name two days, and the words are not unmistakably the same: people repeat themselves. Long words with two days are one
    /// utterance that a report dates wrongly, unless it is one report that gives both.
    /// </summary>
    private static bool AreTwoOccasions(QuotedStatement a, QuotedStatement b) =>
        a.Day is { } day && b.Day is { } other && day != other && (a.Document == b.Document || !IsUnmistakable(a, b));

    private static bool IsUnmistakable(QuotedStatement a, QuotedStatement b) => WordingSimilarity.LongestRun(a.Wording, b.Wording) >= UnmistakableWords;

    /// <summary>Two sentences that report alike, whoever "he" is.</summary>
    private static bool SameSetting(QuotedStatement a, QuotedStatement b) =>
        Math.Min(a.Wording.Count, b.Wording.Count) > 1 && a.Context.Count(b.Context.Contains) >= SettingRoots;

    /// <summary>Pairs of nodes that share enough of their rarest roots, in order.</summary>
    private static List<(int A, int B)> Candidates(List<List<QuotedStatement>> nodes)
    {
        var holders = new Dictionary<int, List<int>>();
        var contents = nodes.Select(node => node[0].Wording.Roots.Where((_, i) => node[0].Wording.IsContent[i]).Distinct().ToArray()).ToArray();
        for (var node = 0; node < nodes.Count; node++)
        {
            foreach (var root in contents[node])
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(holders, root, out _) ??= []).Add(node);
            }
        }

        var pairs = new HashSet<(int, int)>();
        for (var node = 0; node < nodes.Count; node++)
        {
            foreach (var root in contents[node].OrderBy(root => holders[root].Count).ThenBy(root => root).Take(RarestRoots))
            {
                foreach (var other in holders[root].Take(CommonRoot))
                {
                    if (other != node)
                    {
                        pairs.Add((Math.Min(node, other), Math.Max(node, other)));
                    }
                }
            }
        }

        return [.. pairs.OrderBy(pair => pair.Item1).ThenBy(pair => pair.Item2)];
    }

    /// <summary>Clusters of nodes, no two of them with different known speakers, or on different days, unless the words are unmistakable.</summary>
    private sealed class Clusters(List<List<QuotedStatement>> nodes)
    {
        private readonly int[] parent = [.. Enumerable.Range(0, nodes.Count)];
        private readonly string?[] speaker = [.. nodes.Select(node => node[0].Speaker)];
        private readonly DateOnly?[] day = [.. nodes.Select(node => node[0].Day)];

        public int Root(int node)
        {
            while (parent[node] != node)
            {
                parent[node] = parent[parent[node]];
                node = parent[node];
            }

            return node;
        }

        public void Join(int a, int b)
        {
            var (x, y) = (Root(a), Root(b));
            if (x == y || (AreTwo(speaker[x], speaker[y]) && !(AreTwo(nodes[a][0].Speaker, nodes[b][0].Speaker) && IsUnmistakable(nodes[a][0], nodes[b][0]))))
            {
                return;
            }

            if (day[x] is not null && day[y] is not null && day[x] != day[y] && !IsUnmistakable(nodes[a][0], nodes[b][0]))
            {
                return;
            }

            parent[Math.Max(x, y)] = Math.Min(x, y);
            speaker[Math.Min(x, y)] ??= speaker[Math.Max(x, y)];
            day[Math.Min(x, y)] ??= day[Math.Max(x, y)];
        }

        private static bool AreTwo(string? speaker, string? other) => speaker is not null && other is not null && speaker != other;

        public IEnumerable<List<QuotedStatement>> All() => nodes
            .Select((node, i) => (Root: Root(i), node))
            .GroupBy(item => item.Root)
            .Select(group => group.SelectMany(item => item.node).OrderBy(statement => statement.Order).ToList())
            .OrderBy(group => group[0].Order);
    }
}
