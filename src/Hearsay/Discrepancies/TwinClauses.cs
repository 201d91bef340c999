using System.Collections.Immutable;
using Hearsay.Claims;

namespace Hearsay.Discrepancies;

/// <summary>Clauses of different reports that say one thing in much the same words.</summary>
internal static class TwinClauses
{
    private const double SameProposition = 0.5; // likelihood that two clauses speak to one

    private const double SameWords = 0.7; // of the shorter clause's weight stands in the other

    private const int FewestShared = 3; // terms that are neither names nor figures

    /// <summary>For each cluster its clauses that have a twin in another report, in text order.</summary>
    public static IEnumerable<Clause[]> Of(ImmutableArray<ImmutableArray<Clause>> clusters, TermWeights weights) => clusters
        .Select(cluster => Rivals.Among(cluster, clause => clause.Document, (a, b) => AreTwins(a, b, weights)))
        .Where(twins => twins.Length > 0);

    /// <summary>As far as their words tell; whether they are of two reports is not asked.</summary>
    public static bool AreTwins(Clause a, Clause b, TermWeights weights) => a.IsNegated == b.IsNegated
        && weights.SharedWords(a.Terms, b.Terms) >= FewestShared && weights.Covers(a.Terms, b.Terms) >= SameWords && ClauseLikeness.OfContent(a, b, weights) >= SameProposition;
}
