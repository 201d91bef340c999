using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language.English;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Chooses the claims that the story turns on: what most texts tell as news, open with, or have parties answer.</summary>
internal static class KeyClaims
{
    private const int Most = 6; // annotators call four to six a story key, 2026-11

    private const int FewSingle = 3; // up to here what one report alone tells can be one

    private const double MostOfSentences = 0.75; // by eye on seeds, samples and four annotated stories, 2026-11

    private const int LeadSentences = 2; // a headline in the text and the lead

    private const int MostTitles = 50;

    private const int MostCompared = 8; // clauses of a claim, and of an opening

    private const int MostParties = 4;

    private const double PerHeadline = 1.5; // against 1 for a text that tells it

    private const double InHeadline = 0.6; // of the headline's weight of words, or of the clause's where that is less

    private const double PerLead = 1.5;

    private const double PerParty = 0.5;

    private const double PerAnswer = 1.5; // a party that denies, confirms or will not say

    /// <summary>Weightiest first.</summary>
    /// <param name="families">For each document a number that copies of one text share.</param>
    public static HashSet<Cluster> Choose(Story story, IReadOnlyList<Cluster> clusters, IReadOnlyDictionary<Cluster, ClaimText> texts, Background background, TermWeights weights, int[] families)
    {
        var titles = TitlesOf(story);
        var leads = new Leads(clusters, weights, families);
        var keys = new HashSet<Cluster>();
        var weighed = clusters
            .Select(cluster => (Cluster: cluster, Weight: texts[cluster].IsProposition ? WeightOf(cluster, titles, leads, background, weights, families) : 0))
            .Where(item => item.Weight > 0)
            .OrderByDescending(item => item.Weight)
            .Select(item => item.Cluster);
        foreach (var cluster in weighed)
        {
            if (keys.Count < (cluster.Documents > 1 ? Most : FewSingle) && !keys.Any(key => Overlap(key, cluster)))
            {
                keys.Add(cluster);
            }
        }

        return keys;
    }

    /// <summary>0 for what no report tells as news of its own.</summary>
    private static double WeightOf(Cluster cluster, ImmutableArray<string>[] titles, Leads leads, Background background, TermWeights weights, int[] families)
    {
        var news = cluster.Clauses.Where(clause => !clause.IsDependent && !(clause.Statement is null && background.Holds(clause))).ToArray();
        var opens = news.Any(clause => clause.Rank < LeadSentences);
        int Texts(IEnumerable<Clause> some) => some.Select(clause => families[clause.Document]).Distinct().Count();
        return !opens && ((cluster.Answers == 0 && !IsTwiceTold(news, weights, families)) || cluster.Clauses.All(clause => clause.IsStanding) || news.Length == 0 || IsOneVoice(cluster)) ? 0
            : Texts(news)
                + (PerHeadline * titles.Count(title => news.Any(clause => weights.Covers(title, clause.Terms) >= InHeadline)))
                + (PerLead * leads.Support(news))
                + (PerParty * Math.Min(MostParties, news.Select(clause => clause.Statement?.Source.Entity).OfType<string>().Distinct(StringComparer.Ordinal).Count()))
                + (PerAnswer * cluster.Answers)
                + (cluster.Clauses.Length / 1000.0);
    }

    /// <summary>Two texts say the very same.</summary>
    private static bool IsTwiceTold(Clause[] news, TermWeights weights, int[] families) => news.Take(MostCompared)
        .Any(clause => news.Take(MostCompared).Any(other => families[other.Document] != families[clause.Document] && ClauseLikeness.OfContent(clause, other, weights) >= Agreement.SameProposition));

    /// <summary>Said by one party, or by nobody who is named, however many reports quote it, and answered by nobody: "Every day people are dying".</summary>
    private static bool IsOneVoice(Cluster cluster) => cluster.Answers == 0
        && cluster.Clauses.All(clause => clause.Statement is not null)
        && cluster.Clauses.Select(clause => clause.Statement!.Source.Entity).OfType<string>().Distinct(StringComparer.Ordinal).Count() <= 1;

    /// <summary>Of each headline its terms, in ordinal order; reports under one headline are one.</summary>
    private static ImmutableArray<string>[] TitlesOf(Story story) =>
    [
        .. story.Documents.Select(document => document.Source.Title).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostTitles)
            .Select(title => title.Split([' ', ',', ':', ';', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !WordForms.IsFunctionWord(word))
                .Select(word => NewsWords.Meaning(word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray())
            .Where(terms => terms.Length > 1),
    ];

    /// <summary>Most of what speaks to one stands in the sentences that speak to the other: two halves of one piece of news.</summary>
    private static bool Overlap(Cluster a, Cluster b)
    {
        var (left, right) = (SentencesOf(a), SentencesOf(b));
        var shared = left.Count(right.Contains);
        return shared >= MostOfSentences * Math.Min(left.Count, right.Count);
    }

    private static HashSet<(int Document, int Sentence)> SentencesOf(Cluster cluster) => [.. cluster.Clauses.Select(clause => (clause.Document, clause.Sentence))];

    /// <summary>The clauses that the texts of a story open with.</summary>
    private sealed class Leads(IReadOnlyList<Cluster> clusters, TermWeights weights, int[] families)
    {
        private readonly Clause[][] leads = [.. clusters.SelectMany(cluster => cluster.Clauses)
            .Where(clause => clause.Rank < LeadSentences && !clause.IsDependent)
            .GroupBy(clause => families[clause.Document])
            .Select(text => text.Take(MostCompared).ToArray())
            .Take(MostTitles)];

        /// <summary>In how many texts the opening speaks to it; one that only comes near counts for how near it comes.</summary>
        public double Support(Clause[] news) => leads.Sum(text => text.Max(lead => news.Take(MostCompared).Max(clause => Nearness(clause, lead))));

        private double Nearness(Clause clause, Clause lead) => clause.Equals(lead) ? 1 : ClauseLikeness.Of(clause, lead, weights) is >= ClauseClusters.Joins and var likeness ? likeness : 0;
    }
}
