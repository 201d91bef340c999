using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A refusal to comment, an evasion or a silence.</summary>
internal sealed record Withholding(Statement Statement, Stance Stance, Evidence Evidence);

/// <summary>Finds the claim that each refusal, evasion or silence answers.</summary>
internal static class Withholdings
{
    private const double OnTopic = 0.18; // likeness of a refusal's sentence and a claim; lower than between clauses, for most of it is about refusing

    private const double SameReport = 0.05; // of two claims as near, the one that the report itself tells

    private const double Affirmative = 0.05; // parties are asked whether something is so

    private const double PerWeight = 0.02; // they are asked about the news

    private const double MostNewsworthy = 0.16;

    private const int MostWordings = 12; // of one claim, compared with a refusal

    private const int LongestEvidence = 200; // characters

    private const int QuestionReach = 2; // sentences from a question to what does not answer it

    private const int FewestOfTopic = 2; // terms that tell what was asked about: such a refusal is of that, or of nothing here

    public static void Attach(Story story, List<Cluster> clusters, TermWeights weights, Clause[] saidInWords)
    {
        if (clusters.Count == 0)
        {
            return;
        }

        // A refusal answers what it names. One that names nothing ("did not respond to a request for comment", "I can neither confirm nor deny it")
        // answers what the others answer, or else the report's news.
        var weight = clusters.ToDictionary(cluster => cluster, cluster => cluster.Weight + cluster.Clauses.Count(clause => clause.Statement is not null) / (double)cluster.Clauses.Length);
        var spoken = clusters.Select(cluster => (
            Cluster: cluster,
            Wordings: new Wordings(cluster),
            Documents: cluster.Clauses.Select(clause => clause.Document).ToHashSet())).ToArray();
        var unnamed = saidInWords
            .Select(clause => (Withholding: new Withholding(clause.Statement!, Refusals.StanceOf(story.Documents[clause.Document].Tokens, clause.Span)!.Value, story.Quote(clause.Document, clause.Span)), clause.Document))
            .ToList();
        foreach (var statement in story.Statements)
        {
            if (Stances.Withheld(statement.Act) is not { } stance || statement.Source.Entity is null)
            {
                continue;
            }

            var document = story.IndexOf(statement.Report);
            var withholding = new Withholding(statement, stance, EvidenceOf(story, statement));
            var topic = TopicOf(story, document, statement);
            var isSpecific = stance == Stance.DeclinedToComment && !topic.IsEmpty;
            var best = spoken
                .Where(item => !(isSpecific && IsToldBy(item.Cluster, statement.Source.Entity, document)))
                .Select(item => (item.Cluster, Likeness: topic.IsEmpty ? 0 : item.Wordings.Likeness(topic, weights) + (item.Documents.Contains(document) ? SameReport : 0) + (item.Cluster.IsMostlyNegated ? 0 : Affirmative) + Math.Min(MostNewsworthy, PerWeight * weight[item.Cluster])))
                .DefaultIfEmpty()
                .MaxBy(pair => pair.Likeness);
            if (best.Likeness >= OnTopic + Affirmative)
            {
                best.Cluster.Withheld.Add(withholding);
            }
            else if (topic.Length < FewestOfTopic && !(isSpecific && clusters.Exists(cluster => cluster.Documents > 1 && IsToldBy(cluster, statement.Source.Entity, document))))
            {
                unnamed.Add((withholding, document));
            }
        }

        var answered = clusters.Where(cluster => cluster.Documents > 1).OrderByDescending(cluster => cluster.Withheld.Count * 2 + weight[cluster]).FirstOrDefault();
        foreach (var (withholding, document) in unnamed)
        {
            (answered is { Withheld.Count: > 0 } ? answered : NewsOf(clusters, document, weight)).Withheld.Add(withholding);
        }
    }

    /// <summary>The party speaks to it in the same report: what it would not say there ("the names of the two") is something else.</summary>
    private static bool IsToldBy(Cluster cluster, string party, int document) =>
        cluster.Clauses.Any(clause => clause.Document == document && clause.Statement is { Act: not (StatementAct.Deny or StatementAct.Reject) } said && said.Source.Entity == party);

    private static ImmutableArray<string> TopicOf(Story story, int document, Statement statement) => TermsOf(story, document, statement) is { IsEmpty: false } told ? told
        : QuestionBefore(story, document, statement) is { } question ? TermsOf(story, document, question) : [];

    /// <summary>"A reporter asked Aas whether the ferry would sail. Aas did not answer directly."</summary>
    private static Statement? QuestionBefore(Story story, int document, Statement refusal)
    {
        var text = story.Documents[document].Tokens;
        var place = Place(refusal).Start;
        return story.StatementsOf(refusal.Report).LastOrDefault(asked => asked.Act == StatementAct.Ask && asked.Addressee?.Entity == refusal.Source.Entity
            && asked.Content[0].Start < place && text.SentenceAt(place) - text.SentenceAt(asked.Content[0].Start) <= QuestionReach);
    }

    private static ImmutableArray<string> TermsOf(Story story, int document, Statement statement)
    {
        var terms = statement.Content.SelectMany(content => ClauseFinder.Terms(story, document, content.Span, null)).Where(term => !English.Refusals.IsOfRefusing(term));
        return [.. terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static Cluster NewsOf(List<Cluster> clusters, int document, Dictionary<Cluster, double> weight) => clusters
        .Where(cluster => cluster.Documents > 1 && cluster.Clauses.Any(clause => clause.Document == document))
        .OrderByDescending(cluster => weight[cluster])
        .FirstOrDefault() ?? clusters.OrderByDescending(cluster => weight[cluster]).First();

    /// <summary>The refusal with its source and what it is about, in one sentence.</summary>
    private static Evidence EvidenceOf(Story story, Statement statement)
    {
        var report = story.Document(statement.Report);
        var place = Place(statement);
        var sentence = report.Tokens.Sentences[report.Tokens.SentenceAt(place.Start)].Span;
        if (sentence.Length <= LongestEvidence)
        {
            return report.Source.Quote(sentence);
        }

        // the holder is named beside it; "declined to provide" is nothing without what
        foreach (var span in new[] { statement.Cue, statement.Content.FirstOrDefault(), statement.Source.Span })
        {
            if (span is not null && sentence.Contains(span.Span) && place.Union(span.Span).Length <= LongestEvidence)
            {
                place = place.Union(span.Span);
            }
        }

        return report.Source.Quote(place);
    }

    /// <summary>The terms of a cluster's clauses, each wording once.</summary>
    private sealed class Wordings(Cluster cluster)
    {
        private readonly ImmutableArray<string>[] all =
            [.. cluster.Clauses.Select(clause => clause.Terms).DistinctBy(terms => string.Join(' ', terms), StringComparer.Ordinal).Take(MostWordings)];

        private HashSet<string>? terms; // of all of them: most clusters share none with a topic

        public double Likeness(ImmutableArray<string> topic, TermWeights weights)
        {
            terms ??= all.SelectMany(wording => wording).ToHashSet(StringComparer.Ordinal);
            return topic.Any(terms.Contains) ? all.Max(wording => weights.Likeness(wording, topic)) : 0;
        }
    }

    private static TextSpan Place(Statement statement) => (statement.Cue ?? statement.Source.Span ?? statement.Content[0]).Span;
}
