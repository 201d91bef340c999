using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Sources;

/// <summary>A person, organisation, outlet, place or group of a story, under all its names in all its documents. Compared by id.</summary>
public sealed record Entity
{
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names, as written.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Roles { get; init; } = [];

    public ImmutableArray<Evidence> Mentions { get; init; } = [];

    public bool Equals(Entity? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
