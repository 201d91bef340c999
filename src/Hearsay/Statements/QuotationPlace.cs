using Hearsay.Language.English;
using Hearsay.Statements.English;

namespace Hearsay.Statements;

/// <summary>Where a quotation stands, in tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="After">The token after it.</param>
/// <param name="SentenceEnd">Index after the last token of the sentence that it ends in.</param>
/// <param name="NarrationEnd">The words after it that may report it end here: the next quotation or the sentence's end.</param>
/// <param name="IntroductionStart">The sentence of the paragraph before begins here and ends with a colon; else -1.</param>
internal sealed record QuotationPlace(int First, int After, int SentenceStart, int SentenceEnd, int NarrationEnd, int Paragraph, int IntroductionStart)
{
    public static QuotationPlace Of(SpeechText text, Quotation quotation)
    {
        var tokens = text.Tokens;
        var first = tokens.TokenAt(quotation.WithMarks.Start);
        var after = tokens.TokenAt(quotation.WithMarks.End);
        var start = text.SentenceStart(first);
        var end = text.SentenceEnd(Math.Max(first, after - 1));
        var paragraph = text.ParagraphOf(first);
        var narrationEnd = end;
        if (after == end && after < text.Count && text.ParagraphOf(after) == text.ParagraphOf(after - 1))
        {
            narrationEnd = text.SentenceEnd(after); // '"Why now?" Aas asked.' may be taken for two sentences
        }

        for (var i = after; i < narrationEnd; i++)
        {
            if (text.IsQuoted(i))
            {
                narrationEnd = i;
            }
        }

        var introduction = first == start && start > 0 && tokens.Is(start - 1, ":") ? text.SentenceStart(start - 1) : -1;
        return new QuotationPlace(first, after, start, end, narrationEnd, paragraph, introduction);
    }

    /// <summary>The verb introduces it at once: 'X said: "', 'X told Y, "', 'X called it a "'.</summary>
    public bool IsIntroduced(SpeechText text, FoundCue cue)
    {
        var gap = First - text.Tokens.TokenAt(cue.Span.End);
        return IntroductionStart >= 0 || IsGrammarOnly(text, First - gap) || (gap <= 12 && (text.IsComma(First - 1) || text.Tokens.Is(First - 1, ":") || (gap == 1 && NarrationWords.IsThat(text.Word(First - 1)))));
    }

    /// <summary>'"Is it true?" He answered, "No boat sails."': a new sentence follows, which introduces the next quotation.</summary>
    public bool IsFollowedByIntroduction(SpeechText text, Quotation quotation)
    {
        var words = quotation.Inner.In(text.Tokens.Text);
        return words[^1] is '?' or '!' or '.' && After < NarrationEnd && char.IsUpper(text.Word(After)[0])
            && NarrationEnd < text.Count && text.IsQuoted(NarrationEnd) && (text.IsComma(NarrationEnd - 1) || text.Tokens.Is(NarrationEnd - 1, ":"));
    }

    /// <summary>Only grammar stands between: 'called it a "', 'said he had "'.</summary>
    private bool IsGrammarOnly(SpeechText text, int start)
    {
        var i = start;
        while (i < First && text.IsWord(i) && WordForms.IsFunctionWord(text.Word(i)))
        {
            i++;
        }

        return i == First;
    }

    /// <summary>A comma, a question or an exclamation ends it, or it breaks off: a reporting phrase may follow.</summary>
    public bool MayBeFollowedByCue(SpeechText text, Quotation quotation)
    {
        if (After >= text.Count || After >= NarrationEnd)
        {
            return false;
        }

        var words = quotation.Inner.In(text.Tokens.Text).TrimEnd("’'”\"»›");
        var last = words.IsEmpty ? '"' : words[^1];
        return last is ',' or '?' or '!' or '…' or '-' or '–' or '—'
            || text.IsComma(After) || text.IsDash(After)
            || (last == '.' && char.IsLower(text.Word(After)[0]))
            || (quotation.WithMarks.End == quotation.Inner.End && First == SentenceStart);
    }
}
