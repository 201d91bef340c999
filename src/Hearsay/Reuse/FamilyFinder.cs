using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Reuse;

/// <summary>Partitions a story's documents into texts that derive from one another.</summary>
internal static class FamilyFinder
{
    /// <summary>
    /// Share of either text that must be copied to make the two one family. A sentence of background or a shared primary source stays
    /// below it, a block of agency copy in a report of one's own lies above.
    /// </summary>
    private const double DerivedShare = 0.18;

    /// <summary>A text of which so much is copied needs no long passage.</summary>
    private const double MostlyDerivedShare = 0.5;

    public static bool Joins(PairReuse reuse, double shareOfA, double shareOfB) =>
        Math.Max(shareOfA, shareOfB) >= (reuse.HasLongPassage ? DerivedShare : MostlyDerivedShare);

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

    public static Family Write(Story story, int[] members)
    {
        var documents = members.Select(member => story.Documents[member]).ToArray();
        var id = ContentId.Of("f", [story.Id, .. documents.Select(document => document.Id)]);
        var (origin, basis, evidence) = FamilyOrigin.Of(documents);
        return new Family(id, [.. documents.Select(document => document.Id)], origin, basis, evidence);
    }
}
