using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>A reporting phrase with its parties.</summary>
/// <param name="Verb">Index of the token that decides: the verb, or "according".</param>
/// <param name="Source">Null when the phrase names no speaker.</param>
internal sealed record FoundCue(int Verb, TextSpan Span, StatementAct Act, LocalParty? Source, SourceBasis Basis, LocalParty? Addressee);

/// <summary>Finds the reporting phrase that a quotation belongs to, in the reporter's words around it.</summary>
internal static class CueSearch
{
    private const int LongestReach = 80; // tokens from a quotation to its verb
    private const int LongestSubject = 45; // tokens between a quotation and the verb after it: long titles and appositions

    private const int NearestOnly = 3; // tokens between a verb that takes nothing but a quotation and its quotation

    private static readonly FrozenSet<string> SilentVerbs = Lexicon.Lines("Statements/English/silent-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Documents =
        Lexicon.Lines("Statements/English/documents.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
        end = Math.Min(end, start + LongestReach);
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
        for (var i = quotation - 1; i >= Math.Max(first, quotation - LongestReach); i--)
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
            if (VerbAt(text, i, first) is { } match
                && !(match.Cue.Frames == CueFrames.Quote && quotation - match.EndToken > NearestOnly)
                && !(match.Cue.Takes(CueFrames.Weak) && text.Tokens.Is(quotation - 1, ":"))
                && !(i == first && match.Is(VerbForms.Ing) && HasComma(text, i, quotation)))
            {
                if (Resolve(text, i, match, first, quotation, after) is { } found)
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

    /// <summary>The last verb of a stretch that has a subject of its own: who was speaking when it ended.</summary>
    public static FoundCue? LastIn(SpeechText text, int first, int end)
    {
        for (var i = end - 1; i >= Math.Max(first, end - LongestReach); i--)
        {
            if (text.IsNarration(i) && VerbAt(text, i, first) is { } match && Resolve(text, i, match, first, end, end) is { Source: not null } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The reporting verb at a token when it stands there as a verb that tells of words spoken.</summary>
    private static CueMatch? VerbAt(SpeechText text, int i, int first)
    {
        if (!text.IsWord(i) || CueLexicon.VerbAt(text.Tokens, i) is not { } match || SilentVerbs.Contains(match.Cue.Lemma))
        {
            return null;
        }

        var k = i - 1;
        while (k >= first && text.IsNarration(k) && NarrationWords.IsAdverb(text.Word(k)))
        {
            k--;
        }

        if (k < first || text.IsQuoted(k))
        {
            return char.IsUpper(text.Word(i)[0]) && !text.Tokens.Is(i, "said") && !match.Is(VerbForms.Ing) ? null : match.Is(VerbForms.Past | VerbForms.Present | VerbForms.Ing) ? match : null;
        }

        var before = text.Word(k);
        if (char.IsUpper(text.Word(i)[0]))
        {
            return null; // a part of a name: "the Orla Post"
        }

        if (NarrationWords.IsModal(before) && match.Is(VerbForms.Base))
        {
            return null;
        }

        if (NarrationWords.IsPreposition(before) && before is not ("by" or "in" or "after" or "before") && !(match.Is(VerbForms.Ing) && before is not ("of" or "for" or "about")))
        {
            return null; // a noun: "on charges"
        }

        var isBe = before is "'s" or "’s" && k > first && NarrationWords.IsSubjectPronoun(text.Word(k - 1)); // "he's calling it"
        var isAfterDid = before is "did" or "do" or "does" or "didn't" or "don't";
        if (!isAfterDid && !isBe && (NarrationWords.IsDeterminer(before) || NarrationWords.IsPossessive(before)) && !match.Is(VerbForms.Past))
        {
            return null; // a noun: "the report", "his claims"
        }

        var isNoun = CueLexicon.NounAt(text.Tokens, i) is not null;
        if (match.Is(VerbForms.Past))
        {
            return match;
        }

        if (match.Is(VerbForms.Ing))
        {
            // "a statement calling it so", but not "a plea for help maintaining order"
            return !text.IsWord(k) || NarrationWords.IsAuxiliary(before) || NarrationWords.IsPreposition(before) || NarrationWords.IsClauseWord(before)
                || NarrationWords.IsSubjectPronoun(before) || Documents.Contains(before) ? match : null;
        }

        if (match.Is(VerbForms.Present))
        {
            return !isNoun || NarrationWords.IsSubjectPronoun(before) || char.IsUpper(before[0]) || !text.IsWord(k) ? match : null;
        }

        // A plural subject: "officials say", "they say", but not "the CNO state channel".
        return match.Is(VerbForms.Base) && (isAfterDid || NarrationWords.IsSubjectPronoun(before) || NarrationWords.IsRelative(before) || (!isNoun && IsPlural(text, k, first))) ? match
            : match.Is(VerbForms.Participle) && NarrationWords.IsAuxiliary(before) ? match
            : null;
    }

    private static bool IsPlural(SpeechText text, int last, int first)
    {
        var word = text.Word(last);
        return word is [.., 's'] or "people" or "women" or "men" || (last - 2 >= first && char.IsUpper(word[0]) && (text.Tokens.Is(last - 1, "and") || text.Tokens.Is(last - 2, "and")));
    }

    private static FoundCue? AccordingTo(SpeechText text, int i, int end) =>
        text.Tokens.Is(i, "according") && i + 2 < end && text.Tokens.Is(i + 1, "to") && SpeakerPhrases.After(text, i + 2, end) is { } party
            ? new FoundCue(i, text.Span(i, i + 1), StatementAct.Say, party, BasisOf(text, party), null)
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
            ? new FoundCue(verb, text.Span(verb, match.EndToken - 1), match.Cue.Act, source, BasisOf(text, source), null)
            : null;
    }

    private static FoundCue? SubjectThenVerb(SpeechText text, int start, int end)
    {
        FoundCue? relative = null;
        for (var i = start + 1; i < Math.Min(end, start + LongestSubject); i++)
        {
            if (VerbAt(text, i, start) is not { } match || match.Cue.Takes(CueFrames.Weak))
            {
                continue;
            }

            var found = Resolve(text, i, match, start, -1, end);
            if (found?.Source is null)
            {
                continue;
            }

            if (!SpeakerPhrases.IsRelative(text, i, start))
            {
                return found;
            }

            relative ??= found;
        }

        return relative;
    }

    /// <param name="quotation">First token of the quotation when it follows the verb, or -1.</param>
    private static FoundCue? Resolve(SpeechText text, int verb, CueMatch match, int first, int quotation, int after)
    {
        var last = match.EndToken - 1;
        var limit = quotation >= 0 ? quotation : after;
        if (match.Is(VerbForms.Ing) && verb - 1 >= first && text.Tokens.Is(verb - 1, "as") && QuotedAs(text, verb, first, match) is { } quoted)
        {
            return quoted;
        }

        if (IsPassive(text, verb, match, first))
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
        if (!isParticiple && SpeakerPhrases.Before(text, verb, first) is { } speaker)
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

    private static Speaker? Inherited(SpeechText text, int verb, int first)
    {
        var reach = Math.Max(first, verb - LongestReach);
        for (var i = verb - 1; i >= reach; i--)
        {
            if (!text.IsNarration(i) || VerbAt(text, i, first) is not { } match || SpeakerPhrases.IsRelative(text, i, reach))
            {
                continue;
            }

            if (SpeakerPhrases.Before(text, i, reach) is { } speaker)
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

        return text.IsNarration(first) && SpeakerPhrases.Opening(text, first, verb) is { } opening ? new Speaker(opening, BasisOf(text, opening)) : null;
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
                var speaker = SpeakerPhrases.Before(text, i, first) ?? Inherited(text, i, first);
                return new FoundCue(saying, text.Span(auxiliary, saying), match.Cue.Act, speaker?.Party, speaker?.Basis ?? SourceBasis.Unknown, null);
            }

            var party = i + 1 <= saying - 2 ? SpeakerPhrases.After(text, i + 1, saying - 1) : null;
            return new FoundCue(saying, text.Span(saying, saying), match.Cue.Act, party, party is { } p ? BasisOf(text, p) : SourceBasis.Unknown, null);
        }

        return null;
    }

    private static bool IsPassive(SpeechText text, int verb, CueMatch match, int first)
    {
        if (!match.Is(VerbForms.Participle))
        {
            return false;
        }

        if (match.EndToken < text.Count && text.Tokens.Is(match.EndToken, "by"))
        {
            return true;
        }

        var k = verb - 1;
        while (k >= first && NarrationWords.IsAdverb(text.Word(k)))
        {
            k--;
        }

        return k >= first && text.IsNarration(k) && NarrationWords.IsBe(text.Word(k));
    }

    private static LocalParty? Agent(SpeechText text, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + LongestSubject); i++)
        {
            if (text.IsNarration(i) && text.Tokens.Is(i, "by"))
            {
                return SpeakerPhrases.After(text, i + 1, Math.Min(text.Count, i + LongestSubject));
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

    private static SourceBasis BasisOf(SpeechText text, LocalParty party) =>
        party.Span is { } span && NarrationWords.IsSubjectPronoun(span.In(text.Tokens.Text)) ? SourceBasis.Pronoun : SourceBasis.Explicit;
}
