using Hearsay.Sources;

namespace Hearsay.Statements.English;

/// <summary>Finds who does what a verb says.</summary>
internal static class Subjects
{
    private const int MaxAppositions = 3;
    private const int MaxAppositionTokens = 40;

    /// <summary>The subject that ends before a verb group.</summary>
    public static Subject Before(ClauseText text, int verb, int floor)
    {
        if (verb <= floor)
        {
            return Subject.NotFound;
        }

        var last = verb - 1;
        if (text.Is(last, WordClass.Subject) || (text.Is(last, WordClass.Ending) && last > floor && text.Is(last - 1, WordClass.Subject)))
        {
            return OfPronoun(text, text.Is(last, WordClass.Subject) ? last : last - 1);
        }

        if (text.Is(last, WordClass.Relative) && last > floor)
        {
            return Antecedent(text, text.Is(last - 1, WordClass.Comma) ? last - 1 : last, floor);
        }

        if (text.Is(last, WordClass.Coordinator))
        {
            return new Subject(verb, verb, SubjectKind.Omitted);
        }

        return text.Is(last, WordClass.Comma | WordClass.Dash) ? BeforeApposition(text, last, floor)
            : text.Is(last, WordClass.Parenthesis) ? BeforeParenthesis(text, last, floor)
            : NounPhrase(text, verb, floor);
    }

    /// <summary>The subject that begins at a token, as in "said the mayor of X" or "Urging calm, the mayor".</summary>
    public static Subject At(ClauseText text, int start, int ceiling)
    {
        if (start < ceiling && text.Is(start, WordClass.Subject))
        {
            return OfPronoun(text, start);
        }

        var end = NounPhrases.EndAfter(text, start, ceiling);
        return end > start ? new Subject(start, end, SubjectKind.Explicit) : Subject.NotFound;
    }

    /// <summary>As <see cref="At"/>, but a name is taken alone: "Urging calm, Ana Ruiz left".</summary>
    public static Subject NameAt(ClauseText text, int start, int ceiling)
    {
        var subject = At(text, start, ceiling);
        if (subject.Kind != SubjectKind.Explicit || !IsName(text, subject.Start))
        {
            return subject;
        }

        var end = subject.Start + 1;
        while (end < subject.End && text.MentionAt(end) == text.MentionAt(subject.Start))
        {
            end++;
        }

        return subject with { End = end };
    }

    /// <summary>The subject of a sentence: its first noun phrase after opening phrases ("In May, speaking to reporters, ...").</summary>
    public static Subject OfSentence(ClauseText text, int start, int ceiling)
    {
        var at = start;
        while (at < ceiling)
        {
            if (text.Is(at, WordClass.Mark | WordClass.Adverb | WordClass.Coordinator | WordClass.Comma))
            {
                at++;
                continue;
            }

            if (at + 3 < ceiling && text.Is(at, "as") && text.Is(at + 2, "as") && At(text, at + 3, ceiling) is { IsSource: true } counted)
            {
                return counted with { Start = at }; // "as many as 47 deputies"
            }

            if (!text.Is(at, WordClass.Preposition | WordClass.Subordinator | WordClass.Day) && text.TimeAt(at) < 0
                && CueLexicon.VerbAt(text.Tokens, at) is not { Forms: VerbForms.Ing or VerbForms.Past or (VerbForms.Past | VerbForms.Participle) }
                && !text.TextOf(at).EndsWith("ing", StringComparison.Ordinal))
            {
                return NameAt(text, at, ceiling);
            }

            while (at < ceiling && !text.Is(at, WordClass.Comma))
            {
                at++;
            }

            at++;
        }

        return Subject.NotFound;
    }

    private static bool IsName(ClauseText text, int token) =>
        text.MentionAt(token) is >= 0 and var mention && text.Context.Entities.Mentions[mention].Kind == MentionKind.Name;

    private static Subject OfPronoun(ClauseText text, int token) => new(
        token, token + 1,
        text.TextOf(token) is ['i' or 'I', ..] and not ['i' or 'I', 't', ..] or ['w' or 'W', ..] || (text.TextOf(token) is ['y' or 'Y', ..] && !text.IsSpoken) ? SubjectKind.FirstPerson : SubjectKind.Pronoun);

    private static Subject NounPhrase(ClauseText text, int end, int floor)
    {
        var start = NounPhrases.StartBefore(text, end, floor);
        if (start < end && IsTime(text, start, end))
        {
            return Subject.NotFound; // "a study published in 2012 found"
        }

        start = AfterOpening(text, start, end, floor);
        if (start < end && start > floor && (text.Is(start, "least") || text.Is(start, "most")) && text.Is(start - 1, "at"))
        {
            start--;
        }

        if (start < end && start - 2 > floor && text.Is(start - 1, WordClass.Preposition) && !text.Is(start - 1, WordClass.Subordinator) && text.Is(start - 2, WordClass.Comma))
        {
            return NounPhrase(text, start - 2, floor); // "Ana Ruiz, in her book, ..." without the second comma
        }

        if (start < end && start - 1 > floor && text.Is(start - 1, "and") && SubjectParties.Of(text, new Subject(start, end, SubjectKind.Explicit)).Entity is null
            && NounPhrases.StartBefore(text, start - 1, floor) is var first && first < start - 1
            && SubjectParties.Of(text, new Subject(first, start - 1, SubjectKind.Explicit)).Entity is not null)
        {
            return new Subject(first, start - 1, SubjectKind.Explicit); // two speak: the one that is known
        }

        return start < end ? new Subject(start, end, SubjectKind.Explicit) : Subject.NotFound;
    }

