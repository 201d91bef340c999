using Hearsay.Articles;
using Hearsay.Claims;
using Hearsay.Discrepancies;

namespace Hearsay.Dossiers;

/// <summary>The words in which every view tells what the format's terms mean to a reader.</summary>
public static class DossierWords
{
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.SingleSource => "single source",
        ClaimStatus.Unconfirmed => "unconfirmed",
        ClaimStatus.Corroborated => "corroborated",
        ClaimStatus.Confirmed => "confirmed",
        ClaimStatus.Denied => "denied",
        ClaimStatus.Disputed => "disputed",
    };

    /// <summary>What the status says, in one clause; never a verdict.</summary>
    public static string Meaning(ClaimStatus status) => status switch
    {
        ClaimStatus.SingleSource => "one origin, no other party spoke to it",
        ClaimStatus.Unconfirmed => "parties were asked, none confirmed",
        ClaimStatus.Corroborated => "two origins or more assert it",
        ClaimStatus.Confirmed => "confirmed by another party that can know",
        ClaimStatus.Denied => "only denials at hand",
        ClaimStatus.Disputed => "asserted by some, denied by others",
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserted => "asserted",
        Stance.Reported => "reported",
        Stance.Confirmed => "confirmed",
        Stance.PartlyConfirmed => "partly confirmed",
        Stance.Denied => "denied",
        Stance.NonDenial => "did not deny",
        Stance.NeitherConfirmedNorDenied => "neither confirmed nor denied",
        Stance.DeclinedToComment => "declined to comment",
        Stance.Evaded => "evaded",
        Stance.NoResponse => "did not respond",
        Stance.NotOfficiallyConfirmed => "has not confirmed",
        Stance.Interpretation => "outlet's reading",
        Stance.Background => "outlet's own words",
    };

    public static string Of(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Number => "number",
        DiscrepancyKind.Date => "date",
        DiscrepancyKind.Name => "name",
        DiscrepancyKind.Place => "place",
        DiscrepancyKind.Attribution => "who said it",
        DiscrepancyKind.Contradiction => "contradiction",
        DiscrepancyKind.Framing => "framing",
        DiscrepancyKind.Wording => "wording",
        DiscrepancyKind.Omission => "omission",
        DiscrepancyKind.Update => "update",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
    };

    /// <summary>A date for a reader: the value, with what it rests on unless it is stated.</summary>
    public static string Date(string? value, DateBasis basis) => value is null ? "undated" : basis switch
    {
        DateBasis.Metadata => value,
        DateBasis.Inferred => $"{value} (inferred)",
        DateBasis.Unknown => $"{value} (basis unknown)",
    };

    /// <summary>"1 report", "4 reports"; "1 story", "2 stories".</summary>
    public static string Count(int count, string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return count == 1 ? $"1 {noun}" : noun.EndsWith('y') ? $"{count} {noun[..^1]}ies" : $"{count} {noun}s";
    }
}
