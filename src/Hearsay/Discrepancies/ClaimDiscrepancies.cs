using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>Claims that one party affirms and another denies.</summary>
internal static class ClaimDiscrepancies
{
    private const int LongestTitle = 100; // characters

    private const double SameProposition = 0.4; // likeness of a denial and what it denies

    private const int NegationReach = 5; // tokens from a negation to what it denies

    private const int FewestTerms = 3; // "denied election meddling" names a topic that much else is about

    private const double Covered = 0.75; // of the shorter one's words stand in the other

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Claim> claims, TermWeights weights)
    {
        var documents = story.Documents.Select((document, index) => (document.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        ImmutableArray<string> Terms(Position position) => ClauseFinder.Terms(story, documents[position.Evidence.Document], position.Evidence.Span, null);
        foreach (var claim in claims.Where(claim => claim.Status == ClaimStatus.Disputed))
        {
            var denied = claim.Positions.Where(position => position.Stance == Stance.Denied && !IsSupposed(story, position) && HasVerb(story, position.Evidence)).ToArray();
            var denials = denied.Select(Terms).Where(terms => terms.Length >= FewestTerms).ToArray();
            var affirmed = claim.Positions
                .Where(position => Stances.Affirms(position.Stance) && denied.All(other => other.Evidence != position.Evidence && other.Holder != position.Holder))
                .Where(position => !IsSupposed(story, position) && HasVerb(story, position.Evidence) && denied.Any(denial => Denies(story, denial, Terms(position), position)))
                .Where(position => Terms(position) is var terms && denials.Any(denial => weights.Likeness(terms, denial) >= SameProposition && weights.Covers(terms, denial) >= Covered))
                .ToArray();
            if (affirmed.Length > 0)
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, $"Affirmed and denied: {Clip(claim.Text)}",
                    [Reading("affirmed", affirmed), Reading("denied", denied)]);
            }
        }
    }

    // "both marriage and civil unions": a topic is neither affirmed nor denied.
    private static bool HasVerb(Story story, Evidence evidence)
    {
        if (story.Document(evidence.Document).Syntax is not { } syntax)
        {
            return true;
        }

        foreach (var word in syntax.Words)
        {
            if (word.Span.Start >= evidence.End)
            {
                break;
            }

            if (word.Span.Start >= evidence.Start && (word.Tag is UniversalTag.Verb && word.Relation is not ("amod" or "compound") || word.Relation == "cop"))
            {
                return true;
            }
        }

        return false;
    }

    // "If somebody tells you how to use it, you have no choice" says nothing of what is.
    private static bool IsSupposed(Story story, Position position)
    {
        var text = story.Document(position.Evidence.Document).Tokens;
        return text.Is(text.TokenAt(position.Evidence.Start), "if");
    }

    /// <summary>A denial by its act of something that happened, not "contradicted his own aide", or one whose negation stands before a word of what is affirmed: "he had not served", but not "it does not scare us and we will serve".</summary>
    private static bool Denies(Story story, Position denial, ImmutableArray<string> affirmed, Position other)
    {
        if (denial.Statement is { } id && story.Statements.FirstOrDefault(statement => statement.Id == id) is { Act: StatementAct.Deny or StatementAct.Reject } said && said.Content.Any(content => HasVerb(story, content)))
        {
            return true;
        }

        var index = story.Documents.IndexOf(story.Document(denial.Evidence.Document));
        return NegatedTerms(story, index, denial.Evidence.Span).Any(term => affirmed.Contains(term, StringComparer.Ordinal))
            && !NegatedTerms(story, story.Documents.IndexOf(story.Document(other.Evidence.Document)), other.Evidence.Span).Any();
    }

    /// <summary>The first content word after each negation.</summary>
    private static IEnumerable<string> NegatedTerms(Story story, int document, TextSpan span)
    {
        var text = story.Documents[document].Tokens;
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsNegator(text.TextOf(i)) && !text.Is(i, "failed"))
            {
                var next = i + 1;
                while (next < text.Tokens.Length && next < i + NegationReach && !ClauseBreaks.IsContent(text, next))
                {
                    next++;
                }

                foreach (var term in next < text.Tokens.Length ? ClauseFinder.Terms(story, document, text.Tokens[next].Span, null) : [])
                {
                    yield return term;
                }
            }
        }
    }

    private static Reading Reading(string value, IEnumerable<Position> positions) =>
        new(value, [.. positions.Select(position => position.Evidence).DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)]);

    private static string Clip(string text) =>
        text.Length <= LongestTitle ? text : (text.LastIndexOf(' ', LongestTitle - 1) is > 0 and var cut ? text[..cut] : text[..LongestTitle]) + " …";
}
