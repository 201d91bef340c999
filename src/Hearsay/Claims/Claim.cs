using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>What a party holds about a claim.</summary>
[JsonConverter(typeof(SnakeCaseEnum<Stance>))]
public enum Stance
{
    Asserted,
    Reported,
    Confirmed,
    PartlyConfirmed,
    Denied,
    NonDenial,
    NeitherConfirmedNorDenied,
    DeclinedToComment,
    Evaded,
    NoResponse,
    NotOfficiallyConfirmed,

    /// <summary>The outlet's reading of a source.</summary>
    Interpretation,

    /// <summary>The outlet's own statement.</summary>
    Background,
}

/// <summary>Reports who said, confirmed or denied; no verdict on truth. See <see cref="ClaimStatusTable"/>.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>One origin asserts it, and no other party spoke to it.</summary>
    SingleSource,

    /// <summary>Parties were asked, and none confirmed.</summary>
    Unconfirmed,

    /// <summary>Two origins or more assert it.</summary>
    Corroborated,

    /// <summary>Another party that can know confirms it.</summary>
    Confirmed,

    /// <summary>Only denials are at hand.</summary>
    Denied,

    /// <summary>Some assert it and some deny it.</summary>
    Disputed,
}

/// <param name="Holder">Entity or document id.</param>
/// <param name="Statement">Id of the statement it was read from, or null when it is the document's own words.</param>
/// <param name="Chain">As in a statement; ends with the document.</param>
public sealed record Position(string Holder, Stance Stance, Evidence Evidence, string? Statement, ImmutableArray<string> Chain)
{
    /// <summary>
    /// The entity or document as which <see cref="Claim.IndependentOrigins"/> counts it; a statement, the first of its, where the source has no entity. Null where the count leaves it out: it gives another figure or says it in words that may mean less,
    /// denies it, or passes it on where those who say it are named.
    /// </summary>
    public string? Origin { get; init; }

    public bool Equals(Position? other) => other is not null && Holder == other.Holder && Stance == other.Stance && Evidence == other.Evidence;

    public override int GetHashCode() => HashCode.Combine(Holder, Stance, Evidence);
}

/// <summary>A proposition and who holds what about it. Compared by id.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>The words of a report.</summary>
    public required string Text { get; init; }

    /// <summary>The story turns on it.</summary>
    public required bool Key { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>Different first sources that assert it, which are the different origins of its positions; one person on two occasions is one.</summary>
    public required int IndependentOrigins { get; init; }

    /// <summary>Parties that can know and confirm it beside who asserts it.</summary>
    public required int IndependentConfirmations { get; init; }

    public required ImmutableArray<Position> Positions { get; init; }

    public bool Equals(Claim? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
