using System.Collections.Immutable;

namespace Hearsay.Reuse;

/// <summary>Pairs of documents that share enough runs of words to be compared, found through an index, not pair by pair.</summary>
internal static class CandidatePairs
{
    /// <summary>Shared runs that make a pair worth comparing: 3 runs of 5 are 7 words in a row.</summary>
    private const int SharedRuns = 3;

    /// <summary>Documents with one run are paired with each other up to this many, beyond it with the first of them only.</summary>
    public const int LargestClique = 50;

    /// <summary>Indices (low, high), in order.</summary>
    public static List<(int A, int B)> Find(ImmutableArray<DocumentWords> documents)
    {
        var index = new ReuseIndex(window: 1, LargestClique);
        var (pairs, found) = (new List<(int, int)>(), new List<IndexHit>());
        foreach (var document in documents)
        {
            var number = index.Add(document.Ids, found);
            pairs.AddRange(found.Where(hit => hit.SharedPrints >= SharedRuns).Select(hit => (hit.Text, number)));
        }

        pairs.Sort();
        return pairs;
    }
}
