using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language.English;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>One utterance given in other words or on other days.</summary>
internal static class WordingDiscrepancies
{
    private const double SameWords = 0.4; // of the content words of the shorter wording; fewer, and the clauses were cut at other places

    private const double MostOfLonger = 0.7; // of the content words of a wording that a scrap of it may have

    private const int EndWords = 3; // the last words of a shorter wording, by which its end is found in a longer one

    private const int MostClauses = 3; // of one utterance

    private const int MostSpans = 40; // of one segment; more reports of the same clause add no wording

    private const int WidestGap = 4; // characters between the parts of a clause cut by a bracket

    private const int LongestValue = 120; // characters of a reading's value

    /// <summary>Of each utterance the clauses whose wordings differ most.</summary>
    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances) => utterances.SelectMany(utterance => utterance.Segments
        .Select(segment => Of(story, segment))
        .OfType<Discrepancy>()
        .OrderByDescending(found => found.Severity)
        .Take(MostClauses));

    private static Discrepancy? Of(Story story, Segment segment)
    {
        var spans = Joined(story, segment).Select(span => WithoutJoint(story, span)).Select(span => (Span: span, Words: WordsOf(story, span))).Where(item => item.Words.Length > 0).ToArray();
        var wordings = spans.GroupBy(item => string.Join(' ', item.Words), StringComparer.Ordinal).ToArray();
        if (wordings.Length < 2)
        {
            return null;
        }

        var differing = new HashSet<int>();
        var severity = Severity.Low;
        for (var i = 0; i < wordings.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (wordings[i].First(), wordings[j].First());
                if (AreComparable(a.Words, b.Words) && Difference(a.Words, b.Words) is { } found)
                {
                    differing.Add(i);
                    differing.Add(j);
                    found = IsNegated(a.Words) != IsNegated(b.Words) && IsDenied(story, a.Span) && IsDenied(story, b.Span) ? Severity.Low : found;
                    severity = found > severity ? found : severity;
                }
            }
        }

        if (differing.Count < 2)
        {
            return null;
        }

        var chosen = differing.Order().ToArray();
        var values = Differing([.. chosen.Select(i => wordings[i].First().Span.Text)]);
        ImmutableArray<Reading> readings = [.. chosen.Select((i, n) =>
            new Reading(wordings[i].First().Span.Text is { Length: <= LongestValue } text ? text : DiscrepancyTitles.Clip(values[n], LongestValue), [.. wordings[i].Select(item => item.Span)]))];
        return readings.SelectMany(reading => reading.Evidence.Select(evidence => evidence.Document)).Distinct(StringComparer.Ordinal).Skip(1).Any()
            ? Discrepancies.Of(story, DiscrepancyKind.Wording, severity, DiscrepancyTitles.Wording(values), readings)
            : null;
    }

    /// <summary>The wordings without the words that all of them begin and end with; a word of these stays to hold on to.</summary>
    internal static ImmutableArray<string> Differing(ImmutableArray<string> wordings)
    {
        var words = wordings.Select(wording => wording.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var shortest = words.Min(each => each.Length);
        bool Same(Func<string[], string> word) => words.All(each => string.Equals(word(each).Trim(',', '.'), word(words[0]).Trim(',', '.'), StringComparison.OrdinalIgnoreCase));
        var start = 0;
        while (start < shortest && Same(each => each[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shortest - start && Same(each => each[^(end + 1)]))
        {
            end++;
        }

        (start, end) = end > 0 ? (start, end - 1) : (Math.Max(0, start - 1), 0);
        return [.. words.Select(each => string.Join(' ', each[start..(each.Length - end)]).TrimEnd(',', '.'))];
    }

    // A gloss in brackets cuts a clause in two spans; they are one wording.
    private static List<Evidence> Joined(Story story, Segment segment)
    {
        var joined = new List<Evidence>();
        foreach (var span in segment.Spans.Take(MostSpans).OrderBy(span => span.Document, StringComparer.Ordinal).ThenBy(span => span.Start))
        {
            if (joined.Count > 0 && joined[^1].Document == span.Document && span.Start - joined[^1].End is >= 0 and <= WidestGap)
            {
                joined[^1] = story.Quote(span.Document, joined[^1].Span.Union(span.Span));
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    // "or be unaware of it": what joins a clause to the one before is no part of its wording.
    private static Evidence WithoutJoint(Story story, Evidence span)
    {
        var text = story.Document(span.Document).Tokens;
        var first = text.TokenAt(span.Start);
        return ClauseMarks.Joins(text.TextOf(first)) && first + 1 < text.Tokens.Length && text.Tokens[first + 1].Start < span.End
            ? story.Quote(span.Document, new TextSpan(text.Tokens[first + 1].Start, span.End)) : span;
    }

    /// <summary>
    /// Null when one wording is only cut shorter than the other. Medium when a negation or a modal is not the same ("can not", "may not");
    /// low for other words, which translators and editors choose freely.
    /// </summary>
    internal static Severity? Difference(string[] a, string[] b)
    {
        (a, b) = (Until(a, b), Until(b, a));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        var (onlyA, onlyB) = (a[start..endA], b[start..endB]);
        var isCut = (onlyA.Length == 0 && (start == 0 || endB == b.Length)) || (onlyB.Length == 0 && (start == 0 || endA == a.Length));
        if (isCut || QuotedWords.Contain(a, b) || QuotedWords.Contain(b, a))
        {
            return null;
        }

        (onlyA, onlyB) = (onlyA[Math.Min(onlyA.Length, LeadOver(a, b, start))..], onlyB[Math.Min(onlyB.Length, LeadOver(b, a, start))..]);

        // "would end", "ending": a form without a subject leaves its modal out.
        return MeaningWords.WeightsOf(onlyA).SetEquals(MeaningWords.WeightsOf(onlyB)) || (onlyA.Length == 1 && MeaningWords.IsBareForm(onlyA[0])) || (onlyB.Length == 1 && MeaningWords.IsBareForm(onlyB[0])) ? Severity.Low : Severity.Medium;
    }

    /// <summary>Words with which a wording begins before a much shorter one does: in "it would be irrational and perverse" beside "irrational, perverse" nobody left the "would" out.</summary>
    private static int LeadOver(string[] words, string[] shorter, int start)
    {
        var content = shorter.Where(word => !WordForms.IsFunctionWord(word)).ToArray();
        if (start > 0 || content.Length == 0 || content.Length > MostOfLonger * words.Count(word => !WordForms.IsFunctionWord(word)))
        {
            return 0;
        }

        var first = Array.FindIndex(words, content.Contains);
        return first < 0 || words[first] != content[0] ? 0 : Math.Max(0, first - Array.IndexOf(shorter, content[0]));
    }

    private static bool IsNegated(string[] words) => words.Any(word => NewsWords.IsNegator(word));

    // "It is not so deep that we expect a flood", "a flood is not expected": the negation of one stands before its clause.
    private static bool IsDenied(Story story, Evidence span)
    {
        var text = story.Document(span.Document).Tokens;
        var sentence = text.Sentences[text.SentenceAt(span.Start)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (NewsWords.IsNegator(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The wording as far as the other one goes.</summary>
    private static string[] Until(string[] words, string[] other) =>
        other.Length >= EndWords && words.AsSpan().IndexOf(other.AsSpan(^EndWords..)) is > 0 and var end ? words[..(end + EndWords)] : words;

    private static bool AreComparable(string[] a, string[] b)
    {
        var one = a.Where(word => !WordForms.IsFunctionWord(word)).Select(word => NewsWords.Meaning(word)).ToHashSet(StringComparer.Ordinal);
        var other = b.Where(word => !WordForms.IsFunctionWord(word)).Select(word => NewsWords.Meaning(word)).ToHashSet(StringComparer.Ordinal);
        return one.Count == 0 || other.Count == 0 || one.Intersect(other, StringComparer.Ordinal).Count() >= SameWords * Math.Min(one.Count, other.Count);
    }

    private static string[] WordsOf(Story story, Evidence evidence)
    {
        var text = story.Document(evidence.Document).Tokens;
        var words = new List<string>();
        foreach (var i in QuotedWords.OutsideBrackets(text, text.Sentences[text.SentenceAt(evidence.Start)].FirstToken, evidence.End).Where(i => text.Tokens[i].Start >= evidence.Start))
        {
            var plain = QuotedWords.Plain(text.TextOf(i));
            if (words.Count > 0 && text.TextOf(i - 1) is "’" or "'" && MeaningWords.IsClitic(plain))
            {
                words[^1] += "'" + plain; // "we ’ ll", with spaces that a tokenizer left
            }
            else
            {
                words.AddRange(plain.Split('-', StringSplitOptions.RemoveEmptyEntries)); // "40-foot", "40 foot"
            }
        }

        return [.. words];
    }
}
