using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One thing said to be so and to be the opposite: relief operations slow, going smoothly; a bill that a party supports, opposes.</summary>
internal static class OppositeDiscrepancies
{
    private const int MostOfOnePair = 200; // places of one pair of words compared

    private const int LongestEvidence = 250; // characters

    private const double SameThing = 0.6; // likeness of the words for what it is said of

    private sealed record Item(int Document, string Pair, bool First, string Key, ImmutableArray<string> Terms, ImmutableArray<string> Object, string Word, string Subject, TextSpan Span) : Finding(Document, Span)
    {
        /// <summary>The story's entity, of words for how well somebody is made ready.</summary>
        public string? Party { get; init; }

        /// <summary>"the party", "the group".</summary>
        public bool IsParty { get; init; }

        public bool IsPerson { get; init; }
    }

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var items = frames.EachTree((document, tree) => States(story, document, tree)).Concat(Deeds(story, frames));
        foreach (var pair in items.GroupBy(item => item.Pair, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var thing in pair.Take(MostOfOnePair).GroupBy(item => item.Key, StringComparer.Ordinal))
            {
                var (first, second) = (thing.Where(item => item.First).ToArray(), thing.Where(item => !item.First).ToArray());
                if (Rivals.AreApart([first, second], item => item.Document) && Rivals.Between(first, second, item => item.Document, (a, b) => AreOfOne(a, b, weights)) is var (one, other) && IsOpposite(pair.Key, one, other))
                {
                    yield return Discrepancies.About(
                        story, DiscrepancyKind.Contradiction, Severity.High, one[0].Subject,
                        Discrepancies.Reading(story, one[0].Word, one), Discrepancies.Reading(story, other[0].Word, other));
                }
            }
        }
    }

    // "able", "not able": only where somebody is called unable
    private static bool IsOpposite(string pair, Item[] one, Item[] other) => pair[0] != '+' || one.Concat(other).Any(item => Opposites.Undenied(item.Word) == pair[1..]);

    private static bool AreOfOne(Item a, Item b, TermWeights weights) => a.Key.Length == 0
        ? AreOneParty(a, b)
        : weights.Likeness(a.Terms, b.Terms) >= SameThing && a.Object.IsEmpty == b.Object.IsEmpty && (a.Object.IsEmpty || weights.Likeness(a.Object, b.Object) >= SameThing);

    // "Aas was well equipped", "the party was insufficiently equipped": a member stands for the party
    private static bool AreOneParty(Item a, Item b) => (a.Party is not null && a.Party == b.Party) || (a.IsPerson && b.IsParty) || (b.IsPerson && a.IsParty);

    private static IEnumerable<Item> States(Story story, int document, WordTree tree)
    {
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (PairOf(tree, word) is not var (pair, side) || SubjectOf(tree, word) is not { } subject || tree.Word(subject).Tag is not (UniversalTag.Noun or UniversalTag.Propn)
                || story.Documents[document].Tokens.IsNoise(tree.Word(word).Span.Start))
            {
                continue;
            }

            var phrase = tree.PhraseOf(subject);
            var span = tree.Word(word).Span.Union(phrase);
            if (span.Length > LongestEvidence)
            {
                continue;
            }

            var holds = IsNegated(tree, word) ? !side : side;
            var value = (holds == side ? "" : "not ") + tree.TextOf(word).ToString().ToLowerInvariant();
            var named = story.TextOf(document, phrase);
            if (Opposites.OfDegree(tree.TextOf(word)) is null)
            {
                yield return new Item(
                    document, pair, holds, "w:" + NewsWords.Meaning(tree.TextOf(subject)), PhraseTerms.Of(tree, phrase).RemoveAll(term => term == NewsWords.Meaning(tree.TextOf(word))), [],
                    value, named, span);
                continue;
            }

            var made = tree.Word(word).Head;
            var party = EntityOf(story, document, tree.Word(subject).Span);
            yield return new Item(document, pair, holds, "", [], [], $"{value} {tree.TextOf(made)}", named, span.Union(tree.Word(made).Span))
            {
                Party = party,
                IsParty = PersonGroups.IsParty(tree.TextOf(subject)) && tree.Child(subject, "amod") is null && tree.Child(subject, "compound") is null,
                IsPerson = story.Entity(party)?.Type == EntityType.Person,
            };
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
                yield return new Item(frame.Document, $"!{pair}", side != frame.IsNegated, agent.Key, agent.Terms, thing.Terms, value, story.TextOf(frame.Document, agent.Span), frame.Clause);
            }
        }
    }

    // Of a word its pair and side; of "well" and "poorly" the pair with what they stand beside; of "unable" the pair of "able".
    private static (string Pair, bool First)? PairOf(WordTree tree, int word)
    {
        var text = tree.TextOf(word);
        if (Opposites.OfWord(text) is var (pair, first))
        {
            return ($"{pair}", first);
        }

        if (Opposites.OfDegree(text) is var (degree, isWell))
        {
            return tree.Word(word) is { Relation: "advmod", Head: >= 0 and var head } && tree.Word(head).Tag is UniversalTag.Adj or UniversalTag.Verb && tree.Word(head).FineTag is not "VBG"
                ? ($"~{degree} {NewsWords.Meaning(tree.TextOf(head))}", isWell) : null;
        }

        var isAdjective = tree.Word(word).Tag == UniversalTag.Adj;
        return !char.IsLower(text[0]) || !(isAdjective || tree.Word(word).FineTag == "VBN") ? null
            : isAdjective && Opposites.Undenied(text) is { } rest ? ($"+{rest}", false) : ($"+{text}", true);
    }

    private static string? EntityOf(Story story, int document, TextSpan word)
    {
        var report = story.Documents[document];
        foreach (var mention in report.Entities.In(word))
        {
            if (mention.Core.Overlaps(word) || mention.Kind == MentionKind.Nominal)
            {
                return story.EntityId(report.Id, mention.Entity);
            }
        }

        return null;
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
