using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Statements;
using Hearsay.Stories;

namespace Hearsay.Claims;

/// <summary>Who holds what about a cluster of clauses.</summary>
internal static class Positions
{
    private const int WordsBeforeCue = 6;

    private const double SameSubject = 0.4; // likeness of subjects; "most buildings in the villages" and "the people of the villages" are two

    private const int MostCompared = 50;

    private const double OpenMatter = 0.5; // likeness of what a party leaves open and what another tells

    /// <summary>By document, then in text order; refusals and silences last.</summary>
    public static ImmutableArray<Position> Of(Story story, Cluster cluster, TermWeights weights, Background background)
    {
        var positions = new List<Position>();
        foreach (var clause in cluster.Clauses)
        {
            var document = story.Documents[clause.Document];
            var evidence = document.Source.Quote(PositionEvidence.Of(document, clause));
            if (clause.IsOpen && clause.Statement?.Act is not (StatementAct.Demand or StatementAct.Urge or StatementAct.Promise or StatementAct.Threaten or StatementAct.Offer or StatementAct.Hope) && !(clause.IsByOwnWords && !OthersTell(cluster, clause, weights)))
            {
                if (clause.Statement is { Source.Entity: { } party } open && OthersTell(cluster, clause, weights))
                {
                    positions.Add(new Position(party, Stance.NotOfficiallyConfirmed, evidence, open.Id, open.Chain));
                }
            }
            else if (clause is { IsNegated: true, IsByOwnWords: false, Statement: null })
            {
                continue; // "this is not something that the council supported": the report tells nothing here that could be quoted
            }
            else if (clause.Statement is not { } statement)
            {
                positions.Add(new Position(document.Id, background.Holds(clause) ? Stance.Background : Stance.Reported, evidence, null, [document.Id]));
            }
            else if (statement.Source.Entity is not { } holder)
            {
                positions.Add(new Position(document.Id, Stance.Reported, evidence, statement.Id, statement.Chain));
            }
            else if (!(statement.Act is StatementAct.Deny or StatementAct.Reject && (clause.IsDependent || IsOfEarlierDays(document, statement))))
            {
                var act = !clause.IsNegated && Cluster.IsOwnSentence(clause, statement) ? StatementAct.Say : statement.Act;
                act = act == StatementAct.Confirm && (IsOneMore(document, clause) || !cluster.Clauses.Take(MostCompared).Any(other => other.Statement?.Source.Entity != holder && IsOfSame(clause.Subject, other.Subject, weights))) ? StatementAct.Say : act;
                var stance = Stances.Of(act, statement.SourceKind, clause is { IsNegated: true, IsByOwnWords: false } || Contradicts(story, cluster, clause, weights));
                stance = stance == Stance.Asserted && MayDeny(statement) && OthersAssert(story, cluster, holder) && Possibility.Holds(document, clause) ? Stance.NonDenial : stance;
                positions.Add(new Position(holder, stance, evidence, statement.Id, statement.Chain));
            }
        }

        foreach (var (statement, stance, evidence) in cluster.Withheld)
        {
            positions.Add(new Position(statement.Source.Entity!, stance, evidence, statement.Id, statement.Chain));
        }

        return [.. Confirmations(positions).Distinct()];
    }

    /// <summary>One who may be concerned; "critics" and a complaint that call it possible suspect it.</summary>
    private static bool MayDeny(Statement statement) => statement.SourceKind is SourceKind.NamedPerson or SourceKind.Institution
        || (statement.SourceKind is SourceKind.Unnamed or SourceKind.Unknown && !(statement.Source.Span is { } source && SourceNumber.IsPlural(source.Text)));

    /// <summary>Another party says without reserve what this one may call possible.</summary>
    private static bool OthersAssert(Story story, Cluster cluster, string holder) => cluster.Clauses.Take(MostCompared)
        .Any(clause => clause.Statement?.Source.Entity is { } other && other != holder && !clause.IsNegated && !clause.IsOpen && !Possibility.Holds(story.Documents[clause.Document], clause));

    /// <summary>Another report or party tells what this clause leaves open.</summary>
    private static bool OthersTell(Cluster cluster, Clause clause, TermWeights weights) => cluster.Clauses.Take(MostCompared)
        .Any(other => !other.IsOpen && ClauseLikeness.OfContent(clause, other, weights) >= OpenMatter && (other.Document != clause.Document || other.Statement?.Source.Entity != clause.Statement?.Source.Entity));

    /// <summary>Who would not say at first and says so later, after another has, confirms it.</summary>
    private static IEnumerable<Position> Confirmations(List<Position> positions)
    {
        var first = positions.FirstOrDefault(position => position.Stance == Stance.Asserted)?.Holder;
        var silent = positions
            .Where(position => position.Stance is Stance.NeitherConfirmedNorDenied or Stance.NotOfficiallyConfirmed)
            .ToLookup(position => position.Holder, position => position.Evidence.Document, StringComparer.Ordinal);
        return positions.Select(position =>
            position.Stance == Stance.Asserted && position.Holder != first && silent[position.Holder].Any(document => document != position.Evidence.Document)
                ? position with { Stance = Stance.Confirmed }
                : position);
    }

    /// <summary>"had previously denied such reports": a denial of something before this.</summary>
    private static bool IsOfEarlierDays(AnnotatedDocument document, Statement statement)
    {
        var text = document.Tokens;
        for (var i = statement.Cue is { } cue ? text.TokenAt(cue.Start) : -1; i >= 0 && i < text.Tokens.Length && i > text.TokenAt(statement.Cue!.Start) - WordsBeforeCue; i--)
        {
            if (ClauseMarks.IsEarlier(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It is negated, and somebody else says the same without the negation.</summary>
    private static bool Contradicts(Story story, Cluster cluster, Clause clause, TermWeights weights) => clause.IsNegated && !cluster.IsMostlyNegated
        && cluster.Clauses.Take(MostCompared).Any(other => !other.IsNegated && !other.IsOpen && !other.IsDependent && !Negation.IsIn(story.Documents[other.Document].Tokens, other.Span)
            && (other.Statement?.Source.Entity == clause.Statement?.Source.Entity
                ? Cluster.IsDeniedAsSaid(other)
                : ClauseLikeness.OfContent(clause, other, weights) >= Denials.SameProposition && IsOfSame(clause.Subject, other.Subject, weights)));

    /// <summary>"confirmed that his club had also made an offer": one more of its kind.</summary>
    private static bool IsOneMore(AnnotatedDocument document, Clause clause)
    {
        var text = document.Tokens;
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            if (ClauseMarks.IsAlso(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSame(ImmutableArray<string> subject, ImmutableArray<string> other, TermWeights weights) =>
        subject.IsEmpty || other.IsEmpty || weights.Likeness(subject, other) >= SameSubject;
}
