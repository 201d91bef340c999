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

    public static IEnumerable<Discrepancy> Find(Story story, TermWeights weights)
    {
        var documents = story.Documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return story.Statements
            .Where(statement => statement.Source is { Entity: not null, Basis: SourceBasis.Explicit or SourceBasis.Pronoun } && statement.Cue is not null && RankOf(statement) is not null)
            .GroupBy(statement => statement.Source.Entity!, StringComparer.Ordinal)
            .SelectMany(party => Of(story, party.Key, [.. party.Take(MostOfOneParty).Select(statement => new Item(statement, Terms(story, documents[statement.Chain[^1]], statement)))], weights))
            .Take(MostShown);
    }

    private sealed record Item(Statement Said, ImmutableArray<string> Terms);

    private static IEnumerable<Discrepancy> Of(Story story, string party, Item[] items, TermWeights weights)
    {
        bool Same(Item a, Item b) => a.Said.Chain[^1] != b.Said.Chain[^1] && weights.SharedWords(a.Terms, b.Terms) >= FewestShared && weights.Likeness(a.Terms, b.Terms) >= SameMatter;
        foreach (var a in items)
        {
            var rival = Array.Find(items, b => RankOf(a.Said) is var (scale, low) && RankOf(b.Said) is var (other, high) && scale == other && low < high && Same(a, b));
            if (rival is null || items.Any(item => item != a && item.Said.Chain[^1] == a.Said.Chain[^1] && item.Said.Act == rival.Said.Act))
            {
                continue;
            }

            var (one, two) = (a.Said.Cue!.Text, rival.Said.Cue!.Text);
            if (!one.Equals(two, StringComparison.OrdinalIgnoreCase))
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Wording, Severity.Medium, DiscrepancyTitles.Of($"{story.Entity(party)!.Name}, “{rival.Said.Content[0].Text}”", [one, two]),
                    [new Reading(one, [Place(story, a.Said)]), new Reading(two, [Place(story, rival.Said)])]);
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

    private static ImmutableArray<string> Terms(Story story, int document, Statement statement) =>
        [.. statement.Content.SelectMany(content => ClauseFinder.Terms(story, document, content.Span, null)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Evidence Place(Story story, Statement statement)
    {
        var span = statement.Cue!.Span.Union(statement.Content[0].Span);
        return story.Quote(statement.Chain[^1], span.Length <= LongestEvidence ? span : statement.Cue.Span);
    }
}
