using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One thing that reports credit to different sources, or introduce with verbs of different colour: "said", "claimed", "admitted".</summary>
internal static class SourcingDiscrepancies
{
    private const double SameThing = 0.5; // likeness of two clauses that tell one thing

    private const double SameFigure = 0.8; // of the shorter clause's weight stands in the other

    private const int LongestEvidence = 300; // characters

    private const int FewestShared = 4; // terms, the figure one of them

    private const int MostCompared = 30; // clauses with one figure

    private const int MostShown = 4; // of one story and kind

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses, ImmutableArray<ImmutableArray<Clause>> clusters, TermWeights weights)
    {
        var sources = Sources(story, clauses, weights).DistinctBy(found => string.Join('|', Discrepancies.ValuesOf(found.Readings)), StringComparer.Ordinal);
        var cues = clusters
            .Select(cluster => Cues(story, [.. cluster.Where(clause => clause.Statement?.Source is { Entity: not null, Span: not null, Basis: SourceBasis.Explicit })], weights))
            .OfType<Discrepancy>()
            .DistinctBy(found => found.Title, StringComparer.OrdinalIgnoreCase);
        return sources.Take(MostShown).Concat(cues.Take(MostShown));
    }

    /// <summary>A figure that one report has from one body and another from another.</summary>
    private static IEnumerable<Discrepancy> Sources(Story story, ImmutableArray<Clause> clauses, TermWeights weights)
    {
        var sourced = clauses.Where(clause => clause.Statement?.Source is { Basis: SourceBasis.Explicit, Span: not null } && Named(story, clause) is not null);
        var figures = sourced
            .SelectMany(clause => clause.Terms.Where(term => term.Length > 1 && char.IsDigit(term[0])).Select(term => (Term: term, Clause: clause)))
            .GroupBy(item => item.Term, item => item.Clause, StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            var told = figure.Take(MostCompared).ToArray();
            foreach (var a in told)
            {
                foreach (var b in told)
                {
                    if (a.Document < b.Document && Named(story, a) is { } one && Named(story, b) is { } other && !IsOneName(one, other) && !Officers.AreOneVoice(story.Entity(a.Statement!.Source.Entity), story.Entity(b.Statement!.Source.Entity))
                        && a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Count() >= FewestShared && weights.Covers(a.Terms, b.Terms) >= SameFigure
                        && !told.Any(c => (c.Document == a.Document && Named(story, c) == other) || (c.Document == b.Document && Named(story, c) == one)))
                    {
                        yield return Discrepancies.Of(
                            story, DiscrepancyKind.Attribution, Severity.Medium, DiscrepancyTitles.WhoSaid(TextOf(story, a), [one, other]),
                            new Reading(one, [Place(story, a)]), new Reading(other, [Place(story, b)]));
                        break;
                    }
                }
            }
        }
    }

    // "Officer Leif Aas" and "Leif Aas"
    private static bool IsOneName(string a, string b) => a == b || a.EndsWith(" " + b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(" " + a, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(Story story, Clause clause) => story.TextOf(clause.Document, clause.Span);

    private static Evidence Place(Story story, Clause clause)
    {
        var span = clause.Span.Union(clause.Statement!.Source.Span!.Span);
        return story.Quote(clause.Document, span.Length <= LongestEvidence ? span : clause.Span);
    }

    private static string? Named(Story story, Clause clause) =>
        story.Entity(clause.Statement!.Source.Entity) is { Type: EntityType.Organization or EntityType.Person, Name: { Length: > 0 } name } source && char.IsUpper(name[0])
            && (source.Type != EntityType.Person || char.IsUpper(name[name.LastIndexOf(' ') + 1])) ? name : null; // not "Orla Police officer"

    /// <summary>What one source is made to say, to claim, to admit.</summary>
    private static Discrepancy? Cues(Story story, Clause[] cluster, TermWeights weights)
    {
        var coloured = cluster
            .Select(clause => (Clause: clause, Colour: clause.Statement!.Cue is { } cue ? CueColours.Of(cue.Text) : null))
            .Where(item => item.Colour is not null && cluster.Any(other => other.Document != item.Clause.Document
                && other.Statement!.Source.Entity == item.Clause.Statement!.Source.Entity && weights.Likeness(other.Terms, item.Clause.Terms) >= SameThing))
            .GroupBy(item => item.Clause.Statement!.Source.Entity!, StringComparer.Ordinal);
        foreach (var source in coloured)
        {
            var cues = source.GroupBy(item => item.Colour!, StringComparer.Ordinal).ToArray();
            if (cues.Length > 1 && Rivals.AreApart(cues, item => item.Clause.Document))
            {
                return Discrepancies.About(
                    story, DiscrepancyKind.Framing, Severity.Low, $"{story.Entity(source.Key)!.Name}, “{TextOf(story, source.First().Clause)}”",
                    [.. cues.Select(cue => new Reading(cue.First().Clause.Statement!.Cue!.Text, [.. cue.Select(item => item.Clause.Statement!.Cue!)]))]);
            }
        }

        return null;
    }
}
