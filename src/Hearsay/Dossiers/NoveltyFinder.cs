using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;

namespace Hearsay.Dossiers;

/// <summary>What each report adds to, and leaves out of, what was out before it.</summary>
internal static class NoveltyFinder
{
    public static ImmutableArray<Novelty> Find(Story story, StoryReuse reuse) => [];
}
