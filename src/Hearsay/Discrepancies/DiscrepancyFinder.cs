using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>Finds where a story's reports disagree: numbers, dates, names, speakers, readings.</summary>
internal static class DiscrepancyFinder
{
    private const int MostCompared = 30; // clauses of one cluster

    /// <summary>Most severe first, then what most reports speak to; one for each matter.</summary>
    /// <param name="clauses">The story's, as <see cref="ClauseFinder"/> cuts them.</param>
    public static ImmutableArray<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses, StoryReuse reuse, ImmutableArray<Utterance> utterances, ImmutableArray<Claim> claims)
    {
        var weights = new TermWeights(story, clauses);
        var clusters = ClustersOf(clauses, weights);
        var frames = StoryFrames.Of(story);
        ImmutableArray<Quantity> quantities = [.. story.EachDocument(document => QuantityFinder.Find(story, document))];
        ImmutableArray<Discrepancy> wordings = [.. WordingDiscrepancies.Find(story, utterances)];
        IEnumerable<Discrepancy> found =
        [
            .. NumberDiscrepancies.Find(story, quantities, weights),
            .. ClaimDiscrepancies.Find(story, claims, weights),
            .. AttributionDiscrepancies.Find(story, utterances),
            .. wordings,
            .. StrengthDiscrepancies.Find(story, clusters, weights).Where(strength => !wordings.Any(wording => IsOver(wording, strength))),
            .. LimitDiscrepancies.Find(story, clusters, weights),
            .. StateDiscrepancies.Find(story, clauses),
            .. GradedDiscrepancies.Find(story, weights),
            .. DeedDiscrepancies.Find(story, frames, weights),
            .. DenialDiscrepancies.Find(story, frames, weights),
            .. OppositeDiscrepancies.Find(story, frames, weights),
            .. TopicDiscrepancies.Find(story, frames, weights),
            .. RetoldDiscrepancies.Find(story, frames, weights),
            .. SourcingDiscrepancies.Find(story, clauses, clusters, weights),
            .. VoiceDiscrepancies.Find(story, clusters, weights),
            .. NamingDiscrepancies.Find(story, frames),
            .. FragmentDiscrepancies.Find(story),
            .. HedgeDiscrepancies.Find(story, quantities),
            .. HearsayDiscrepancies.Find(story, frames, weights),
            .. IdentityDiscrepancies.Find(story, frames),
            .. FirstTimeDiscrepancies.Find(story, frames),
            .. OmissionDiscrepancies.Find(story),
            .. DateDiscrepancies.Find(story, weights),
            .. SaidDayDiscrepancies.Find(story, utterances),
            .. TitleDiscrepancies.Find(story),
            .. NameDiscrepancies.Find(story),
            .. FullNameDiscrepancies.Find(story),
            .. PlaceDiscrepancies.Find(story),
            .. AgeDiscrepancies.Find(story),
            .. VoteDiscrepancies.Find(story),
            .. UniqueDiscrepancies.Find(story),
            .. PartDiscrepancies.Find(story),
            .. DemandDiscrepancies.Find(story, frames, weights),
            .. SequelDiscrepancies.Find(story, utterances),
            .. BorrowedWordsDiscrepancies.Find(story, utterances),
            .. CallingDiscrepancies.Find(story, frames, weights),
            .. GlossDiscrepancies.Find(story, utterances),
            .. OpenDiscrepancies.Find(story, frames),
            .. ActDiscrepancies.Find(story, weights),
            .. CutQuotationDiscrepancies.Find(story),
            .. ChannelDiscrepancies.Find(story, frames),
            .. NamedPartyDiscrepancies.Find(story, frames, weights),
            .. SameCountDiscrepancies.Find(story, frames),
            .. DurationDiscrepancies.Find(story, frames, weights),
            .. ListDiscrepancies.Find(story, frames, weights),
            .. AlteredDiscrepancies.Find(story, frames, reuse, weights),
            .. DatelineDiscrepancies.Find(story, reuse),
        ];
        return [.. found
            .DistinctBy(discrepancy => discrepancy.Id, StringComparer.Ordinal)
            .OrderByDescending(discrepancy => discrepancy.Severity)
            .ThenByDescending(discrepancy => discrepancy.Readings.SelectMany(reading => reading.Evidence).Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal).Count())
            .DistinctBy(discrepancy => discrepancy.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Clauses of one proposition, as many as are compared, where there are two.</summary>
    private static ImmutableArray<ImmutableArray<Clause>> ClustersOf(ImmutableArray<Clause> clauses, TermWeights weights) =>
        [.. ClauseClusters.Of(clauses, weights).Where(members => members.Length > 1).Select(members => members.Take(MostCompared).Select(index => clauses[index]).ToImmutableArray())];

    // "could pay", "will pay": a wording shows how sure the speaker is.
    private static bool IsOver(Discrepancy kept, Discrepancy other) => kept.Readings.Length == other.Readings.Length
        && kept.Readings.Any(reading => Holds(other.Readings[0], reading) && kept.Readings.Any(second => second != reading && Holds(other.Readings[^1], second)));

    private static bool Holds(Reading other, Reading reading) =>
        other.Evidence.All(place => reading.Evidence.Any(own => own.Document == place.Document && (own.Span.Contains(place.Span) || place.Span.Contains(own.Span))));
}
