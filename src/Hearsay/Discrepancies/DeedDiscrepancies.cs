using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One deed that stands differently: voted to expel the envoy, urged the expulsion; power restored, struggling to restore it.</summary>
internal static class DeedDiscrepancies
{
    private const double SameWords = 0.8; // likeness of the words for an object that names two entities, or none

    private const double SameObject = 0.5; // likeness of the words for the object

    private const double SameAgent = 0.5; // likeness of the words for who does it

    private const int LongestEvidence = 250; // characters

    private const int LongestValue = 60; // characters

    private sealed record Told(Frame Frame, Standing Standing, TextSpan Span, string Value) : Finding(Frame.Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        foreach (var deed in frames.ByDeed(frame => frame.Object is { IsPronoun: false }))
        {
            var told = deed.Select(frame => Read(story, frames.Tree(frame.Document)!, frame)).OfType<Told>().ToArray();
            foreach (var found in Groups(story, Rivals.Among(told, item => item.Document, (a, b) => Differ(story, a, b, weights)), weights))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<Discrepancy> Groups(Story story, Told[] rivals, TermWeights weights)
    {
        var left = rivals.ToList();
        while (left.Count > 1)
        {
            var thing = left.Where(told => told == left[0] || AreOneThing(story, left[0], told, weights)).ToArray();
            left.RemoveAll(thing.Contains);
            var done = thing.Where(told => told.Standing == Standing.Done).Select(told => told.Document).ToHashSet();
            var isUpdate = done.Count > 0 && thing.All(told => told.Standing == Standing.Done || Operators.IsAhead(told.Standing));
            var byStanding = thing
                .Where(told => !isUpdate || told.Standing == Standing.Done || !done.Contains(told.Document)) // a report that tells how it went on says what was before
                .GroupBy(told => told.Standing).OrderByDescending(group => group.Count()).ToArray();
            if (byStanding.Length < 2 || !Rivals.AreApart(byStanding, told => told.Document))
            {
                continue;
            }

            ImmutableArray<Reading> readings = [.. byStanding
                .Select(group => Discrepancies.Reading(story, group.First().Value, group))
                .DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)];
            if (readings.Length > 1)
            {
                yield return Discrepancies.About(story, isUpdate ? DiscrepancyKind.Update : DiscrepancyKind.Wording, SeverityOf(byStanding.Select(group => group.Key)), MatterOf(story, thing[0].Frame), readings);
            }
        }
    }

    // What is planned, decided or done is much the same to a reader.
    private static Severity SeverityOf(IEnumerable<Standing> standings) => standings.Order().ToArray() is
        [Standing.Decided, Standing.Expected] or [Standing.Done, Standing.Decided] or [Standing.Planned, Standing.Expected] ? Severity.Low : Severity.Medium;

    private static string MatterOf(Story story, Frame frame) => story.Entity(frame.Object!.Entity)?.Name ?? story.TextOf(frame.Document, frame.Object.Span);

    private static bool Differ(Story story, Told a, Told b, TermWeights weights) =>
        Operators.Differ(a.Standing, b.Standing)
        && AreOneThing(story, a, b, weights)
        && Figures(a).SequenceEqual(Figures(b), StringComparer.Ordinal)
        && AreOneDeed(a, b, weights);

    private static bool AreOneThing(Story story, Told a, Told b, TermWeights weights) =>
        (weights.Likeness(a.Frame.Object!.Terms, b.Frame.Object!.Terms) is var likeness && (likeness >= SameWords || (likeness >= SameObject && a.Frame.Object.Key == b.Frame.Object.Key)))
        || (a.Frame.Object.Entity is { } person && person == b.Frame.Object.Entity && story.Entity(person)?.Type == EntityType.Person);

    private static IEnumerable<string> Figures(Told told) => told.Frame.Object!.Terms.Where(term => char.IsDigit(term[0]));

    // What one plans and another does are two deeds; a deed urged or charged may be told without its doer.
    private static bool AreOneDeed(Told a, Told b, TermWeights weights)
    {
        var (one, other) = (a.Frame.Agent, b.Frame.Agent);
        return one is { IsPronoun: false } && other is { IsPronoun: false }
            ? one.Key == other.Key || weights.Likeness(one.Terms, other.Terms) >= SameAgent
            : a.Standing is not (Standing.Planned or Standing.Weighed) && b.Standing is not (Standing.Planned or Standing.Weighed);
    }

    private static Told? Read(Story story, WordTree tree, Frame frame)
    {
        var (standing, governor) = DeedStandings.Of(tree, frame);
        if (standing == Standing.Unknown || frame.IsNegated)
        {
            return null;
        }

        var span = tree.Word(frame.Word).Span.Union(tree.Word(governor).Span);
        var value = story.TextOf(frame.Document, span);
        span = frame.Object is { } thing && thing.Span.Union(span) is { Length: <= LongestEvidence } whole ? whole : span;
        return span.Length > LongestEvidence || value.Length > LongestValue ? null : new Told(frame, standing, span, value);
    }
}
