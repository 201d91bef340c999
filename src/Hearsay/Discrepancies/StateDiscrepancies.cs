using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Sources;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One subject in opposite states: "he was unaware of it", "he had been made aware"; "power was not affected", "the power lines were cut".</summary>
internal static class StateDiscrepancies
{
    private const int LongestEvidence = 150; // characters

    private const int SubjectTokens = 7; // from a state to the subject it is said of

    private const int MostSubjects = 500; // of one story

    private sealed record Item(string Subject, string Label, bool Holds, Evidence Place);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses)
    {
        var items = clauses.SelectMany(clause => Read(story, clause)).GroupBy(item => item.Subject, StringComparer.Ordinal).Take(MostSubjects);
        foreach (var subject in items)
        {
            var holds = subject.Where(item => item.Holds).ToArray();
            var fails = subject.Where(item => !item.Holds).ToArray();
            if (holds.Length > 0 && fails.Length > 0 && Rivals.AreApart([holds, fails], item => item.Place.Document))
            {
                var (yes, no) = subject.Key.StartsWith(StateWords.Aware, StringComparison.Ordinal) ? ("aware of it", "unaware of it") : ("not affected", "cut or damaged");
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Contradiction, Severity.High, holds[0].Label,
                    new Reading(yes, [.. holds.Select(item => item.Place)]), new Reading(no, [.. fails.Select(item => item.Place)]));
            }
        }
    }

    private static IEnumerable<Item> Read(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        var first = text.TokenAt(clause.Span.Start);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || StateWords.StateAt(text, i, first) is not var (state, holds) || (state == StateWords.Aware && IsQuoted(clause, text.Tokens[i].Span)))
            {
                continue;
            }

            var place = story.Quote(clause.Document, clause.Span.Length <= LongestEvidence
                ? clause.Span
                : new TextSpan(text.Tokens[Math.Max(first, i - SubjectTokens)].Start, text.Tokens[i].End));
            if (state == StateWords.Aware)
            {
                if (clause.Statement?.Source.Entity is { } holder && OfSpeaker(text, first, i) && NameOf(story, holder) is { } name)
                {
                    yield return new Item($"{state} {name.ToLowerInvariant()}", name, holds, place);
                }
            }
            else
            {
                foreach (var (term, word) in SubjectsOf(text, clause, first, i))
                {
                    yield return new Item($"{state} {term}", word, holds, place);
                }
            }
        }
    }

    private static bool IsQuoted(Clause clause, TextSpan span)
    {
        foreach (var quoted in clause.Statement?.Quoted ?? [])
        {
            if (quoted.Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    // "he was unaware", "that he had been made aware"
    private static bool OfSpeaker(TokenizedText text, int first, int state)
    {
        for (var i = state - 1; i >= Math.Max(first, state - SubjectTokens); i--)
        {
            if (text.Is(i, "he") || text.Is(i, "she") || text.Is(i, "they"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person by the last name, an unnamed one by the person of the same office: "the spokesman".</summary>
    private static string? NameOf(Story story, string id)
    {
        if (story.Entity(id) is not { Type: EntityType.Person } person)
        {
            return null;
        }

        if (char.IsUpper(person.Name[0]))
        {
            return person.Name;
        }

        var same = story.Entities.Where(other => other.Type == EntityType.Person && char.IsUpper(other.Name[0])
            && other.Roles.Any(role => role.EndsWith(person.Name, StringComparison.OrdinalIgnoreCase))).Take(2).ToArray();
        return same.Length == 1 ? same[0].Name : null;
    }

    // The noun that is cut ("cut the power lines", "knocked down power") or that was not affected ("power and water supplies were not affected").
    private static IEnumerable<(string Term, string Word)> SubjectsOf(TokenizedText text, Clause clause, int first, int state)
    {
        var isPassive = state > first && (NewsWords.IsAuxiliary(text.TextOf(state - 1)) || NewsWords.IsNegator(text.TextOf(state - 1)));
        var hasNoun = false;
        for (var step = 1; step <= SubjectTokens; step++)
        {
            var i = isPassive ? state - step : state + step;
            if (i < first || i >= text.Tokens.Length || text.Tokens[i].End > clause.Span.End || text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                yield break;
            }

            var word = text.TextOf(i).ToString();
            if (!isPassive && hasNoun && WordForms.IsFunctionWord(word))
            {
                yield break; // "lost contact with the flight": the flight is not lost
            }

            if (text.Tokens[i].Kind == TokenKind.Word && (char.IsLower(word[0]) || i == first) && word.Length > 3 && ClauseBreaks.IsContent(text, i) && !NewsWords.IsVerbLike(word) && StateWords.StateAt(text, i, i) is null)
            {
                hasNoun = true;
                yield return (NewsWords.Meaning(word), word.ToLowerInvariant());
            }
        }
    }
}
