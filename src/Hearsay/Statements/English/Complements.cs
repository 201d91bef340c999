namespace Hearsay.Statements.English;

/// <summary>What a reporting word takes after it.</summary>
/// <param name="Start">First token of what is said; -1 when nothing follows.</param>
/// <param name="CueEnd">Index after the cue: a preposition that belongs to it is inside ("called for").</param>
/// <param name="FrameEnd">Index after cue, hearer and circumstances when nothing is said after them.</param>
/// <param name="Hearer">Tokens of the addressee; empty without one.</param>
/// <param name="Act">The act, as the complement changes it ("told to", "agreed to").</param>
internal readonly record struct Complement(int Start, int CueEnd, int FrameEnd, (int Start, int End) Hearer, StatementAct Act)
{
    public bool IsFound => Start >= 0;

    /// <summary>A noun phrase or an infinitive, no clause.</summary>
    public bool IsPhrase { get; init; }
}

/// <summary>Reads the complement of a reporting word by the frames that its lexicon entry allows.</summary>
internal static class Complements
{
    private const int MaxHearerTokens = 14;
    private const int MaxCircumstanceTokens = 24; // "said in an interview with the radio of the capital on Friday THAT"

    public static Complement After(ClauseText text, CueMatch match, int ceiling)
    {
        var cue = match.Cue;
        var at = Skip(text, match.EndToken, ceiling);
        if (Direct(text, cue, match.EndToken, at, ceiling, cue.Act, default) is { } found)
        {
            return found;
        }

        if (cue.Takes(CueFrames.Person | CueFrames.PersonTo) && Hearer(text, at, ceiling) is var hearerEnd && hearerEnd > at)
        {
            var hearer = (at, hearerEnd);
            var after = Skip(text, hearerEnd, ceiling);
            if (cue.Takes(CueFrames.PersonTo) && IsInfinitive(text, after, ceiling))
            {
                return new Complement(after, match.EndToken, after, hearer, cue.Lemma is "tell" or "call" ? StatementAct.Demand : cue.Lemma == "call on" ? StatementAct.Urge : cue.Act) { IsPhrase = true };
            }

            if (cue.Takes(CueFrames.Person))
            {
                return Direct(text, cue, match.EndToken, after, ceiling, cue.Act, hearer)
                    ?? (After(text, after, hearerEnd, ceiling) is >= 0 and var that
                        ? new Complement(that, match.EndToken, hearerEnd, hearer, cue.Act)
                        : EndsFrame(text, after, ceiling) || StartsCircumstance(text, after, ceiling) || !StartsClause(text, after, ceiling) || !(text.Is(after, WordClass.Subject) || HasFiniteVerb(text, after, ceiling))
                            ? new Complement(-1, match.EndToken, FrameEnd(text, after, ceiling), hearer, cue.Act)
                            : new Complement(after, match.EndToken, after, hearer, cue.Act));
            }

            if (cue.Lemma is "ask" && after < ceiling && text.Is(after, WordClass.Wh))
            {
                return new Complement(after, match.EndToken, after, hearer, cue.Act);
            }
        }

        if (cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Whether) && After(text, at, match.EndToken, ceiling) is >= 0 and var clause)
        {
            return new Complement(clause, match.EndToken, at, default, cue.Act);
        }

        if (cue.Takes(CueFrames.Clause) && !EndsFrame(text, at, ceiling) && !StartsCircumstance(text, at, ceiling) && StartsClause(text, at, ceiling)
            && (cue.Lemma is "add" ? text.Is(at, WordClass.Subject) || IsBareClause(text, at, ceiling) : cue.Lemma is "say" or "think" or "believe" || HasFiniteVerb(text, at, ceiling)))
        {
            var noun = NounPhrases.EndAfter(text, at, ceiling);
            var isPhrase = cue.Takes(CueFrames.Object) && noun > at && (noun >= ceiling || text.Is(noun, WordClass.Comma)); // "denied any part in the fire, ..."
            return new Complement(at, match.EndToken, at, default, cue.Act) { IsPhrase = isPhrase };
        }

        if (cue.Takes(CueFrames.That) && !cue.Takes(CueFrames.Weak) && IsBareClause(text, at, ceiling))
        {
            return new Complement(at, match.EndToken, at, default, cue.Act);
        }

        if (cue.Takes(CueFrames.With) && NounPhrases.EndAfter(text, at, ceiling) is var with && with > at && with + 1 < ceiling && text.Is(with, "with"))
        {
            return new Complement(at, match.EndToken, at, default, cue.Act);
        }

        if (cue.Lemma == "call" && !IsCalled(text, at, ceiling))
        {
            return new Complement(-1, match.EndToken, FrameEnd(text, at, ceiling), default, cue.Act);
        }

