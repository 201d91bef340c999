namespace Hearsay.Reuse;

/// <summary>
/// Joins passages that are one stretch of text on both sides, whatever their order in it and although one side left a sentence out or put
/// one in between: a reader sees one copied text with its edits, not ten.
/// </summary>
internal static class PassageJoiner
{
    /// <summary>Words between two passages that follow one another.</summary>
    private const int LargestGap = 60;

    private const int Ahead = 24; // passages that one may be joined over

    /// <summary>The passages by their place in A, joined. What only quotes the same words is joined where copied text stands on both sides of it.</summary>
    /// <param name="covered">Share of each side's stretch that the passages in it must cover.</param>
    public static List<SharedText> Join(List<SharedText> shared, DocumentWords a, DocumentWords b, double covered)
    {
        var parts = shared.Where(text => text.Kind != PassageKind.Rewritten).OrderBy(text => text.Chain.AStart).ThenBy(text => text.Chain.BStart).ToList();
        var joined = shared.Where(text => text.Kind == PassageKind.Rewritten).ToList();
        for (var first = 0; first < parts.Count;)
        {
            var last = parts[first].Kind == PassageKind.SharedQuotation ? first : Last(parts, first, a, b, covered);
            joined.Add(last == first ? parts[first] : Joined(parts.GetRange(first, last - first + 1)));
            first = last + 1;
        }

        return joined;
    }

    /// <summary>The last passage that makes one text with the first and all between them.</summary>
    private static int Last(List<SharedText> parts, int first, DocumentWords a, DocumentWords b, double covered)
    {
        var last = first;
        var start = parts[first].Chain;
        var (aEnd, bStart, bEnd) = (start.AEnd, start.BStart, start.BEnd);
        var (aWords, bWords) = (start.AEnd - start.AStart, start.BEnd - start.BStart);
        for (var next = first + 1; next < parts.Count && next - first <= Ahead; next++)
        {
            var chain = parts[next].Chain;
            if (chain.AStart - aEnd > LargestGap || a.Blocks[chain.AStart] != a.Blocks[start.AStart] || b.Blocks[chain.BStart] != b.Blocks[start.BStart])
            {
                break;
            }

            aWords += chain.AEnd - Math.Max(chain.AStart, Math.Min(aEnd, chain.AEnd));
            bWords += chain.BEnd - chain.BStart;
            aEnd = Math.Max(aEnd, chain.AEnd);
            (bStart, bEnd) = (Math.Min(bStart, chain.BStart), Math.Max(bEnd, chain.BEnd));
            if (parts[next].Kind != PassageKind.SharedQuotation && aWords >= covered * (aEnd - start.AStart) && bWords >= covered * (bEnd - bStart))
            {
                last = next;
            }
        }

        return last;
    }

    private static SharedText Joined(List<SharedText> parts)
    {
        var runs = new List<Run>();
        var (bTaken, reached) = (new HashSet<int>(), 0);
        foreach (var run in parts.SelectMany(part => part.Chain.Runs).OrderBy(run => run.A).ThenBy(run => run.B))
        {
            // two passages may share a word at their edges
            for (var i = Math.Max(0, reached - run.A); i < run.Length; i++)
            {
                if (!bTaken.Add(run.B + i))
                {
                    continue;
                }

                if (runs.Count > 0 && runs[^1].AEnd == run.A + i && runs[^1].BEnd == run.B + i)
                {
                    runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
                }
                else
                {
                    runs.Add(new Run(run.A + i, run.B + i, 1));
                }
            }

            reached = Math.Max(reached, run.AEnd);
        }

        var chain = new Chain(
            runs,
            parts.Min(part => part.Chain.AStart),
            parts.Max(part => part.Chain.AEnd),
            parts.Min(part => part.Chain.BStart),
            parts.Max(part => part.Chain.BEnd));
        return new SharedText(chain.IsVerbatim ? PassageKind.Verbatim : PassageKind.NearVerbatim, chain);
    }
}