    /// <summary>"On the streets of Orla residents said": the phrase that a preposition opens ends where the last party begins.</summary>
    private static int AfterOpening(ClauseText text, int start, int end, int floor)
    {
        if (start >= end || start <= floor || !text.Is(start - 1, WordClass.Preposition) || text.Is(start - 1, WordClass.Subordinator)
            || (start - 1 > floor && !text.Is(start - 2, WordClass.Break | WordClass.Coordinator)) || !HasAttached(text, start, end))
        {
            return start;
        }

        var last = end - 1;
        if (text.MentionAt(last) is >= 0 and var mention)
        {
            while (last > start && text.MentionAt(last - 1) == mention)
            {
                last--;
            }
        }
        else if (!SourceWords.IsUnnamed(text.TextOf(last)))
        {
            return start;
        }

        return last > start && text.Is(last - 1, WordClass.Content) ? last : start;
    }

    private static bool HasAttached(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Is(i, WordClass.Attaching) && text.MentionAt(i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.TimeAt(i) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whom "who" means: the noun before it, or the one on which a place or a thing hangs ("residents of the village who").</summary>
    private static Subject Antecedent(ClauseText text, int end, int floor)
    {
        var core = NounPhrases.CoreStart(text, end, floor);
        if (core < end && core > floor + 1 && text.Is(core - 1, WordClass.Comma) && AreNumbers(text, core, end))
        {
            return Antecedent(text, core - 1, floor); // "Ana Ruiz, 55, who"
        }

        if (core < end && end < text.Tokens.Tokens.Length && (text.Is(end, "which") || (text.Is(end, WordClass.Comma) && text.Is(end + 1, "which"))) && IsName(text, end - 1))
        {
            return new Subject(core, end, SubjectKind.Explicit); // "tensions with Orla, which warned"
        }

        var isThing = core < end && text.MentionAt(end - 1) is >= 0 and var mention
            && text.Context.Entities.Entities[text.Context.Entities.Mentions[mention].Entity].Type is not (EntityType.Person or EntityType.Group or EntityType.Organization);
        return core < end && !isThing ? new Subject(core, end, SubjectKind.Explicit) : NounPhrase(text, end, floor);
    }

    /// <summary>"the Action Front (AF) urged".</summary>
    private static Subject BeforeParenthesis(ClauseText text, int close, int floor)
    {
        var open = close - 1;
        while (open > floor && !text.Is(open, WordClass.Parenthesis))
        {
            open--;
        }

        return open > floor ? NounPhrase(text, open, floor) with { End = close + 1 } : Subject.NotFound;
    }

    /// <summary>"Ana Ruiz, the head of the port, who was away, said": the phrase before the insertions; a person's name that is one is taken itself.</summary>
    private static Subject BeforeApposition(ClauseText text, int close, int floor)
    {
        var best = Subject.NotFound;
        for (var step = 0; step < MaxAppositions; step++)
        {
            var open = close - 1;
            var limit = Math.Max(floor, close - MaxAppositionTokens);
            while (open >= limit && !text.Is(open, WordClass.Comma | WordClass.Dash | WordClass.Stop | WordClass.SentenceEnd | WordClass.Mark))
            {
                open--;
            }

            if (open <= floor || !text.Is(open, WordClass.Comma | WordClass.Dash) || !MayBeInserted(text, open + 1))
            {
                return best;
            }

            if (text.IsPersonName(open + 1, close))
            {
                return new Subject(open + 1, close, SubjectKind.Explicit);
            }

            var phrase = text.Is(open - 1, WordClass.Parenthesis) ? BeforeParenthesis(text, open - 1, floor) : NounPhrase(text, open, floor);
            if (phrase.Kind == SubjectKind.None)
            {
                return best;
            }

            if ((text.Is(phrase.Start, "a") || text.Is(phrase.Start, "an")) && phrase.Start - 2 > floor && text.Is(phrase.Start - 1, WordClass.Comma)
                && text.MentionAt(phrase.Start - 2) >= 0 && text.MentionStart(phrase.Start - 2) is var name && text.IsPersonName(name, phrase.Start - 1))
            {
                return new Subject(name, phrase.Start - 1, SubjectKind.Explicit); // "Ana Ruiz, a lawyer at Aas & Aas, a firm in Orla, said"
            }

            best = phrase;
            if (text.MentionAt(phrase.Start) >= 0 || text.Is(phrase.Start, WordClass.Determiner) || text.Is(phrase.Start, WordClass.Capital))
            {
                return best;
            }

            close = open;
        }

        return best;
    }

    private static bool AreNumbers(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.Is(i, WordClass.Number))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBeInserted(ClauseText text, int token) =>
        text.Is(token, WordClass.Relative) || !text.Is(token, WordClass.Subject | WordClass.Subordinator | WordClass.Coordinator | WordClass.Auxiliary);
}
