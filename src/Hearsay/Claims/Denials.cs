using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>
/// Brings what somebody denies and how they argue it together: who "dismissed concerns about a flood" and says that "the river is not rising",
/// "no flood is expected" speaks to one claim.
/// </summary>
internal static class Denials
{
    public const double SameProposition = 0.72; // likeness of a denial and what it denies; it says so in its own words, so that it takes less than agreement, by eye on samples, 2026-11

    private const int MostCompared = 50;

    /// <summary>A denial stays with what others assert only where it denies just that; else it is a claim of its own, so that nothing is called disputed which nobody disputes.</summary>
    public static IEnumerable<Cluster> Part(Cluster cluster, TermWeights weights, int[] families)
    {
        var others = cluster.Clauses.Where(clause => !Cluster.IsDeniedAsSaid(clause)).Take(MostCompared).ToArray();
        var apart = cluster.Clauses
            .Where(clause => Cluster.IsDeniedAsSaid(clause) && !others.Any(other => !IsOfOneBreath(clause, other) && ClauseLikeness.OfContent(clause, other, weights) >= SameProposition))
            .ToImmutableArray();
        return apart.IsEmpty || apart.Length == cluster.Clauses.Length
            ? [cluster]
            : [new Cluster([.. cluster.Clauses.Except(apart)], families), new Cluster(apart, families)];
    }

    /// <summary>"denied any part in it, saying that the harbour was responsible": nobody denies what he asserts in the same sentence.</summary>
    private static bool IsOfOneBreath(Clause denial, Clause other) =>
        denial.Document == other.Document && denial.Sentence == other.Sentence && denial.Statement!.Source.Entity is { } holder && other.Statement?.Source.Entity == holder;

    /// <summary>Negated clauses that stand alone join what the same party denies in so many words, where both share a telling word.</summary>
    public static List<Cluster> Join(Story story, List<Cluster> clusters, TermWeights weights, int[] families)
    {
        var denied = clusters
            .SelectMany(cluster => cluster.Clauses.Where(clause => Cluster.IsDeniedAsSaid(clause) && clause.Statement?.Source.Basis == SourceBasis.Explicit).Select(clause => (clause.Statement!.Source.Entity, Clause: clause, cluster)))
            .Where(item => item.Entity is not null)
            .ToLookup(item => item.Entity!, StringComparer.Ordinal);
        if (denied.Count == 0)
        {
            return clusters;
        }

        var joined = new Dictionary<Cluster, List<Cluster>>();
        foreach (var cluster in clusters)
        {
            if (cluster.Clauses[0].Statement?.Source.Entity is { } holder
                && cluster.Clauses.All(clause => clause.IsNegated && clause.Statement?.Source.Entity == holder)
                && denied[holder].FirstOrDefault(item => weights.SharesTelling(WholeTerms(story, cluster.Clauses[0]), item.Clause.Terms)).cluster is { } target)
            {
                (joined.TryGetValue(target, out var list) ? list : joined[target] = []).Add(cluster);
            }
        }

        var gone = joined.Values.SelectMany(list => list).ToHashSet();
        return [.. clusters.Where(cluster => !gone.Contains(cluster)).Select(cluster => joined.TryGetValue(cluster, out var list)
            ? new Cluster([.. cluster.Clauses.Concat(list.SelectMany(other => other.Clauses)).OrderBy(clause => clause.Document).ThenBy(clause => clause.Span)], families)
            : cluster)];
    }

    /// <summary>"The bay is not so deep that a flood could come": what the denial hangs on counts too.</summary>
    private static ImmutableArray<string> WholeTerms(Story story, Clause clause) => ClauseFinder.Terms(story, clause.Document, clause.Whole, null);
}