        if (cue.Takes(CueFrames.Object) && !IsParticle(text, match.EndToken, ceiling) && !EndsFrame(text, at, ceiling) && at < ceiling
            && (text.Is(at, "as") || text.Is(at, WordClass.Mark) || (!text.Is(at, WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary) && StartsClause(text, at, ceiling))))
        {
            var gap = text.Is(at, "as") && at == match.EndToken ? 1 : 0; // "what they described as a threat"
            return new Complement(at + gap, match.EndToken, at, default, cue.Act) { IsPhrase = true };
        }

        return new Complement(-1, match.EndToken, FrameEnd(text, at, ceiling), default, cue.Act);
    }

    /// <summary>Index after adverbs, days and times, with the commas around them.</summary>
    public static int Skip(ClauseText text, int at, int ceiling)
    {
        while (at < ceiling)
        {
            var next = at + 1;
            if (text.TimeAt(at) is >= 0 and var time)
            {
                while (next < ceiling && text.TimeAt(next) == time)
                {
                    next++;
                }
            }
            else if (text.Is(at, WordClass.Preposition) && next < ceiling && (text.TimeAt(next) >= 0 || text.Is(next, WordClass.Day)))
            {
            }
            else if (!text.Is(at, WordClass.Adverb | WordClass.Day) || text.Is(at, "there") || text.Is(at, "only") || text.Is(at, "even"))
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    public static bool EndsFrame(ClauseText text, int at, int ceiling) =>
        at >= ceiling || Contents.IsWhenAsked(text, at, ceiling) || (text.Is(at, WordClass.Break) && !text.Is(at, WordClass.Mark));

    public static bool IsInfinitive(ClauseText text, int at, int ceiling)
    {
        if (at < ceiling && text.Is(at, WordClass.Negation))
        {
            at++;
        }

        return at + 1 < ceiling && text.Is(at, "to") && !text.Is(at + 1, WordClass.Determiner | WordClass.Possessive | WordClass.Capital | WordClass.Number | WordClass.Object);
    }

    /// <summary>A complement that a word of its own announces: that, whether, to, or a preposition.</summary>
    private static Complement? Direct(ClauseText text, Cue cue, int cueEnd, int at, int ceiling, StatementAct act, (int, int) hearer)
    {
        if (at + 1 >= ceiling)
        {
            return null;
        }

        if (text.Is(at, "that") && cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Person) && !(text.Is(at + 1, "of") || EndsFrame(text, at + 1, ceiling)))
        {
            var isPronoun = text.Is(at + 1, WordClass.Auxiliary) && !text.Is(at + 1, "should") && !text.Is(at + 1, "had"); // "denied that was the reason", but "that should he come"
            return new Complement(isPronoun ? at : at + 1, cueEnd, at, hearer, act);
        }

        if (cue.Takes(CueFrames.Clause | CueFrames.Whether | CueFrames.Person) && text.Is(at, WordClass.Wh) && !text.Is(at, "which")
            && (cue.Takes(CueFrames.Whether | CueFrames.Person) || text.Is(at, "what") || text.Is(at, "how") || text.Is(at, "why") || text.Is(at, "if")))
        {
            return new Complement(at, cueEnd, at, hearer, act);
        }

        if (cue.Takes(CueFrames.To) && IsInfinitive(text, at, ceiling))
        {
            return new Complement(at, cueEnd, at, hearer, cue.Lemma == "agree" ? StatementAct.Promise : cue.Lemma == "demand" ? StatementAct.Demand : act) { IsPhrase = true };
        }

        var preposition = text.Is(at, "for") ? CueFrames.For
            : text.Is(at, "of") ? CueFrames.Of
            : text.Is(at, "against") ? CueFrames.Against
            : text.Is(at, "about") ? CueFrames.About
            : text.Is(at, "on") ? CueFrames.On
            : text.Is(at, "at") ? CueFrames.At
            : text.Is(at, "to") ? CueFrames.ToObject
            : CueFrames.None;
        return cue.Takes(preposition) && preposition != CueFrames.None
            ? new Complement(at + 1, at == cueEnd ? at + 1 : cueEnd, at, hearer, cue.Lemma == "call" ? StatementAct.Demand : act) { IsPhrase = cue.Lemma is not ("warn" or "insist") }
            : null;
    }

    /// <summary>"called it a disgrace", "called the move 'a disgrace'": not "called a meeting".</summary>
    private static bool IsCalled(ClauseText text, int at, int ceiling)
    {
        var end = NounPhrases.EndAfter(text, at, ceiling);
        return end > at && end < ceiling && (text.Is(end, WordClass.Mark) || (text.Is(end, "a") || text.Is(end, "an") || text.Is(end, "the")) || HasMark(text, at, end));
    }

    private static bool HasMark(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Hearer(ClauseText text, int at, int ceiling)
    {
        var end = NounPhrases.EndAfter(text, at, Math.Min(ceiling, at + MaxHearerTokens));
        if (end > at && text.MentionAt(at) is >= 0 and var mention && !text.Is(at, WordClass.Object))
        {
            // "told Radio Norte talks had begun": a name ends where its mention does.
            var mentionEnd = at;
            while (mentionEnd < end && text.MentionAt(mentionEnd) == mention)
            {
                mentionEnd++;
            }

            if (mentionEnd < end && text.Context.Entities.Mentions[mention].Kind == Sources.MentionKind.Name && !text.Is(mentionEnd, WordClass.Ending | WordClass.Attaching)
                && !text.Is(end < ceiling ? end : end - 1, "that") && !(end < ceiling && text.Is(end, WordClass.Break)) && !IsInfinitive(text, end, ceiling) && end < ceiling)
            {
                return mentionEnd;
            }
        }

        return end;
    }

    /// <summary>First token after a "that" which circumstances part from the verb: "said in a statement THAT"; -1 when there is none.</summary>
    private static int After(ClauseText text, int at, int from, int ceiling)
    {
        if (at >= ceiling || !StartsCircumstance(text, at, ceiling))
        {
            return -1;
        }

        for (var i = at; i + 1 < Math.Min(ceiling, from + MaxCircumstanceTokens); i++)
        {
            if (text.Is(i, "that"))
            {
                return i + 1;
            }

            if (text.Is(i, WordClass.Mark | WordClass.Stop | WordClass.Subject | WordClass.Auxiliary) || text.Is(i, ";"))
            {
                return text.Is(i, WordClass.Subject) && !text.Is(i - 1, WordClass.Preposition) ? i : -1;
            }

            if (text.Is(i, WordClass.Comma) && !text.Is(i + 1, "that"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool StartsCircumstance(ClauseText text, int at, int ceiling) =>
        at + 1 < ceiling && text.Is(at, WordClass.Preposition) && !text.Is(at, WordClass.Subordinator);

    private static bool StartsClause(ClauseText text, int at, int ceiling) =>
        at < ceiling && !IsPartOfTime(text, at, ceiling) && !text.Is(at, WordClass.Coordinator | WordClass.Auxiliary | WordClass.Relative | WordClass.Past) && !StartsAdverbial(text, at, ceiling);

    /// <summary>"blasted off", "called out": the verb means something else.</summary>
    private static bool IsParticle(ClauseText text, int at, int ceiling) =>
        at < ceiling && (text.Is(at, "off") || text.Is(at, "out") || text.Is(at, "up") || text.Is(at, "into") || text.Is(at, "through"));

    /// <summary>"told me one afternoon", "said last summer".</summary>
    private static bool IsPartOfTime(ClauseText text, int at, int ceiling) =>
        at + 1 < ceiling && (text.Is(at, "one") || text.Is(at, "last") || text.Is(at, "this") || text.Is(at, "that"))
        && text.TextOf(at + 1) is "morning" or "afternoon" or "evening" or "night" or "day" or "week" or "month" or "year" or "spring" or "summer" or "autumn" or "winter"
        && (at + 2 >= ceiling || !text.Is(at + 2, WordClass.Auxiliary));

    /// <summary>"said as he left", "said after the vote": when it was said, not what.</summary>
    private static bool StartsAdverbial(ClauseText text, int at, int ceiling) =>
        text.Is(at, WordClass.Subordinator) && (text.Is(at, "after") || text.Is(at, "before") || text.Is(at, "when") || text.Is(at, "while") || text.Is(at, "until") || text.Is(at, "since")
            || (text.Is(at, "as") && !(at + 1 < ceiling && (text.Is(at + 1, WordClass.Determiner) || text.Is(at + 1, "much") || text.Is(at + 1, "of")))));

    /// <summary>"noted she had left", "noted clients are leaving": a subject, then at once an auxiliary.</summary>
    private static bool IsBareClause(ClauseText text, int at, int ceiling)
    {
        var subject = Subjects.At(text, at, ceiling);
        return subject.IsSource && subject.End < ceiling && text.Is(subject.End, WordClass.Auxiliary | WordClass.Past);
    }

    /// <summary>A guess, for "announced plans" against "announced it would go".</summary>
    private static bool HasFiniteVerb(ClauseText text, int start, int ceiling)
    {
        for (var i = start + 1; i < ceiling && !text.Is(i, WordClass.SentenceEnd | WordClass.Stop); i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Past)
                || (text.Is(i, WordClass.Content) && !text.Is(i, WordClass.Capital) && text.TextOf(i) is [.., 'e', 'd'])
                || (CueLexicon.VerbAt(text.Tokens, i) is { } cue && cue.Is(VerbForms.Past | VerbForms.Present) && CueLexicon.NounAt(text.Tokens, i) is null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index after the circumstances of a cue that nothing said follows: up to the next comma or mark.</summary>
    private static int FrameEnd(ClauseText text, int at, int ceiling)
    {
        while (at < ceiling && !text.Is(at, WordClass.Break))
        {
            at++;
        }

        return at;
    }
}
