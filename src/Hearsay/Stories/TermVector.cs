namespace Hearsay.Stories;

/// <summary>A sparse vector over term numbers, in order of term; of a document of length one, of a story the sum of its documents'.</summary>
internal sealed class TermVector(int[] terms, double[] weights)
{
    private const int MaxTerms = 400; // a story's sum keeps its heaviest terms, so that its size does not grow with the story

    public int[] Terms => terms;

    public double[] Weights => weights;

    /// <summary>The two sums of products: of the terms below firstName, and of the names.</summary>
    public (double Words, double Names) Dot(TermVector other, int firstName)
    {
        var (a, b, words, names) = (0, 0, 0.0, 0.0);
        while (a < terms.Length && b < other.Terms.Length)
        {
            if (terms[a] == other.Terms[b])
            {
                var product = weights[a] * other.Weights[b++];
                if (terms[a++] < firstName)
                {
                    words += product;
                }
                else
                {
                    names += product;
                }
            }
            else if (terms[a] < other.Terms[b])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return (words, names);
    }

    public TermVector Plus(TermVector other)
    {
        var sum = new List<(int Term, double Weight)>(terms.Length + other.Terms.Length);
        var (a, b) = (0, 0);
        while (a < terms.Length || b < other.Terms.Length)
        {
            if (b == other.Terms.Length || (a < terms.Length && terms[a] < other.Terms[b]))
            {
                sum.Add((terms[a], weights[a++]));
            }
            else if (a == terms.Length || other.Terms[b] < terms[a])
            {
                sum.Add((other.Terms[b], other.Weights[b++]));
            }
            else
            {
                sum.Add((terms[a], weights[a++] + other.Weights[b++]));
            }
        }

        if (sum.Count > MaxTerms)
        {
            sum = [.. sum.OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(MaxTerms).OrderBy(term => term.Term)];
        }

        return new TermVector([.. sum.Select(term => term.Term)], [.. sum.Select(term => term.Weight)]);
    }
}
