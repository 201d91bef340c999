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
        var heaviest = new (int Key, float Weight)[vectors.Length][];
        var starts = new int[pile.Rarity.Length + pile.PairNumbers + 1]; // by key: where its posting begins
        for (var d = 0; d < vectors.Length; d++)
        {
            heaviest[d] = Heaviest(vectors[d], pile.Kinds);
            foreach (var (key, _) in heaviest[d])
            {
                starts[key + 1]++;
            }
        }

        for (var key = 1; key < starts.Length; key++)
        {
            starts[key] += starts[key - 1];
        }

        var postings = new (int Document, float Weight)[starts[^1]];
        var ends = starts[..^1];
        for (var d = 0; d < vectors.Length; d++)
        {
            foreach (var (key, weight) in heaviest[d])
            {
                postings[ends[key]++] = (d, weight);
            }
        }

        var near = new (int, float)[vectors.Length][];
        var shared = new float[vectors.Length];
        var touched = new List<int>();
        var places = starts[..^1];
        for (var d = 0; d < vectors.Length; d++)
        {
            foreach (var (key, weight) in heaviest[d])
            {
                var place = places[key]++; // documents come in the order in which the posting lists them
                var (from, to) = (starts[key], starts[key + 1]);
                if (to - from > LongestPosting)
                {
                    (from, to) = (Math.Max(from, place - Window), Math.Min(to, place + Window + 1));
                }

                foreach (var (document, theirs) in postings.AsSpan(from, to - from))
                {
                    if (shared[document] == 0)
                    {
                        touched.Add(document);
                    }

                    shared[document] += weight * theirs;
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

    private static (int Key, float Weight)[] Heaviest(TermVector vector, TermKind[] kinds)
    {
        var heaviest = new Strongest(IndexTerms);
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            heaviest.Offer(vector.Terms[i], vector.Weights[i] * MathF.Sqrt(TermVector.Scale(kinds[vector.Terms[i]])));
        }

        for (var i = 0; i < vector.Pairs.Count; i++)
        {
            heaviest.Offer(kinds.Length + vector.Pairs[i], vector.PairWeights[i] * MathF.Sqrt(TermVector.PairScale));
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
