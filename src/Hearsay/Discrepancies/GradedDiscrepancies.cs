using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Discrepancies;

/// <summary>One thing told with a verb that says more or less: the treaty to be frozen or scrapped, villages damaged or flattened.</summary>
internal static class GradedDiscrepancies
{
    private const int ObjectTokens = 6; // from a verb to what it acts on

    private const int LongestEvidence = 150; // characters

    private const int MostOfOneObject = 40; // verbs compared

    private const double SameMatter = 0.2; // likeness of the sentences, their verbs left out

    private const int FewestShared = 2; // terms of the sentences

    private sealed record Item(int Document, string Scale, int Grade, string Verb, string Object, string ObjectWord, string? Holder, ImmutableArray<string> Terms, TextSpan Span) : Finding(Document, Span);

    public static IEnumerable<Discrepancy> Find(Story story, TermWeights weights)
    {
        foreach (var group in story.EachDocument(document => Read(story, document)).GroupBy(item => (item.Scale, item.Object)))
        {
            var rivals = Rivals.Among([.. group.Take(MostOfOneObject)], item => item.Document, (a, b) => Differ(a, b, weights));
            if (rivals.Length > 1)
            {
                var range = rivals.Max(item => item.Grade) - rivals.Min(item => item.Grade);
                yield return Discrepancies.About(
                    story, DiscrepancyKind.Wording, range > 1 ? Severity.Medium : Severity.Low, rivals[0].ObjectWord,
                    [.. rivals.GroupBy(item => item.Grade).OrderByDescending(grade => grade.Key).Select(grade => Discrepancies.Reading(story, grade.First().Verb, grade))]);
            }
        }
    }

    private static bool Differ(Item a, Item b, TermWeights weights) => a.Grade != b.Grade
        && (a.Holder is null || b.Holder is null || a.Holder == b.Holder)
        && a.Terms.Intersect(b.Terms, StringComparer.Ordinal).Count() >= FewestShared
        && weights.Likeness(a.Terms, b.Terms) >= SameMatter;

    private static IEnumerable<Item> Read(Story story, int document)
    {
        var report = story.Documents[document];
        var text = report.Tokens;
        foreach (var sentence in text.Sentences.Where(sentence => !sentence.IsNoise))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Word && StateWords.GradeOf(text.TextOf(i)) is var (scale, grade) && Object(text, sentence, i) is { } thing)
                {
                    var span = text.Tokens[i].Span.Union(text.Tokens[thing].Span);
                    var start = i > sentence.FirstToken && (NewsWords.IsAuxiliary(text.TextOf(i - 1)) || text.Is(i - 1, "to")) ? i - 1 : i;
                    span = thing > i ? span.Union(text.Tokens[start].Span) : text.Tokens[start].Span.Union(text.Tokens[i].Span);
                    if (span.Length <= LongestEvidence)
                    {
                        yield return new Item(
                            document, scale, grade, text.TextOf(i).ToString().ToLowerInvariant(), NewsWords.Meaning(text.TextOf(thing)), text.TextOf(thing).ToString(),
                            HolderOf(story, report.Id, span), ClauseFinder.Terms(story, document, sentence.Span, null).Remove(NewsWords.Meaning(text.TextOf(i))), span);
                    }
                }
            }
        }
    }

    private static string? HolderOf(Story story, string document, TextSpan span) =>
        story.StatementsOf(document).FirstOrDefault(statement => statement.Content.Any(content => content.Span.Contains(span)))?.Source.Entity;

    // The last word of the noun phrase after the verb, or before it when it stands in the passive.
    private static int? Object(TokenizedText text, Sentence sentence, int verb)
    {
        bool IsNoun(int token) => text.Tokens[token].Kind == TokenKind.Word && char.IsLower(text.TextOf(token)[0]) && ClauseBreaks.IsContent(text, token) && !NewsWords.IsVerbLike(text.TextOf(token));
        var isPassive = verb > sentence.FirstToken && StateWords.IsBe(text.TextOf(verb - 1));
        for (var step = 1; step <= ObjectTokens; step++)
        {
            var i = isPassive ? verb - 1 - step : verb + step;
            if (i < sentence.FirstToken || i >= sentence.EndToken || text.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            if (IsNoun(i))
            {
                while (!isPassive && i + 1 < sentence.EndToken && i + 1 <= verb + ObjectTokens && IsNoun(i + 1))
                {
                    i++;
                }

                return i;
            }
        }

        return null;
    }
}
