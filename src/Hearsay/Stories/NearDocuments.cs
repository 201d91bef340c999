namespace Hearsay.Stories;

/// <summary>Finds, for each document, the few that are most like it, through an inverted index of its heaviest terms.</summary>
internal static class NearDocuments
{
    private const int IndexTerms = 30; // a document's heaviest terms; two reports of one event share several of them
    private const int Window = 25; // of a term that many documents hold, the neighbours in the documents' order
    private const int MaxNear = 30;

    /// <summary>Pairs (a, b), a before b, each once.</summary>
    public static HashSet<(int A, int B)> Pairs(TermVector[] vectors)
    {
        var postings = new Dictionary<int, List<(int Document, double Weight)>>();
        for (var d = 0; d < vectors.Length; d++)
        {
            foreach (var (term, weight) in Heaviest(vectors[d]))
            {
                if (!postings.TryGetValue(term, out var posting))
                {
                    postings.Add(term, posting = []);
                }

                posting.Add((d, weight));
            }
        }

        var pairs = new HashSet<(int, int)>();
        var shared = new Dictionary<int, double>();
        var places = new Dictionary<int, int>();
        for (var d = 0; d < vectors.Length; d++)
        {
            shared.Clear();
            foreach (var (term, weight) in Heaviest(vectors[d]))
            {
                var posting = postings[term];
                var place = places.GetValueOrDefault(term);
                places[term] = place + 1; // documents come in the order in which the posting lists them
                for (var other = Math.Max(0, place - Window); other < Math.Min(posting.Count, place + Window + 1); other++)
                {
                    if (other != place)
                    {
                        shared[posting[other].Document] = shared.GetValueOrDefault(posting[other].Document) + (weight * posting[other].Weight);
                    }
                }
            }

            foreach (var (other, _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MaxNear))
            {
                pairs.Add((Math.Min(d, other), Math.Max(d, other)));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int Term, double Weight)> Heaviest(TermVector vector) =>
        vector.Terms.Zip(vector.Weights).OrderByDescending(term => term.Second).ThenBy(term => term.First).Take(IndexTerms);
}
