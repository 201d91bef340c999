using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Claims;

/// <summary>Reads off a clause, by its tree where there is one, what likeness compares.</summary>
internal sealed class ProfileReader(Story story, TermNumbers numbers)
{
    public const int LongBefore = 45; // days before the report

    private const double SharePerLevel = 0.2; // of a term's weight, lost with each level below its verb; by left-out stories, 2026-11

    private const double LowestShare = 0.2;

    private const int Aside = 3; // levels that a relative clause, an apposition or an adverbial clause lies deeper

    private const int MaxClimb = 12; // levels

    public ClauseProfile Read(Clause clause)
    {
        var terms = Numbers(clause.Terms);
        var document = story.Documents[clause.Document];
        var speaker = ClauseFinder.NameTerm(story.Entity(clause.Statement?.Source.Entity));
        var weights = Weights(clause, terms, speaker);
        Array.Sort(terms, weights);
        int[] Named(IEnumerable<int> words) => Numbers(words.SelectMany(word => TermsOf(clause.Document, document.Syntax!.Words[word].Span, speaker)).Distinct(StringComparer.Ordinal));
        var predicates = document.Syntax is { } syntax ? ClauseRoles.In(syntax, clause.Span) : null;
        var times = TimesOf(clause);
        var isByTree = predicates is { Count: > 0 };
        var verbs = isByTree ? Numbers(predicates!.Select(word => NewsWords.Meaning(document.Syntax!.TextOf(word))).Distinct(StringComparer.Ordinal)) : Numbers(clause.Verbs);
        var people = Numbers(clause.People);
        var agents = isByTree ? Named(ClauseRoles.AgentsOf(document.Syntax!, predicates![0])) : Numbers(clause.Subject);
        return new ClauseProfile
        {
            Terms = terms,
            Weights = weights,
            Weight = weights.Sum(),
            Direction = numbers.Direction(terms, weights),
            People = people,
            OtherPeople = [.. people.Except(agents)],
            Predicates = verbs,
            Head = verbs.Length > 0 ? verbs[0] : null,
            Agents = agents,
            Patients = isByTree ? Named(ClauseRoles.PatientsOf(document.Syntax!, predicates![0])) : [],
            Figures = Figures.In(document.Tokens, clause.Span, place => document.Times.Any(time => time.Span.Contains(place))),
            When = times,
            IsPast = IsPast(clause, times),
            IsReversal = isByTree && predicates!.Any(word => Reversals.Holds(document.Syntax!, word)),
            Published = story.Dates[clause.Document].Value is { } published ? TimeRange.Of(published)?.First : null,
        };
    }

    /// <summary>What the main verb and its arguments say weighs in full, what stands in relative clauses and in phrases of phrases less.</summary>
    private double[] Weights(Clause clause, int[] terms, string? speaker)
    {
        double[] weights = [.. terms.Select(term => numbers[term].Weight)];
        if (story.Documents[clause.Document].Syntax is not { } syntax)
        {
            return weights;
        }

        var shares = new double[terms.Length];
        foreach (var (word, level) in Levels(syntax, clause.Span))
        {
            var share = Math.Max(LowestShare, 1 - (Math.Max(0, level - 1) * SharePerLevel));
            foreach (var term in TermsOf(clause.Document, syntax.Words[word].Span, speaker))
            {
                var at = Array.IndexOf(terms, numbers.NumberOf(term));
                if (at >= 0)
                {
                    shares[at] = Math.Max(shares[at], share);
                }
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= shares[i] > 0 ? shares[i] : 1;
        }

        return weights;
    }

    /// <summary>Each word of a span with its distance from the topmost words of its tree.</summary>
    private static IEnumerable<(int Word, int Level)> Levels(DocumentSyntax syntax, TextSpan span)
    {
        var range = syntax.WordsIn(span);
        for (var word = range.First; word < range.End; word++)
        {
            var level = 0;
            for (var (at, climb) = (word, 0); climb < MaxClimb; climb++)
            {
                var (head, relation) = (syntax.Words[at].Head, syntax.Words[at].Relation);
                if (head < range.First || head >= range.End)
                {
                    break;
                }

                level += relation is "conj" or "compound" or "flat" ? 0
                    : relation is "appos" or "parataxis" || relation.StartsWith("acl", StringComparison.Ordinal) || relation.StartsWith("advcl", StringComparison.Ordinal) ? Aside
                    : relation is "xcomp" || relation.StartsWith("ccomp", StringComparison.Ordinal) ? 0 : 1;
                at = head;
            }

            yield return (word, level);
        }
    }

    private int[] Numbers(IEnumerable<string> terms) => [.. terms.Select(numbers.NumberOf)];

    /// <summary>The name of whom a word stands for and the word itself; nothing for a pronoun that is not known to stand for anyone.</summary>
    private ImmutableArray<string> TermsOf(int document, TextSpan word, string? speaker) => ClauseFinder.Terms(story, document, word, speaker);

    /// <summary>The shortest time that the clause gives for what it tells: no "1994" of "a 1994 treaty".</summary>
    private TimeRange? TimesOf(Clause clause)
    {
        TimeRange? found = null;
        foreach (var time in story.Documents[clause.Document].Times)
        {
            if (IsOf(clause, time) && time.Type is TimeType.Date or TimeType.Time && TimeRange.Of(time.Value) is { } range && (found is null || range.Days < found.Value.Days))
            {
                found = range;
            }
        }

        return found;
    }

    private bool IsPast(Clause clause, TimeRange? when)
    {
        var document = story.Documents[clause.Document];
        return when is { } range && story.Dates[clause.Document].Value is { } published && TimeRange.Of(published) is { } day
            ? range.Last.DayNumber < day.First.DayNumber - LongBefore
            : document.Times.Any(time => time.Value == "PAST_REF" && IsOf(clause, time));
    }

    /// <summary>It stands in the clause, and by the tree beside its verb.</summary>
    private bool IsOf(Clause clause, TimeExpression time)
    {
        if (time.Span.Start < clause.Span.Start || time.Span.End > clause.Span.End)
        {
            return false;
        }

        if (story.Documents[clause.Document].Syntax is not { } syntax)
        {
            return true;
        }

        var range = syntax.WordsIn(time.Span);
        if (range.First > 0 && TimePrepositions.IsBound(syntax.TextOf(range.First - 1)))
        {
            return false;
        }

        for (var word = range.First; word < range.End; word++)
        {
            if (syntax.Words[word].Head is var head && (head < range.First || head >= range.End)
                && syntax.Words[word].Relation is var relation && (relation.StartsWith("obl", StringComparison.Ordinal) || relation is "advmod" or "nmod:tmod" or "root")
                && head >= 0 && syntax.Words[head].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
