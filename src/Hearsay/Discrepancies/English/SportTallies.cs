using System.Collections.Frozen;
using Hearsay.Claims.English;

namespace Hearsay.Discrepancies.English;

/// <summary>What is counted of a player or a team, over a game, a half, a season or a career at once.</summary>
internal static class SportTallies
{
    private static readonly FrozenSet<string> Nouns =
        ("touchdown pass completion carry catch reception interception sack tackle fumble punt yard homer rbi strikeout inning game rebound assist block steal point basket goal try wicket "
        + "lap win loss defeat victory season ace birdie bogey match")
            .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsTally(string? noun) => noun is not null && Nouns.Contains(NewsWords.Meaning(noun));

    /// <summary>"226 yards rushing" is no length of a thing.</summary>
    public static bool IsGain(string? noun) => noun is "rushing" or "passing" or "receiving" or "returning" or "offense" or "offence";
}
