namespace Hearsay.Claims;

/// <summary>How likely two clauses speak to one proposition, be it that one asserts and one denies it.</summary>
internal static class ClauseLikeness
{
    /// <summary>0 to 1; 0 for clauses that share no word.</summary>
    public static double Of(Clause a, Clause b, TermWeights weights) => Of(a, b, weights, byPlace: true);

    /// <summary>By what the two say alone, whatever place they have in their reports: what a second origin, a confirmation or a dispute rests on.</summary>
    public static double OfContent(Clause a, Clause b, TermWeights weights) => Of(a, b, weights, byPlace: false);

    private static double Of(Clause a, Clause b, TermWeights weights, bool byPlace)
    {
        Span<double> features = stackalloc double[ClausePair.Features.Length];
        if (!ClausePair.Fill(a, b, weights, features))
        {
            return 0;
        }

        features[ClausePair.BothLead] *= byPlace ? 1 : 0;
        return weights.Model.Of(features);
    }
}
