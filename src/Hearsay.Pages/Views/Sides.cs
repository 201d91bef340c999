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

    /// <summary>Asked, or speaking of it, and neither yes nor no.</summary>
    Withholds,
    Silent,
}

/// <summary>How every view sorts, names and colours stances.</summary>
public static class Sides
{
    /// <summary>The sides on which parties stand, in the order in which a desk asks for them.</summary>
    public static IReadOnlyList<Side> OfParties { get; } = [Side.Asserts, Side.Confirms, Side.Denies, Side.Withholds, Side.Silent];

    public static Side Of(Stance stance) => stance switch
    {
        Stance.Asserted => Side.Asserts,
        Stance.Confirmed or Stance.PartlyConfirmed => Side.Confirms,
        Stance.Denied => Side.Denies,
        Stance.NonDenial or Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded or Stance.NotOfficiallyConfirmed => Side.Withholds,
        Stance.NoResponse => Side.Silent,
        Stance.Reported or Stance.Background or Stance.Interpretation => Side.Told,
    };

    /// <summary>The class in page.css that colours it.</summary>
    public static string LookOf(Side side) => side switch
    {
        Side.Told => "told",
        Side.Asserts => "for",
        Side.Confirms => "for sure",
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
        Side.Denies => "Denies",
        Side.Withholds => "Will not say",
        Side.Silent => "No answer",
    };

    /// <summary>Parties in the order of <see cref="OfParties"/>, what is only passed on last.</summary>
    public static int RankOf(Stance stance) => Of(stance) switch
    {
        Side.Asserts => 0,
        Side.Confirms => 1,
        Side.Denies => 2,
        Side.Withholds => 3,
        Side.Silent => 4,
        Side.Told => 5,
    };
}
