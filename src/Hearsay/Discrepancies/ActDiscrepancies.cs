using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Stories;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>What one party did by speaking, told as more or as less: hoped for it or demanded it, warned or threatened, denied it or would not comment.</summary>
internal static class ActDiscrepancies
{
    private const double SameMatter = 0.35; // likeness of what is hoped for here and demanded there

    private const int FewestShared = 2; // terms that are neither names nor figures

    private const int LongestEvidence = 250; // characters

    private const int MostOfOneParty = 40; // statements compared

    private const int MostShown = 3; // of one story

    private sealed record Item(Statement Said, (int Scale, int Rank) Act, ImmutableArray<string> Terms);

    public static IEnumerable<Discrepancy> Find(Story story, TermWeights weights) => story.Statements
        .Where(statement => statement.Source is { Entity: not null, Basis: SourceBasis.Explicit or SourceBasis.Pronoun } && statement.Cue is not null && RankOf(statement) is not null)
        .GroupBy(statement => statement.Source.Entity!, StringComparer.Ordinal)
        .SelectMany(party => Of(story, party.Key, [.. party.Take(MostOfOneParty).Select(statement => new Item(statement, RankOf(statement)!.Value, Terms(story, statement)))], weights))
        .Take(MostShown);

    private static IEnumerable<Discrepancy> Of(Story story, string party, Item[] items, TermWeights weights)
    {
        bool IsMore(Item more, Item less) => more.Act.Scale == less.Act.Scale && more.Act.Rank > less.Act.Rank && more.Said.Report != less.Said.Report
            && weights.SharedWords(less.Terms, more.Terms) >= FewestShared && weights.Likeness(less.Terms, more.Terms) >= SameMatter;
        foreach (var less in items)
        {
            var more = Array.Find(items, other => IsMore(other, less));
            if (more is null || items.Any(item => item != less && item.Said.Report == less.Said.Report && item.Said.Act == more.Said.Act))
            {
                continue;
            }

            var (one, two) = (less.Said.Cue!.Text, more.Said.Cue!.Text);
            if (!one.Equals(two, StringComparison.OrdinalIgnoreCase))
            {
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Wording, Severity.Medium, $"{story.Entity(party)!.Name}, “{more.Said.Content[0].Text}”",
                    new Reading(one, [Place(story, less.Said)]), new Reading(two, [Place(story, more.Said)]));
                yield break;
            }
        }
    }

    private static (int Scale, int Rank)? RankOf(Statement statement) => statement.Act switch
    {
        StatementAct.Hope => (0, 1),
        StatementAct.Urge => (0, 2),
        StatementAct.Demand => (0, CueColours.IsDemand(statement.Cue!.Text) ? 3 : 2),
        StatementAct.Warn => (1, 1),
        StatementAct.Threaten => (1, 2),
        StatementAct.Offer => (2, 1),
        StatementAct.Promise => (2, 2),
        _ => null,
    };

    private static ImmutableArray<string> Terms(Story story, Statement statement) =>
        [.. statement.Content.SelectMany(content => ClauseFinder.Terms(story, story.IndexOf(statement.Report), content.Span, null)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Evidence Place(Story story, Statement statement)
    {
        var span = statement.Cue!.Span.Union(statement.Content[0].Span);
        return story.Quote(statement.Report, span.Length <= LongestEvidence ? span : statement.Cue.Span);
    }
}
