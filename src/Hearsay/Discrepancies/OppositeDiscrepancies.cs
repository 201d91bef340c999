using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One thing said to be so and to be the opposite: relief operations slow, going smoothly; a bill that a party supports, opposes.</summary>
internal static class OppositeDiscrepancies
{
    private const int MostOfOnePair = 200; // places of one pair of words compared

    private const int LongestEvidence = 250; // characters

    private const double SameThing = 0.6; // likeness of the words for what it is said of

    private sealed record Item(int Document, int Pair, bool First, string Key, ImmutableArray<string> Terms, ImmutableArray<string> Object, string Word, string Subject, TextSpan Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var items = Enumerable.Range(0, story.Documents.Length).SelectMany(document => States(story, frames, document)).Concat(Deeds(story, frames));
        foreach (var pair in items.GroupBy(item => item.Pair).OrderBy(pair => pair.Key))
        {
            foreach (var thing in pair.Take(MostOfOnePair).GroupBy(item => item.Key, StringComparer.Ordinal))
            {
                bool Same(Item a, Item b) => a.Document != b.Document && weights.Likeness(a.Terms, b.Terms) >= SameThing && (a.Object.IsEmpty == b.Object.IsEmpty) && (a.Object.IsEmpty || weights.Likeness(a.Object, b.Object) >= SameThing);
                var members = thing.ToArray();
                var first = members.Where(a => a.First && members.Any(b => !b.First && Same(a, b))).ToArray();
                var second = members.Where(b => !b.First && first.Any(a => Same(a, b))).ToArray();
                if (first.Length == 0 || members.Where(item => item.First).Select(item => item.Document).Intersect(members.Where(item => !item.First).Select(item => item.Document)).Any())
                {
                    continue;
                }

                Reading Of(Item[] side) => new(side[0].Word, [.. side.Select(item => story.Documents[item.Document].Source.Quote(item.Span))]);
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, DiscrepancyTitles.Of(first[0].Subject, [first[0].Word, second[0].Word]), [Of(first), Of(second)]);
            }
        }
    }

    private static IEnumerable<Item> States(Story story, StoryFrames frames, int document)
    {
        if (frames.Tree(document) is not { } tree)
        {
            yield break;
        }

        var tokens = story.Documents[document].Tokens;
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (Opposites.OfWord(tree.TextOf(word)) is not var (pair, side) || SubjectOf(tree, word) is not { } subject || tree.Word(subject).Tag is not (UniversalTag.Noun or UniversalTag.Propn))
            {
                continue;
            }

            if (tokens.Sentences[tokens.SentenceAt(tree.Word(word).Span.Start)].IsNoise)
            {
                continue;
            }

            var phrase = tree.PhraseOf(subject);
            var span = tree.Word(word).Span.Union(phrase);
            if (span.Length <= LongestEvidence)
            {
                var holds = IsNegated(tree, word) ? !side : side;
                var value = (holds == side ? "" : "not ") + tree.TextOf(word).ToString().ToLowerInvariant();
                yield return new Item(document, pair, holds, "w:" + NewsWords.Meaning(tree.TextOf(subject)), PhraseTerms.Of(tree, phrase).RemoveAll(term => term == NewsWords.Meaning(tree.TextOf(word))), [],
                    value, phrase.In(story.Documents[document].Text).ToString(), span);
            }
        }
    }

    private static IEnumerable<Item> Deeds(Story story, StoryFrames frames)
    {
        foreach (var frame in frames.All)
        {
            var tree = frames.Tree(frame.Document)!;
            if (!frame.IsNoun && frame.Agent is { IsPronoun: false } agent && frame.Object is { IsPronoun: false } thing && frame.Clause.Length <= LongestEvidence
                && Opposites.OfVerb(tree.TextOf(frame.Word)) is var (pair, side) && DeedStandings.Of(tree, frame).Standing == Standing.Done)
            {
                var value = (frame.IsNegated ? "not " : "") + tree.TextOf(frame.Word).ToString().ToLowerInvariant();
                yield return new Item(frame.Document, pair, side != frame.IsNegated, agent.Key, agent.Terms, thing.Terms, value, agent.Span.In(story.Documents[frame.Document].Text).ToString(), frame.Clause);
            }
        }
    }

    // "operations were slow", "operations are going smoothly"; "closed doors" and "a divided court" may be other doors and other courts
    private static int? SubjectOf(WordTree tree, int word)
    {
        var (relation, head) = (tree.Word(word).Relation, tree.Word(word).Head);
        return relation switch
        {
            "amod" => null,
            "advmod" or "xcomp" or "conj" when head >= 0 => tree.Child(head, "nsubj"),
            _ => tree.Child(word, "nsubj"),
        };
    }

    private static bool IsNegated(WordTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (NewsWords.IsNegator(tree.TextOf(child)))
            {
                return true;
            }
        }

        return false;
    }
}
