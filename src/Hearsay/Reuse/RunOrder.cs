namespace Hearsay.Reuse;

/// <summary>Tells the runs of a passage that stand in the same order on both sides from those that were moved.</summary>
internal static class RunOrder
{
    private const int LargestGap = 8; // words that were changed within a moved block
    private const int MostRuns = 2000; // beyond it the order is not searched: all are in order that follow the one before

    /// <param name="runs">By A.</param>
    /// <returns>The runs of the order that keeps most words, and the others in blocks that were moved as one.</returns>
    public static (HashSet<Run> InOrder, List<List<Run>> Moved) Split(List<Run> runs)
    {
        var (words, before) = (new int[runs.Count], new int[runs.Count]);
        var best = -1;
        for (var i = 0; i < runs.Count; i++)
        {
            (words[i], before[i]) = (runs[i].Length, -1);
            for (var j = runs.Count > MostRuns ? Math.Max(0, i - 1) : 0; j < i; j++)
            {
                if (runs[j].BEnd <= runs[i].B && words[j] + runs[i].Length > words[i])
                {
                    (words[i], before[i]) = (words[j] + runs[i].Length, j);
                }
            }

            best = best < 0 || words[i] > words[best] ? i : best;
        }

        var inOrder = new HashSet<Run>();
        for (var at = best; at >= 0; at = before[at])
        {
            inOrder.Add(runs[at]);
        }

        var moved = new List<List<Run>>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (inOrder.Contains(runs[i]))
            {
                continue;
            }

            var goesOn = i > 0 && moved.Count > 0 && moved[^1][^1] == runs[i - 1]
                && runs[i].A - runs[i - 1].AEnd <= LargestGap && runs[i].B >= runs[i - 1].BEnd && runs[i].B - runs[i - 1].BEnd <= LargestGap;
            if (goesOn)
            {
                moved[^1].Add(runs[i]);
            }
            else
            {
                moved.Add([runs[i]]);
            }
        }

        return (inOrder, moved);
    }
}
