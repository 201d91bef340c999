namespace Hearsay.Claims;

/// <summary>How likely two clauses speak to one proposition, be it that one asserts and one denies it.</summary>
internal static class ClauseLikeness
{
    /// <summary>0 to 1; 0 for clauses that share no word.</summary>
    public static double Of(Clause a, Clause b, TermWeights weights)
    {
        Span<double> features = stackalloc double[ClausePair.Features.Length];
        return ClausePair.Fill(a, b, weights, features) ? weights.Model.Of(features) : 0;
    }
}
