using System.Collections.Immutable;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>What two clauses have in common and what not, as numbers from 0 to 1 that a model weighs.</summary>
internal static class ClausePair
{
    public static ImmutableArray<string> Features { get; } =
    [
        "same terms", "near terms", "lighter one held", "heavier one held", "one shared word", "predicates", "predicates near", "agents", "patients", "one argument, heads far",
        "another named agent", "same person", "same figure", "near figure", "other figures", "far figures of one deed", "long apart", "other polarity", "one report", "one speaker, one report",
        "one sentence", "lengths", "short", "known words", "directions", "both lead", "both standing", "one standing", "other people", "one reverses",
    ];

    public static int BothLead { get; } = Features.IndexOf("both lead");

    private const int SeveralTerms = 5;

    private const double NearlySame = 0.6;

    private const int LeadSentences = 3;

    private const double SameFigure = 1.01; // ratio of the larger to the smaller

    private const double NearFigure = 1.5; // tolls of one day differ so far: "12" and "17 dead"

    private const double FarFigure = 2;

    private const int SmallFigure = 5; // below it another figure is another thing: an offer of 4, one of 5 percent

    private const int ShortTerms = 3;

    private const double LongWeight = 20;

    /// <summary>False for clauses that have no word in common nor nearly so: they are not alike whatever else they share.</summary>
    public static bool Fill(Clause a, Clause b, TermWeights weights, Span<double> into)
    {
        var (left, right, terms) = (weights.ProfileOf(a), weights.ProfileOf(b), weights.Terms);
        var sum = new Shared();
        Weigh(left, right, terms, ref sum);
        var (heldLeft, wordsLeft) = (sum.Held, sum.Words);
        if (wordsLeft == 0)
        {
            return false;
        }

        (sum.Held, sum.Words) = (0, 0);
        Weigh(right, left, terms, ref sum);
        var all = left.Weight + right.Weight;
        var (shareLeft, shareRight) = (heldLeft / left.Weight, sum.Held / right.Weight);
        var shared = Math.Min(wordsLeft, sum.Words);
        if (shared == 0 || all == 0)
        {
            return false;
        }

        var i = 0;
        into[i++] = sum.Exact / all;
        into[i++] = sum.Near / all;
        into[i++] = left.Weight < right.Weight ? shareLeft : shareRight;
        into[i++] = left.Weight < right.Weight ? shareRight : shareLeft;
        into[i++] = shared == 1 && left.Terms.Length >= SeveralTerms && right.Terms.Length >= SeveralTerms ? 1 : 0;
        into[i++] = Most(left.Predicates, right.Predicates, terms);
        into[i++] = (Nearest(left.Predicates, right.Predicates, terms) + Nearest(right.Predicates, left.Predicates, terms)) / 2;
        var (agents, patients) = (Most(left.Agents, right.Agents, terms), Most(left.Patients, right.Patients, terms));
        into[i++] = agents;
        into[i++] = patients;
        into[i++] = left.Head is { } head && right.Head is { } other && terms.Cosine(head, other) is { } near ? Math.Max(agents, patients) * (1 - near) : 0;
        into[i++] = agents == 0 && left.Agents.Length > 0 && right.Agents.Length > 0 && (Another(left.Agents, left, right) || Another(right.Agents, right, left)) ? 1 : 0;
        into[i++] = left.People.AsSpan().ContainsAny(right.People) ? 1 : 0;
        var ratio = Nearest(left.Figures, right.Figures);
        var isNear = ratio <= NearFigure && Math.Min(left.Figures.Min(), right.Figures.Min()) >= SmallFigure;
        into[i++] = ratio <= SameFigure ? 1 : 0;
        into[i++] = ratio > SameFigure && isNear ? 1 : 0;
        into[i++] = ratio is > SameFigure and < double.PositiveInfinity && !isNear ? 1 : 0;
        into[i++] = ratio is > FarFigure and < double.PositiveInfinity ? into[5] : 0;
        into[i++] = AreLongApart(left, right) ? 1 : 0;
        into[i++] = a.IsNegated != b.IsNegated ? 1 : 0;
        into[i++] = a.Document == b.Document ? 1 : 0;
        into[i++] = a.Document == b.Document && a.Statement?.Source.Entity is { } speaker && speaker == b.Statement?.Source.Entity ? 1 : 0;
        into[i++] = a.Document == b.Document && a.Sentence == b.Sentence ? 1 : 0;
        into[i++] = Math.Min(left.Weight, right.Weight) / Math.Max(left.Weight, right.Weight);
        into[i++] = Math.Min(left.Terms.Length, right.Terms.Length) <= ShortTerms ? 1 : 0;
        into[i++] = Math.Min(1, Math.Min(left.Weight, right.Weight) / LongWeight);
        into[i++] = left.Direction is { } one && right.Direction is { } two ? Math.Max(0, StaticVectors.Cosine(one, two)) : (shareLeft + shareRight) / 2; // without vectors, terms must do
        into[i++] = a.Document != b.Document && a.Rank == 0 && b.Rank == 0 && !a.IsDependent && !b.IsDependent && IsOfOneDay(left, right) ? 1 : 0;
        into[i++] = a.IsStanding && b.IsStanding ? 1 : 0;
        into[i++] = a.IsStanding != b.IsStanding ? 1 : 0;
        into[i++] = Another(left.OtherPeople, left, right) && Another(right.OtherPeople, right, left) ? 1 : 0;
        into[i++] = left.IsReversal != right.IsReversal ? 1 : 0;
        return true;
    }

