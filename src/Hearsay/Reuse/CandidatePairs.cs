using System.Collections.Immutable;

namespace Hearsay.Reuse;

/// <summary>Pairs of documents that share enough runs of words to be compared, found through an index, not pair by pair.</summary>
internal static class CandidatePairs
{
    private const int RunWords = 5;

    /// <summary>Shared runs that make a pair worth comparing: 3 runs of 5 are 7 words in a row.</summary>
    private const int SharedRuns = 3;

    /// <summary>Documents with one run are paired with each other up to this many, beyond it with the first of them only.</summary>
    public const int LargestClique = 50;

    /// <summary>Indices (low, high), in order.</summary>
    public static List<(int A, int B)> Find(ImmutableArray<DocumentWords> documents)
    {
        var runs = new List<(ulong Key, int Document)>();
        for (var document = 0; document < documents.Length; document++)
        {
            for (var at = 0; at + RunWords <= documents[document].Count; at++)
            {
                if (WordGrams.IsWhole(documents[document], at, RunWords))
                {
                    runs.Add((WordGrams.Key(documents[document].Ids, at, RunWords), document));
                }
            }
        }

        runs.Sort();
        var shared = new Dictionary<long, int>();
        var holders = new List<int>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (holders.Count == 0 || holders[^1] != runs[i].Document)
            {
                holders.Add(runs[i].Document);
            }

            if (i + 1 == runs.Count || runs[i + 1].Key != runs[i].Key)
            {
                Count(holders, documents.Length, shared);
                holders.Clear();
            }
        }

        var pairs = shared
            .Where(pair => pair.Value >= SharedRuns)
            .Select(pair => ((int)(pair.Key / documents.Length), (int)(pair.Key % documents.Length)))
            .ToList();
        pairs.Sort();
        return pairs;
    }

    private static void Count(List<int> holders, int documents, Dictionary<long, int> shared)
    {
        var firsts = holders.Count > LargestClique ? 1 : holders.Count;
        for (var a = 0; a < firsts; a++)
        {
            for (var b = a + 1; b < holders.Count; b++)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, ((long)holders[a] * documents) + holders[b], out _)++;
            }
        }
    }
}
