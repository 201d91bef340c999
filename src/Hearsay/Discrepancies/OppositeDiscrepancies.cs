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

    private sealed record Item(int Document, string Pair, bool First, string Key, ImmutableArray<string> Terms, ImmutableArray<string> Object, string Word, string Subject, TextSpan Span)
    {
        /// <summary>The story's entity, of words for how well somebody is made ready.</summary>
        public string? Party { get; init; }

        /// <summary>"the party", "the group".</summary>
        public bool IsParty { get; init; }

        public bool IsPerson { get; init; }
    }

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var items = Enumerable.Range(0, story.Documents.Length).SelectMany(document => States(story, frames, document)).Concat(Deeds(story, frames));
        foreach (var pair in items.GroupBy(item => item.Pair, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var thing in pair.Take(MostOfOnePair).GroupBy(item => item.Key, StringComparer.Ordinal))
            {
                bool Same(Item a, Item b) => thing.Key.Length == 0 ? a.Document != b.Document && AreOneParty(a, b) : a.Document != b.Document && weights.Likeness(a.Terms, b.Terms) >= SameThing && (a.Object.IsEmpty == b.Object.IsEmpty) && (a.Object.IsEmpty || weights.Likeness(a.Object, b.Object) >= SameThing);
                var members = thing.ToArray();
                var first = members.Where(a => a.First && members.Any(b => !b.First && Same(a, b))).ToArray();
                var second = members.Where(b => !b.First && first.Any(a => Same(a, b))).ToArray();
                // "able", "not able": only where somebody is called unable
                if (first.Length == 0 || (pair.Key[0] == '+' && !first.Concat(second).Any(item => Opposites.Undenied(item.Word) == pair.Key[1..])) || members.Where(item => item.First).Select(item => item.Document).Intersect(members.Where(item => !item.First).Select(item => item.Document)).Any())
                {
                    continue;
                }

                Reading Of(Item[] side) => new(side[0].Word, [.. side.Select(item => story.Documents[item.Document].Source.Quote(item.Span))]);
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, DiscrepancyTitles.Of(first[0].Subject, [first[0].Word, second[0].Word]), [Of(first), Of(second)]);
            }
        }
    }

    // "Aas was well equipped", "the party was insufficiently equipped": a member stands for the party
    private static bool AreOneParty(Item a, Item b) => (a.Party is not null && a.Party == b.Party) || (a.IsPerson && b.IsParty) || (b.IsPerson && a.IsParty);

    private static IEnumerable<Item> States(Story story, StoryFrames frames, int document)
    {
        if (frames.Tree(document) is not { } tree)
        {
            yield break;
        }

        var tokens = story.Documents[document].Tokens;
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (PairOf(tree, word) is not var (pair, side) || SubjectOf(tree, word) is not { } subject || tree.Word(subject).Tag is not (UniversalTag.Noun or UniversalTag.Propn))
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
                if (Opposites.OfDegree(tree.TextOf(word)) is not null)
                {
                    value += " " + tree.TextOf(tree.Word(word).Head).ToString();
                    yield return new Item(document, pair, holds, "", [], [], value, phrase.In(story.Documents[document].Text).ToString(), span.Union(tree.Word(tree.Word(word).Head).Span))
                    {
                        Party = EntityOf(story, document, tree.Word(subject).Span),
                        IsParty = PersonGroups.IsParty(tree.TextOf(subject)) && tree.Child(subject, "amod") is null && tree.Child(subject, "compound") is null,
                        IsPerson = EntityOf(story, document, tree.Word(subject).Span) is { } named && story.Entity(named)?.Type == EntityType.Person,
                    };
                    continue;
                }

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
                yield return new Item(frame.Document, $"!{pair}", side != frame.IsNegated, agent.Key, agent.Terms, thing.Terms, value, agent.Span.In(story.Documents[frame.Document].Text).ToString(), frame.Clause);
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
