using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Chooses the claims that the story turns on: what most texts tell as news, open with, or have parties answer.</summary>
internal static class KeyClaims
{
    private const int Most = 5; // annotators call four to six a story key, 2026-11

    private const int FewSingle = 3; // up to here what one report alone tells can be one

    private const int SameOpening = 60; // characters

    private const int LeadSentences = 2; // a headline in the text and the lead

    private const int MostParties = 4;

    private const double PerLead = 1.5; // against one for each text that tells it

    private const double PerParty = 0.5;

    private const double PerAnswer = 1.5; // a party that denies, confirms or will not say

    /// <summary>Weightiest first.</summary>
    /// <param name="families">For each document a number that copies of one text share.</param>
    public static HashSet<Cluster> Choose(Story story, IReadOnlyList<Cluster> clusters, IReadOnlyDictionary<Cluster, ClaimText> texts, Background background, int[] families)
    {
        var keys = new HashSet<Cluster>();
        var weighed = clusters
            .Select(cluster => (Cluster: cluster, Weight: texts[cluster].IsProposition ? WeightOf(cluster, background, families) : 0))
            .Where(item => item.Weight > 0)
            .OrderByDescending(item => item.Weight)
            .Select(item => item.Cluster);
        foreach (var cluster in weighed)
        {
            if (keys.Count < (cluster.Documents > 1 ? Most : FewSingle) && !keys.Any(key => Overlap(WordsOf(story, texts[key]), WordsOf(story, texts[cluster]))))
            {
                keys.Add(cluster);
            }
        }

        return keys;
    }

    /// <summary>0 for what no report tells as news of its own.</summary>
    private static double WeightOf(Cluster cluster, Background background, int[] families)
    {
        var news = cluster.Clauses.Where(clause => !clause.IsDependent && !(clause.Statement is null && background.Holds(clause))).ToArray();
        var leads = news.Where(clause => clause.Rank < LeadSentences).Select(clause => families[clause.Document]).Distinct().Count();
        return leads == 0 && (cluster.Documents < 2 || news.Length == 0) ? 0
            : news.Select(clause => families[clause.Document]).Distinct().Count()
                + (PerLead * leads)
                + (PerParty * Math.Min(MostParties, news.Select(clause => clause.Statement?.Source.Entity).OfType<string>().Distinct(StringComparer.Ordinal).Count()))
                + (PerAnswer * cluster.Answers)
                + (cluster.Clauses.Length / 1000.0);
    }

    private static ReadOnlySpan<char> WordsOf(Story story, ClaimText text) => text.Span.In(story.Documents[text.Document].Text);

    /// <summary>They begin alike: one is the other, longer or with other figures.</summary>
    private static bool Overlap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.CommonPrefixLength(b) >= Math.Min(SameOpening, Math.Min(a.Length, b.Length)) || a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
}
