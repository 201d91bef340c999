using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

[JsonConverter(typeof(SnakeCaseEnum<DiscrepancyKind>))]
public enum DiscrepancyKind
{
    Number,
    Date,
    Name,
    Place,
    Attribution,
    Contradiction,
    Framing,
    Wording,
    Omission,
    Update,
}

[JsonConverter(typeof(SnakeCaseEnum<Severity>))]
public enum Severity
{
    /// <summary>Style, spelling, compatible detail.</summary>
    Low,

    /// <summary>Other source, strength or emphasis.</summary>
    Medium,

    /// <summary>Readers of different outlets come away with different facts.</summary>
    High,
}

/// <summary>One of the values, with where it stands.</summary>
public sealed record Reading(string Value, ImmutableArray<Evidence> Evidence)
{
    public bool Equals(Reading? other) => other is not null && Value == other.Value && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Where reports disagree: two readings or more, all values different. Compared by id.</summary>
public sealed record Discrepancy(string Id, DiscrepancyKind Kind, Severity Severity, string Title, ImmutableArray<Reading> Readings)
{
    public bool Equals(Discrepancy? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
