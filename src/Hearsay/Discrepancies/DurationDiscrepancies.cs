using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>How long one thing took: "a 10-day strike" or "a two-week strike", "jailed for three years" or "40 months"; "two years", held more or less firmly.</summary>
internal static class DurationDiscrepancies
{
    private const int MostOfOneMatter = 40; // lengths compared

    private const double RivalRatio = 3; // lengths further apart are of other things; a sentence is one thing

    private const double SameClause = 0.22; // likeness of clauses, as of those with a figure

    private const double SameDoing = 0.12; // of clauses with one noun

    private const double Slight = 1.25; // "10 days", "11 days": a day more or less

    private const double SameParty = 0.7; // likeness of the words for it

    private const double SameThing = 0.4; // likeness of what stands about the noun: not "extension of tax cuts", "of benefits and tax credits"

    private const int SameEventDays = 20; // as of figures

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var framesOf = frames.All.ToLookup(frame => frame.Document);
        var told = frames.EachTree((document, tree) => new DurationReader(story, document, tree, framesOf[document].ToDictionary(frame => frame.Word)).Read());
        foreach (var matter in told.GroupBy(item => item.Matter, StringComparer.Ordinal))
        {
            // Two lengths in one report are of two things, or of a part and the whole.
            var single = matter
                .GroupBy(item => item.Document)
                .Where(report => report.All(item => TimeLength.AreEqual(item.Length, report.First().Length)))
                .Select(report => report.OrderBy(item => item.Length.Bound == QuantityBound.Exact).First())
                .Take(MostOfOneMatter)
                .ToArray();
            if (Of(story, Rivals.Among(single, item => item.Document, (a, b) => AreRivals(a, b, weights))) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Discrepancy? Of(Story story, Duration[] rivals)
    {
        ImmutableArray<Reading> readings = [.. rivals
            .OrderBy(item => item.Length.Days)
            .GroupBy(item => (Math.Round(Math.Log(item.Length.Days), 2), item.Length.Bound, item.Length.IsBeside))
            .Select(value => Discrepancies.Reading(story, story.TextOf(value.First().Document, value.First().Length.Span), value))
            .DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)];
        if (readings.Length < 2)
        {
            return null;
        }

        var isHeld = rivals.All(item => TimeLength.AreEqual(item.Length, rivals[0].Length));
        var isSlight = isHeld || (!rivals[0].IsSentence && rivals.Max(item => item.Length.Days) <= Slight * rivals.Min(item => item.Length.Days));
        return Discrepancies.About(story, isHeld ? DiscrepancyKind.Wording : DiscrepancyKind.Number, isSlight ? Severity.Low : Severity.Medium, rivals[0].Name, readings);
    }

    private static bool AreRivals(Duration a, Duration b, TermWeights weights) => (Differ(a, b) || IsFirmer(a.Length, b.Length) || IsFirmer(b.Length, a.Length)) && AreOfOne(a, b, weights);

    // A court's months are counted: 40 of them are not three years.
    private static bool Differ(Duration a, Duration b) => a.IsSentence
        ? !TimeLength.AreEqual(a.Length, b.Length) && ((a.Length.Bound, b.Length.Bound) is (QuantityBound.Exact, QuantityBound.Exact) || !TimeLength.Agree(a.Length, b.Length))
        : !TimeLength.Agree(a.Length, b.Length);

    private static bool IsFirmer(TimeLength a, TimeLength b) => TimeLength.AreEqual(a, b) && a.Bound == QuantityBound.Exact && b.IsBeside;

    private static bool AreOfOne(Duration a, Duration b, TermWeights weights) => a.IsSentence
        || (Math.Max(a.Length.Days, b.Length.Days) <= RivalRatio * Math.Min(a.Length.Days, b.Length.Days) && AreOfOneTime(a, b) && AreOfOneThing(a, b, weights));

    // "The strike", "the strike of the pilots": a noun with nothing about it may be any of its kind.
    private static bool AreOfOneThing(Duration a, Duration b, TermWeights weights) => (a.Deed, b.Deed) is (Frame one, Frame other)
        ? (AreOne(one.Object, other.Object, weights), AreOne(one.Agent, other.Agent, weights)) is (true, not false) or (null, true) && weights.Likeness(a.Clause, b.Clause) >= SameClause
        : (a.About.Length, b.About.Length) switch
        {
            (0, 0) => true,
            (0, _) or (_, 0) => weights.Likeness(a.Clause, b.Clause) >= SameDoing,
            _ => weights.Likeness(a.About, b.About) >= SameThing,
        };

    // Null where one is not named.
    private static bool? AreOne(Participant? a, Participant? b, TermWeights weights) => a is not { IsPronoun: false } || b is not { IsPronoun: false } ? null
        : a.Key == b.Key || weights.Likeness(a.Terms, b.Terms) >= SameParty;

    private static bool AreOfOneTime(Duration a, Duration b) => a.Day is null || b.Day is null || a.Day.StartsWith(b.Day, StringComparison.Ordinal) || b.Day.StartsWith(a.Day, StringComparison.Ordinal)
        || (Days.Of(a.Day) is { } one && Days.Of(b.Day) is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= SameEventDays);
}
