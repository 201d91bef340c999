namespace Hearsay.Utterances;

/// <summary>
/// Joins the parts of one passage of speech: where every report that has both goes from the one straight on to the other, they were spoken
/// together. A report may put quotations side by side that were not, so one that has them apart keeps them apart. What only one report gives
/// goes with the words that it goes on from, or on to.
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

        TakeIn(statements, groupOf);
        return [.. groupOf
            .GroupBy(item => Root(parent, item.Value), item => item.Key)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderBy(statement => statement.Order).ToList())];
    }

    /// <summary>Puts statements of no group into the one of the statement that they go on from, or else of the one that goes on from them.</summary>
    private static void TakeIn(List<QuotedStatement> statements, Dictionary<QuotedStatement, int> groupOf)
    {
        (QuotedStatement First, QuotedStatement Second)[] pairs = [.. statements.Zip(statements.Skip(1)).Where(pair => pair.Second.GoesOnFrom(pair.First))];
        foreach (var (first, second) in pairs)
        {
            if (groupOf.TryGetValue(first, out var group))
            {
                groupOf.TryAdd(second, group);
            }
        }

        foreach (var (first, second) in pairs.Reverse())
        {
            if (groupOf.TryGetValue(second, out var group))
            {
                groupOf.TryAdd(first, group);
            }
        }
    }

    private static bool AlwaysTogether(List<QuotedStatement> first, List<QuotedStatement> second)
    {
        var next = second.ToLookup(statement => statement.Document.Id, StringComparer.Ordinal);
        var shared = first.Where(statement => next.Contains(statement.Document.Id)).GroupBy(statement => statement.Document.Id, StringComparer.Ordinal).ToArray();
        return shared.Length > 1 && shared.All(document => document.Any(statement => next[document.Key].Any(statement.IsFollowedBy)));
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
