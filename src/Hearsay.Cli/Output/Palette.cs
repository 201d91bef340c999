using Hearsay.Claims;
using Hearsay.Discrepancies;
using Spectre.Console;

namespace Hearsay.Cli.Output;

/// <summary>The few styles of the terminal view, legible on dark and on light grounds. Colour never stands alone: every state is also a word.</summary>
internal static class Palette
{
    public static Style Headline { get; } = new(decoration: Decoration.Bold);

    public static Style Section { get; } = new(Color.DodgerBlue1, decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey50);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Place { get; } = new(Color.SteelBlue3);

    public static Style Said { get; } = new(Color.DarkGoldenrod);

    public static Style Warning { get; } = new(Color.DarkOrange3);

    public static Style Of(Stance stance) => stance switch
    {
        Stance.Confirmed or Stance.PartlyConfirmed => new Style(Color.Green),
        Stance.Denied => new Style(Color.Red),
        Stance.NeitherConfirmedNorDenied or Stance.DeclinedToComment or Stance.Evaded or Stance.NoResponse or Stance.NotOfficiallyConfirmed or Stance.NonDenial =>
            new Style(Color.DarkOrange3),
        Stance.Asserted or Stance.Reported => new Style(Color.DodgerBlue1),
        Stance.Interpretation or Stance.Background => Faint,
    };

    public static Style Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed or ClaimStatus.Corroborated => new Style(Color.Green, decoration: Decoration.Bold),
        ClaimStatus.Denied or ClaimStatus.Disputed => new Style(Color.Red, decoration: Decoration.Bold),
        ClaimStatus.Unconfirmed or ClaimStatus.SingleSource => new Style(Color.DarkOrange3, decoration: Decoration.Bold),
    };

    public static Style Of(Severity severity) => severity switch
    {
        Severity.High => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Medium => new Style(Color.DarkOrange3, decoration: Decoration.Bold),
        Severity.Low => Faint,
    };
}
