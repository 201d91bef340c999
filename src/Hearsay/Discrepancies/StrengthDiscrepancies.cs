using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>One proposition held more or less firmly: "will", "might"; told as a fact, told as a charge.</summary>
internal static class StrengthDiscrepancies
{
    private const double SameProposition = 0.36; // likeness of the clauses; above ClauseClusters.Joins, for a pair is no cluster

    private const int MostCompared = 30; // clauses of one cluster

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses, TermWeights weights)
    {
        foreach (var members in ClauseClusters.Of(clauses, weights).Where(members => members.Length > 1))
        {
            ImmutableArray<Clause> cluster = [.. members.Take(MostCompared).Select(index => clauses[index])];
            if (OfModality(story, cluster, weights) is { } modality)
            {
                yield return modality;
            }

            if (OfDoubt(story, cluster, weights) is { } doubt)
            {
                yield return doubt;
            }
        }
    }

    /// <summary>What one holder is said to be sure of in one report and to hold possible in another.</summary>
    private static Discrepancy? OfModality(Story story, ImmutableArray<Clause> cluster, TermWeights weights)
    {
        var sure = cluster.Where(clause => StrengthOf(story, clause) == 3).ToArray();
        var possible = cluster.Where(clause => StrengthOf(story, clause) == 1).ToArray();
        return Between(sure, possible, weights, (a, b) => Holder(a) is { } holder && holder == Holder(b)) is var (firm, open)
            ? Discrepancies.Of(story, DiscrepancyKind.Wording, Severity.Medium, "Certain or only possible?", [Reading(story, "certain", firm), Reading(story, "possible", open)])
            : null;
    }

    /// <summary>What one report tells as a fact and another as a charge or a claim.</summary>
    private static Discrepancy? OfDoubt(Story story, ImmutableArray<Clause> cluster, TermWeights weights)
    {
        var doubted = cluster.Where(clause => Doubts(story, clause)).ToArray();
        var flat = cluster.Where(clause => clause.Statement is null && !Doubts(story, clause)).ToArray();
        return Between(flat, doubted, weights, (_, _) => true) is var (fact, charge)
            ? Discrepancies.Of(story, DiscrepancyKind.Framing, Severity.Medium, "Told as a fact or as a charge?", [Reading(story, "as a fact", fact), Reading(story, "as a charge or claim", charge)])
            : null;
    }

    private static (Clause[] First, Clause[] Second)? Between(
        Clause[] first, Clause[] second, TermWeights weights, Func<Clause, Clause, bool> comparable)
    {
        bool Pairs(Clause a, Clause b) => a.Document != b.Document && comparable(a, b) && weights.Likeness(a.Terms, b.Terms) >= SameProposition;
        Clause[] left = [.. first.Where(a => second.Any(b => Pairs(a, b)))];
        Clause[] right = [.. second.Where(b => left.Any(a => Pairs(a, b)))];
        return left.Length > 0 && right.Length > 0 ? (left, right) : null;
    }

    private static string? Holder(Clause clause) => clause.Statement?.Source.Entity;

    private static Reading Reading(Story story, string value, Clause[] clauses) =>
        new(value, [.. clauses.Select(clause => story.Documents[clause.Document].Source.Quote(clause.Span))]);

    private static int StrengthOf(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        var strongest = 0;
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            var strength = MeaningWords.Strength(text.TextOf(i));
            strongest = strength == 1 ? 1 : Math.Max(strongest, strength);
            if (strongest == 1)
            {
                return 1;
            }
        }

        return strongest;
    }

    private static bool Doubts(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            if (MeaningWords.IsDoubt(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }
}
