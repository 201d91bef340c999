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

    private const int MostOfOneDeed = 60; // frames compared

    private const int LongestEvidence = 250; // characters

    private const int LongestValue = 60; // characters

    private sealed record Told(Frame Frame, Standing Standing, TextSpan Span, string Value);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        foreach (var deed in frames.All.GroupBy(frame => frame.Deed, StringComparer.Ordinal).Where(group => !LightVerbs.Contains(group.Key)))
        {
            var told = deed.Where(frame => frame.Object is { IsPronoun: false }).Take(MostOfOneDeed)
                .Select(frame => Read(story, frames.Tree(frame.Document)!, frame))
                .OfType<Told>().ToArray();
            var rivals = told.Where(a => told.Any(b => Differ(story, a, b, weights))).ToArray();
            foreach (var found in Groups(story, rivals, weights))
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
            var done = thing.Where(told => told.Standing == Standing.Done).Select(told => told.Frame.Document).ToHashSet();
            var isUpdate = done.Count > 0 && thing.All(told => told.Standing == Standing.Done || Operators.IsAhead(told.Standing));
            var byStanding = thing
                .Where(told => !isUpdate || told.Standing == Standing.Done || !done.Contains(told.Frame.Document)) // a report that tells how it went on says what was before
                .GroupBy(told => told.Standing).OrderByDescending(group => group.Count()).ToArray();
            if (byStanding.Length < 2 || byStanding.Any(a => byStanding.Any(b => a.Key != b.Key && a.Select(x => x.Frame.Document).Intersect(b.Select(x => x.Frame.Document)).Any())))
            {
                continue;
            }

            var standings = byStanding.Select(group => group.Key).ToHashSet();
            var severity = standings.SetEquals([Standing.Planned, Standing.Expected]) || standings.SetEquals([Standing.Decided, Standing.Expected]) || standings.SetEquals([Standing.Decided, Standing.Done]) ? Severity.Low : Severity.Medium;
            ImmutableArray<Reading> readings = [.. byStanding
                .Select(group => new Reading(group.First().Value, [.. group.Select(told => story.Documents[told.Frame.Document].Source.Quote(told.Span)).Distinct()]))
                .DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)];
            if (readings.Length > 1)
            {
                yield return Discrepancies.Of(story, isUpdate ? DiscrepancyKind.Update : DiscrepancyKind.Wording, severity, DiscrepancyTitles.Of(Matter(story, thing.First().Frame), readings.Select(reading => reading.Value)), readings);
            }
        }
    }

    private static string Matter(Story story, Frame frame)
    {
        if (story.Entity(frame.Object!.Entity) is { } named)
        {
            return named.Name;
        }

        var span = frame.Object!.Span;
        return span.In(story.Documents[frame.Document].Text).ToString();
    }

    private static bool Differ(Story story, Told a, Told b, TermWeights weights) =>
        a.Frame.Document != b.Frame.Document
        && Operators.Differ(a.Standing, b.Standing)
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

        var text = story.Documents[frame.Document].Text;
        var span = tree.Word(frame.Word).Span.Union(tree.Word(governor).Span);
        var value = span.In(text).ToString();
        span = frame.Object is { } thing && thing.Span.Union(span) is { Length: <= LongestEvidence } whole ? whole : span;
        return span.Length > LongestEvidence || value.Length > LongestValue ? null : new Told(frame, standing, span, value);
    }
}
