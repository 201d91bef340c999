using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>A limit that one report gives and another leaves out: "foul play is not suspected", "not suspected at this time".</summary>
internal static class LimitDiscrepancies
{
    private const double SameMatter = 0.5; // likeness of the two clauses' words

    private const double SameProposition = 0.5; // likelihood that the two speak to one

    private const int MostShown = 3; // of one story

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<ImmutableArray<Clause>> clusters, TermWeights weights) => clusters
        .Select(cluster => Of(story, cluster, weights))
        .OfType<Discrepancy>()
        .OrderByDescending(found => found.Severity)
        .Take(MostShown);

    private static Discrepancy? Of(Story story, ImmutableArray<Clause> cluster, TermWeights weights)
    {
        var limited = cluster.Where(clause => LimitWords.In(story.Documents[clause.Document].Tokens, clause.Span) is not null).ToArray();
        var flat = cluster.Where(clause => !ClauseMarks.IsTo(story.Documents[clause.Document].Tokens, clause.Span) && !LimitWords.AreIn(story.Documents[clause.Document].Tokens, story.Documents[clause.Document].Tokens.Sentences[clause.Sentence].Span)).ToArray();
        if (Rivals.Between(limited, flat, clause => clause.Document, (a, b) => AreOne(story, a, b, weights)) is not var (some, all) || !Rivals.AreApart([some, all], clause => clause.Document))
        {
            return null;
        }

        var limit = story.TextOf(some[0].Document, LimitWords.In(story.Documents[some[0].Document].Tokens, some[0].Span)!.Value);
        var isOneSpeaker = all.Any(clause => AreOfOneSpeaker(some[0], clause));
        Reading Side(string value, Clause[] clauses) => new(value, [.. clauses.Select(clause => story.Quote(clause.Document, clause.Span))]);
        return Discrepancies.Of(
            story, DiscrepancyKind.Wording, isOneSpeaker ? Severity.Medium : Severity.Low,
            DiscrepancyTitles.Limited(story.TextOf(all[0].Document, all[0].Span), limit), Side($"“{limit}”", some), Side("without a limit", all));
    }

    private static bool AreOne(Story story, Clause a, Clause b, TermWeights weights) => a.IsNegated == b.IsNegated && Limited(story, a) is { } word && b.Terms.Contains(word)
        && (AreOfOneSpeaker(a, b) || MayBeOfOne(a, b, weights)) && a.IsOpen == b.IsOpen && weights.Likeness(a.Terms, b.Terms) >= SameMatter
        && !ClausePair.FiguresDiffer(weights.ProfileOf(a), weights.ProfileOf(b)) && ClauseLikeness.OfContent(a, b, weights) >= SameProposition;

    private static bool AreOfOneSpeaker(Clause a, Clause b) => a.Statement?.Source.Entity is { } speaker && b.Statement?.Source.Entity == speaker;

    // Not "Aas would probably meet her", "Brandt will meet her".
    private static bool MayBeOfOne(Clause a, Clause b, TermWeights weights) =>
        !a.Subject.Any(weights.IsName) || !b.Subject.Any(weights.IsName) || a.Subject.Intersect(b.Subject, StringComparer.Ordinal).Any();

    /// <summary>Meaning of the word that the limit is on; null without a tree.</summary>
    private static string? Limited(Story story, Clause clause)
    {
        var report = story.Documents[clause.Document];
        if (report.Syntax?.Tree is not { } tree || LimitWords.In(report.Tokens, clause.Span) is not { } limit)
        {
            return null;
        }

        var (word, end) = tree.Syntax.WordsIn(limit);
        while (word < end && tree.Word(word).Head is var head && head >= word && head < end)
        {
            word = head; // "cases" of "in many cases"
        }

        return word < end && tree.Word(word).Head is >= 0 and var above ? NewsWords.Meaning(tree.TextOf(above)) : null;
    }
}
