using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;

namespace Hearsay.Utterances;

/// <summary>Aligns one act of speech over all the wordings in which a story's reports give it.</summary>
internal static class UtteranceFinder
{
    public static ImmutableArray<Utterance> Find(Story story, StoryReuse reuse) => [];
}
