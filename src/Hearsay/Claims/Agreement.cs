using Hearsay.Claims.English;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>
/// Which of a claim's clauses say one thing beyond doubt. A cluster holds what is probably one proposition; that two sources stand behind it on their own,
/// or that one confirms the other, is said only where their very words agree.
/// </summary>
internal static class Agreement
{
    public const double SameProposition = 1.6 * ClauseClusters.Joins; // likeness; what merely joins clusters is too little for a second origin (1.4 let in more false ones on samples and stories read, 2026-11)

    private const int MostWordings = 60; // compared with each other; the others of a larger claim count for no origin

    /// <summary>Evidence of the clauses that agree and that most sources affirm; all of a claim that has one wording.</summary>
    public static HashSet<(string Document, TextSpan Span)> Of(Story story, Cluster cluster, TermWeights weights)
    {
        var wordings = cluster.Clauses.GroupBy(clause => string.Join(' ', clause.Terms), StringComparer.Ordinal).Take(MostWordings).Select(group => group.ToArray()).ToArray();
        var root = Enumerable.Range(0, wordings.Length).ToArray();
        int RootOf(int wording)
        {
            while (root[wording] != wording)
            {
                wording = root[wording];
            }

            return wording;
        }

        bool IsPossible(int wording) => Possibility.Holds(story.Documents[wordings[wording][0].Document], wordings[wording][0]);
        for (var i = 0; i < wordings.Length; i++)
        {
            for (var j = i + 1; j < wordings.Length; j++)
            {
                if (RootOf(i) != RootOf(j) && IsPossible(i) == IsPossible(j) && !ShareOnlyThatItHappened(wordings[i][0], wordings[j][0]) && ClauseLikeness.Of(wordings[i][0], wordings[j][0], weights) >= SameProposition)
                {
                    root[RootOf(j)] = RootOf(i);
                }
            }
        }

        var agreeing = Enumerable.Range(0, wordings.Length)
            .GroupBy(RootOf, wording => wordings[wording])
            .Select(group => group.SelectMany(clauses => clauses).ToArray())
            .MaxBy(clauses => clauses.Where(clause => !Cluster.IsDeniedAsSaid(clause) && !Possibility.Holds(story.Documents[clause.Document], clause) && clause.IsNegated == cluster.IsMostlyNegated).Select(SourceOf).Distinct().Count());
        return [.. agreeing!.Select(clause => (story.Documents[clause.Document].Id, PositionEvidence.Of(story.Documents[clause.Document], clause)))];
    }

    /// <summary>"many contacts are taking place", "a call had taken place": two happenings, not one.</summary>
    private static bool ShareOnlyThatItHappened(Clause a, Clause b)
    {
        var shared = a.Terms.Intersect(b.Terms, StringComparer.Ordinal).ToArray();
        return shared.Length > 0 && shared.All(NewsWords.IsHappening);
    }

    private static (int Document, string? First) SourceOf(Clause clause) => clause.Statement is { } statement ? (-1, statement.Chain[0]) : (clause.Document, null);
}
