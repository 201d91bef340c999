using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Of several things that one party does something to, or suffers, one that another report never names: "a stroke and a heart attack", "a heart attack".</summary>
internal static class ListDiscrepancies
{
    private const double SameAgent = 0.5; // likeness of the words for who does it

    private const int LongestEvidence = 200; // characters

    private const int MostShown = 3; // of one story

    /// <param name="List">The deed and the things.</param>
    private sealed record Item(Frame Frame, ImmutableArray<string> Things, TextSpan List) : Finding(Frame.Document, Frame.Clause.Length <= LongestEvidence ? Frame.Clause : List);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var words = new Dictionary<int, HashSet<string>>();
        bool Names(int document, string thing)
        {
            if (!words.TryGetValue(document, out var known))
            {
                var tree = frames.Tree(document)!;
                words[document] = known = [.. PhraseTerms.Of(tree, new TextSpan(0, story.Documents[document].Text.Length))];
            }

            return known.Contains(thing);
        }

        return frames.ByDeed(frame => !frame.IsNegated && !frame.IsNoun)
            .SelectMany(deed => Of(story, [.. deed.Select(frame => Read(frames.Tree(frame.Document)!, frame)).OfType<Item>()], weights, Names))
            .Take(MostShown);
    }

    private static IEnumerable<Discrepancy> Of(Story story, Item[] items, TermWeights weights, Func<int, string, bool> names)
    {
        foreach (var wide in items.Where(item => item.Things.Length > 1))
        {
            var narrow = items.Where(item => item.Document != wide.Document && item.Things.Length < wide.Things.Length && item.Things.All(wide.Things.Contains)
                && AreOneDoer(item.Frame.Agent, wide.Frame.Agent, weights) && wide.Things.Except(item.Things, StringComparer.Ordinal).All(thing => !names(item.Document, thing))).ToArray();
            if (narrow.Length == 0)
            {
                continue;
            }

            Reading Side(Item[] side) => Discrepancies.Reading(story, DiscrepancyTitles.Clip(story.TextOf(side[0].Document, side[0].List)), side);
            var (doer, report) = wide.Frame.Agent is { IsPronoun: false } agent ? (agent, wide.Document) : (narrow[0].Frame.Agent!, narrow[0].Document);
            yield return Discrepancies.About(story, DiscrepancyKind.Omission, Severity.Low, story.Entity(doer.Entity)?.Name ?? story.TextOf(report, doer.Span), Side([wide]), Side(narrow));
            yield break;
        }
    }

    private static bool AreOneDoer(Participant? a, Participant? b, TermWeights weights) => a is { IsPronoun: false } && b is { IsPronoun: false }
        && ((a.Entity is not null && a.Entity == b.Entity) || weights.Likeness(a.Terms, b.Terms) >= SameAgent);

    private static Item? Read(WordTree tree, Frame frame)
    {
        if (frame.Object is not { IsPronoun: false, Entity: null } thing || tree.Word(thing.Word).Tag != UniversalTag.Noun || frame.Agent is null
            || DeedStandings.Of(tree, frame).Standing is Standing.Planned or Standing.Weighed)
        {
            return null;
        }

        var nouns = new List<int> { thing.Word };
        foreach (var child in tree.Children(thing.Word))
        {
            if (tree.Word(child) is { Relation: "conj", Tag: UniversalTag.Noun })
            {
                nouns.Add(child);
            }
        }

        var list = tree.Word(frame.Word).Span.Union(thing.Span);
        return list.Length > LongestEvidence ? null : new Item(frame, [.. nouns.Select(noun => NewsWords.Meaning(tree.TextOf(noun))).Distinct(StringComparer.Ordinal)], list);
    }
}
