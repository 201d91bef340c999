using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
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

    private sealed record Item(int Document, string Event, string Word, ImmutableArray<string> Terms, TextSpan Span, string Value);

    public static IEnumerable<Discrepancy> Find(Story story, StoryFrames frames, TermWeights weights)
    {
        var items = Enumerable.Range(0, story.Documents.Length).SelectMany(document => Read(story, frames, document));
        foreach (var events in items.GroupBy(item => item.Event, StringComparer.Ordinal))
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
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Framing, Severity.Low, DiscrepancyTitles.Of(apart[0][0].Word, apart.Select(group => group[0].Value)),
                    [.. apart.Select(group => new Reading(group[0].Value, [.. group.Select(item => story.Documents[item.Document].Source.Quote(item.Span))])).DistinctBy(reading => reading.Value, StringComparer.OrdinalIgnoreCase)]);
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, StoryFrames frames, int document)
    {
        if (frames.Tree(document) is not { } tree)
        {
            yield break;
        }

        var report = story.Documents[document];
        for (var word = 0; word < tree.Syntax.Words.Length; word++)
        {
            if (tree.Word(word).Tag is not (UniversalTag.Noun or UniversalTag.Verb) || !EventNouns.Contains(tree.TextOf(word)) || report.Tokens.Sentences[report.Tokens.SentenceAt(tree.Word(word).Span.Start)].IsNoise)
            {
                continue;
            }

            foreach (var child in tree.Children(word))
            {
                var isObject = tree.Word(word).Tag == UniversalTag.Verb && tree.IsA(child, "obj");
                if (isObject || tree.Word(child).Relation is "nmod" or "obl" or "acl" or "advcl" && (tree.Case(child) ?? Mark(tree, child)) is "on" or "over" or "about" && !IsTime(report, tree.Word(child).Span))
                {
                    var phrase = tree.PhraseOf(child);
                    var span = tree.Word(word).Span.Union(phrase);
                    if (span.Length <= LongestEvidence && PhraseTerms.Of(tree, tree.CoreOf(child), withNames: false) is { IsEmpty: false } terms)
                    {
                        yield return new Item(document, NewsWords.Meaning(tree.TextOf(word)), tree.TextOf(word).ToString(), terms, span, DiscrepancyTitles.Clip(phrase.In(report.Text).ToString()));
                    }

                    break;
                }
            }
        }
    }

    private static string? Mark(WordTree tree, int word) => tree.Child(word, "mark") is { } mark ? tree.TextOf(mark).ToString().ToLowerInvariant() : null;

    private static bool IsTime(Statements.AnnotatedDocument report, TextSpan span)
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
