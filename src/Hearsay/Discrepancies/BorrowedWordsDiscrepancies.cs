using System.Collections.Immutable;
using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>Words that are the speaker's own in one report and in another what the speaker has somebody else say: 'Aas called it "a grave matter"', 'Aas says the mayor can say "this is a grave matter"'.</summary>
internal static class BorrowedWordsDiscrepancies
{
    private const int MostClimbs = 6; // words from the quotation up to the verb of speech over it

    private const int LongestEvidence = 250; // characters

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            var quoted = utterance.StatementsIn(story)
                .Where(statement => statement.Quoted.Length > 0 && statement.Source.Entity is not null)
                .Select(statement => (Statement: statement, Mouth: MouthOf(story, statement)))
                .ToArray();
            var own = quoted.Where(item => item.Mouth is null).Select(item => item.Statement).ToArray();
            var borrowed = quoted.Where(item => item.Mouth is not null).ToArray();
            if (own.Length > 0 && borrowed.Length > 0 && Rivals.AreApart([own, borrowed.Select(item => item.Statement)], statement => statement.Report))
            {
                var speaker = story.Entity(own[0].Source.Entity)!.Name;
                var other = $"{borrowed[0].Mouth}, as {speaker} has it";
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Attribution, Severity.Medium, DiscrepancyTitles.WhoSaid(own[0].Quoted[0].Text.TrimEnd(',', '.'), [speaker, other]),
                    new Reading(speaker, [.. own.Select(statement => Place(story, statement))]), new Reading(other, [.. borrowed.Select(item => Place(story, item.Statement))]));
            }
        }
    }

    private static Evidence Place(Story story, Statement statement)
    {
        var span = statement.Cue is { } cue ? statement.Content[0].Span.Union(cue.Span) : statement.Content[0].Span;
        return span.Length <= LongestEvidence ? story.Quote(statement.Report, span) : statement.Quoted[0];
    }

    /// <summary>Whom the content, outside the quotation, has say the quoted words.</summary>
    private static string? MouthOf(Story story, Statement statement)
    {
        var report = story.Document(statement.Report);
        if (report.Syntax?.Tree is not { } tree || tree.TopOf(statement.Quoted[0].Span) is not { } word)
        {
            return null;
        }

        for (var climb = 0; climb < MostClimbs && tree.Word(word).Head is >= 0 and var head && statement.Content.Any(content => content.Span.Contains(tree.Word(head).Span)); climb++, word = head)
        {
            if (Operators.IsReport(tree.TextOf(head)) && tree.Word(word).Relation != "nsubj" && tree.Child(head, "nsubj") is { } subject)
            {
                foreach (var mention in report.Entities.In(tree.Word(subject).Span))
                {
                    return mention.Kind == MentionKind.Name && story.EntityId(report.Id, mention.Entity) is { } id && id != statement.Source.Entity ? story.Entity(id)?.Name : null;
                }

                return null;
            }
        }

        return null;
    }
}
