using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Claims that one party affirms and another denies.</summary>
internal static class ClaimDiscrepancies
{
    private const int LongestTitle = 100; // characters

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Status == ClaimStatus.Disputed))
        {
            var denied = claim.Positions.Where(position => position.Stance == Stance.Denied).ToArray();
            var affirmed = claim.Positions
                .Where(position => Stances.Affirms(position.Stance) && denied.All(other => other.Evidence != position.Evidence))
                .ToArray();
            if (affirmed.Length > 0)
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, $"Affirmed and denied: {Clip(claim.Text)}",
                    [Reading("affirmed", affirmed), Reading("denied", denied)]);
            }
        }
    }

    private static Reading Reading(string value, IEnumerable<Position> positions) =>
        new(value, [.. positions.Select(position => position.Evidence).DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)]);

    private static string Clip(string text) =>
        text.Length <= LongestTitle ? text : (text.LastIndexOf(' ', LongestTitle - 1) is > 0 and var cut ? text[..cut] : text[..LongestTitle]) + " …";
}
