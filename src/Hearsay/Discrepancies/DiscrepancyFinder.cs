using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>Finds where a story's reports disagree: numbers, dates, names, speakers, readings.</summary>
internal static class DiscrepancyFinder
{
    /// <summary>Most severe first.</summary>
    public static ImmutableArray<Discrepancy> Find(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances, ImmutableArray<Claim> claims) => [];
}
