using System.Collections.Immutable;
using Hearsay.Articles;

namespace Hearsay.Stories;

/// <summary>Documents on one event.</summary>
/// <param name="Id">The same as long as the same document comes first by date: a report that comes in later changes nothing.</param>
/// <param name="Documents">At least one; by date, undated last.</param>
public sealed record StoryGroup(string Id, ImmutableArray<SourceDocument> Documents)
{
    public bool Equals(StoryGroup? other) => other is not null && other.Id == Id && other.Documents.SequenceEqual(Documents);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
