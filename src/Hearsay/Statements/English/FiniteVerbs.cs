namespace Hearsay.Statements.English;

/// <summary>Tells the verb of a clause from the nouns, infinitives and participles of the same form.</summary>
internal static class FiniteVerbs
{
    /// <summary>A verb that reports, as it stands: not "to say", "would say", "a report", "the accused man".</summary>
    public static bool IsOne(ClauseText text, CueMatch match, VerbGroup group, int start, int end)
    {
        if (group.IsInfinitive || (group.IsModal && !(group.IsNegated && match.Cue.Act == StatementAct.Confirm)))
        {
            return false;
        }

        var verb = group.Verb;
        if (text.Is(verb, WordClass.Capital) && verb > start)
        {
            return false;
        }

        if (group.IsParticipial)
        {
            return verb == start || !text.Is(verb - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Ending | WordClass.Subject);
        }

        if (group.IsPassive || match.Forms == VerbForms.Ing)
        {
            return true;
        }

        if (match.Is(VerbForms.Past | VerbForms.Present))
        {
            return group.Start > start
                && !text.Is(group.Start - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                && !IsNounOfPreposition(text, group.Start, verb, start)
                && !(text.Is(group.Start - 1, WordClass.Ending) && CueLexicon.NounAt(text.Tokens, verb) is not null)
                && !(CueLexicon.NounAt(text.Tokens, verb) is not null && match.Is(VerbForms.Present) && verb + 1 < end && (text.Is(verb + 1, "of") || text.Is(verb + 1, "by") || text.Is(verb + 1, WordClass.Auxiliary)))
                && !(verb + 1 < end && text.Is(verb + 1, "by") && match.Is(VerbForms.Participle)); // "a plan proposed by X"
        }

        // The bare form: "they deny", "lawmakers who demand", "did say"; else a noun.
        return match.Is(VerbForms.Base)
            && (group.Start < verb && text.Is(group.Start, WordClass.Do)
                || group.Start > start && (text.Is(group.Start - 1, WordClass.Subject | WordClass.Relative)
                    || text.Is(group.Start, "all") || text.Is(group.Start, "both")
                    || (NounPhrases.IsPlural(text, group.Start - 1) && !(CueLexicon.NounAt(text.Tokens, verb) is not null && IsSingular(text, group.Start, start)) && !text.Is(verb + 1 < end ? verb + 1 : verb, "of"))));
    }

    /// <summary>By its words alone, a verb stands between two tokens.</summary>
    public static bool AreIn(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Past)
                || (text.Is(i, WordClass.Content) && !text.Is(i, WordClass.Capital) && text.TextOf(i) is [.., 'e', 'd'])
                || (text.Is(i, WordClass.Content) && CueLexicon.VerbAt(text.Tokens, i) is { } cue && cue.Is(VerbForms.Past | VerbForms.Present)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"despite international calls": the object of a preposition that hangs on no subject.</summary>
    private static bool IsNounOfPreposition(ClauseText text, int end, int verb, int start) =>
        CueLexicon.NounAt(text.Tokens, verb) is not null && NounPhrases.CoreStart(text, end, start) is var core && core > start
        && text.Is(core - 1, WordClass.Preposition) && !text.Is(core - 1, WordClass.Attaching | WordClass.Subordinator);

    /// <summary>"a United Nations call": the noun after it is what the article belongs to.</summary>
    private static bool IsSingular(ClauseText text, int end, int start) =>
        NounPhrases.CoreStart(text, end, start) is var core && (text.Is(core, "a") || text.Is(core, "an") || text.Is(core, "this") || text.Is(core, "another"));
}
