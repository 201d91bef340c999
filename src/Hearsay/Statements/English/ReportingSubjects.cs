namespace Hearsay.Statements.English;

/// <summary>Finds the subject of a reporting verb: before it, after it, after "by", or in the clause to which it is joined.</summary>
internal static class ReportingSubjects
{
    /// <summary>The subject before the verb, or that of the clause on which it leans; <paramref name="before"/> is that of the reporting verb before it.</summary>
    public static Subject Of(ClauseText text, VerbGroup group, int start, int end, Subject before)
    {
        if (group.IsParticipial)
        {
            return OfParticiple(text, group, start, end, before);
        }

        var subject = Subjects.Before(text, group.Start, start);
        return subject.Kind != SubjectKind.Omitted ? subject
            : OfClauseBefore(text, group.Start - 1, start) is { IsSource: true } own ? own
            : before.IsSource ? before
            : Subjects.OfSentence(text, start, group.Start);
    }

    /// <summary>"S, said X": the cue follows a comma or a closing mark, and a subject stands after it with nothing said.</summary>
    public static Subject Inverted(ClauseText text, CueMatch match, VerbGroup group, int start, int end)
    {
        var at = match.EndToken;
        if (group.Start - 1 <= start || group.Start != group.Verb || !match.Is(VerbForms.Past | VerbForms.Present) || at >= end
            || !match.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Quote)
            || !text.Is(group.Start - 1, WordClass.Comma | WordClass.Mark | WordClass.Dash))
        {
            return Subject.NotFound;
        }

        if (text.QuotationAt(group.Start - 1) < 0 && (text.QuotationAt(group.Start - 2) < 0 && !FiniteVerbs.AreIn(text, ClauseStart(text, group.Start - 1, start), group.Start - 1)))
        {
            return Subject.NotFound; // "X, head of Y, said"
        }

        if (text.QuotationAt(group.Start - 1) < 0 && StartsClause(text, at, end) && Subjects.Before(text, group.Start, start).IsSource)
        {
            return Subject.NotFound; // "In March X, head of Y, said the plan had failed"
        }

