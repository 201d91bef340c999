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

    private const int MostOfOneDeed = 60; // frames compared

    private const int LongestEvidence = 200; // characters

    private const int MostShown = 3; // of one story

    private sealed record Item(Frame Frame, ImmutableArray<string> Things, TextSpan List);

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

        return frames.All
            .GroupBy(frame => frame.Deed, StringComparer.Ordinal)
            .Where(deed => !LightVerbs.Contains(deed.Key))
            .SelectMany(deed => Of(story, [.. deed.Where(frame => !frame.IsNegated && !frame.IsNoun).Take(MostOfOneDeed).Select(frame => Read(frames.Tree(frame.Document)!, frame)).OfType<Item>()], weights, Names))
            .Take(MostShown);
    }

    private static IEnumerable<Discrepancy> Of(Story story, Item[] items, TermWeights weights, Func<int, string, bool> names)
    {
        foreach (var wide in items.Where(item => item.Things.Length > 1))
        {
            var narrow = items.Where(item => item.Frame.Document != wide.Frame.Document && item.Things.Length < wide.Things.Length && item.Things.All(wide.Things.Contains)
                && AreOneDoer(item.Frame.Agent, wide.Frame.Agent, weights) && wide.Things.Except(item.Things, StringComparer.Ordinal).All(thing => !names(item.Frame.Document, thing))).ToArray();
            if (narrow.Length == 0)
            {
                continue;
            }

            string TextOf(Item item, TextSpan span) => DiscrepancyTitles.Clip(span.In(story.Documents[item.Frame.Document].Text).ToString());
            Evidence Place(Item item) => story.Documents[item.Frame.Document].Source.Quote(item.Frame.Clause.Length <= LongestEvidence ? item.Frame.Clause : item.List);
            var doer = wide.Frame.Agent is { IsPronoun: false } agent ? agent : narrow[0].Frame.Agent!;
            yield return Discrepancies.Of(
                story, DiscrepancyKind.Omission, Severity.Low,
                DiscrepancyTitles.Of(story.Entity(doer.Entity)?.Name ?? doer.Span.In(story.Documents[(doer == wide.Frame.Agent ? wide : narrow[0]).Frame.Document].Text).ToString(), [TextOf(wide, wide.List), TextOf(narrow[0], narrow[0].List)]),
                [new Reading(TextOf(wide, wide.List), [Place(wide)]), new Reading(TextOf(narrow[0], narrow[0].List), [.. narrow.Select(Place).Distinct()])]);
            yield break;
        }
    }

    private static bool AreOneDoer(Participant? a, Participant? b, TermWeights weights) => a is { IsPronoun: false } && b is { IsPronoun: false }
        && ((a.Entity is not null && a.Entity == b.Entity) || weights.Likeness(a.Terms, b.Terms) >= SameAgent);

    private static Item? Read(WordTree tree, Frame frame)
    {
        if (frame.Object is not { IsPronoun: false, Entity: null } thing || tree.Word(thing.Word).Tag != UniversalTag.Noun || frame.Agent is null || DeedStandings.Of(tree, frame).Standing is Standing.Planned or Standing.Weighed)
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
