using Hearsay.Claims.English;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>
/// Which of a claim's clauses say one thing beyond doubt. A cluster holds what is probably one proposition; that two sources stand behind it on their own,
/// or that one confirms the other, is said only where their very words agree.
/// </summary>
internal static class Agreement
{
    public const double SameProposition = 0.8; // likeness; what merely joins clusters is too little for a second origin: of what .72 adds on 16 stories read nearly all is false, 2026-11

    private const int MostWordings = 60; // compared with each other; the others of a larger claim count for no origin

    private const int LeadSentences = 2; // a headline in the text and the lead

    private const int MostCentral = 3; // clauses of a group, by which it is as near to the others as it comes

    /// <summary>The clauses that agree and that most sources affirm, of several such groups the one that came up last and that more reports open with, or that the other reports come much nearer to; all of a claim that has one wording.</summary>
    public static Clause[] Of(Story story, Cluster cluster, TermWeights weights)
    {
        var moodOf = cluster.Clauses.Distinct().ToDictionary(clause => clause, clause => MoodOf(story, clause));
        var wordings = cluster.Clauses.GroupBy(clause => (string.Join(' ', clause.Terms), moodOf[clause])).Take(MostWordings).Select(group => group.ToArray()).ToArray();
        var root = Enumerable.Range(0, wordings.Length).ToArray();
        int RootOf(int wording)
        {
            while (root[wording] != wording)
            {
                wording = root[wording];
            }

            return wording;
        }

        for (var i = 0; i < wordings.Length; i++)
        {
            for (var j = i + 1; j < wordings.Length; j++)
            {
                if (RootOf(i) != RootOf(j) && moodOf[wordings[i][0]] == moodOf[wordings[j][0]] && !ClausePair.FiguresDiffer(weights.ProfileOf(wordings[i][0]), weights.ProfileOf(wordings[j][0])) && ClauseLikeness.OfContent(wordings[i][0], wordings[j][0], weights) >= SameProposition)
                {
                    root[RootOf(j)] = RootOf(i);
                }
            }
        }

        int Sources(Clause[] clauses) => SourcesOf(clauses.Where(clause => !Cluster.IsDeniedAsSaid(clause) && moodOf[clause] != Mood.Possible && clause.IsNegated == cluster.IsMostlyNegated));
        var groups = Enumerable.Range(0, wordings.Length)
            .GroupBy(RootOf, wording => wordings[wording])
            .Select(group => group.SelectMany(clauses => clauses).ToArray())
            .OrderByDescending(clauses => Sources(clauses))
            .ThenBy(clauses => clauses.All(clause => clause.Statement is null))
            .ThenBy(clauses => clauses.All(clause => clause.IsDependent))
            .ThenByDescending(clauses => clauses.Min(clause => weights.ProfileOf(clause).Published ?? DateOnly.MinValue))
            .ThenByDescending(clauses => clauses.Where(clause => clause.Rank < LeadSentences && !clause.IsDependent).Select(cluster.TextOf).Distinct().Count())
            .ToArray();

        // Of as many sources, what a cluster is about before what a report or more says less of; but a later figure stands.
        var (chosen, sources, centre) = (groups[0], Sources(groups[0]), Centrality(cluster, groups[0], weights));
        return groups.Skip(1)
            .Where(clauses => Sources(clauses) == sources && !ClausePair.FiguresDiffer(weights.ProfileOf(clauses[0]), weights.ProfileOf(chosen[0])))
            .Select(clauses => (Clauses: clauses, Centrality: Centrality(cluster, clauses, weights)))
            .Where(group => group.Centrality >= centre + 1)
            .OrderByDescending(group => group.Centrality)
            .Select(group => group.Clauses)
            .FirstOrDefault(chosen);
    }

    /// <summary>How near the other reports come to what the clauses say, each by its nearest clause; 1 a report, copies together.</summary>
    private static double Centrality(Cluster cluster, Clause[] clauses, TermWeights weights) =>
        clauses.OrderBy(clause => clause.Span.Length > Cluster.LongestText).Take(MostCentral).Max(clause => cluster.Clauses.Take(MostWordings)
            .Where(other => cluster.TextOf(other) != cluster.TextOf(clause))
            .GroupBy(cluster.TextOf)
            .Sum(report => report.Max(other => ClauseLikeness.OfContent(clause, other, weights))));

    private static Mood MoodOf(Story story, Clause clause) =>
        clause.IsOpen || Possibility.Holds(story.Documents[clause.Document], clause) ? Mood.Possible
        : Possibility.IsDue(story.Documents[clause.Document].Tokens, clause) ? Mood.Due
        : Mood.Real;

    /// <summary>Texts that tell it themselves count where nobody is named.</summary>
    private static int SourcesOf(IEnumerable<Clause> clauses)
    {
        var named = clauses.Where(clause => clause.Statement is { Chain.Length: > 1 }).Select(clause => clause.Statement!.Chain[0]).Distinct(StringComparer.Ordinal).Count();
        return named > 0 ? named : clauses.Select(clause => clause.Document).Distinct().Count();
    }

    /// <summary>What is so, what may be so or is left open, and what should be so: who says one of them does not say another.</summary>
    private enum Mood : byte
    {
        Real,
        Possible,
        Due,
    }
}