        var subject = Subjects.At(text, at, end);
        return subject.IsSource
            && (subject.End >= end || text.Is(subject.End, WordClass.Break | WordClass.Preposition | WordClass.Day | WordClass.Relative | WordClass.Adverb) || text.TimeAt(subject.End) >= 0)
                ? subject
                : Subject.NotFound;
    }

    /// <summary>"was denied by X": the party after "by".</summary>
    public static Subject Agent(ClauseText text, int at, int end, out int after)
    {
        after = at;
        at = Complements.Skip(text, at, end);
        if (at + 1 >= end || !text.Is(at, "by"))
        {
            return Subject.NotFound;
        }

        var agent = Subjects.At(text, at + 1, end);
        after = agent.IsSource ? agent.End : after;
        return agent;
    }

    /// <summary>"but he looked at it and did not think": the pronoun that begins the clause before a coordinator.</summary>
    private static Subject OfClauseBefore(ClauseText text, int coordinator, int start)
    {
        for (var i = coordinator - 1; i > start; i--)
        {
            if (text.Is(i - 1, WordClass.Coordinator | WordClass.Comma | WordClass.Subordinator) && text.Is(i, WordClass.Subject))
            {
                return Subjects.At(text, i, coordinator);
            }

            if (text.Is(i, WordClass.Comma | WordClass.Coordinator | WordClass.Subordinator | WordClass.Mark))
            {
                return Subject.NotFound;
            }
        }

        return Subject.NotFound;
    }

    /// <summary>"X said A, adding B"; "Urging calm, X left"; "a motion urging"; "47 deputies demanding".</summary>
    private static Subject OfParticiple(ClauseText text, VerbGroup group, int start, int end, Subject before)
    {
        if (group.Start == start)
        {
            if (NounPhrases.EndAfter(text, group.End, end) is var noun && noun > group.End && noun < end && text.Is(noun, WordClass.Auxiliary))
            {
                return Subject.NotFound; // "Confirming these deaths has been slow"
            }

            var comma = Contents.FirstComma(text, group.End, end);
            return comma + 1 < end ? Subjects.NameAt(text, text.QuotationAt(comma) < 0 && text.Is(comma, WordClass.Comma) ? comma + 1 : comma, end) : Subject.NotFound;
        }

        if (!text.Is(group.Start - 1, WordClass.Break | WordClass.Coordinator))
        {
            var phrase = Subjects.Before(text, group.Start, start);
            if (Sender(text, phrase) is { IsSource: true } sender)
            {
                return sender;
            }

            if (phrase.IsSource && !SourceWords.HoldsWords(text.TextOf(phrase.End - 1)))
            {
                return SubjectParties.Of(text, phrase).Entity is null && !(NounPhrases.IsPlural(text, phrase.End - 1) && IsPlainPhrase(text, phrase)) ? Subject.NotFound : phrase;
            }

            // "X passed a motion urging", "X sent me a reply telling me"
            var verb = phrase.Start > start && text.Is(phrase.Start - 1, WordClass.Object) ? phrase.Start - 2 : phrase.Start - 1;
            if (phrase.IsSource && verb > start && text.Is(verb, WordClass.Content | WordClass.Past)
                && Subjects.Before(text, VerbGroup.Around(text, verb, verb + 1, VerbForms.Past, start).Start, start) is { IsSource: true } maker)
            {
                return maker;
            }
        }

        return before.IsSource ? before
            : OfSubordinate(text, group.Start, start) is { IsSource: true } subject ? subject
            : Subjects.OfSentence(text, start, group.Start);
    }

    /// <summary>"until the site shut it down, citing": the subject of the last subordinate clause before a participle.</summary>
    private static Subject OfSubordinate(ClauseText text, int end, int start)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (text.Is(i, WordClass.Subordinator) && !text.Is(i, WordClass.Relative) && text.QuotationAt(i) < 0 && FiniteVerbs.AreIn(text, i + 1, end))
            {
                return Subjects.NameAt(text, i + 1, end);
            }
        }

        return Subject.NotFound;
    }

    /// <summary>"a call from the ministry saying": whoever sent it.</summary>
    private static Subject Sender(ClauseText text, Subject phrase)
    {
        for (var i = phrase.Start + 1; i + 1 < phrase.End; i++)
        {
            if (text.Is(i, "from"))
            {
                return text.Is(i - 1, "call") || SourceWords.HoldsWords(text.TextOf(i - 1)) ? new Subject(i + 1, phrase.End, SubjectKind.Explicit) : Subject.NotFound;
            }
        }

        return Subject.NotFound;
    }

    /// <summary>Begins as a noun phrase does: "47 deputies demanding", not "spent weeks demanding".</summary>
    private static bool IsPlainPhrase(ClauseText text, Subject phrase) =>
        (phrase.End == phrase.Start + 1 && text.TextOf(phrase.Start) is not ("hours" or "days" or "weeks" or "months" or "years"))
        || text.Is(phrase.Start, WordClass.Determiner | WordClass.Possessive | WordClass.Number | WordClass.Capital)
        || text.MentionAt(phrase.Start) >= 0;

    /// <summary>The sentence's start or, where an insertion with "who" stands before the comma, that comma.</summary>
    private static int ClauseStart(ClauseText text, int comma, int start)
    {
        for (var i = comma - 1; i > start; i--)
        {
            if (text.Is(i, WordClass.Comma))
            {
                return text.Is(i + 1, WordClass.Relative) ? comma : start;
            }
        }

        return start;
    }

    /// <summary>A verb stands between here and the next comma: what follows the cue is a clause, no inverted subject.</summary>
    private static bool StartsClause(ClauseText text, int start, int end)
    {
        var stop = start;
        while (stop < end && !text.Is(stop, WordClass.Break | WordClass.Relative))
        {
            stop++;
        }

        return FiniteVerbs.AreIn(text, start, stop);
    }
}
