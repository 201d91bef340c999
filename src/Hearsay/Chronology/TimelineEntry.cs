using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Chronology;

[JsonConverter(typeof(SnakeCaseEnum<TimelineStatus>))]
public enum TimelineStatus
{
    Happened,
    Expected,
}

/// <param name="When">ISO 8601 / TIMEX3 value.</param>
/// <param name="What">Extractive: words of a report.</param>
public sealed record TimelineEntry(string When, string What, ImmutableArray<Evidence> Evidence, TimelineStatus Status)
{
    public bool Equals(TimelineEntry? other) => other is not null && When == other.When && What == other.What && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(When, What);
}
