using Hearsay.Claims;

namespace Hearsay.Pages.Views;

/// <summary>How the page sorts and colours stances.</summary>
public static class Sides
{
    /// <summary>Which side of the claim a stance is on: <c>for</c>, <c>against</c>, <c>open</c> or <c>told</c> (passed on, or the outlet's own words).</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserted or Stance.Confirmed or Stance.PartlyConfirmed => "for",
        Stance.Denied => "against",
        Stance.Reported or Stance.Background or Stance.Interpretation => "told",
        Stance.NonDenial or Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded
            or Stance.NoResponse or Stance.NotOfficiallyConfirmed => "open",
    };

    /// <summary>For, against, open, told.</summary>
    public static int RankOf(Stance stance) => Of(stance) switch { "for" => 0, "against" => 1, "open" => 2, _ => 3 };
}
