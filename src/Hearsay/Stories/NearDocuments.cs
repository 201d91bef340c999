namespace Hearsay.Stories;

/// <summary>
/// For each document the few that are most like it, found through postings of its heaviest terms and pairs. A posting that many documents share is
/// looked at near the document's own place in it only, so that work grows with the documents, not with their square.
/// </summary>
internal sealed class NearDocuments
{
    public const int Most = 30;
    private const int IndexTerms = 40; // a document's heaviest terms and pairs; two reports of one event share several of them
    private const int LongestPosting = 300; // documents; of longer ones the neighbours
    private const int Window = 25; // neighbours on either side, in the documents' order
    private const int Weighed = 48; // candidates whose likeness is computed in full
    private const float LeastLikeness = 0.02f;

    private NearDocuments((int Document, float Likeness)[][] near)
    {
        Near = near;
        ById = [.. near.Select((list, d) => Profile(list, d))];
    }

    /// <summary>By document: the documents most like it, best first; ties by number.</summary>
    public (int Document, float Likeness)[][] Near { get; }

    /// <summary>The same and the document itself (likeness 1) by number, of length one together.</summary>
    public (int Document, float Weight)[][] ById { get; }

    public static NearDocuments Of(TermVector[] vectors, TermRarity pile)
    {
        var terms = pile.Rarity.Length;
        var heaviest = new (int Key, float Weight)[vectors.Length][];
        var counts = new Dictionary<int, int>();
        for (var d = 0; d < vectors.Length; d++)
        {
            heaviest[d] = Heaviest(vectors[d], pile.Kinds, terms);
            foreach (var (key, _) in heaviest[d])
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var postings = new Dictionary<int, List<(int Document, float Weight)>>();
        for (var d = 0; d < vectors.Length; d++)
        {
            foreach (var (key, weight) in heaviest[d])
            {
                if (counts[key] > 1)
                {
                    if (!postings.TryGetValue(key, out var posting))
                    {
                        postings.Add(key, posting = new List<(int, float)>(counts[key]));
                    }

                    posting.Add((d, weight));
                }
            }
        }

        var near = new (int, float)[vectors.Length][];
        var shared = new float[vectors.Length];
        var touched = new List<int>();
        var places = new Dictionary<int, int>();
        for (var d = 0; d < vectors.Length; d++)
        {
            foreach (var (key, weight) in heaviest[d])
            {
                if (postings.TryGetValue(key, out var posting))
                {
                    var place = places.GetValueOrDefault(key);
                    places[key] = place + 1; // documents come in the order in which the posting lists them
                    var isLong = posting.Count > LongestPosting;
                    var (from, to) = isLong ? (Math.Max(0, place - Window), Math.Min(posting.Count, place + Window + 1)) : (0, posting.Count);
                    for (var other = from; other < to; other++)
                    {
                        var (document, theirs) = posting[other];
                        if (shared[document] == 0)
                        {
                            touched.Add(document);
                        }

                        shared[document] += weight * theirs;
                    }
                }
            }

            near[d] = Best(d, touched, shared, vectors, pile.Kinds);
            foreach (var document in touched)
            {
                shared[document] = 0;
            }

            touched.Clear();
        }

        return new NearDocuments(near);
    }

    private static (int Document, float Likeness)[] Best(int document, List<int> touched, float[] shared, TermVector[] vectors, TermKind[] kinds)
    {
        var candidates = new Strongest(Weighed);
        foreach (var other in touched)
        {
            if (other != document)
            {
                candidates.Offer(other, shared[other]);
            }
        }

        var best = new Strongest(Most);
        foreach (var (other, _) in candidates.Ordered)
        {
            var likeness = vectors[document].Likeness(vectors[other], kinds);
            if (likeness > LeastLikeness)
            {
                best.Offer(other, likeness);
            }
        }

        return best.Ordered.ToArray();
    }

    private static (int Key, float Weight)[] Heaviest(TermVector vector, TermKind[] kinds, int terms)
    {
        var heaviest = new Strongest(IndexTerms);
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            heaviest.Offer(vector.Terms[i], vector.Weights[i] * MathF.Sqrt(TermVector.Scale(kinds[vector.Terms[i]])));
        }

        for (var i = 0; i < vector.Pairs.Length; i++)
        {
            heaviest.Offer(terms + vector.Pairs[i], vector.PairWeights[i] * MathF.Sqrt(TermVector.PairScale));
        }

        return heaviest.Ordered.ToArray();
    }

    private static (int Document, float Weight)[] Profile((int Document, float Likeness)[] near, int self)
    {
        (int Document, float Weight)[] all = [.. near, (self, 1f)];
        Array.Sort(all, (a, b) => a.Document.CompareTo(b.Document));
        var length = MathF.Sqrt(all.Sum(one => one.Weight * one.Weight));
        return [.. all.Select(one => (one.Document, one.Weight / length))];
    }
}
