using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>A reporting phrase with its parties.</summary>
/// <param name="Verb">Index of the token that decides: the verb, or "according".</param>
/// <param name="Source">Null when the phrase names no speaker.</param>
internal sealed record FoundCue(int Verb, TextSpan Span, StatementAct Act, LocalParty? Source, SourceBasis Basis, LocalParty? Addressee);

/// <summary>Finds the reporting phrase that a quotation belongs to, in the reporter's words around it.</summary>
internal static class CueSearch
{
    private const int LongestSubject = 45; // tokens between a quotation and the verb after it: long titles and appositions
    private const int NearestOnly = 3; // tokens between a verb that takes nothing but a quotation and its quotation

    /// <summary>'...," said X', '...," X said', '...," according to X'.</summary>
    /// <param name="start">The first token after the quotation.</param>
    /// <param name="end">The narration ends here: the next quotation or the sentence's end.</param>
    public static FoundCue? After(SpeechText text, int start, int end)
    {
        while (start < end && (text.IsComma(start) || text.IsDash(start)))
        {
            start++;
        }

        if (start >= end || NarrationWords.IsClauseWord(text.Word(start)))
        {
            return null;
        }

        return AccordingTo(text, start, end) ?? Inverted(text, start, end) ?? SubjectThenVerb(text, start, end);
    }

    /// <summary>A reporting phrase at the end of a sentence that quotes words within: '..., said X.', '..., X said.'</summary>
    public static FoundCue? Tail(SpeechText text, int start, int end)
    {
        end = Math.Min(end, start + CueVerbs.LongestReach);
        for (var i = end - 1; i >= start; i--)
        {
            if (text.IsComma(i) && i + 1 < end)
            {
                if (After(text, i + 1, end) is { } found && found.Verb - i < LongestSubject && EndsSentence(text, found, end))
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Nothing that could be said follows the verb: '..., which Aas claims is a lie' reports something else.</summary>
    private static bool EndsSentence(SpeechText text, FoundCue cue, int end)
    {
        var next = text.Tokens.TokenAt(cue.Span.End);
        return cue.Addressee is not null || next >= end || !text.IsWord(next) || NarrationWords.IsPreposition(text.Word(next))
            || (cue.Source?.Span is { } source && source.Start > cue.Span.Start);
    }

    /// <summary>The nearest verb before a quotation in its sentence.</summary>
    /// <param name="quotation">The quotation's first token.</param>
    /// <param name="after">The first token after it.</param>
    /// <param name="first">The first token that may belong to the phrase.</param>
    public static FoundCue? Before(SpeechText text, int quotation, int after, int first)
    {
        for (var i = quotation - 1; i >= Math.Max(first, quotation - CueVerbs.LongestReach); i--)
        {
            if (!text.IsNarration(i))
            {
                continue;
            }

            if (text.Tokens.Is(i, "according") && AccordingTo(text, i, quotation) is { } according)
            {
                return according;
            }

            // "begins: ..." but not "begins to show when"; "worried leaders, ...: ..." hands on nothing
            if (CueVerbs.At(text, i, first) is { } match
                && !(match.Cue.Frames == CueFrames.Quote && quotation - match.EndToken > NearestOnly)
                && !(match.Cue.Takes(CueFrames.Weak) && text.Tokens.Is(quotation - 1, ":"))
                && !(i == first && match.Is(VerbForms.Ing) && HasComma(text, i, quotation)))
            {
                if (CueParties.Resolve(text, i, match, first, quotation, after) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool HasComma(SpeechText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.IsComma(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A reporting verb stands in a stretch.</summary>
    public static bool IsAnyIn(SpeechText text, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + CueVerbs.LongestReach); i++)
        {
            if (text.IsNarration(i) && CueVerbs.At(text, i, first) is { } match && !match.Cue.Takes(CueFrames.Weak))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last verb of a stretch that has a subject of its own: who was speaking when it ended.</summary>
    public static FoundCue? LastIn(SpeechText text, int first, int end)
    {
        for (var i = end - 1; i >= Math.Max(first, end - CueVerbs.LongestReach); i--)
        {
            if (text.IsNarration(i) && CueVerbs.At(text, i, first) is { } match && CueParties.Resolve(text, i, match, first, end, end) is { Source: not null } found)
            {
                return found;
            }
        }

        return null;
    }

    private static FoundCue? AccordingTo(SpeechText text, int i, int end) =>
        text.Tokens.Is(i, "according") && i + 2 < end && text.Tokens.Is(i + 1, "to") && SpeakerPhrases.After(text, i + 2, end) is { } party
            ? new FoundCue(i, text.Span(i, i + 1), StatementAct.Say, party, CueParties.BasisOf(text, party), null)
            : null;

    private static FoundCue? Inverted(SpeechText text, int start, int end)
    {
        var verb = start;
        while (verb < end && NarrationWords.IsAdverb(text.Word(verb)))
        {
            verb++;
        }

        if (verb >= end || !text.IsWord(verb) || CueLexicon.VerbAt(text.Tokens, verb) is not { } match || match.Cue.Takes(CueFrames.Weak)
            || !match.Is(VerbForms.Past | VerbForms.Present))
        {
            return null;
        }

        var party = SpeakerPhrases.After(text, match.EndToken, end);
        return party is { } source
            ? new FoundCue(verb, text.Span(verb, match.EndToken - 1), match.Cue.Act, source, CueParties.BasisOf(text, source), null)
            : null;
    }

    private static FoundCue? SubjectThenVerb(SpeechText text, int start, int end)
    {
        FoundCue? relative = null;
        for (var i = start + 1; i < Math.Min(end, start + LongestSubject); i++)
        {
            if (CueVerbs.At(text, i, start) is not { } match || match.Cue.Takes(CueFrames.Weak))
            {
                continue;
            }

            var found = CueParties.Resolve(text, i, match, start, -1, end);
            if (found?.Source is null)
            {
                continue;
            }

            if (!SpeakerSubjects.IsRelative(text, i, start))
            {
                return found;
            }

            relative ??= found;
        }

        return relative;
    }
}
