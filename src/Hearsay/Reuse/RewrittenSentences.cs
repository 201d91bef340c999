namespace Hearsay.Reuse;

/// <summary>
/// Sentences that say the same in the same order and in other words. Two reporters on one event write such sentences unaided, so they are
/// sought only between texts that share running text anyway.
/// </summary>
internal static class RewrittenSentences
{
    /// <summary>Content stems that both sentences must share, below which chance is at work.</summary>
    private const int SharedStems = 5;

    /// <summary>So many of them outside quotations and no names: any two reports on one event name the same people.</summary>
    private const int SharedProseStems = 2;

    /// <summary>Share of the shorter sentence's content stems that the longer one has, when they share few and when they share more.</summary>
    private const double ContainmentOfFew = 0.75;

    private const double Containment = 0.6;

    private const int More = 7;

    /// <summary>Stems that each of two neighbouring sentences must share with its counterpart.</summary>
    private const int AlikeStems = 3;

    /// <summary>Share of the shorter sentence's content stems found in the same order.</summary>
    private const double InOrder = 0.4;

    private const double LengthRatio = 0.4;

    /// <summary>Words in the same order that make a sentence edited, not rewritten.</summary>
    private const double SameWordsShare = 0.7;

    /// <summary>A sentence of which more lies in a passage already is no new one.</summary>
    private const double CoveredShare = 0.5;

    private const int MostSentences = 120; // of one document; beyond it the search is skipped, not slow

    private readonly record struct Stems(int First, int End, int[] Order, HashSet<int> Set, HashSet<int> Prose);

    public static List<SharedText> Find(DocumentWords a, DocumentWords b, List<SharedText> shared)
    {
        var passages = shared.Where(text => text.Kind != PassageKind.SharedQuotation).ToArray();
        var sideA = Uncovered(a, passages.Select(text => (text.Chain.AStart, text.Chain.AEnd)));
        var sideB = Uncovered(b, passages.Select(text => (text.Chain.BStart, text.Chain.BEnd)));
        var found = new List<SharedText>();
        if (sideA.Count > MostSentences || sideB.Count > MostSentences)
        {
            return found;
        }

        var pairs = new List<(double Score, int A, int B)>();
        var alike = new HashSet<(int A, int B)>();
        for (var i = 0; i < sideA.Count; i++)
        {
            for (var j = 0; j < sideB.Count; j++)
            {
                var score = Similarity(sideA[i], sideB[j]);
                if (score > 0)
                {
                    pairs.Add((score, i, j));
                }
                else if (IsAlike(sideA[i], sideB[j]))
                {
                    alike.Add((i, j));
                }
            }
        }

        pairs.AddRange(alike
            .Where(pair => alike.Contains((pair.A + 1, pair.B + 1)) || alike.Contains((pair.A - 1, pair.B - 1)))
            .Select(pair => (0.5, pair.A, pair.B)));

        var (usedA, usedB) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (_, i, j) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            if (usedA.Contains(i) || usedB.Contains(j))
            {
                continue;
            }

            usedA.Add(i);
            usedB.Add(j);
            var (x, y) = (sideA[i], sideB[j]);
            var runs = WordAlignment.Common(a.Ids.AsSpan(x.First, x.End - x.First), b.Ids.AsSpan(y.First, y.End - y.First))
                .Select(pair => new Run(x.First + pair.A, y.First + pair.B, 1))
                .ToList();
            var kind = runs.Count >= SameWordsShare * Math.Max(x.End - x.First, y.End - y.First) ? PassageKind.NearVerbatim : PassageKind.Rewritten;
            found.Add(new SharedText(kind, new Chain(runs, x.First, x.End, y.First, y.End)));
        }

        return found;
    }

    private static double Similarity(Stems a, Stems b)
    {
        var shorter = Math.Min(a.Set.Count, b.Set.Count);
        if (shorter < SharedStems || shorter < LengthRatio * Math.Max(a.Set.Count, b.Set.Count))
        {
            return 0;
        }

        var common = a.Set.Count < b.Set.Count ? a.Set.Count(b.Set.Contains) : b.Set.Count(a.Set.Contains);
        if (common < SharedStems || common < (common < More ? ContainmentOfFew : Containment) * shorter || a.Prose.Count(b.Prose.Contains) < SharedProseStems)
        {
            return 0;
        }

        return WordAlignment.Common(a.Order, b.Order).Count < InOrder * shorter ? 0 : (double)common / shorter;
    }

    /// <summary>Too short to tell alone; two such sentences in a row on both sides tell.</summary>
    private static bool IsAlike(Stems a, Stems b)
    {
        var common = a.Set.Count(b.Set.Contains);
        return common >= AlikeStems && common >= ContainmentOfFew * Math.Min(a.Set.Count, b.Set.Count) && a.Prose.Count(b.Prose.Contains) >= SharedProseStems;
    }

    private static List<Stems> Uncovered(DocumentWords words, IEnumerable<(int Start, int End)> passages)
    {
        var covered = new bool[words.Count];
        foreach (var (start, end) in passages)
        {
            covered.AsSpan(start, end - start).Fill(true);
        }

        var found = new List<Stems>();
        for (var (first, at) = (0, 1); at <= words.Count; at++)
        {
            if (at < words.Count && words.Sentences[at] == words.Sentences[first] && words.Blocks[at] == words.Blocks[first])
            {
                continue;
            }

            var free = Enumerable.Range(first, at - first).Where(i => !covered[i]).ToArray();
            if (at - first - free.Length < CoveredShare * (at - first))
            {
                var content = free.Where(i => words.IsContent[i]).ToArray();
                var order = content.Select(i => words.Stems[i]).ToArray();
                found.Add(new Stems(first, at, order, [.. order], [.. content.Where(i => !words.Masked[i] && !words.IsName(i)).Select(i => words.Stems[i])]));
            }

            first = at;
        }

        return found;
    }
}
