namespace Hearsay.Utterances;

/// <summary>
/// Joins the parts of one passage of speech: where every report that has both goes from the one straight on to the other, they were spoken
/// together. A report may put quotations side by side that were not, so one that has them apart keeps them apart.
/// </summary>
internal static class Continuations
{
    public static List<List<QuotedStatement>> Join(List<List<QuotedStatement>> groups, List<QuotedStatement> statements)
    {
        var groupOf = new Dictionary<QuotedStatement, int>();
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var statement in groups[i])
            {
                groupOf[statement] = i;
            }
        }

        var parent = Enumerable.Range(0, groups.Count).ToArray();
        foreach (var (a, b) in statements.Zip(statements.Skip(1))
            .Where(pair => groupOf.ContainsKey(pair.First) && groupOf.ContainsKey(pair.Second) && pair.First.IsContinuedBy(pair.Second))
            .Select(pair => (groupOf[pair.First], groupOf[pair.Second]))
            .Distinct())
        {
            if (a != b && AlwaysTogether(groups[a], groups[b]))
            {
                var (x, y) = (Root(parent, a), Root(parent, b));
                parent[Math.Max(x, y)] = Math.Min(x, y);
            }
        }

        return [.. groups
            .Select((group, i) => (Root: Root(parent, i), group))
            .GroupBy(item => item.Root)
            .Select(joined => joined.SelectMany(item => item.group).OrderBy(statement => statement.Order).ToList())];
    }

    private static bool AlwaysTogether(List<QuotedStatement> first, List<QuotedStatement> second)
    {
        var shared = first.Select(statement => statement.Document).Intersect(second.Select(statement => statement.Document)).ToArray();
        return shared.Length > 1 && shared.All(document => first
            .Where(statement => statement.Document == document)
            .Any(statement => second.Any(next => next.Document == document && statement.IsContinuedBy(next))));
    }

    private static int Root(int[] parent, int group)
    {
        while (parent[group] != group)
        {
            group = parent[group];
        }

        return group;
    }
}
