using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Where what was said ends, and how it is written down.</summary>
internal static class Contents
{
    /// <summary>Index after the last token of a clause or phrase that reports: it stops before the next frame ("…, adding that", "…, said X").</summary>
    /// <param name="frames">Tokens at which the frame of another statement begins.</param>
    /// <param name="isPhrase">What was said is a noun phrase or an infinitive: a finite verb after a comma belongs to the clause around it.</param>
    /// <param name="tense">The reporting verb's own: "reported that X is open but rules out Y" goes on, "said A but ruled out B" does not.</param>
    public static int End(ClauseText text, int start, int ceiling, IReadOnlySet<int> frames, VerbForms tense = VerbForms.Past | VerbForms.Present, bool isPhrase = false)
    {
        for (var i = start; i < ceiling; i++)
        {
            if (text.QuotationAt(i) is >= 0 and var quotation)
            {
                while (i + 1 < ceiling && text.QuotationAt(i + 1) == quotation)
                {
                    i++;
                }

                if (frames.Contains(i) || (i + 1 < ceiling && (IsWhile(text, i + 1) || (text.Is(i - 1, WordClass.Comma) && EndsAtComma(text, i, ceiling, tense, isPhrase)))))
                {
                    return i + 1; // 'said it was "over," adding that'
                }

                continue;
            }

            if (i > start && (frames.Contains(i) || EndsSentence(text, i, ceiling) || text.Is(i, ";") || IsWhenAsked(text, i, ceiling) || IsChannelTail(text, i, ceiling)))
            {
                return i;
            }

            if (i > start && text.Is(i, WordClass.Dash) && i + 1 < ceiling && EndsAtDash(text, i, ceiling))
            {
                return i;
            }

            if (text.Is(i, WordClass.Comma) && i + 1 < ceiling && EndsAtComma(text, i, ceiling, tense, isPhrase))
            {
                return i;
            }

            if (isPhrase && i > start && i + 1 < ceiling && text.Is(i, WordClass.Coordinator) && text.Is(i + 1, WordClass.Relative) && !text.Is(i + 1, "that"))
            {
                return i; // "those who condemned him and who"
            }

            if (i > start && text.Is(i, WordClass.Coordinator) && !text.Is(i - 1, WordClass.Comma) && StartsVerb(text, i + 1, ceiling, tense))
            {
                return i;
            }

            if (i > start && text.IsSpoken && text.Is(i, "but") && (text.Is(i + 1, WordClass.Subject) || StartsClause(text, i + 1, ceiling)))
            {
                return i; // '"They say it is safe but nobody believes them," X said'
            }

            if (i > start && IsWhile(text, i) && Subjects.At(text, i + 1, ceiling) is { IsSource: true } other && StartsVerb(text, other.End, ceiling, tense))
            {
                return i; // "said the port was shut while Y urged calm"
            }
        }

        return ceiling;
    }

