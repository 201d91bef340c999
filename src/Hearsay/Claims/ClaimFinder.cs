using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Finds the propositions that several parties or reports speak to, and each party's position on them.</summary>
internal static class ClaimFinder
{
    private const int MostClaims = 40; // what a reader can take in; the rest are the least spoken to

    private const int MostKeyClaims = 6;

    private const int LeadSentences = 3;

    /// <summary>Key claims first.</summary>
    public static ImmutableArray<Claim> Find(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances)
    {
        var clauses = ClauseFinder.Find(story);
        var clusters = ClauseClusters.Of(clauses)
            .Select(members => new Cluster([.. members.Select(index => clauses[index])]))
            .ToList();
        var weights = new TermWeights(clauses);
        Withholdings.Attach(story, clusters, weights);
        var spokenTo = clusters
            .Where(cluster => cluster.IsShared || cluster.IsLead(LeadSentences))
            .OrderByDescending(cluster => cluster.Weight(LeadSentences))
            .ThenBy(cluster => cluster.Clauses[0].Document)
            .ThenBy(cluster => cluster.Clauses[0].Span)
            .Take(MostClaims)
            .ToArray();
        var origins = new Origins(story, reuse);
        var keys = spokenTo.Where(cluster => cluster.CanBeKey(story.Documents.Length)).Take(MostKeyClaims).ToHashSet();
        return [.. spokenTo
            .OrderByDescending(keys.Contains)
            .Select(cluster => ClaimOf(story, cluster, keys.Contains(cluster), weights, origins))];
    }

    private static Claim ClaimOf(Story story, Cluster cluster, bool key, TermWeights weights, Origins origins)
    {
        var positions = Positions.Of(story, cluster, weights);
        var (asserting, confirming) = origins.Of(positions);
        var text = cluster.Clearest(weights);
        return new Claim
        {
            Id = ContentId.Of("c", story.Id, story.Documents[text.Document].Id, text.Span.Start.ToString(CultureInfo.InvariantCulture), text.Span.End.ToString(CultureInfo.InvariantCulture)),
            Text = story.Documents[text.Document].Source.Quote(text.Span).Text,
            Key = key,
            Status = ClaimStatusTable.StatusOf(
                positions.Any(position => Stances.Affirms(position.Stance)),
                positions.Any(position => position.Stance == Stance.Denied),
                confirming,
                asserting,
                positions.Any(position => !Stances.Affirms(position.Stance) && position.Stance != Stance.Denied)),
            IndependentOrigins = asserting,
            IndependentConfirmations = confirming,
            Positions = positions,
        };
    }
}
