namespace Hearsay.Reuse;

/// <summary>What is compared, the reports of one event or texts of many, and what follows from it.</summary>
/// <param name="CoveredShare">
/// Share of a stretch that its passages must cover to be shown as one. In a story, where each sentence that one report added is news, nearly
/// all; among any texts whole copies are wanted (plagdet on data/reuse/synthetic was best at .7 of .6 to .95, 2026-11).
/// </param>
/// <param name="FamilyShare">
/// Share of either text that must be copied to make the two one family. In a story a sentence of background or a shared primary source stays
/// below it, a block of agency copy in a report of one's own lies above; over many events and days the background would chain each to the
/// next, and the larger part is asked for.
/// </param>
/// <param name="ScatteredShare">The same where no passage is long enough to be no chance.</param>
internal sealed record ReuseScope(double CoveredShare, double FamilyShare, double ScatteredShare)
{
    public static readonly ReuseScope Story = new(0.98, 0.18, 0.5);

    public static readonly ReuseScope AnyTexts = new(0.7, 0.6, 0.6);

    /// <summary>Two texts with copied passages are of one family, by the share that these have of each.</summary>
    public bool IsFamily(PairReuse reuse, double shareOfA, double shareOfB) =>
        Math.Max(shareOfA, shareOfB) >= (reuse.HasLongPassage ? FamilyShare : ScatteredShare);
}
