using System.Collections.Immutable;
using Hearsay.Chronology.English;
using Hearsay.Language;
using Hearsay.Language.English;
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
    private const int MostDropped = 36;

    /// <summary>Content words besides verbs of speech.</summary>
    private const int FewestWords = 2;

    /// <summary>Words of a name with its title; more are several names.</summary>
    private const int LongestName = 3;

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
                [.. QuotationEdges.Whole(story.Documents[document], Joined(story.Documents[document], fresh)).Where(span => Tells(story.Documents[document], span)).Select(source.Quote)],
                [.. dropped
                    .GroupBy(clause => clause.Document)
                    .SelectMany(clauses => QuotationEdges.Whole(story.Documents[clauses.Key], clauses.Select(clause => clause.Span))
                        .Where(span => Tells(story.Documents[clauses.Key], span))
                        .Select(story.Documents[clauses.Key].Source.Quote))]));
        }

        return found.ToImmutable();
    }

    /// <summary>It says more than who spoke: "said Aas", "Mr Aas told reporters" is what a cut at a quotation leaves.</summary>
    private static bool Tells(AnnotatedDocument document, TextSpan span)
    {
        var (words, capitals) = (0, 0);
        var text = document.Tokens;
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            var word = text.TextOf(i);
            if (char.IsDigit(word[0]))
            {
                return true;
            }

            if (text.Tokens[i].Kind == TokenKind.Word && !WordForms.IsFunctionWord(word) && !ClauseWords.IsSpeech(word))
            {
                words++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return words >= FewestWords && (capitals < words || capitals > LongestName);
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
