namespace Hearsay.Statements.English;

/// <summary>Who speaks and to whom, of a reporting verb that is found.</summary>
internal static class CueParties
{
    private const int LongestAgent = 45; // tokens from a verb to the end of the agent that it names

    /// <param name="quotation">First token of the quotation when it follows the verb, or -1.</param>
    public static FoundCue? Resolve(SpeechText text, int verb, CueMatch match, int first, int quotation, int after)
    {
        var last = match.EndToken - 1;
        var limit = quotation >= 0 ? quotation : after;
        if (match.Is(VerbForms.Ing) && verb - 1 >= first && text.Tokens.Is(verb - 1, "as") && QuotedAs(text, verb, first, match) is { } quoted)
        {
            return quoted;
        }

        if (CueVerbs.IsPassive(text, verb, match, first))
        {
            var agent = Agent(text, last + 1, limit) ?? (quotation >= 0 ? Agent(text, after, Math.Min(after + 1, text.Count)) : null);
            if (agent is null && match.Cue.Lemma is not ("call" or "describe" or "label" or "brand" or "dub" or "quote" or "cite" or "ask" or "tell" or "say"))
            {
                return null; // "have been denied the vaccine" hands on no words
            }

            return new FoundCue(verb, text.Span(verb, last), match.Cue.Act, agent, agent is { } by ? BasisOf(text, by) : SourceBasis.Unknown, null);
        }

        if (quotation == match.EndToken && match.Is(VerbForms.Participle) && verb > first && !text.IsWord(verb - 1) && text.IsNarration(verb - 1)
            && match.Cue.Lemma is "call" or "label" or "brand" or "dub")
        {
            return new FoundCue(verb, text.Span(verb, last), match.Cue.Act, null, SourceBasis.Unknown, null); // this plan—called "strange"
        }

        var addressee = Addressee(text, match, limit);
        var isParticiple = match.Is(VerbForms.Ing) && verb > first && !text.IsWord(verb - 1); // "X left, calling it B"
        var holder = text.Tree?.Holder(verb);
        var stated = holder ?? (isParticiple ? null : SpeakerSubjects.Before(text, verb, first));
        if (holder is null && (stated is null || !IsNextTo(text, stated.Value.Party, verb)))
        {
            var subject = isParticiple ? null : text.Tree?.Subject(verb);
            stated = subject is { Party.Span: { } span } && span.Start < text.Tokens.Tokens[verb].Start && (subject.Value.Party.Entity is not null || stated is not { Party.Entity: not null }) ? subject : stated;
        }

        if (stated is { } speaker)
        {
            return new FoundCue(verb, text.Span(verb, last), match.Cue.Act, speaker.Party, speaker.Basis, addressee);
        }

        if (verb == first && quotation >= 0 && !match.Is(VerbForms.Ing) && SpeakerPhrases.After(text, last + 1, quotation) is { } inverted)
        {
            return new FoundCue(verb, text.Span(verb, last), match.Cue.Act, inverted, BasisOf(text, inverted), null); // Said Aas: "No."
        }

        var own = verb - 1;
        while (own >= first && text.IsNarration(own) && (NarrationWords.IsAdverb(text.Word(own)) || NarrationWords.IsAuxiliary(text.Word(own))))
        {
            own--;
        }

        if (own >= first && own < verb - 1 && text.IsQuoted(own))
        {
            return null; // said the "idlers" were threatening "...": quoted words are its subject
        }

        // The verb shares the subject of another: "X said A and called it B"; "X left, calling it B"; '"A," said X, adding B'.
        var inherited = Inherited(text, verb, first);
        return new FoundCue(verb, text.Span(verb, last), match.Cue.Act, inherited?.Party, inherited?.Basis ?? SourceBasis.Unknown, addressee);
    }

