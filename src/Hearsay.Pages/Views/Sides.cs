using System.Collections.Immutable;
using Hearsay.Claims;

namespace Hearsay.Pages.Views;

/// <summary>Where a stance stands to a claim: the five answers to "who confirms, who denies, who will not say?", and what is only passed on.</summary>
public enum Side
{
    /// <summary>A report passes it on, or says it in its own words.</summary>
    Told,
    Asserts,
    Confirms,
    Denies,

    /// <summary>Says or confirms something near it: another figure, or words that may mean less; the count of origins leaves it out.</summary>
    Near,

    /// <summary>Asked, or speaking of it, and neither yes nor no.</summary>
    Withholds,
    Silent,
}

/// <summary>How every view sorts, names and colours stances.</summary>
public static class Sides
{
    /// <summary>Why the count of origins leaves out who stands near a claim.</summary>
    public const string WhyNear = "another figure, or words that may mean less";

    /// <summary>The sides on which parties stand, in the order in which a desk asks for them.</summary>
    public static ImmutableArray<Side> OfParties { get; } = [Side.Asserts, Side.Confirms, Side.Near, Side.Denies, Side.Withholds, Side.Silent];

    public static Side Of(Stance stance) => stance switch
    {
        Stance.Asserted => Side.Asserts,
        Stance.Confirmed or Stance.PartlyConfirmed => Side.Confirms,
        Stance.Denied => Side.Denies,
        Stance.NonDenial or Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded or Stance.NotOfficiallyConfirmed => Side.Withholds,
        Stance.NoResponse => Side.Silent,
        Stance.Reported or Stance.Background or Stance.Interpretation => Side.Told,
    };

    /// <summary>A claim's positions, each with its side: as its stance, but near it where the claim's count of origins rests on others. A dossier that names no origins is taken at its stances.</summary>
    public static ImmutableArray<(Position Position, Side Side)> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var counted = claim.Positions.Where(position => position.Origin is not null).Select(position => position.Holder).ToHashSet(StringComparer.Ordinal);
        bool IsNear(Position position) => position.Stance is Stance.Asserted or Stance.Confirmed && counted.Count > 0 && !counted.Contains(position.Holder);
        return [.. claim.Positions.Select(position => (position, IsNear(position) ? Side.Near : Of(position.Stance)))];
    }

    /// <summary>The class in page.css that colours it.</summary>
    public static string LookOf(Side side) => side switch
    {
        Side.Told => "told",
        Side.Asserts => "for",
        Side.Confirms => "for sure",
        Side.Near => "told",
        Side.Denies => "against",
        Side.Withholds => "open",
        Side.Silent => "open silent",
    };

    /// <summary>A row's head: "Denies: the mayor".</summary>
    public static string NameOf(Side side) => side switch
    {
        Side.Told => "Passed on",
        Side.Asserts => "Says so",
        Side.Confirms => "Confirms",
        Side.Near => "Says similar",
        Side.Denies => "Denies",
        Side.Withholds => "Will not say",
        Side.Silent => "No answer",
    };

    /// <summary>The entities and documents behind the claim's count of origins; in a dossier that names none, all that its positions come from, which may be more.</summary>
    public static string[] OriginsOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var counted = claim.Positions.Select(position => position.Origin).OfType<string>();
        var told = claim.Positions
            .Where(position => Of(position.Stance) is Side.Asserts or Side.Confirms or Side.Told)
            .Select(position => position.Chain is [var first, ..] ? first : position.Holder);
        return [.. (counted.Any() ? counted : told).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Parties in the order of <see cref="OfParties"/>, what is only passed on last.</summary>
    public static int RankOf(Side side) => OfParties.IndexOf(side) is >= 0 and var rank ? rank : OfParties.Length;
}
