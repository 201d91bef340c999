using System.Globalization;
using Hearsay.Articles;
using Hearsay.Chronology;
using Hearsay.Claims;
using Hearsay.Discrepancies;
using Hearsay.Reuse;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Times;
using Hearsay.Utterances;

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

    public static string Of(SourcingWarning warning) => warning switch
    {
        SourcingWarning.SingleSource => "single source",
        SourcingWarning.OneFamily => "one family of texts only",
        SourcingWarning.UnnamedOnly => "unnamed sources only",
        SourcingWarning.PluralForOne => "“sources” in one report, one person in another",
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
        DiscrepancyKind.Omission => "left out",
        DiscrepancyKind.Update => "update",
    };

    /// <summary>What reports that differ in this way do, in one clause.</summary>
    public static string Meaning(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Number => "different figures for one thing",
        DiscrepancyKind.Date => "different times for one event",
        DiscrepancyKind.Name => "one person, body or thing under different names or titles",
        DiscrepancyKind.Place => "different places for one event",
        DiscrepancyKind.Attribution => "different speakers, hearers or channels for the same words",
        DiscrepancyKind.Contradiction => "one says what the other rules out",
        DiscrepancyKind.Framing => "the outlets set it in a different light",
        DiscrepancyKind.Wording => "one utterance in different words",
        DiscrepancyKind.Omission => "one leaves out what the other has",
        DiscrepancyKind.Update => "a later report gives another state of things",
    };

    /// <summary>What the weight says of readers.</summary>
    public static string Meaning(Severity severity) => severity switch
    {
        Severity.High => "readers of different outlets come away with different facts",
        Severity.Medium => "other source, strength or emphasis",
        Severity.Low => "style, spelling or compatible detail",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
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

    public static string? Of(SourceBasis basis) => basis switch
    {
        SourceBasis.Unknown => "speaker not known",
        SourceBasis.Explicit => null,
        SourceBasis.Pronoun => "speaker named by a pronoun",
        SourceBasis.CarriedOver => "speaker carried over from an earlier sentence",
    };

    public static string Of(SourceKind kind) => kind switch
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

    public static string Of(RenderingRelation relation) => relation switch
    {
        RenderingRelation.Verbatim => "word for word",
        RenderingRelation.Edited => "edited",
        RenderingRelation.Translation => "a translation of its own",
        RenderingRelation.Truncated => "cut short",
    };

    public static string Of(PassageKind kind) => kind switch
    {
        PassageKind.Verbatim => "word for word",
        PassageKind.NearVerbatim => "a few words changed",
        PassageKind.Rewritten => "rewritten",
        PassageKind.SharedQuotation => "same quotation, no copying",
    };

    public static string Of(NoiseKind kind) => kind switch
    {
        NoiseKind.Other => "no part of the article",
        NoiseKind.Header => "page header",
        NoiseKind.Caption => "caption",
        NoiseKind.RelatedLink => "related link",
        NoiseKind.Credit => "credit",
        NoiseKind.Byline => "byline",
        NoiseKind.Dateline => "dateline",
        NoiseKind.Boilerplate => "boilerplate",
        NoiseKind.Correction => "correction",
    };

    public static string Of(EntityType type) => type switch
    {
        EntityType.Other => "Other names",
        EntityType.Person => "People",
        EntityType.Organization => "Organisations",
        EntityType.Outlet => "Outlets and agencies",
        EntityType.Place => "Places",
        EntityType.Group => "Groups and unnamed sources",
        EntityType.Event => "Events",
    };

    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Unknown => "date not known",
        DateBasis.Metadata => "as stated with the report",
        DateBasis.Inferred => "inferred",
    };

    public static string Of(OriginBasis basis) => basis switch
    {
        OriginBasis.Unknown => "origin not known",
        OriginBasis.Declared => "declared by a credit or agency line",
        OriginBasis.Inferred => "inferred",
    };

    public static string Of(TimelineStatus status) => status switch
    {
        TimelineStatus.Happened => "happened",
        TimelineStatus.Expected => "expected",
    };

    /// <summary>"expected", and by when where a later report is of the day expected or after it; empty for what happened.</summary>
    /// <param name="documents">Of the story.</param>
    public static string Expectation(TimelineEntry entry, IEnumerable<DossierDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(documents);
        if (entry.Status != TimelineStatus.Expected)
        {
            return "";
        }

        var days = documents.Select(document => (document.Id, Day: TimeFinder.DayOf(document.PublishedAt))).Where(pair => pair.Day is not null).ToArray();
        var told = days.Where(pair => entry.Evidence.Any(evidence => evidence.Document == pair.Id)).Max(pair => pair.Day);
        var newest = days.Max(pair => pair.Day);
        return told < newest && TimeRange.Of(entry.When) is { } range && range.First <= newest
            ? string.Create(CultureInfo.InvariantCulture, $"expected on {told:yyyy-MM-dd}")
            : Of(entry.Status);
    }

    /// <summary>A date for a reader: the value, with what it rests on unless it is stated.</summary>
    public static string Date(string? value, DateBasis basis) => value is null ? "undated" : basis switch
    {
        DateBasis.Metadata => value,
        DateBasis.Inferred => $"{value} (inferred)",
        DateBasis.Unknown => $"{value} (basis unknown)",
    };

    /// <summary>With a capital letter, for the head of a line.</summary>
    public static string Capital(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>"1 report", "4 reports"; "1 story", "2 stories".</summary>
    public static string Count(int count, string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return count == 1 ? $"1 {noun}" : noun.EndsWith('y') ? $"{count} {noun[..^1]}ies" : $"{count} {noun}s";
    }
}
