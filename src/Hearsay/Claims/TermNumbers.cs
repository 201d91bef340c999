using System.Runtime.InteropServices;
using Hearsay.Claims.English;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>The terms of a story by number, with what likeness asks of them, so that comparing two clauses touches no text.</summary>
internal sealed class TermNumbers(TermWeights weights, TermNeighbours neighbours)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private readonly List<string> terms = [];

    private readonly List<Term> known = [];

    private readonly List<(int Term, double Likeness)[]?> near = [];

    public int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var exists);
        if (!exists)
        {
            number = terms.Count;
            terms.Add(term);
            near.Add(null);
            var isName = weights.IsName(term);
            var isNumber = TermWeights.IsNumber(term);
            known.Add(new Term(weights.Of(term), !isName && !isNumber && !weights.IsOffice(term) && !NewsWords.IsHappening(term), neighbours.VectorOf(term)));
        }

        return number;
    }

    public Term this[int number] => known[number];

    /// <summary>How near the nearest of some terms is to one, 0 to 1.</summary>
    public double Best(int term, ReadOnlySpan<int> others)
    {
        if (others.Contains(term))
        {
            return 1;
        }

        var best = 0.0;
        foreach (var (other, likeness) in Near(term))
        {
            if (likeness > best && others.Contains(other))
            {
                best = likeness;
            }
        }

        return best;
    }

    /// <summary>Of the two terms' vectors, no less than 0; null where one has none.</summary>
    public double? Cosine(int a, int b) => a == b ? 1
        : known[a].Vector is { } left && known[b].Vector is { } right ? Math.Max(0, StaticVectors.Cosine(left, right)) : null;

    /// <summary>Of the vectors of some terms, by their weights; null where none has a vector.</summary>
    public short[]? Direction(int[] some, double[] weightOf)
    {
        var any = false;
        var sum = new double[StaticVectors.MaxWidth];
        for (var i = 0; i < some.Length; i++)
        {
            if (known[some[i]].Vector is { } vector)
            {
                any = true;
                for (var j = 0; j < vector.Length; j++)
                {
                    sum[j] += vector[j] * weightOf[i];
                }
            }
        }

        return any ? StaticVectors.Normalise(sum) : null;
    }

    public (int Term, double Likeness)[] Near(int term) => near[term] ??= [.. neighbours.Near(terms[term]).Select(entry => (NumberOf(entry.Term), entry.Likeness))];

    /// <param name="IsWord">Neither name nor number, nor the office of one of the story's people, nor what says only that something happened: "contacts are taking place", "a call had taken place".</param>
    /// <param name="Vector">Null for one that the story's model has none for.</param>
    internal readonly record struct Term(double Weight, bool IsWord, short[]? Vector);
}
