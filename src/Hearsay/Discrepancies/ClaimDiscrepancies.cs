using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
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

    /// <param name="Negated">The first content word after each negation.</param>
    private sealed record Item(Position Position, ImmutableArray<string> Terms, ImmutableArray<string> Negated);

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Claim> claims, TermWeights weights)
    {
        foreach (var claim in claims.Where(claim => claim.Status == ClaimStatus.Disputed))
        {
            Item[] Held(Func<Stance, bool> isSo) => [.. claim.Positions
                .Where(position => isSo(position.Stance) && !IsSupposed(story, position) && HasVerb(story, position.Evidence))
                .Select(position => Read(story, position))];
            var denied = Held(stance => stance == Stance.Denied);
            var affirmed = Affirmed(story, Held(Stances.Affirms), denied, weights);
            if (affirmed.Length > 0)
            {
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Contradiction, Severity.High, $"Affirmed and denied: {DiscrepancyTitles.Clip(claim.Text, LongestTitle)}",
                    Reading("affirmed", affirmed), Reading("denied", denied));
            }
        }
    }

    /// <summary>What another holder denies by an act of denial of something that happened, not "contradicted his own aide", or by a negation that stands before a word of what is affirmed: "he had not served", but not "it does not scare us and we will serve".</summary>
    private static Item[] Affirmed(Story story, Item[] affirmed, Item[] denied, TermWeights weights)
    {
        var (deniers, places) = (denied.Select(item => item.Position.Holder).ToHashSet(StringComparer.Ordinal), denied.Select(item => item.Position.Evidence).ToHashSet());
        var negated = denied.SelectMany(item => item.Negated).ToHashSet(StringComparer.Ordinal);
        var denials = denied.Where(item => item.Terms.Length >= FewestTerms).ToArray();
        var hasAct = denied.Any(item => IsAct(story, item.Position));
        return [.. affirmed
            .Where(item => !deniers.Contains(item.Position.Holder) && !places.Contains(item.Position.Evidence))
            .Where(item => hasAct || (item.Negated.IsEmpty && item.Terms.Any(negated.Contains)))
            .Where(item => Array.Exists(denials, denial => weights.Likeness(item.Terms, denial.Terms) >= SameProposition && weights.Covers(item.Terms, denial.Terms) >= Covered))];
    }

    private static Item Read(Story story, Position position)
    {
        var document = story.IndexOf(position.Evidence.Document);
        return new Item(position, ClauseFinder.Terms(story, document, position.Evidence.Span, null), [.. NegatedTerms(story, document, position.Evidence.Span)]);
    }

    private static bool IsAct(Story story, Position denial) =>
        story.Statement(denial.Statement) is { Act: StatementAct.Deny or StatementAct.Reject } said && said.Content.Any(content => HasVerb(story, content));

    // "both marriage and civil unions": a topic is neither affirmed nor denied.
    private static bool HasVerb(Story story, Evidence evidence)
    {
        if (story.Document(evidence.Document).Syntax is not { } syntax)
        {
            return true;
        }

        var words = syntax.WordsIn(evidence.Span);
        for (var i = words.First; i < words.End; i++)
        {
            if (syntax.Words[i] is { Tag: UniversalTag.Verb, Relation: not ("amod" or "compound") } or { Relation: "cop" })
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

    private static Reading Reading(string value, IEnumerable<Item> items) =>
        new(value, [.. items.Select(item => item.Position.Evidence).DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)]);
}