    /// <summary>Persons of a clause are among some of its terms, and the other clause does not speak of them: "Tamm called Veles" and "Veles spoke to Tamm" are of the same two.</summary>
    private static bool Another(int[] some, ClauseProfile clause, ClauseProfile other)
    {
        var any = false;
        foreach (var term in some)
        {
            if (clause.People.AsSpan().Contains(term))
            {
                if (other.People.AsSpan().Contains(term))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    private static void Weigh(ClauseProfile clause, ClauseProfile other, TermNumbers terms, ref Shared sum)
    {
        for (var i = 0; i < clause.Terms.Length; i++)
        {
            var (term, weight) = (clause.Terms[i], clause.Weights[i]);
            var isWord = terms[term].IsWord;
            var likeness = terms.Best(term, other.Terms);
            sum.Held += weight * likeness;
            sum.Exact += likeness == 1 ? weight : 0;
            sum.Near += likeness < 1 ? weight * likeness : 0;
            sum.Words += isWord && likeness >= NearlySame ? 1 : 0;
        }
    }

    /// <summary>Reports of one day open with one piece of news, those of two days with two.</summary>
    private static bool IsOfOneDay(ClauseProfile left, ClauseProfile right) => left.Published is not { } day || right.Published is not { } other || day == other;

    /// <summary>One tells of long ago and the other does not, or of another long ago.</summary>
    private static bool AreLongApart(ClauseProfile left, ClauseProfile right) => left.When is { } when && right.When is { } then
        ? Math.Max(when.First.DayNumber - then.Last.DayNumber, then.First.DayNumber - when.Last.DayNumber) > ProfileReader.LongBefore
        : left.IsPast != right.IsPast;

    private static double Most(int[] some, int[] others, TermNumbers terms)
    {
        var most = 0.0;
        foreach (var term in some)
        {
            most = Math.Max(most, terms.Best(term, others));
        }

        return most;
    }

    /// <summary>The mean cosine of some predicates with the nearest of others.</summary>
    private static double Nearest(int[] some, int[] others, TermNumbers terms)
    {
        var sum = 0.0;
        foreach (var term in some)
        {
            var most = 0.0;
            foreach (var other in others)
            {
                most = Math.Max(most, terms.Cosine(term, other) ?? 0);
            }

            sum += most;
        }

        return some.Length > 0 ? sum / some.Length : 0;
    }

    /// <summary>Both give figures, and none is the same.</summary>
    public static bool FiguresDiffer(ClauseProfile left, ClauseProfile right) => Nearest(left.Figures, right.Figures) is > SameFigure and < double.PositiveInfinity;

    /// <summary>The smallest ratio of a figure of one to a figure of the other, 1 or more; infinite where one has none.</summary>
    private static double Nearest(double[] some, double[] others)
    {
        var nearest = double.PositiveInfinity;
        foreach (var figure in some)
        {
            foreach (var other in others)
            {
                nearest = Math.Min(nearest, Math.Max(figure, other) / Math.Min(figure, other));
            }
        }

        return nearest;
    }

    private struct Shared
    {
        public double Exact;
        public double Near;
        public double Held;
        public int Words;
    }
}
