using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>A condition that one report gives and another leaves out; one of those blamed left out.</summary>
internal static class OmissionDiscrepancies
{
    private const int ReachOfBlame = 12; // tokens from "blamed" to the last of those blamed

    private const int MostConditions = 60; // statements compared

    public static IEnumerable<Discrepancy> Find(Story story) => Conditions(story).Concat(Blamed(story));

    /// <summary>What one holder asks for, offers or threatens under a condition, and elsewhere without.</summary>
    private static IEnumerable<Discrepancy> Conditions(Story story)
    {
        var asked = story.Statements.Where(statement => Commits(statement.Act) && statement.Source.Entity is not null).ToLookup(statement => (statement.Source.Entity, statement.Act));
        foreach (var statement in asked.SelectMany(group => group).Where(statement => Condition(story, statement) is not null).Take(MostConditions))
        {
            var core = Terms(story, statement, Condition(story, statement));
            var without = asked[(statement.Source.Entity, statement.Act)]
                .Where(other => other.Report != statement.Report && !HasCondition(story, other) && core.Intersect(Terms(story, other, null), StringComparer.Ordinal).Any())
                .ToArray();
            if (without.Length > 0)
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Omission, Severity.Medium,
                    DiscrepancyTitles.Of($"{story.Entity(statement.Source.Entity)!.Name}, “{without[0].Content[0].Text}”", ["with a condition", "without one"]),
                    new Reading("with a condition", [statement.Content[0]]),
                    new Reading("without a condition", [.. without.Select(other => other.Content[0]).DistinctBy(place => place.Document, StringComparer.Ordinal)]));
            }
        }
    }

    private static bool Commits(StatementAct act) => act is StatementAct.Urge or StatementAct.Demand or StatementAct.Offer or StatementAct.Promise or StatementAct.Threaten;

    /// <summary>The token where "unless ..." begins.</summary>
    private static int? Condition(Story story, Statement statement)
    {
        var text = story.Document(statement.Report).Tokens;
        foreach (var content in statement.Content)
        {
            for (var i = text.TokenAt(content.Start) + 1; i < text.Tokens.Length && text.Tokens[i].Start < content.End; i++)
            {
                if (ConditionWords.Opens(text, i))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static bool HasCondition(Story story, Statement statement)
    {
        var text = story.Document(statement.Report).Tokens;
        var sentence = text.Sentences[text.SentenceAt(statement.Content[0].Start)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (ConditionWords.IsOne(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> Terms(Story story, Statement statement, int? endToken)
    {
        var span = statement.Content[0].Span;
        return ClauseFinder.Terms(
            story, story.IndexOf(statement.Report), endToken is { } end ? new TextSpan(span.Start, story.Document(statement.Report).Tokens.Tokens[end - 1].End) : span, null);
    }

    /// <summary>Whom somebody blamed, where one report names more than another.</summary>
    private static IEnumerable<Discrepancy> Blamed(Story story)
    {
        var blamed = story.EachDocument(document => Blames(story, document)).ToArray();
        foreach (var wide in blamed.Where(item => item.Targets.Length > 1))
        {
            var narrow = blamed.Where(item => item.Place.Document != wide.Place.Document && item.Targets.All(wide.Targets.Contains) && item.Targets.Length < wide.Targets.Length).ToArray();
            if (narrow.Length > 0)
            {
                string Names(string[] targets) => string.Join(" and ", targets.Select(id => story.Entity(id)!.Name));
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Omission, Severity.Medium, DiscrepancyTitles.Of("Blamed", [Names(narrow[0].Targets), Names(wide.Targets)]),
                    [
                        .. narrow.GroupBy(item => Names(item.Targets), StringComparer.Ordinal).Select(group => new Reading(group.Key, [.. group.Select(item => item.Place)])),
                        new Reading(Names(wide.Targets), [wide.Place]),
                    ]);
            }
        }
    }

    private static IEnumerable<(string[] Targets, Evidence Place)> Blames(Story story, int document)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (!BlameWords.IsActive(text, i))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Tokens.Length && end <= i + ReachOfBlame && text.Tokens[end].Kind is TokenKind.Word && !BlameWords.IsEnd(text.TextOf(end)))
            {
                end++;
            }

            var span = new TextSpan(text.Tokens[i].Start, text.Tokens[end - 1].End);
            var named = report.Entities.In(span).ToArray()
                .Where(mention => mention.Kind == MentionKind.Name)
                .Select(mention => (Mention: mention, Id: story.EntityId(report.Id, mention.Entity)))
                .Where(item => item.Id is not null)
                .ToArray();
            if (named.Length > 0)
            {
                var start = i > 1 && text.Tokens[i - 1].Kind == TokenKind.Word ? i - 1 : i;
                yield return ([.. named.Select(item => item.Id!).Distinct(StringComparer.Ordinal)], report.Source.Quote(new TextSpan(text.Tokens[start].Start, named[^1].Mention.Core.End)));
            }
        }
    }
}
