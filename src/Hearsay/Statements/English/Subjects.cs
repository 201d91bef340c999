using Hearsay.Sources;

namespace Hearsay.Statements.English;

internal enum SubjectKind
{
    None,
    Explicit,
    Pronoun,

    /// <summary>I, we, you: the writer or a reader, no source of the report.</summary>
    FirstPerson,

    /// <summary>Left out, as in "said A and denied B": that of the verb before.</summary>
    Omitted,
}

/// <summary>The tokens of a subject; empty when omitted or not found.</summary>
internal readonly record struct Subject(int Start, int End, SubjectKind Kind)
{
    public static Subject NotFound { get; } = new(0, 0, SubjectKind.None);

    public bool IsSource => Kind is SubjectKind.Explicit or SubjectKind.Pronoun;
}

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

    /// <summary>The party that a subject's tokens name: its entity where a mention is its head, else its words alone.</summary>
    public static LocalParty PartyOf(ClauseText text, Subject subject)
    {
        var headEnd = HeadEnd(text, subject);
        if (headEnd < subject.End && text.MentionAt(subject.End - 1) is >= 0 and var last && FirstOf(text, last, subject.End - 1) is var name
            && name > headEnd && text.Is(name - 1, WordClass.Content) && IsPersonName(text, name, subject.End))
        {
            return new LocalParty(text.Context.Entities.Mentions[last].Entity, text.Context.Entities.Mentions[last].Span); // "a priest in Orla Leif Aas"
        }

        var entities = text.Context.Entities;
        for (var token = headEnd - 1; token >= subject.Start; token--)
        {
            if (text.MentionAt(token) is >= 0 and var index)
            {
                return IsHead(text, token, headEnd) || IsSpokesperson(text, headEnd - 1)
                    ? new LocalParty(entities.Mentions[index].Entity, IsHead(text, token, headEnd) ? entities.Mentions[index].Span : text.Span(subject.Start, headEnd))
                    : new LocalParty(null, text.Span(subject.Start, subject.End));
            }
        }

        if (headEnd > subject.Start && IsSpokesperson(text, headEnd - 1))
        {
            for (var token = headEnd; token < subject.End; token++)
            {
                if (text.MentionAt(token) is >= 0 and var index)
                {
                    return new LocalParty(entities.Mentions[index].Entity, text.Span(subject.Start, subject.End));
                }
            }
        }

        return new LocalParty(null, text.Span(subject.Start, subject.End));
    }

    /// <summary>Words that name no known party may still be one: a plural, a name, a document.</summary>
    public static bool MaySpeak(ClauseText text, Subject subject)
    {
        var head = text.TextOf(HeadEnd(text, subject) - 1);
        return char.IsUpper(head[0]) || head[^1] == 's' || SourceWords.IsDocument(head) || SourceWords.IsUnnamed(head) || SourceWords.IsBody(head);
    }

    public static bool IsSpokesperson(ClauseText text, int token) =>
        text.TextOf(token).StartsWith("spokes", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(ClauseText text, int token) =>
        text.MentionAt(token) is >= 0 and var mention && text.Context.Entities.Mentions[mention].Kind == MentionKind.Name;

    private static Subject OfPronoun(ClauseText text, int token) => new(
        token, token + 1,
        text.TextOf(token) is ['i' or 'I', ..] and not ['i' or 'I', 't', ..] || text.TextOf(token) is ['w' or 'W' or 'y' or 'Y', ..] ? SubjectKind.FirstPerson : SubjectKind.Pronoun);

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

        if (start < end && start - 1 > floor && text.Is(start - 1, "and") && PartyOf(text, new Subject(start, end, SubjectKind.Explicit)).Entity is null
            && NounPhrases.StartBefore(text, start - 1, floor) is var first && first < start - 1
            && PartyOf(text, new Subject(first, start - 1, SubjectKind.Explicit)).Entity is not null)
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

            if (IsPersonName(text, open + 1, close))
            {
                return new Subject(open + 1, close, SubjectKind.Explicit);
            }

            var phrase = text.Is(open - 1, WordClass.Parenthesis) ? BeforeParenthesis(text, open - 1, floor) : NounPhrase(text, open, floor);
            if (phrase.Kind == SubjectKind.None)
            {
                return best;
            }

            if ((text.Is(phrase.Start, "a") || text.Is(phrase.Start, "an")) && phrase.Start - 2 > floor && text.Is(phrase.Start - 1, WordClass.Comma)
                && text.MentionAt(phrase.Start - 2) is >= 0 and var named && IsPersonName(text, FirstOf(text, named, phrase.Start - 2), phrase.Start - 1))
            {
                return new Subject(FirstOf(text, named, phrase.Start - 2), phrase.Start - 1, SubjectKind.Explicit); // "Ana Ruiz, a lawyer at Aas & Aas, a firm in Orla, said"
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

    private static int FirstOf(ClauseText text, int mention, int token)
    {
        while (token > 0 && text.MentionAt(token - 1) == mention)
        {
            token--;
        }

        return token;
    }

    private static bool MayBeInserted(ClauseText text, int token) =>
        text.Is(token, WordClass.Relative) || !text.Is(token, WordClass.Subject | WordClass.Subordinator | WordClass.Coordinator | WordClass.Auxiliary);

    private static bool IsPersonName(ClauseText text, int start, int end) =>
        text.MentionAt(start) is >= 0 and var index
        && text.MentionAt(end - 1) == index
        && text.Context.Entities.Mentions[index] is { Kind: MentionKind.Name } mention
        && text.Context.Entities.Entities[mention.Entity].Type == EntityType.Person;

    /// <summary>Where the phrase's own noun ends: before "of", "for", "who", "(".</summary>
    private static int HeadEnd(ClauseText text, Subject subject)
    {
        for (var token = subject.Start; token < subject.End; token++)
        {
            if (text.MentionAt(token) >= 0)
            {
                continue;
            }

            if (text.Is(token, "as") || text.Is(token, "than") || (text.Is(token, "at") && token + 1 < subject.End && text.Is(token + 1, "least")))
            {
                continue; // "as many as 47 deputies"
            }

            if (token > subject.Start && text.Is(token, WordClass.Attaching | WordClass.Relative | WordClass.Preposition | WordClass.Parenthesis | WordClass.Comma))
            {
                return token;
            }
        }

        return subject.End;
    }

    private static bool IsHead(ClauseText text, int token, int headEnd)
    {
        while (token + 1 < headEnd && text.Is(token + 1, WordClass.Number))
        {
            token++;
        }

        return token + 1 == headEnd;
    }
}
