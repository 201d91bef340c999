using Hearsay.Articles;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Utterances;

namespace Hearsay.Pages.Views;

/// <summary>Plain words for the terms of the format.</summary>
public static class Words
{
    public static string For(Stance stance) => stance switch
    {
        Stance.Asserted => "asserts",
        Stance.Reported => "reports",
        Stance.Confirmed => "confirms",
        Stance.PartlyConfirmed => "confirms in part",
        Stance.Denied => "denies",
        Stance.NonDenial => "does not deny",
        Stance.NeitherConfirmedNorDenied => "neither confirms nor denies",
        Stance.DeclinedToComment => "declined to comment",
        Stance.Evaded => "evades",
        Stance.NoResponse => "gave no response",
        Stance.NotOfficiallyConfirmed => "not officially confirmed",
        Stance.Interpretation => "outlet’s reading",
        Stance.Background => "outlet’s own words",
    };

    /// <summary>Which side of the claim a stance is on: <c>for</c>, <c>against</c>, <c>open</c> or <c>told</c> (passed on, or the outlet's own words).</summary>
    public static string SideOf(Stance stance) => stance switch
    {
        Stance.Asserted or Stance.Confirmed or Stance.PartlyConfirmed => "for",
        Stance.Denied => "against",
        Stance.Reported or Stance.Background or Stance.Interpretation => "told",
        Stance.NonDenial or Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded
            or Stance.NoResponse or Stance.NotOfficiallyConfirmed => "open",
    };

    /// <summary>For, against, open, told.</summary>
    public static int RankOf(Stance stance) => SideOf(stance) switch { "for" => 0, "against" => 1, "open" => 2, _ => 3 };

    public static string For(ClaimStatus status) => status switch
    {
        ClaimStatus.SingleSource => "Single source",
        ClaimStatus.Unconfirmed => "Unconfirmed",
        ClaimStatus.Corroborated => "Corroborated",
        ClaimStatus.Confirmed => "Confirmed by a party",
        ClaimStatus.Denied => "Denied",
        ClaimStatus.Disputed => "Disputed",
    };

    /// <summary>What a status says, and what it does not.</summary>
    public static string Meaning(ClaimStatus status) => status switch
    {
        ClaimStatus.SingleSource => "one origin, and no one else was heard on it",
        ClaimStatus.Unconfirmed => "parties were asked and none confirmed",
        ClaimStatus.Corroborated => "two origins or more, no confirmation by a party",
        ClaimStatus.Confirmed => "confirmed by another party that can know",
        ClaimStatus.Denied => "only denials are at hand",
        ClaimStatus.Disputed => "asserted by some and denied by others",
    };

    public static string Past(StatementAct act) => act switch
    {
        StatementAct.Other or StatementAct.Say => "said",
        StatementAct.Ask => "asked",
        StatementAct.Confirm => "confirmed",
        StatementAct.Deny => "denied",
        StatementAct.Reject => "rejected",
        StatementAct.DeclineToComment => "declined to comment",
        StatementAct.NeitherConfirmNorDeny => "neither confirmed nor denied",
        StatementAct.NoResponse => "gave no response",
        StatementAct.NotConfirmed => "gave no confirmation",
        StatementAct.Evade => "evaded",
        StatementAct.Report => "reported",
        StatementAct.Promise => "promised",
        StatementAct.Demand => "demanded",
        StatementAct.Urge => "urged",
        StatementAct.Warn => "warned",
        StatementAct.Threaten => "threatened",
        StatementAct.Accuse => "accused",
        StatementAct.Offer => "offered",
        StatementAct.Estimate => "estimated",
        StatementAct.Expect => "expected",
        StatementAct.Hope => "hoped",
        StatementAct.Believe => "believed",
    };

    public static string? For(SourceBasis basis) => basis switch
    {
        SourceBasis.Unknown => "speaker not known",
        SourceBasis.Explicit => null,
        SourceBasis.Pronoun => "speaker named by a pronoun",
        SourceBasis.CarriedOver => "speaker carried over from an earlier sentence",
    };

    public static string For(SourceKind kind) => kind switch
    {
        SourceKind.Unknown => "source not known",
        SourceKind.NamedPerson => "named person",
        SourceKind.Institution => "institution",
        SourceKind.Outlet => "outlet",
        SourceKind.Agency => "agency",
        SourceKind.Document => "document",
        SourceKind.Group => "group",
        SourceKind.Unnamed => "unnamed source",
    };

    public static string For(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Number => "number",
        DiscrepancyKind.Date => "date",
        DiscrepancyKind.Name => "name",
        DiscrepancyKind.Place => "place",
        DiscrepancyKind.Attribution => "who said it",
        DiscrepancyKind.Contradiction => "contradiction",
        DiscrepancyKind.Framing => "framing",
        DiscrepancyKind.Wording => "wording",
        DiscrepancyKind.Omission => "left out",
        DiscrepancyKind.Update => "updated",
    };

    public static string For(Severity severity) => severity switch
    {
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
    };

    public static string For(RenderingRelation relation) => relation switch
    {
        RenderingRelation.Verbatim => "word for word",
        RenderingRelation.Edited => "edited",
        RenderingRelation.Translation => "a translation of its own",
        RenderingRelation.Truncated => "cut short",
    };

    public static string For(PassageKind kind) => kind switch
    {
        PassageKind.Verbatim => "word for word",
        PassageKind.NearVerbatim => "a few words changed",
        PassageKind.Rewritten => "rewritten",
        PassageKind.SharedQuotation => "same quotation, no copying",
    };

    public static string For(NoiseKind kind) => kind switch
    {
        NoiseKind.Other => "no part of the article",
        NoiseKind.Header => "page header",
        NoiseKind.Caption => "caption",
        NoiseKind.RelatedLink => "related link",
        NoiseKind.Credit => "credit",
        NoiseKind.Byline => "byline",
        NoiseKind.Dateline => "dateline",
        NoiseKind.Boilerplate => "boilerplate",
    };

    public static string For(EntityType type) => type switch
    {
        EntityType.Other => "Other names",
        EntityType.Person => "People",
        EntityType.Organization => "Organisations",
        EntityType.Outlet => "Outlets and agencies",
        EntityType.Place => "Places",
        EntityType.Group => "Groups and unnamed sources",
        EntityType.Event => "Events",
    };

    public static string For(DateBasis basis) => basis switch
    {
        DateBasis.Unknown => "date not known",
        DateBasis.Metadata => "as stated by the publisher",
        DateBasis.Inferred => "inferred",
    };

    public static string For(OriginBasis basis) => basis switch
    {
        OriginBasis.Unknown => "origin not known",
        OriginBasis.Declared => "declared by a credit or agency line",
        OriginBasis.Inferred => "inferred",
    };

    public static string For(TimelineStatus status) => status switch
    {
        TimelineStatus.Happened => "happened",
        TimelineStatus.Expected => "expected",
    };
}