    /// <summary>The first comma outside quotation marks, or the end.</summary>
    public static int FirstComma(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) is >= 0 and var quotation)
            {
                if (i > start && text.Is(i, WordClass.Mark) && text.Is(i - 1, WordClass.Comma) && (i + 1 >= end || text.QuotationAt(i + 1) != quotation))
                {
                    return i + 1; // 'Calling it "a disgrace," X left': the comma stands inside the marks
                }
            }
            else if (text.Is(i, WordClass.Comma))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The span of a content, without punctuation and quotation marks at its edges; null when nothing is left.</summary>
    public static TextSpan? Span(ClauseText text, int start, int end)
    {
        while (start < end && text.Is(start, WordClass.Break))
        {
            start++;
        }

        while (end > start && (text.Is(end - 1, WordClass.Comma | WordClass.Stop | WordClass.Dash) || IsFinalStop(text, end - 1, start)))
        {
            end--;
        }

        if (text.Span(start, end) is not { } span)
        {
            return null;
        }

        // A quotation's closing mark at the edge goes, what stands inside it stays.
        if (text.QuotationAt(end - 1) is >= 0 and var quotation && text.Context.Quotations[quotation].Inner.End is var inner && inner > span.Start && inner <= span.End)
        {
            span = new TextSpan(span.Start, inner).Trim(text.Context.Text);
        }

        return span.IsEmpty ? null : span;
    }

    /// <summary>The words between quotation marks inside a content.</summary>
    public static ImmutableArray<TextSpan> Quoted(ClauseText text, TextSpan content)
    {
        var quoted = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var quotation in text.Context.Quotations)
        {
            if (quotation.Inner.Start >= content.End)
            {
                break;
            }

            if (quotation is { Kind: QuotationKind.Speech, Depth: 0 } && quotation.Inner.Overlaps(content))
            {
                var inner = new TextSpan(Math.Max(quotation.Inner.Start, content.Start), Math.Min(quotation.Inner.End, content.End)).Trim(text.Context.Text);
                if (!inner.IsEmpty)
                {
                    quoted.Add(inner);
                }
            }
        }

        return quoted.ToImmutable();
    }

    /// <summary>Hardly anything but words between marks: that is direct speech.</summary>
    public static bool IsQuotation(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) < 0 && !text.Is(i, WordClass.Break | WordClass.Coordinator) && !text.Is(i, "that"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFinalStop(ClauseText text, int token, int start) =>
        text.Is(token, WordClass.SentenceEnd) && token > start && text.QuotationAt(token) < 0;

    /// <summary>"..., received a sentence": a past tense with its object.</summary>
    private static bool IsPastOfSentence(ClauseText text, int token, int ceiling) =>
        token + 1 < ceiling && text.Is(token, WordClass.Content) && !text.Is(token, WordClass.Capital) && text.TextOf(token) is [_, _, .., 'e', 'd']
        && text.Is(token + 1, WordClass.Determiner | WordClass.Possessive);

    private static bool IsWhile(ClauseText text, int token) => text.Is(token, "while") || text.Is(token, "whereas");

    private static bool EndsAtComma(ClauseText text, int comma, int ceiling, VerbForms tense, bool isPhrase)
    {
        var next = comma + 1;
        if (isPhrase && (text.Is(next, WordClass.Auxiliary | WordClass.Past) || IsPastOfSentence(text, next, ceiling) || (text.Is(next, WordClass.Coordinator) && StartsClause(text, next + 1, ceiling))))
        {
            return true;
        }

        if (text.Is(next, "according") || IsWhenAsked(text, next, ceiling))
        {
            return true;
        }

        if (CueLexicon.VerbAt(text.Tokens, next) is { } cue && cue.Is(VerbForms.Ing) && !cue.Cue.Takes(CueFrames.Weak))
        {
            return true;
        }

        if (StartsVerb(text, next, ceiling, tense))
        {
            return true; // "X, who promised A, said B"
        }

        if (!text.Is(next, WordClass.Coordinator) && !text.Is(next, "while") && !text.Is(next, "though") && !text.Is(next, "although"))
        {
            return false;
        }

        next++;
        if (StartsVerb(text, next, ceiling, tense))
        {
            return true;
        }

        var subject = Subjects.At(text, next, ceiling);
        return subject.IsSource && StartsVerb(text, subject.End, ceiling, tense);
    }

    /// <summary>A subject, then at once a finite verb.</summary>
    private static bool StartsClause(ClauseText text, int start, int ceiling)
    {
        var subject = Subjects.At(text, start, ceiling);
        if (text.Is(start, WordClass.Determiner) && start + 1 < ceiling && CueLexicon.VerbAt(text.Tokens, start + 1) is { Forms: VerbForms.Past } && !text.Is(start, "the"))
        {
            return true; // "and many began"
        }

        return subject.End > subject.Start && subject.End < ceiling
            && (text.Is(subject.End, WordClass.Auxiliary) || (CueLexicon.VerbAt(text.Tokens, subject.End) is { } cue && cue.Is(VerbForms.Past)));
    }

    /// <summary>A full stop inside a sentence ends nothing where a number goes on or initials stand spaced ("5. 9", "U. S. Survey").</summary>
    private static bool EndsSentence(ClauseText text, int token, int ceiling) =>
        text.Is(token, WordClass.SentenceEnd)
        && (token + 1 >= ceiling || (!text.Is(token + 1, WordClass.Number) && text.Tokens.Tokens[token - 1].Length > 1 && text.Is(token + 1, WordClass.Capital | WordClass.Mark)));

    /// <summary>A dash without a second one, before a quotation or "-ing": the writer goes on, not the speaker.</summary>
    private static bool EndsAtDash(ClauseText text, int dash, int ceiling)
    {
        if (text.Is(dash + 1, WordClass.Mark))
        {
            return true;
        }

        for (var i = dash + 1; i < ceiling; i++)
        {
            if (text.Is(i, WordClass.Dash) && text.QuotationAt(i) < 0)
            {
                return false;
            }
        }

        return text.TextOf(dash + 1).EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>A finite reporting verb, with its auxiliaries, begins here: "did not say", "denied".</summary>
    private static bool StartsVerb(ClauseText text, int token, int ceiling, VerbForms tense)
    {
        var (auxiliary, progressive) = (false, false);
        while (token < ceiling && text.Is(token, WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb))
        {
            auxiliary |= text.Is(token, WordClass.Have | WordClass.Do);
            progressive |= text.Is(token, WordClass.Be);
            token++;
        }

        return token < ceiling
            && CueLexicon.VerbAt(text.Tokens, token) is { } cue
            && !cue.Cue.Takes(CueFrames.Weak)
            && cue.Cue.Takes(~CueFrames.Quote)
            && (progressive ? cue.Is(VerbForms.Ing) : auxiliary ? cue.Is(VerbForms.Base | VerbForms.Participle) : cue.Is(tense & (VerbForms.Past | VerbForms.Present)) && CueLexicon.NounAt(text.Tokens, token) is null);
    }

    public static bool IsWhenAsked(ClauseText text, int token, int ceiling) =>
        text.Is(token, "when") && token + 1 < ceiling && (text.Is(token + 1, "asked") || text.Is(token + 1, "questioned") || text.Is(token + 1, "pressed"));

    /// <summary>"… in a statement", "… in an interview with X" at the end of what was said.</summary>
    private static bool IsChannelTail(ClauseText text, int token, int ceiling) =>
        text.Is(token, "in") && token + 2 < ceiling && text.Is(token + 1, WordClass.Determiner)
        && NounPhrases.EndAfter(text, token + 1, ceiling, attach: false) is var end && end > token + 2
        && ChannelWords.Contains(text.TextOf(end - 1))
        && (end == ceiling || text.Is(end, WordClass.Break | WordClass.Preposition | WordClass.Day));
}