    /// <summary>Nothing but adverbs and auxiliaries stands between the words that name the speaker and the verb.</summary>
    private static bool IsNextTo(SpeechText text, LocalParty party, int verb)
    {
        var k = verb - 1;
        while (k > 0 && (NarrationWords.IsAdverb(text.Word(k)) || NarrationWords.IsAuxiliary(text.Word(k))))
        {
            k--;
        }

        return party.Span is { } span && span.Overlaps(text.Tokens.Tokens[k].Span);
    }

    private static Speaker? Inherited(SpeechText text, int verb, int first)
    {
        var reach = Math.Max(first, verb - CueVerbs.LongestReach);
        for (var i = verb - 1; i >= reach; i--)
        {
            if (!text.IsNarration(i) || CueVerbs.At(text, i, first) is not { } match || SpeakerSubjects.IsRelative(text, i, reach))
            {
                continue;
            }

            if (SpeakerSubjects.Before(text, i, reach) is { } speaker)
            {
                return speaker;
            }

            var beforeVerb = i - 1;
            while (beforeVerb > reach && text.IsComma(beforeVerb))
            {
                beforeVerb--;
            }

            if (beforeVerb >= reach && text.IsQuoted(beforeVerb) && SpeakerPhrases.After(text, match.EndToken, verb) is { } party)
            {
                return new Speaker(party, BasisOf(text, party));
            }
        }

        return text.Tree?.SharedSubject(verb) is { } shared ? shared
            : text.IsNarration(first) && SpeakerPhrases.Opening(text, first, verb) is { } opening ? new Speaker(opening, BasisOf(text, opening)) : null;
    }

    /// <summary>"was quoted as saying", "was cited by the agency as saying", "the paper quoted X as saying".</summary>
    private static FoundCue? QuotedAs(SpeechText text, int saying, int first, CueMatch match)
    {
        for (var i = saying - 2; i >= Math.Max(first, saying - 20); i--)
        {
            if (!text.IsNarration(i) || text.Word(i) is not ("quoted" or "cited" or "reported" or "quotes" or "cites" or "paraphrased"))
            {
                continue;
            }

            var auxiliary = i - 1;
            while (auxiliary >= first && NarrationWords.IsAdverb(text.Word(auxiliary)))
            {
                auxiliary--;
            }

            if (auxiliary >= first && NarrationWords.IsBe(text.Word(auxiliary)))
            {
                var speaker = SpeakerSubjects.Before(text, i, first) ?? Inherited(text, i, first);
                return new FoundCue(saying, text.Span(auxiliary, saying), match.Cue.Act, speaker?.Party, speaker?.Basis ?? SourceBasis.Unknown, null);
            }

            var party = i + 1 <= saying - 2 ? SpeakerPhrases.After(text, i + 1, saying - 1) : null;
            return new FoundCue(saying, text.Span(saying, saying), match.Cue.Act, party, party is { } p ? BasisOf(text, p) : SourceBasis.Unknown, null);
        }

        return null;
    }

    private static LocalParty? Agent(SpeechText text, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + LongestAgent); i++)
        {
            if (text.IsNarration(i) && text.Tokens.Is(i, "by"))
            {
                return SpeakerPhrases.After(text, i + 1, Math.Min(text.Count, i + LongestAgent));
            }
        }

        return null;
    }

    private static LocalParty? Addressee(SpeechText text, CueMatch match, int end)
    {
        var start = match.EndToken;
        if (start >= end || text.IsQuoted(start))
        {
            return null;
        }

        if (match.Cue.Takes(CueFrames.Person) || (match.Cue.Takes(CueFrames.PersonTo) && match.Cue.Lemma is not "call"))
        {
            return SpeakerPhrases.After(text, start, end);
        }

        return match.Cue.Lemma is "say" or "write" or "whisper" or "shout" or "explain" && text.Tokens.Is(start, "to") ? SpeakerPhrases.After(text, start + 1, end) : null;
    }

    public static SourceBasis BasisOf(SpeechText text, LocalParty party) =>
        party.Span is { } span && NarrationWords.IsSubjectPronoun(span.In(text.Tokens.Text)) ? SourceBasis.Pronoun : SourceBasis.Explicit;
}
