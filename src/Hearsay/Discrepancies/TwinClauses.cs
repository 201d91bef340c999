using System.Collections.Immutable;
using Hearsay.Claims;

namespace Hearsay.Discrepancies;

/// <summary>Clauses of different reports that say one thing in much the same words.</summary>
internal static class TwinClauses
{
    private const double SameProposition = 0.5; // likelihood that two clauses speak to one

    private const double SameWords = 0.7; // of the shorter clause's weight stands in the other

    private const int FewestShared = 3; // terms that are neither names nor figures

    private const int MostCompared = 30; // clauses of one cluster

    /// <summary>For each cluster its clauses that have a twin in another report, in text order.</summary>
    public static IEnumerable<(ImmutableArray<Clause> Clauses, Func<Clause, Clause, bool> AreTwins)> Of(ImmutableArray<Clause> clauses, TermWeights weights)
    {
        bool AreTwins(Clause a, Clause b) => a.Document != b.Document && a.IsNegated == b.IsNegated
            && weights.SharedWords(a.Terms, b.Terms) >= FewestShared && weights.Covers(a.Terms, b.Terms) >= SameWords && ClauseLikeness.OfContent(a, b, weights) >= SameProposition;
        foreach (var members in ClauseClusters.Of(clauses, weights).Where(members => members.Length > 1))
        {
            var cluster = members.Take(MostCompared).Select(index => clauses[index]).ToArray();
            ImmutableArray<Clause> twins = [.. cluster.Where(a => Array.Exists(cluster, b => AreTwins(a, b)))];
            if (!twins.IsEmpty)
            {
                yield return (twins, AreTwins);
            }
        }
    }
}
