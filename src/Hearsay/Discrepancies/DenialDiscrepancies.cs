using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A deed that one report tells and another denies: "the department called", "they made no such call".</summary>
internal static class DenialDiscrepancies
{
    private const int MostOfOneDeed = 60; // frames compared

    private const int LongestEvidence = 250; // characters

    private const int LongestValue = 60; // characters

    private const double SameThing = 0.5; // likeness of the words for a participant

    private sealed record Item(Frame Frame, string? AgentKey, ImmutableArray<string> AgentTerms, bool Denies, TextSpan Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var speech = story.Statements.ToLookup(statement => statement.Chain[^1], StringComparer.Ordinal);
        foreach (var deed in frames.All.GroupBy(frame => frame.Deed, StringComparer.Ordinal).Where(group => !LightVerbs.Contains(group.Key)))
        {
            var items = deed.Take(MostOfOneDeed).Select(frame => Read(story, frames.Tree(frame.Document)!, frame, [.. speech[story.Documents[frame.Document].Id]])).OfType<Item>().ToArray();
            foreach (var denial in items.Where(item => item.Denies))
            {
                var affirmed = items.Where(item => !item.Denies && item.Frame.Document != denial.Frame.Document && Same(item, denial, weights)).ToArray();
                if (affirmed.Length == 0)
                {
                    continue;
                }

                var denials = items.Where(item => item.Denies && Same(item, denial, weights)).Prepend(denial).Distinct().ToArray();
                Evidence Place(Item item) => story.Documents[item.Frame.Document].Source.Quote(item.Span);
                string Value(Item item) => DiscrepancyTitles.Clip(item.Frame.Clause.In(story.Documents[item.Frame.Document].Text).ToString());
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, DiscrepancyTitles.Of("Affirmed and denied", [Value(affirmed[0]), Value(denial)]),
                    [new Reading(Value(affirmed[0]), [.. affirmed.Select(Place)]), new Reading(Value(denial), [.. denials.Select(Place)])]);
                break;
            }
        }
    }

    private static bool Same(Item a, Item b, TermWeights weights)
    {
        var agents = a.AgentKey is null || b.AgentKey is null ? (bool?)null : a.AgentKey == b.AgentKey || weights.Likeness(a.AgentTerms, b.AgentTerms) >= SameThing;
        var things = a.Frame.Object is not { IsPronoun: false } one || b.Frame.Object is not { IsPronoun: false } other || a.Frame.IsNoun || b.Frame.IsNoun
            ? (bool?)null : one.Key == other.Key && weights.Likeness(one.Terms, other.Terms) >= SameThing;
        return agents == true && things != false && (things == true || a.Frame.IsNoun || b.Frame.IsNoun);
    }

    private static Item? Read(Story story, WordTree tree, Frame frame, ImmutableArray<Statement> statements)
    {
        var span = tree.Word(frame.Word).Span;
        if (statements.Any(statement => statement.Cue is { } cue && cue.Span.Overlaps(span)))
        {
            return null; // "he did not indicate when": what is said, not what is done
        }

        Statement? holder = null;
        foreach (var statement in statements)
        {
            if (statement.Content.Any(content => content.Span.Contains(span)) && (holder is null || statement.Content.Sum(content => content.End - content.Start) < holder.Content.Sum(content => content.End - content.Start)))
            {
                holder = statement;
            }
        }

        var denies = frame.IsNegated || (holder is { Act: StatementAct.Deny or StatementAct.Reject } && !holder.Content.Any(content => tree.Word(frame.Word).Head is >= 0 and var head && content.Span.Contains(tree.Word(head).Span)));
        if (frame.Clause.Length > LongestEvidence || (frame.IsNegated && DeedStandings.Of(tree, frame).Standing is Standing.Planned or Standing.Weighed) || (!denies && DeedStandings.Of(tree, frame).Standing != Standing.Done && !frame.IsNoun))
        {
            return null;
        }

        var (key, terms) = frame.Agent is { IsPronoun: false } agent ? (agent.Key, agent.Terms)
            : frame.Agent is { IsPronoun: true } && holder?.Source is { Entity: { } source, Span: { } words } ? (source, PhraseTerms.Of(tree, words.Span))
            : (null, []);
        return new Item(frame, key, terms, denies, frame.Clause);
    }
}
