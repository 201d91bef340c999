using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>Refusals to comment, evasions and silences: found beside the claim that they answer.</summary>
internal static class Withholdings
{
    private const double OnTopic = 0.18; // likeness of a refusal's sentence and a claim; lower than between clauses, for most of it is about refusing

    private const int LongestEvidence = 200; // characters

    public static void Attach(Story story, List<Cluster> clusters, TermWeights weights)
    {
        var documents = story.Documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var statement in story.Statements)
        {
            if (Stances.Withheld(statement.Act) is null || statement.Source.Entity is null || clusters.Count == 0)
            {
                continue;
            }

            var document = documents[statement.Chain[^1]];
            var terms = ClauseFinder.Terms(story, document, EvidenceOf(story, statement).Span, null);
            var place = Place(statement);
            // A refusal answers what it names; one that names nothing answers what the sentences before it, or the lead, tell.
            var best = clusters
                .Select(cluster => (Cluster: cluster, Likeness: cluster.Clauses.Take(50).Max(clause => weights.Likeness(clause.Terms, terms))))
                .MaxBy(pair => pair.Likeness);
            var answered = best.Likeness >= OnTopic ? best.Cluster : Before(clusters, document, place) ?? clusters.MaxBy(cluster => cluster.Weight(3));
            answered!.Withheld.Add(statement);
        }
    }

    /// <summary>The refusal with its source and what it is about, in one sentence.</summary>
    public static Evidence EvidenceOf(Story story, Statement statement)
    {
        var report = story.Document(statement.Chain[^1]);
        var place = Place(statement);
        var sentence = report.Tokens.Sentences[report.Tokens.SentenceAt(place.Start)].Span;
        if (sentence.Length <= LongestEvidence)
        {
            return report.Source.Quote(sentence);
        }

        foreach (var span in new[] { statement.Source.Span, statement.Cue, statement.Content.FirstOrDefault() })
        {
            if (span is not null && sentence.Contains(span.Span) && place.Union(span.Span).Length <= LongestEvidence)
            {
                place = place.Union(span.Span);
            }
        }

        return report.Source.Quote(place);
    }

    private static TextSpan Place(Statement statement) => (statement.Cue ?? statement.Source.Span ?? statement.Content[0]).Span;

    private static Cluster? Before(List<Cluster> clusters, int document, TextSpan place) => clusters
        .Where(cluster => cluster.IsShared && cluster.Documents > 1)
        .Select(cluster => (cluster, Last: cluster.Clauses.LastOrDefault(clause => clause.Document == document && clause.Span.End <= place.Start)))
        .Where(pair => pair.Last is not null)
        .MaxBy(pair => pair.Last!.Span.End).cluster;
}
