using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Text;

namespace Hearsay.Chronology;

/// <summary>Where reports speak to claims: two clauses on one claim tell of one thing, in whatever words.</summary>
internal sealed class ClaimPlaces
{
    /// <summary>Of the shorter of clause and evidence, in characters.</summary>
    private const double MostOf = 0.6;

    private readonly ILookup<string, (TextSpan Span, int Claim)> places;

    private ClaimPlaces(ILookup<string, (TextSpan Span, int Claim)> places) => this.places = places;

    public static ClaimPlaces Of(ImmutableArray<Claim> claims) => new(claims
        .SelectMany((claim, number) => claim.Positions.Where(position => Stances.Affirms(position.Stance)).Select(position => (position.Evidence, number)))
        .ToLookup(pair => pair.Evidence.Document, pair => (pair.Evidence.Span, pair.number), StringComparer.Ordinal));

    public int[] At(string document, TextSpan clause) =>
        [.. places[document]
            .Where(place => Math.Min(place.Span.End, clause.End) - Math.Max(place.Span.Start, clause.Start) >= MostOf * Math.Min(place.Span.Length, clause.Length))
            .Select(place => place.Claim)
            .Distinct()
            .Order()];
}
