using System.Collections.Immutable;
using Hearsay.Stories;

namespace Hearsay.Chronology;

/// <summary>What happened when and what is expected, merged over the story's reports.</summary>
internal static class TimelineBuilder
{
    /// <summary>In order of time.</summary>
    public static ImmutableArray<TimelineEntry> Build(Story story) => [];
}
