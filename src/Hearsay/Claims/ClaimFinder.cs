using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;
using Hearsay.Utterances;

namespace Hearsay.Claims;

/// <summary>Finds the propositions that several parties or reports speak to, and each party's position on them.</summary>
internal static class ClaimFinder
{
    /// <summary>Key claims first.</summary>
    public static ImmutableArray<Claim> Find(Story story, StoryReuse reuse, ImmutableArray<Utterance> utterances) => [];
}
