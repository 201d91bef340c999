using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one event is said to be about: a debate on prayer, a debate on sovereignty.</summary>
internal static class TopicDiscrepancies
{
    private const int LongestEvidence = 200; // characters

    private const int MostOfOneEvent = 40; // places of one event compared

    private const int MostReadings = 4;

    private const double OtherTopic = 0.15; // likeness of two topics, below which they are two

    private sealed record Item(int Document, string Event, string Word, ImmutableArray<string> Terms, TextSpan Span, string Value) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        foreach (var events in frames.EachTree((document, tree) => Read(story, document, tree)).GroupBy(item => item.Event, StringComparer.Ordinal))
        {
            var groups = new List<List<Item>>();
            foreach (var item in events.Take(MostOfOneEvent))
            {
                if (groups.Find(group => group.Any(other => weights.Likeness(other.Terms, item.Terms) >= OtherTopic)) is { } same)
                {
                    same.Add(item);
                }
                else
                {
                    groups.Add([item]);
                }
            }

            // Reports may name two facets each; a facet that another report leaves out is worth showing.
            var apart = groups
                .Where(group => groups.Any(other => other != group && group.Exists(item => !other.Exists(rival => rival.Document == item.Document))))
                .OrderByDescending(group => group.Select(item => item.Document).Distinct().Count())
                .Take(MostReadings).ToArray();
            if (apart.Length > 1)
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Framing, Severity.Low, apart[0][0].Word,
                    [.. apart.Select(group => Discrepancies.Reading(story, group[0].Value, group)).DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, int document, WordTree tree)
    {
        var report = story.Documents[document];
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word).Tag is not (UniversalTag.Noun or UniversalTag.Verb) || !EventNouns.Contains(tree.TextOf(word))
                || report.Tokens.IsNoise(tree.Word(word).Span.Start))
            {
                continue;
            }

            if (tree.Children(word).Select(child => (int?)child).FirstOrDefault(child => IsTopic(report, tree, word, child!.Value)) is { } topic)
            {
                var phrase = tree.PhraseOf(topic);
                var span = tree.Word(word).Span.Union(phrase);
                if (span.Length <= LongestEvidence && PhraseTerms.Of(tree, tree.CoreOf(topic), withNames: false) is { IsEmpty: false } terms)
                {
                    yield return new Item(document, NewsWords.Meaning(tree.TextOf(word)), tree.TextOf(word).ToString(), terms, span, DiscrepancyTitles.Clip(phrase.In(report.Text).ToString()));
                }
            }
        }
    }

    // "debated the bill", "a debate on the bill"; not "a debate on Monday"
    private static bool IsTopic(AnnotatedDocument report, WordTree tree, int told, int child) => (tree.Word(told).Tag == UniversalTag.Verb && tree.IsA(child, "obj"))
        || (tree.Word(child).Relation is "nmod" or "obl" or "acl" or "advcl" && (tree.Case(child) ?? Mark(tree, child)) is { } link && MeetingWords.IsTopicLink(link) && !IsTime(report, tree.Word(child).Span));

    private static string? Mark(WordTree tree, int word) => tree.Child(word, "mark") is { } mark ? tree.TextOf(mark).ToString().ToLowerInvariant() : null;

    private static bool IsTime(AnnotatedDocument report, TextSpan span)
    {
        foreach (var time in report.Times)
        {
            if (time.Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
