using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>Claims that one party affirms and another denies.</summary>
internal static class ClaimDiscrepancies
{
    private const int LongestTitle = 100; // characters

    private const double SameProposition = 0.4; // likeness of a denial and what it denies

    private const int FewestTerms = 3; // "denied election meddling" names a topic that much else is about

    private const double Covered = 0.75; // of the shorter one's words stand in the other

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Claim> claims, TermWeights weights)
    {
        var documents = story.Documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        ImmutableArray<string> Terms(Position position) => ClauseFinder.Terms(story, documents[position.Evidence.Document], position.Evidence.Span, null);
        foreach (var claim in claims.Where(claim => claim.Status == ClaimStatus.Disputed))
        {
            var denied = claim.Positions.Where(position => position.Stance == Stance.Denied).ToArray();
            var denials = denied.Select(Terms).Where(terms => terms.Length >= FewestTerms).ToArray();
            var affirmed = claim.Positions
                .Where(position => Stances.Affirms(position.Stance) && denied.All(other => other.Evidence != position.Evidence && other.Holder != position.Holder))
                .Where(position => Terms(position) is var terms && denials.Any(denial => weights.Likeness(terms, denial) >= SameProposition && weights.Covers(terms, denial) >= Covered))
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
