using System.Collections.Immutable;
using Hearsay.Statements;

namespace Hearsay.Claims;

/// <summary>Clauses of a story that speak to one proposition, in text order by document, and the parties that would not speak to it.</summary>
/// <param name="clauses">At least one.</param>
/// <param name="families">For each of the story's documents a number that copies of one text share.</param>
internal sealed class Cluster(ImmutableArray<Clause> clauses, int[] families)
{
    private const int FewestLeadTerms = 4; // less is a scrap of a sentence

    private const int LongestText = 160; // characters of a claim's text; longer clauses serve when there is no other

    public ImmutableArray<Clause> Clauses => clauses;

    /// <summary>Refusals, evasions and silences on it.</summary>
    public List<Withholding> Withheld { get; } = [];

    /// <summary>Two reports or two parties speak to it.</summary>
    public bool IsShared =>
        clauses.Select(clause => clause.Document).Distinct().Skip(1).Any()
        || clauses.Select(clause => clause.Statement?.Source.Entity).Distinct().Skip(1).Any()
        || Withheld.Count > 0;

    public int Documents => clauses.Select(clause => clause.Document).Distinct().Count();

    /// <summary>How much of the story's reporting it takes: texts that speak to it (copies are one), once more those in their opening and in their lead, and parties that withhold.</summary>
    public double Weight(int leadSentences) => Texts(int.MaxValue) + Texts(1) + Texts(leadSentences) + Withheld.Count + (Documents / 100.0);

    /// <summary>Several reports speak to it, or all of a story of one.</summary>
    public bool CanBeKey(int documents) => Documents > 1 || documents == 1;

    /// <summary>Told by one party only, but where a report begins: news with a single source.</summary>
    public bool IsLead(int leadSentences) => clauses.Any(clause => clause.Rank < leadSentences && clause.Terms.Length >= FewestLeadTerms);

    /// <summary>Most other members deny: "had not thought of it" is no denial where all have it so.</summary>
    public bool IsMostlyNegated => clauses.Count(clause => clause.IsNegated) * 2 > clauses.Length;

    /// <summary>The member nearest to all others, of readable length, affirmative when most are.</summary>
    public Clause Clearest(TermWeights weights) => clauses
        .OrderByDescending(clause => clause.IsNegated == IsMostlyNegated)
        .ThenByDescending(clause => clause.Span.Length <= LongestText)
        .ThenBy(clause => clause.OpensWithPronoun && clause.Statement?.Source.Basis != SourceBasis.Explicit)
        .ThenByDescending(clause => clauses.Take(50).Sum(other => weights.Likeness(clause.Terms, other.Terms)) + (clause.Rank == 0 ? 0.6 : clause.Rank < 3 ? 0.3 : 0))
        .ThenBy(clause => clause.Document)
        .ThenBy(clause => clause.Span)
        .First();

    private int Texts(int sentences) =>
        clauses.Where(clause => clause.Rank < sentences).Select(clause => families[clause.Document]).Distinct().Count();
}
