using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One proposition held more or less firmly: "will", "might"; told as a fact, told as a charge.</summary>
internal static class StrengthDiscrepancies
{
    private const double SameProposition = 0.36; // weight of the terms that both clauses hold; more than a cluster needs, for a pair is no cluster

    private const int DeedTokens = 3; // from a word of doubt to the verb in doubt

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<ImmutableArray<Clause>> clusters, TermWeights weights)
    {
        foreach (var cluster in clusters)
        {
            if (OfModality(story, cluster, weights) is { } modality)
            {
                yield return modality;
            }

            if (OfDoubt(story, cluster, weights) is { } doubt)
            {
                yield return doubt;
            }
        }
    }

    /// <summary>What one holder is said to be sure of in one report and to hold possible in another.</summary>
    private static Discrepancy? OfModality(Story story, ImmutableArray<Clause> cluster, TermWeights weights)
    {
        Clause[] Told(Certainty certainty) => [.. cluster.Where(clause => CertaintyOf(story.Documents[clause.Document].Tokens, clause.Span) == certainty && IsOfItsVerb(story, clause))];
        return Between(Told(Certainty.Certain), Told(Certainty.Possible), weights, (a, b) => Holder(a) is { } holder && holder == Holder(b)) is var (firm, open)
            ? Discrepancies.About(story, DiscrepancyKind.Wording, Severity.Medium, Words(story, open), Reading(story, "certain", firm), Reading(story, "possible", open))
            : null;
    }

    /// <summary>What one report tells as a fact and another as a charge or a claim.</summary>
    private static Discrepancy? OfDoubt(Story story, ImmutableArray<Clause> cluster, TermWeights weights)
    {
        var doubted = cluster.Where(clause => DoubtedDeed(story, clause) is not null).ToArray();
        var flat = cluster.Where(clause => clause.Statement is null && !Doubts(story, clause)).ToArray();
        return Between(flat, doubted, weights, (fact, charge) => Tells(story, fact, DoubtedDeed(story, charge)!)) is var (fact, charge)
            ? Discrepancies.Of(
                story, DiscrepancyKind.Framing, Severity.Medium, DiscrepancyTitles.Of(Words(story, fact), ["fact", "charge"]),
                Reading(story, "told as a fact", fact), Reading(story, "told as a charge", charge))
            : null;
    }

    private static (Clause[] First, Clause[] Second)? Between(Clause[] first, Clause[] second, TermWeights weights, Func<Clause, Clause, bool> differ) =>
        Rivals.Between(first, second, clause => clause.Document, (a, b) => differ(a, b) && weights.Likeness(a.Terms, b.Terms) >= SameProposition);

    private static string? Holder(Clause clause) => clause.Statement?.Source.Entity;

    private static Reading Reading(Story story, string value, Clause[] clauses) =>
        new(value, [.. clauses.Select(clause => story.Quote(clause.Document, clause.Span))]);

    /// <summary>Of the first word that says how sure its speaker is.</summary>
    internal static Certainty CertaintyOf(TokenizedText text, TextSpan span) => CertainWord(text, span).Certainty;

    // "he did not know who could have sent it", "the price we will pay is high": the word is of another verb than the clause's own.
    private static bool IsOfItsVerb(Story story, Clause clause)
    {
        var document = story.Documents[clause.Document];
        if (document.Syntax?.Tree is not { } tree)
        {
            return true;
        }

        for (var word = tree.WordAt(document.Tokens.Tokens[CertainWord(document.Tokens, clause.Span).Token].Start); word < tree.Syntax.Words.Length; word = tree.Word(word).Head)
        {
            if (tree.Word(word).Head is var head && (head < 0 || !clause.Span.Overlaps(tree.Word(head).Span)))
            {
                return true;
            }

            if (tree.IsA(word, "acl") || tree.IsA(word, "ccomp") || tree.IsA(word, "advcl") || tree.IsA(word, "csubj") || tree.IsA(word, "parataxis"))
            {
                return false;
            }
        }

        return true;
    }

    private static (Certainty Certainty, int Token) CertainWord(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (MeaningWords.CertaintyOf(text.TextOf(i)) is not Certainty.Unstated and var certainty && !MeaningWords.IsOfManner(text.TextOf(i)))
            {
                // "will probably": what weakens stands beside; a "may" further on is of another clause.
                var isWeakened = i + 1 < text.Tokens.Length && MeaningWords.CertaintyOf(text.TextOf(i + 1)) == Certainty.Possible;
                return (isWeakened ? Certainty.Possible : certainty, i);
            }
        }

        return default;
    }

    /// <summary>The sentence marks anything in it as a charge or a claim.</summary>
    private static bool Doubts(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        var sentence = text.Sentences[clause.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (MeaningWords.IsDoubt(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"suspected of selling", "accused of having sold", "allegedly sold": the meaning of the verb in doubt.</summary>
    private static string? DoubtedDeed(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            if (!MeaningWords.IsDoubt(text.TextOf(i)) || IsNoun(story.Documents[clause.Document].Syntax, text, i))
            {
                continue;
            }

            for (var verb = i + 1; verb < text.Tokens.Length && verb <= i + DeedTokens && text.Tokens[verb].End <= clause.Span.End; verb++)
            {
                if (ClauseBreaks.IsContent(text, verb) && !NewsWords.IsAuxiliary(text.TextOf(verb)))
                {
                    return NewsWords.IsVerbLike(text.TextOf(verb)) ? NewsWords.Meaning(text.TextOf(verb)) : null; // "suspected offences" says nothing of the deed
                }
            }
        }

        return null;
    }

    // "jobless claims fell": a noun doubts what it brings in, "claims that", "charges of".
    private static bool IsNoun(DocumentSyntax? syntax, TokenizedText text, int token) => syntax is not null && syntax.FirstFrom(text.Tokens[token].Start) is var word
        && word < syntax.Words.Length && syntax.Words[word].Tag == UniversalTag.Noun && !(token + 1 < text.Tokens.Length && MeaningWords.BringsIn(text.TextOf(token + 1)));

    private static bool Tells(Story story, Clause fact, string deed)
    {
        var text = story.Documents[fact.Document].Tokens;
        for (var i = text.TokenAt(fact.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < fact.Span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsVerbLike(text.TextOf(i)) && NewsWords.Meaning(text.TextOf(i)) == deed && !fact.IsNegated)
            {
                return true;
            }
        }

        return false;
    }

    private static string Words(Story story, Clause[] clauses) => $"“{DiscrepancyTitles.Clip(story.TextOf(clauses[0].Document, clauses[0].Span).TrimEnd(',', '.', ' '))}”";
}
