using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>"Their first meeting" in one report, "they have met twice before" in another.</summary>
internal static class FirstTimeDiscrepancies
{
    private const int LongestEvidence = 200; // characters

    private const int MostOfOneDeed = 60; // places compared

    private sealed record Item(int Document, string Deed, bool IsFirst, ImmutableHashSet<string> Parties, TextSpan Span, string Value) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames)
    {
        foreach (var deed in frames.EachTree((document, tree) => Read(story, document, tree)).GroupBy(item => item.Deed, StringComparer.Ordinal))
        {
            var all = deed.Take(MostOfOneDeed).ToArray();
            var first = all.Where(item => item.IsFirst).ToArray();
            var again = all.Where(item => !item.IsFirst && first.Any(other => other.Document != item.Document && other.Parties.Overlaps(item.Parties))).ToArray();
            if (again.Length > 0 && Rivals.AreApart([first, again], item => item.Document))
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Contradiction, Severity.Low, "The first time",
                    Discrepancies.Reading(story, first[0].Value, first), Discrepancies.Reading(story, again[0].Value, again));
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, int document, WordTree tree)
    {
        var report = story.Documents[document];
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (Kind(tree, word) is not (var isFirst, var mark) || report.Tokens.IsNoise(tree.Word(word).Span.Start))
            {
                continue;
            }

            var span = tree.Word(word).Span.Union(tree.Word(mark).Span);
            span = tree.Child(word, "nsubj") is { } subject && tree.PhraseOf(subject).Union(span) is { Length: <= LongestEvidence } whole ? whole : span;
            var sentence = report.Tokens.Sentences[report.Tokens.SentenceAt(tree.Word(word).Span.Start)].Span;
            var parties = report.Entities.In(sentence).ToArray()
                .Select(mention => story.EntityId(report.Id, mention.Entity))
                .Where(id => story.Entity(id)?.Type is EntityType.Person or EntityType.Organization)
                .Select(id => id!).ToImmutableHashSet(StringComparer.Ordinal);
            if (span.Length <= LongestEvidence)
            {
                yield return new Item(document, MeetingWords.Meaning(tree.TextOf(word)), isFirst, parties, span, DiscrepancyTitles.Clip(span.In(report.Text).ToString()));
            }
        }
    }

    // "their first talks", but neither "the first known talks" nor "the first talks since 2022"; "have met twice before", "met again"
    private static (bool IsFirst, int Mark)? Kind(WordTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Word(word).Tag == UniversalTag.Noun && FirstWords.IsFirst(tree, child) && tree.Word(child).Relation == "amod" && tree.Word(word).FineTag == "NN" && !IsBounded(tree, word))
            {
                return (true, child);
            }

            if (tree.Word(word).Tag == UniversalTag.Verb && tree.Word(child).Relation is "advmod" && FirstWords.IsRepeated(tree, child))
            {
                return (false, child);
            }
        }

        return null;
    }

    private static bool IsBounded(WordTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (FirstWords.IsBound(tree, child))
            {
                return true;
            }
        }

        return false;
    }
}
