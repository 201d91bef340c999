using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>Finds where a story's reports disagree: numbers, dates, names, speakers, readings.</summary>
internal static class DiscrepancyFinder
{
    /// <summary>Most severe first, then what most reports speak to; one for each matter.</summary>
    /// <param name="clauses">The story's, as <see cref="ClauseFinder"/> cuts them.</param>
    public static ImmutableArray<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses, StoryReuse reuse, ImmutableArray<Utterance> utterances, ImmutableArray<Claim> claims)
    {
        var weights = new TermWeights(story, clauses);
        var frames = StoryFrames.Of(story);
        ImmutableArray<Discrepancy> wordings = [.. WordingDiscrepancies.Find(story, utterances)];
        return [.. NumberDiscrepancies.Find(story, weights)
            .Concat(ClaimDiscrepancies.Find(story, claims, weights))
            .Concat(AttributionDiscrepancies.Find(story, utterances))
            .Concat(wordings)
            .Concat(StrengthDiscrepancies.Find(story, clauses, weights).Where(strength => !wordings.Any(wording => IsOver(wording, strength))))
            .Concat(StateDiscrepancies.Find(story, clauses))
            .Concat(GradedDiscrepancies.Find(story, weights))
            .Concat(DeedDiscrepancies.Find(story, frames, weights))
            .Concat(DenialDiscrepancies.Find(story, frames, weights))
            .Concat(OppositeDiscrepancies.Find(story, frames, weights))
            .Concat(TopicDiscrepancies.Find(story, frames, weights))
            .Concat(RetoldDiscrepancies.Find(story, frames, weights))
            .Concat(SourcingDiscrepancies.Find(story, clauses, weights))
            .Concat(VoiceDiscrepancies.Find(story, clauses, weights))
            .Concat(NamingDiscrepancies.Find(story, frames))
            .Concat(FragmentDiscrepancies.Find(story))
            .Concat(HedgeDiscrepancies.Find(story))
            .Concat(IdentityDiscrepancies.Find(story, frames))
            .Concat(FirstTimeDiscrepancies.Find(story, frames))
            .Concat(OmissionDiscrepancies.Find(story))
            .Concat(DateDiscrepancies.Find(story, weights))
            .Concat(SaidDayDiscrepancies.Find(story, utterances))
            .Concat(TitleDiscrepancies.Find(story))
            .Concat(NameDiscrepancies.Find(story))
            .Concat(FullNameDiscrepancies.Find(story))
            .Concat(PlaceDiscrepancies.Find(story))
            .Concat(AgeDiscrepancies.Find(story))
            .Concat(UniqueDiscrepancies.Find(story))
            .Concat(PartDiscrepancies.Find(story))
            .Concat(DemandDiscrepancies.Find(story, frames, weights))
            .Concat(SequelDiscrepancies.Find(story, utterances))
            .Concat(BorrowedWordsDiscrepancies.Find(story, utterances))
            .Concat(CallingDiscrepancies.Find(story, frames, weights))
            .Concat(GlossDiscrepancies.Find(story, utterances))
            .Concat(OpenDiscrepancies.Find(story, frames))
            .Concat(ActDiscrepancies.Find(story, weights))
            .Concat(CutQuotationDiscrepancies.Find(story))
            .Concat(ChannelDiscrepancies.Find(story, frames))
            .Concat(NamedPartyDiscrepancies.Find(story, frames, weights))
            .Concat(SameCountDiscrepancies.Find(story, frames))
            .Concat(ListDiscrepancies.Find(story, frames, weights))
            .Concat(AlteredDiscrepancies.Find(story, frames, reuse, weights))
            .Concat(DatelineDiscrepancies.Find(story, reuse))
            .DistinctBy(discrepancy => discrepancy.Id, StringComparer.Ordinal)
            .OrderByDescending(discrepancy => discrepancy.Severity)
            .ThenByDescending(discrepancy => discrepancy.Readings.SelectMany(reading => reading.Evidence).Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal).Count())
            .DistinctBy(discrepancy => discrepancy.Title, StringComparer.OrdinalIgnoreCase)];
    }

    // "could pay", "will pay": a wording shows how sure the speaker is.
    private static bool IsOver(Discrepancy kept, Discrepancy other) => kept.Readings.Length == other.Readings.Length
        && kept.Readings.Any(reading => Holds(other.Readings[0], reading) && kept.Readings.Any(second => second != reading && Holds(other.Readings[^1], second)));

    private static bool Holds(Reading other, Reading reading) =>
        other.Evidence.All(place => reading.Evidence.Any(own => own.Document == place.Document && (own.Span.Contains(place.Span) || place.Span.Contains(own.Span))));
}
