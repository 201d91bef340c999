using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Who somebody was by his own word in one report, and flatly in another: "someone who said he was an official called", "the department called".</summary>
internal static class IdentityDiscrepancies
{
    private const int LongestEvidence = 250; // characters

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames)
    {
        foreach (var told in frames.ByDeed(frame => frame.Agent is not null && !frame.IsNegated))
        {
            foreach (var frame in told)
            {
                var tree = frames.Tree(frame.Document)!;
                if (SelfDescription(tree, frame) is not { } description)
                {
                    continue;
                }

                var terms = PhraseTerms.Of(tree, description);
                var flat = told.Where(other => other.Document != frame.Document && other.Agent is { IsPronoun: false } agent && agent.Terms.Intersect(terms, StringComparer.Ordinal).Any()).ToArray();
                var span = frame.Clause.Union(description);
                if (flat.Length == 0 || span.Length > LongestEvidence)
                {
                    continue;
                }

                string TextOf(int document, TextSpan words) => DiscrepancyTitles.Clip(story.TextOf(document, words));
                var by = TextOf(frame.Document, tree.Word(frame.Agent!.Word).Span.Union(description));
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Framing, Severity.Medium, "By whom",
                    new Reading(by, [story.Quote(frame.Document, span)]),
                    new Reading(TextOf(flat[0].Document, flat[0].Agent!.Span), [.. flat.Select(other => story.Quote(other.Document, other.Clause))]));
                break;
            }
        }
    }

    // "someone who said he was an official", "a man claiming to be an officer", "a caller who identified himself as a guard"
    private static TextSpan? SelfDescription(WordTree tree, Frame frame)
    {
        var agent = frame.Agent!.Word;
        var isUnnamed = tree.Word(agent).Tag == UniversalTag.Pron || (tree.Word(agent).Tag == UniversalTag.Noun && tree.Child(agent, "det") is { } article && (tree.Is(article, "a") || tree.Is(article, "an")));
        if (!isUnnamed)
        {
            return null; // "the former mayor Leif Aas, who said that"
        }

        foreach (var child in tree.Children(agent))
        {
            if (tree.IsA(child, "acl") && child != frame.Word && (tree.Child(child, "nsubj") is not { } who || tree.Word(who).FineTag is "WP" or "WDT") && SelfWords.Introduces(tree.TextOf(child)))
            {
                foreach (var content in tree.Children(child))
                {
                    if (tree.Word(content) is { Tag: UniversalTag.Noun or UniversalTag.Propn, Relation: "ccomp" or "xcomp" or "obl" } && ((tree.Child(content, "cop") is not null && IsOfSelf(tree, content)) || tree.Case(content) == "as"))
                    {
                        return tree.Word(child).Span.Union(tree.CoreOf(content));
                    }
                }
            }
        }

        return null;
    }

    // "saying he was an official", "claiming to be one", but not "saying the raid was a failure"
    private static bool IsOfSelf(WordTree tree, int content) => tree.Child(content, "nsubj") is not { } subject || tree.Word(subject).Tag == UniversalTag.Pron;
}
