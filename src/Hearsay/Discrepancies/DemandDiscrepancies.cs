using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A decision or a demand of which one report tells a part: "voted to expel the envoy and recall its own", "voted to expel the envoy".</summary>
internal static class DemandDiscrepancies
{
    private const double SameObject = 0.3; // likeness of the words for the object of the deed that both tell

    private const int LongestEvidence = 250; // characters

    private const int LongestValue = 90; // characters

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var told = frames.All.Select(frame => (frame.Document, frame.Deed)).ToHashSet();
        var wanted = frames.All
            .Where(frame => !frame.IsNegated && !LightVerbs.Contains(frame.Deed) && DeedStandings.Of(frames.Tree(frame.Document)!, frame).Standing is Standing.Decided or Standing.Urged)
            .ToArray();
        var places = wanted.ToDictionary(frame => (frame.Document, frame.Word));
        var byDeed = wanted.ToLookup(frame => frame.Deed, StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var second in wanted)
        {
            var word = frames.Tree(second.Document)!.Word(second.Word);
            if (word.Relation != "conj" || second.Object is not { IsPronoun: false } also
                || !places.TryGetValue((second.Document, word.Head), out var first) || first.Deed == second.Deed)
            {
                continue;
            }

            var thing = first.Object ?? also; // "freezing and then cancelling the treaty"
            var less = byDeed[first.Deed]
                .Where(frame => frame.Document != first.Document && !told.Contains((frame.Document, second.Deed)) && frame.Object is { IsPronoun: false } other
                    && (other.Key == thing.Key || weights.Likeness(other.Terms, thing.Terms) >= SameObject))
                .ToArray();
            var both = Span(frames, first).Union(Span(frames, second));
            if (less.Length > 0 && both.Length <= LongestEvidence && Span(frames, less[0]).Length <= LongestValue && seen.Add((first.Deed, second.Deed)))
            {
                Evidence[] part = [.. less.Select(frame => story.Quote(frame.Document, Span(frames, frame)))];
                var whole = story.Quote(first.Document, both);
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Omission, Severity.Medium, "Asked or decided", new Reading(part[0].Text, [.. part]), new Reading(whole.Text, [whole]));
            }
        }
    }

    // The deed and what it is done to.
    private static TextSpan Span(StoryFrames frames, Frame frame)
    {
        var verb = frames.Tree(frame.Document)!.Word(frame.Word).Span;
        return frame.Object is { } thing ? verb.Union(thing.Span) : verb;
    }
}
