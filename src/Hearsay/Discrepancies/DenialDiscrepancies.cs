using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>A deed that one report tells and another denies: "the department called", "they made no such call".</summary>
internal static class DenialDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    private const double SameThing = 0.5; // likeness of the words for a participant

    private sealed record Item(Frame Frame, string? AgentKey, ImmutableArray<string> AgentTerms, ImmutableArray<string> Qualities, bool Denies) : Finding(Frame.Document, Frame.Clause);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        foreach (var deed in frames.ByDeed())
        {
            var items = deed.Select(frame => Read(story, frames.Tree(frame.Document)!, frame)).OfType<Item>().ToArray();
            foreach (var denial in items.Where(item => item.Denies))
            {
                var affirmed = items.Where(item => !item.Denies && item.Document != denial.Document && Same(item, denial, weights)).ToArray();
                if (affirmed.Length == 0)
                {
                    continue;
                }

                var denials = items.Where(item => item.Denies && Same(item, denial, weights)).Prepend(denial).Distinct().ToArray();
                string Value(Item item) => DiscrepancyTitles.Clip(story.TextOf(item.Document, item.Span));
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Contradiction, Severity.High, "Affirmed and denied",
                    Discrepancies.Reading(story, Value(affirmed[0]), affirmed), Discrepancies.Reading(story, Value(denial), denials));
                break;
            }
        }
    }

    private static bool Same(Item a, Item b, TermWeights weights)
    {
        var agents = a.AgentKey is null || b.AgentKey is null ? (bool?)null : a.AgentKey == b.AgentKey || weights.Likeness(a.AgentTerms, b.AgentTerms) >= SameThing;
        var things = a.Frame.Object is not { IsPronoun: false } one || b.Frame.Object is not { IsPronoun: false } other || a.Frame.IsNoun || b.Frame.IsNoun
            ? (bool?)null : one.Key == other.Key && weights.Likeness(one.Terms, other.Terms) >= SameThing;
        return agents == true && things != false && !(things == true && (IsOfAnother(a, b) || IsOfAnother(b, a))) && (things == true || a.Frame.IsNoun || b.Frame.IsNoun);
    }

    // "He landed one punch", "he did not land a clean punch": another kind was denied.
    private static bool IsOfAnother(Item denial, Item told) => denial.Denies && !told.Denies && denial.Qualities.Except(told.Frame.Object!.Terms, StringComparer.Ordinal).Any();

    private static ImmutableArray<string> QualitiesOf(WordTree tree, Participant? thing) => thing is null ? []
        : [.. tree.Children(thing.Word).Where(child => tree.Word(child) is { Relation: "amod", Tag: UniversalTag.Adj } && !tree.Is(child, "such")).Select(child => NewsWords.Meaning(tree.TextOf(child)))];

    // "Barely landed a punch" tells much the same as "landed none".
    private static bool IsHardly(WordTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Word(child).Relation == "advmod" && (tree.Is(child, "barely") || tree.Is(child, "hardly") || tree.Is(child, "scarcely") || tree.Is(child, "rarely") || tree.Is(child, "seldom")))
            {
                return true;
            }
        }

        return false;
    }

    private static Item? Read(Story story, WordTree tree, Frame frame)
    {
        var span = tree.Word(frame.Word).Span;
        var statements = story.StatementsOf(story.Documents[frame.Document].Id);
        if (statements.Any(statement => statement.Cue is { } cue && cue.Span.Overlaps(span)))
        {
            return null; // "he did not indicate when": what is said, not what is done
        }

        var holder = statements.Where(statement => statement.Content.Any(content => content.Span.Contains(span))).MinBy(statement => statement.Content.Sum(content => content.End - content.Start));
        var denies = frame.IsNegated || (holder is { Act: StatementAct.Deny or StatementAct.Reject } && !holder.Content.Any(content => tree.Word(frame.Word).Head is >= 0 and var head && content.Span.Contains(tree.Word(head).Span)));
        var standing = DeedStandings.Of(tree, frame).Standing;
        if (frame.Clause.Length > LongestEvidence || IsHardly(tree, frame.Word) || (frame.IsNegated && standing is Standing.Planned or Standing.Weighed) || (!denies && standing != Standing.Done && !frame.IsNoun))
        {
            return null;
        }

        var (key, terms) = frame.Agent is { IsPronoun: false } agent ? (agent.Key, agent.Terms)
            : frame.Agent is { IsPronoun: true } && holder?.Source is { Entity: { } source, Span: { } words } ? (source, PhraseTerms.Of(tree, words.Span))
            : (null, []);
        return new Item(frame, key, terms, QualitiesOf(tree, frame.Object), denies);
    }
}
