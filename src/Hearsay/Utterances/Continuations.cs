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
        var next = second.ToLookup(statement => statement.Document.Id, StringComparer.Ordinal);
        var shared = first.Where(statement => next.Contains(statement.Document.Id)).GroupBy(statement => statement.Document.Id, StringComparer.Ordinal).ToArray();
        return shared.Length > 1 && shared.All(document => document.Any(statement => next[document.Key].Any(statement.IsContinuedBy)));
    }

    private static int Root(int[] parent, int group)
    {
        while (parent[group] != group)
        {
            parent[group] = parent[parent[group]];
            group = parent[group];
        }

        return group;
    }
}
