using Hearsay.Claims;
using Hearsay.Stories;

namespace Hearsay.Discrepancies;

/// <summary>What clauses have in common, in the words of one of them: the matter of a title.</summary>
internal static class SharedWords
{
    private const int Most = 4; // words

    /// <summary>The weightiest words of a clause that others hold too, in text order; null when there are none.</summary>
    public static string? Of(Story story, Clause clause, IEnumerable<Clause> others, TermWeights weights)
    {
        var shared = others.SelectMany(other => other.Terms).Intersect(clause.Terms, StringComparer.Ordinal)
            .Where(term => !char.IsDigit(term[0]))
            .ToHashSet(StringComparer.Ordinal);
        var text = story.Documents[clause.Document].Tokens;
        var words = new List<(int Token, string Term)>();
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            foreach (var term in ClauseFinder.Terms(story, clause.Document, text.Tokens[i].Span, null))
            {
                if (shared.Remove(term))
                {
                    words.Add((i, term));
                }
            }
        }

        var kept = words.OrderByDescending(word => weights.Of(word.Term)).ThenBy(word => word.Token).Take(Most).Select(word => word.Token).Distinct().Order();
        var matter = string.Join(' ', kept.Select(token => text.TextOf(token).ToString()));
        return matter.Length == 0 ? null : matter;
    }
}
