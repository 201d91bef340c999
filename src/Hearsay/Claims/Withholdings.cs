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
    private const double OnTopic = 0.25; // likeness of what a refusal names and a claim; lower than between clauses, for its words are few

    private const double ClearlyOnTopic = 0.5; // beyond it the news decides, not one word more in common

    private const double SameMatter = 0.1; // of the clauses before a refusal that names nothing and the news

    private const double SameReport = 0.05; // of two claims as near, the one that the report itself tells

    private const double Affirmative = 0.05; // parties are asked whether something is so

    private const double PerWeight = 0.02; // they are asked about the news

    private const double MostNewsworthy = 0.16;

    private const int MostWordings = 12; // of one claim, compared with a refusal

    private const int LongestEvidence = 200; // characters

    private const int QuestionReach = 2; // sentences from a question to what does not answer it

    private const int LeadSentences = 2;

    private const int ContextReach = 3; // sentences before a refusal that names nothing, up to the first that tells something

    public static void Attach(Story story, List<Cluster> clusters, TermWeights weights, Clause[] saidInWords)
    {
        if (clusters.Count == 0)
        {
            return;
        }

        // A refusal answers what it names, or nothing here. One that names nothing ("did not respond to a request for comment", "I can neither confirm nor deny it")
        // answers what the others answer, or else the report's news; but where something else was spoken of just before, that.
        var weight = clusters.ToDictionary(cluster => cluster, cluster => cluster.Weight + cluster.Clauses.Count(clause => clause.Statement is not null) / (double)cluster.Clauses.Length);
        var spoken = clusters.Select(cluster => (
            Cluster: cluster,
            Wordings: new Wordings(cluster),
            Documents: cluster.Clauses.Select(clause => clause.Document).ToHashSet())).ToArray();
        var unnamed = saidInWords
            .Select(clause => (Withholding: new Withholding(clause.Statement!, Refusals.StanceOf(story.Documents[clause.Document].Tokens, clause.Span)!.Value, story.Quote(clause.Document, clause.Span)), clause.Document))
            .ToList();
        var bare = new List<(Withholding Withholding, int Document)>();
        foreach (var statement in story.Statements)
        {
            if (Stances.Withheld(statement.Act) is not { } stance || statement.Source.Entity is null || IsOfDetail(story, statement))
            {
                continue;
            }

            var document = story.IndexOf(statement.Report);
            var withholding = new Withholding(statement, stance, EvidenceOf(story, statement));
            var topic = TopicOf(story, document, statement);
            if (topic.IsEmpty)
            {
                bare.Add((withholding, document));
                continue;
            }

            var named = spoken
                .Select(item => (item.Cluster, Likeness: item.Wordings.Likeness(topic, weights), IsOfReport: item.Documents.Contains(document)))
                .Where(item => item.Likeness >= OnTopic)
                .DefaultIfEmpty()
                .MaxBy(item => item.Cluster is null ? 0 : Math.Min(ClearlyOnTopic, item.Likeness) + (item.IsOfReport ? SameReport : 0) + (item.Cluster.IsMostlyNegated ? 0 : Affirmative) + Math.Min(MostNewsworthy, PerWeight * weight[item.Cluster]))
                .Cluster;
            if (named is not null && !(stance == Stance.DeclinedToComment && IsToldBy(named, statement.Source.Entity, document)))
            {
                named.Withheld.Add(withholding);
            }
        }

        var answered = clusters.Where(cluster => cluster.Documents > 1).OrderByDescending(cluster => cluster.Withheld.Count * 2 + weight[cluster]).FirstOrDefault();
        Cluster News(int document) => answered is { Withheld.Count: > 0 } ? answered : NewsOf(clusters, document, weight);
        foreach (var (withholding, document) in unnamed)
        {
            News(document).Withheld.Add(withholding);
        }

        var context = new Context(story, spoken.SelectMany(item => item.Cluster.Clauses.Select(clause => (clause, item.Cluster))));
        foreach (var (withholding, document) in bare)
        {
            var before = context.Of(withholding.Statement, document);
            var news = News(document);
            var isOfNews = before.Any(item => item.Cluster == news || news.Clauses.Take(MostWordings).Any(clause => weights.Likeness(clause.Terms, item.Clause.Terms) >= SameMatter));
            var answers = isOfNews || (!context.IsConcerned(withholding.Statement, before) && news.Clauses.Any(clause => clause.Document == document && clause.Rank < LeadSentences)) ? news
                : before.Select(item => item.Cluster).Where(cluster => cluster.Documents > 1 && context.IsConcerned(withholding.Statement, before)).MaxBy(cluster => weight[cluster]);
            answers?.Withheld.Add(withholding);
        }
    }

    /// <summary>The party speaks to it in the same report: what it would not say there ("the names of the two") is something else.</summary>
    private static bool IsToldBy(Cluster cluster, string party, int document) =>
        cluster.Clauses.Any(clause => clause.Document == document && clause.Statement is { Act: not (StatementAct.Deny or StatementAct.Reject) } said && said.Source.Entity == party);

    private static bool IsOfDetail(Story story, Statement statement)
    {
        var text = story.Document(statement.Report).Tokens;
        return English.Refusals.IsOfDetail(text, statement.Content[0].Span) || (statement.Cue is { } cue && English.Refusals.IsOfNaming(text, cue.Span));
    }

    private static ImmutableArray<string> TopicOf(Story story, int document, Statement statement) =>
        !IsRequest(statement) && TermsOf(story, document, statement.Content.Select(content => content.Span)) is { IsEmpty: false } told ? told
        : AskedBefore(story, document, statement) is { } asked && TermsOf(story, document, [asked]) is { IsEmpty: false } put ? put
        : QuestionBefore(story, document, statement) is { } question ? TermsOf(story, document, question.Content.Select(content => content.Span)) : [];

    /// <summary>"the newspaper's request for comment before it went to press": of what it is about nothing is said.</summary>
    private static bool IsRequest(Statement statement) => statement.Act == StatementAct.NoResponse && statement.Content.All(content =>
        Refusals.IsRequest(content.Text));

    /// <summary>"Asked whether the ferry would sail, Aas did not answer": from the first word to the party.</summary>
    private static TextSpan? AskedBefore(Story story, int document, Statement refusal)
    {
        var text = story.Documents[document].Tokens;
        var sentence = text.Sentences[text.SentenceAt(Place(refusal).Start)];
        return Refusals.IsAsked(text, sentence.FirstToken) && (refusal.Source.Span ?? refusal.Cue) is { } party && party.Start > text.Tokens[sentence.FirstToken].End && sentence.Span.Contains(party.Span)
            ? new TextSpan(text.Tokens[sentence.FirstToken].End, party.Start)
            : null;
    }

    /// <summary>"A reporter asked Aas whether the ferry would sail. Aas did not answer directly."</summary>
    private static Statement? QuestionBefore(Story story, int document, Statement refusal)
    {
        var text = story.Documents[document].Tokens;
        var place = Place(refusal).Start;
        return story.StatementsOf(refusal.Report).LastOrDefault(asked => asked.Act == StatementAct.Ask && asked.Addressee?.Entity == refusal.Source.Entity
            && asked.Content[0].Start < place && text.SentenceAt(place) - text.SentenceAt(asked.Content[0].Start) <= QuestionReach);
    }

    private static ImmutableArray<string> TermsOf(Story story, int document, IEnumerable<TextSpan> words)
    {
        var terms = words.SelectMany(span => ClauseFinder.Terms(story, document, span, null)).Where(term => !English.Refusals.IsOfRefusing(term));
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

    /// <summary>What a report tells just before a refusal.</summary>
    private sealed class Context(Story story, IEnumerable<(Clause Clause, Cluster Cluster)> told)
    {
        private readonly ILookup<(int Document, int Sentence), (Clause Clause, Cluster Cluster)> at = told.ToLookup(item => (item.Clause.Document, item.Clause.Sentence));

        /// <summary>The clauses before it in its sentence, or of the nearest sentence before that has any.</summary>
        public (Clause Clause, Cluster Cluster)[] Of(Statement refusal, int document)
        {
            var place = Place(refusal);
            var sentence = story.Documents[document].Tokens.SentenceAt(place.Start);
            for (var i = sentence; i >= 0 && i >= sentence - ContextReach; i--)
            {
                if (at[(document, i)].Where(item => item.Clause.Span.End <= place.Start).ToArray() is { Length: > 0 } clauses)
                {
                    return clauses;
                }
            }

            return [];
        }

        /// <summary>The sentence speaks of the party that refuses: "Aas accused the council of ignoring a warning."</summary>
        public bool IsConcerned(Statement refusal, (Clause Clause, Cluster Cluster)[] before)
        {
            if (before is not [(var clause, _), ..])
            {
                return false;
            }

            var report = story.Documents[clause.Document];
            return report.Entities.In(report.Tokens.Sentences[clause.Sentence].Span).ToArray().Any(mention => mention.Span.End <= Place(refusal).Start && mention.Span != refusal.Source.Span?.Span && story.EntityId(report.Id, mention.Entity) == refusal.Source.Entity);
        }
    }
}
