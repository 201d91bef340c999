namespace Hearsay.Statements.English;

/// <summary>A verb with the auxiliaries, negation and adverbs before it.</summary>
/// <param name="Start">First token of the group; the subject ends here or before.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="End">Index after the verb and its particle.</param>
/// <param name="IsPassive">"was told", "been quoted".</param>
/// <param name="IsNegated">"did not say".</param>
/// <param name="IsModal">"would say", "can confirm"; "will" and "cannot" too.</param>
/// <param name="IsInfinitive">"to say".</param>
/// <param name="IsParticipial">An -ing form without "be": "adding", "warning".</param>
internal readonly record struct VerbGroup(
    int Start, int Verb, int End, bool IsPassive, bool IsNegated, bool IsModal, bool IsInfinitive, bool IsParticipial)
{
    /// <param name="text">The document.</param>
    /// <param name="verb">Token of the verb.</param>
    /// <param name="end">Index after it and its particle.</param>
    /// <param name="forms">The forms it may be in.</param>
    /// <param name="floor">First token of the sentence.</param>
    public static VerbGroup Around(ClauseText text, int verb, int end, VerbForms forms, int floor)
    {
        bool negated = false, modal = false, infinitive = false, be = false, have = false, doing = false;
        var start = verb;
        while (start > floor)
        {
            var token = start - 1;
            if (text.Is(token, WordClass.Do) && (forms & VerbForms.Base) == 0)
            {
                break; // "those who liked what he did agreed"
            }

            if (text.Is(token, WordClass.Auxiliary) && !text.Is(token, WordClass.Subject))
            {
                be |= text.Is(token, WordClass.Be) && !have && !modal && !doing;
                have |= text.Is(token, WordClass.Have);
                doing |= text.Is(token, WordClass.Do);
                modal |= text.Is(token, WordClass.Modal);
                negated |= text.Is(token, WordClass.Negation);
                start = token;
            }
            else if (text.Is(token, WordClass.Negation))
            {
                negated = true;
                start = token;
            }
            else if (text.Is(token, "to") && (forms & VerbForms.Base) != 0 && !infinitive)
            {
                infinitive = true;
                start = token;
                break;
            }
            else if (text.Is(token, WordClass.Ending) && token > floor && text.Is(token - 1, WordClass.Subject))
            {
                be |= !have; // "he's calling"
                start = token;
            }
            else if (start == verb && (forms & VerbForms.Participle) != 0 && (text.Is(token, "got") || text.Is(token, "get") || text.Is(token, "gets") || text.Is(token, "getting")))
            {
                be = true; // "got threatened by"
                start = token;
            }
            else if (token > floor && IsBetweenSubjectAndVerb(text, token, floor, out var before))
            {
                start = before;
            }
            else
            {
                break;
            }
        }

        if (start > floor && text.Is(start - 1, WordClass.Subject))
        {
            modal |= text.Is(start - 1, WordClass.Modal);
            be |= text.Is(start - 1, WordClass.Be) && !modal && !have;
        }

        return new VerbGroup(
            start, verb, end,
            IsPassive: (be || ReducedPassive.IsOne(text.Tokens, verb, floor)) && (forms & VerbForms.Participle) != 0,
            negated, modal, infinitive,
            IsParticipial: forms == VerbForms.Ing && !be);
    }

    /// <summary>An adverb, a day ("on Friday"), ", however," or "all" between the subject and its verb.</summary>
    private static bool IsBetweenSubjectAndVerb(ClauseText text, int token, int floor, out int before)
    {
        before = token;
        if (text.TimeAt(token) is >= 0 and var time)
        {
            while (before > floor && text.TimeAt(before - 1) == time)
            {
                before--;
            }
        }
        else if (text.Is(token, WordClass.Comma) && text.Is(token - 1, WordClass.Adverb) && token - 2 >= floor && text.Is(token - 2, WordClass.Comma))
        {
            before = token - 2;
            return before > floor;
        }
        else if (text.Is(token, "times") && text.Is(token - 1, WordClass.Determiner | WordClass.Number))
        {
            before = token - 1; // "several times denied"
        }
        else if (!text.Is(token, WordClass.Adverb | WordClass.Day) && !text.Is(token, "all") && !text.Is(token, "both") && !text.Is(token, "each"))
        {
            return false;
        }

        if (before > floor && (text.Is(before - 1, "on") || text.Is(before - 1, "late") || text.Is(before - 1, "early") || text.Is(before - 1, "in") || text.Is(before - 1, "since")))
        {
            before--;
        }

        return before > floor;
    }
}
