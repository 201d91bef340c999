using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Counts who stands behind a claim on their own: different first sources, and texts that name none.</summary>
internal sealed class Origins(Story story, StoryReuse reuse)
{
    private readonly Dictionary<string, string> familyOf = reuse.Families
        .SelectMany(family => family.Documents.Select(document => (document, family.Id)))
        .ToDictionary(pair => pair.document, pair => pair.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> citedIn = story.Statements
        .Where(statement => statement.Source.Entity is not null)
        .GroupBy(statement => statement.Chain[^1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.SelectMany(statement => statement.Chain.SkipLast(1)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// A report's own words count, once per family, only where it cites none of the claim's named origins: otherwise it has it from them.
    /// A party that confirms is a confirmation, no origin, unless nobody else asserts.
    /// </summary>
    public (int Asserting, int Confirming) Of(ImmutableArray<Position> positions)
    {
        var asserting = positions
            .Where(position => position.Stance is Stance.Asserted or Stance.Reported or Stance.Interpretation && position.Chain.Length > 1)
            .Select(position => position.Chain[0])
            .ToHashSet(StringComparer.Ordinal);
        var confirming = positions
            .Where(position => position.Stance == Stance.Confirmed)
            .Select(position => position.Holder)
            .Where(holder => !asserting.Contains(holder))
            .ToHashSet(StringComparer.Ordinal);
        var texts = positions
            .Where(position => position.Chain.Length == 1 && Stances.Affirms(position.Stance))
            .Select(position => position.Chain[0])
            .Where(document => !citedIn.TryGetValue(document, out var cited) || !(cited.Overlaps(asserting) || cited.Overlaps(confirming)))
            .Select(document => familyOf.GetValueOrDefault(document, document))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return (asserting.Count + texts, confirming.Count);
    }
}
