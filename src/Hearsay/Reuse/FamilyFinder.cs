using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Partitions a story's documents into texts that derive from one another.</summary>
internal static class FamilyFinder
{
    /// <summary>Indices of each family's documents, in story order; families by their first document.</summary>
    public static int[][] Partition(int documents, IEnumerable<(int A, int B)> pairs)
    {
        var parent = Enumerable.Range(0, documents).ToArray();
        int Root(int document)
        {
            while (parent[document] != document)
            {
                parent[document] = parent[parent[document]];
                document = parent[document];
            }

            return document;
        }

        foreach (var (a, b) in pairs)
        {
            var (x, y) = (Root(a), Root(b));
            parent[Math.Max(x, y)] = Math.Min(x, y);
        }

        return [.. Enumerable.Range(0, documents).GroupBy(Root).Select(family => family.ToArray())];
    }

    public static Family Write(string storyId, ImmutableArray<AnnotatedDocument> texts, int[] members)
    {
        var documents = members.Select(member => texts[member]).ToArray();
        var id = ContentId.Of("f", [storyId, .. documents.Select(document => document.Id)]);
        var (origin, basis, evidence) = FamilyOrigin.Of(documents);
        return new Family(id, [.. documents.Select(document => document.Id)], origin, basis, evidence);
    }
}
