using System.Collections.Immutable;
using Hearsay.Statements;

namespace Hearsay.Claims;

/// <summary>Clauses of a story that speak to one proposition, in text order by document, and the parties that would not speak to it.</summary>
/// <param name="clauses">At least one.</param>
/// <param name="families">For each of the story's documents a number that copies of one text share.</param>
internal sealed class Cluster(ImmutableArray<Clause> clauses, int[] families)
{
    private const int FewestTerms = 4; // less is a scrap of a sentence; one fewer will do where somebody says it

    public const int LongestText = 160; // characters of a claim's text; longer clauses serve when there is no other

    private const int LeadSentences = 3;

    private const int MostCompared = 50;

    private const double AnswerWeight = 1.5; // a party that denies, confirms or will not say, against a report that tells it

    private const int MostAnswers = 3;

    public ImmutableArray<Clause> Clauses => clauses;

    /// <summary>Refusals, evasions and silences on it.</summary>
    public List<Withholding> Withheld { get; } = [];

    /// <summary>Two reports or two parties speak to it.</summary>
    public bool IsShared =>
        clauses.Select(clause => clause.Document).Distinct().Skip(1).Any()
        || clauses.Select(clause => clause.Statement?.Source.Entity).Distinct().Skip(1).Any()
        || Withheld.Count > 0;

    /// <summary>Told by one report or party only, but at some length and for its own sake.</summary>
    public bool StandsAlone => clauses.Any(clause => !clause.IsDependent
        && (IsDeniedAsSaid(clause) || clause.Terms.Length >= FewestTerms || (clause.Statement?.Source.Entity is not null && clause.Terms.Length == FewestTerms - 1) || clause.Terms.Any(term => char.IsDigit(term[0]))));

    /// <summary>A number that the copies of a clause's text share.</summary>
    public int TextOf(Clause clause) => families[clause.Document];

    public int Documents => clauses.Select(clause => clause.Document).Distinct().Count();

    /// <summary>How much of the story's reporting it takes: texts that speak to it (copies are one), twice more those in their opening, once more in their lead, and parties that withhold.</summary>
    public double Weight => Texts(int.MaxValue) + (2 * Texts(1)) + Texts(LeadSentences) + (Answers * AnswerWeight) + (Documents / 100.0);

    /// <summary>Most other members deny: "had not thought of it" is no denial where all have it so.</summary>
    public bool IsMostlyNegated => !clauses.Any(IsDeniedAsSaid) && clauses.Count(clause => clause.IsNegated) * 2 > clauses.Length;

    /// <summary>What somebody denies in affirmative words: "denied that it had left".</summary>
    public static bool IsDeniedAsSaid(Clause clause) => !clause.IsNegated && !clause.IsDependent && clause.Statement is { Act: StatementAct.Deny or StatementAct.Reject } said && !IsOwnSentence(clause, said);

    /// <summary>What a party that denies says in a sentence of its own: 'Aas denied it. "The ferry was in the harbour."'</summary>
    public static bool IsOwnSentence(Clause clause, Statement said) => said.Form == StatementForm.Direct && clause.Verbs.Length > 0;

    /// <summary>Members of readable length nearest to all others first.</summary>
    public IEnumerable<Clause> ByClarity(TermWeights weights) => clauses
        .OrderByDescending(clause => clause.Span.Length <= LongestText)
        .ThenBy(clause => clause.OpensWithPronoun)
        .ThenBy(clause => clause.OpensWithPronoun && clause.Statement?.Addressee is not null) // "told the newspaper he had" leans on what stands before it
        .ThenByDescending(clause => clauses.Take(MostCompared).Sum(other => ClauseLikeness.Of(clause, other, weights)) + (clause.Rank == 0 ? 0.6 : clause.Rank < 3 ? 0.3 : 0))
        .ThenBy(clause => clause.Document)
        .ThenBy(clause => clause.Span);

    /// <summary>Parties that deny it, confirm it or will not say.</summary>
    public int Answers => Math.Min(MostAnswers, Withheld.Select(withholding => withholding.Statement.Source.Entity)
        .Concat(clauses.Where(clause => clause.Statement?.Act is StatementAct.Deny or StatementAct.Reject or StatementAct.Confirm).Select(clause => clause.Statement!.Source.Entity))
        .Distinct(StringComparer.Ordinal).Count());

    private int Texts(int sentences) =>
        clauses.Where(clause => clause.Rank < sentences).Select(clause => families[clause.Document]).Distinct().Count();
}
