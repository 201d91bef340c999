using System.Collections.Immutable;
using Hearsay.Reuse;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Dossiers;

/// <summary>
/// What each report adds to, and leaves out of, what was out before it. Two reports of one day, or a report without a date, are compared
/// both ways: nobody knows which came first.
/// </summary>
internal static class NoveltyFinder
{
    /// <summary>Clauses that others have and a report has not, at most.</summary>
    private const int MostDropped = 24;

    public static ImmutableArray<Novelty> Find(Story story, StoryReuse reuse)
    {
        if (story.Documents.Length < 2)
        {
            return [];
        }

        var order = PublicationOrder.Of(story);
        var facts = StoryFacts.Of(story, order);
        var copied = CopiedText.Of(story, reuse, order);
        var telling = facts.Telling();
        var found = ImmutableArray.CreateBuilder<Novelty>();
        for (var document = 0; document < story.Documents.Length; document++)
        {
            var earlier = order.Before(document);
            if (earlier.Count == 0)
            {
                continue;
            }

            var source = story.Documents[document].Source;
            var fresh = facts.New(document).SelectMany(clause => copied.Outside(document, clause)).ToList();
            var dropped = facts.Missing(document, telling, copied.SourcesOf(document), MostDropped);
            found.Add(new Novelty(
                source.Id,
                [.. earlier.Select(other => story.Documents[other].Id)],
                [.. QuotationEdges.Whole(story.Documents[document], Joined(story.Documents[document], fresh)).Select(source.Quote)],
                [.. dropped
                    .GroupBy(clause => clause.Document)
                    .SelectMany(clauses => QuotationEdges.Whole(story.Documents[clauses.Key], clauses.Select(clause => clause.Span))
                        .Select(story.Documents[clauses.Key].Source.Quote))]));
        }

        return found.ToImmutable();
    }

    /// <summary>Clauses of one sentence with nothing but marks between them are shown as one.</summary>
    private static IEnumerable<TextSpan> Joined(AnnotatedDocument document, List<TextSpan> clauses)
    {
        var joined = new List<TextSpan>();
        foreach (var clause in clauses)
        {
            if (joined.Count > 0
                && clause.Start >= joined[^1].End
                && document.Tokens.SentenceAt(joined[^1].Start) == document.Tokens.SentenceAt(clause.Start)
                && !document.Text.AsSpan(joined[^1].End, clause.Start - joined[^1].End).ContainsAnyInRange('0', 'z'))
            {
                joined[^1] = joined[^1].Union(clause);
            }
            else
            {
                joined.Add(clause);
            }
        }

        return joined.Select(span => span.Trim(document.Text)).Where(span => !span.IsEmpty);
    }
}
