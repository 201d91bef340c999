namespace Hearsay.Stories;

/// <summary>What a document's terms and pairs weigh, by how often they are said and how rare they are. Weights are raw; the norms make lengths one.</summary>
internal sealed class TermVector
{
    private const float NumberWeight = 1.5f; // tolls and sums tell events apart; 1 cost .005 (mean average precision as in TermReader)
    private const float PairWeight = 0.6f; // 0 cost .03

    private TermVector(DocumentTerms document, TermRarity pile)
    {
        Terms = new NumberSet(document.Terms);
        Length = document.Length;
        var count = Terms.Count;
        (Weights, Leads, Titles) = (new float[count], new float[count], new float[count]);
        double all = 0, lead = 0, title = 0;
        Span<double> kinds = stackalloc double[3];
        kinds.Clear();
        for (var i = 0; i < count; i++)
        {
            var (rarity, kind) = (pile.Rarity[Terms[i]], pile.Kinds[Terms[i]]);
            Weights[i] = MathF.Log(1 + document.Counts[i]) * rarity;
            Leads[i] = MathF.Log(1 + document.LeadCounts[i]) * rarity;
            Titles[i] = document.InTitle[i] ? rarity : 0;
            var square = Weights[i] * Weights[i];
            all += kind == TermKind.Number ? square * NumberWeight * NumberWeight : square;
            kinds[(int)kind] += square;
            lead += Leads[i] * Leads[i];
            title += Titles[i] * Titles[i];
            TitleSum += Titles[i];
            NameShare += kind == TermKind.Name ? 1f / count : 0;
        }

        var (numbers, weights, shared) = (new int[document.Pairs.Length], new float[document.Pairs.Length], 0);
        double sharedPairs = 0, allPairs = 0;
        for (var i = 0; i < document.Pairs.Length; i++)
        {
            var (number, rarity) = pile.PairOf(document.Pairs[i]);
            var weight = MathF.Log(1 + document.PairCounts[i]) * rarity;
            allPairs += weight * weight;
            if (number >= 0)
            {
                (numbers[shared], weights[shared]) = (number, weight);
                shared++;
                sharedPairs += weight * weight;
            }
        }

        Array.Resize(ref numbers, shared);
        Array.Resize(ref weights, shared);
        Array.Sort(numbers, weights);
        (Pairs, PairWeights) = (new NumberSet(numbers), weights);
        Norm = Inverse(all + (PairWeight * PairWeight * sharedPairs));
        (WordNorm, NameNorm, NumberNorm) = (Inverse(kinds[(int)TermKind.Word]), Inverse(kinds[(int)TermKind.Name]), Inverse(kinds[(int)TermKind.Number]));
        (LeadNorm, TitleNorm, PairNorm) = (Inverse(lead), Inverse(title), Inverse(allPairs));
    }

    public NumberSet Terms { get; }

    public float[] Weights { get; }

    /// <summary>Weights in title and lead alone.</summary>
    public float[] Leads { get; }

    /// <summary>Rarity of what stands in the title, 0 for the rest.</summary>
    public float[] Titles { get; }

    /// <summary>Pairs that another document holds too, by number.</summary>
    public NumberSet Pairs { get; }

    public float[] PairWeights { get; }

    public int Length { get; }

    /// <summary>Share of names among the terms.</summary>
    public float NameShare { get; }

    public float TitleSum { get; }

    public float Norm { get; }

    public float WordNorm { get; }

    public float NameNorm { get; }

    public float NumberNorm { get; }

    public float LeadNorm { get; }

    public float TitleNorm { get; }

    public float PairNorm { get; }

    public static TermVector Of(DocumentTerms document, TermRarity pile) => new(document, pile);

    /// <summary>What a term adds to the likeness, from the product of its raw weights.</summary>
    public static float Scale(TermKind kind) => kind == TermKind.Number ? NumberWeight * NumberWeight : 1;

    public static float PairScale => PairWeight * PairWeight;

    /// <summary>The cosine of all terms and pairs.</summary>
    public float Likeness(TermVector other, TermKind[] kinds)
    {
        var sum = 0f;
        for (var shared = Terms.SharedWith(other.Terms); shared.MoveNext();)
        {
            sum += Weights[shared.Mine] * other.Weights[shared.Theirs] * Scale(kinds[Terms[shared.Mine]]);
        }

        return (sum + (PairScale * PairDot(other))) * Norm * other.Norm;
    }

    public float PairDot(TermVector other)
    {
        var sum = 0f;
        for (var shared = Pairs.SharedWith(other.Pairs); shared.MoveNext();)
        {
            sum += PairWeights[shared.Mine] * other.PairWeights[shared.Theirs];
        }

        return sum;
    }

    private static float Inverse(double squares) => squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
}
