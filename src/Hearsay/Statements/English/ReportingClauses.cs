using System.Collections.Immutable;

namespace Hearsay.Statements.English;

/// <summary>
/// Reads the reporting verbs of one sentence: "X said that S", "S, X said", "S1, X said, S2", "S, said X", "X urged Y to V",
/// "X condemned NP", "…, adding that S". Verbs inside quotation marks are part of what was said.
/// </summary>
internal static class ReportingClauses
{
    private readonly record struct Clause(CueMatch Match, VerbGroup Group, Subject Subject, Complement Complement, bool IsInverted)
    {
        /// <summary>Token at which the frame begins, seen from the content before it.</summary>
        public int FrameStart => IsInverted ? Group.Start : Subject.Start;
    }

    public static void Read(ClauseText text, int start, int end, List<Report> reports, HashSet<int> frames)
    {
        var clauses = Clauses(text, start, end);
        foreach (var clause in clauses)
        {
            if (!clause.Complement.IsFound && ContentBefore(text, clause, start) >= 0)
            {
                frames.Add(ContentBefore(text, clause, start));
            }
        }

        foreach (var clause in clauses)
        {
            if (Report(text, clause, start, end, frames) is { } report)
            {
                reports.Add(report);
            }
        }
    }

    private static List<Clause> Clauses(ClauseText text, int start, int end)
    {
        var clauses = new List<Clause>();
        var before = Subject.NotFound;
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content) || CueLexicon.VerbAt(text.Tokens, i) is not { } match)
            {
                continue;
            }

            var group = VerbGroup.Around(text, i, match.EndToken, match.Forms, start);
            if (Refusals.IsOne(text, match, group, end) || QuotedAsSaying.IsOne(text, match, end) || IsAsSaying(text, i, start) || !IsFinite(text, match, group, start, end))
            {
                continue;
            }

            var inverted = InvertedSubject(text, match, group, start, end);
            var subject = inverted.IsSource ? inverted : SubjectOf(text, group, start, end, before);
            if (clauses.Count > 0 && subject == before && text.Is(group.Start - 1, WordClass.Coordinator)
                && match.Forms == VerbForms.Present && clauses[^1].Match.Is(VerbForms.Past) && clauses[^1].Complement.IsFound)
            {
                subject = Subjects.At(text, clauses[^1].Complement.Start, end); // "said X is open but rules out Y"
            }

            if (group.IsPassive)
            {
                subject = Agent(text, match.EndToken, end, out var afterAgent);
                match = match with { EndToken = afterAgent };
            }

            if (!subject.IsSource || (match.Forms == VerbForms.Present && !MayHaveVerb(text, subject)))
            {
                continue;
            }

            before = subject;
            var complement = inverted.IsSource
                ? new Complement(-1, match.EndToken, inverted.End, default, match.Cue.Act)
                : Complements.After(text, match, end);
            clauses.Add(new Clause(match, group, subject, complement, inverted.IsSource));
        }

        return clauses;
    }

    /// <summary>"raises questions", "18 states": a bare word before it makes the "-s" form a noun.</summary>
    private static bool MayHaveVerb(ClauseText text, Subject subject) =>
        subject.Kind == SubjectKind.Pronoun
        || text.Is(subject.Start, WordClass.Determiner | WordClass.Possessive | WordClass.Capital)
        || SubjectParties.Of(text, subject).Entity is not null;

    private static VerbForms Tense(CueMatch match) => match.Is(VerbForms.Past) ? VerbForms.Past : VerbForms.Past | VerbForms.Present;

    private static bool IsAsSaying(ClauseText text, int verb, int start) => verb > start && text.Is(verb - 1, "as") && text.TextOf(verb).EndsWith("ing", StringComparison.Ordinal);

    private static Report? Report(ClauseText text, Clause clause, int start, int end, HashSet<int> frames)
    {
        var (match, group, subject, complement, _) = clause;
        var cue = (Start: group.IsNegated ? group.Start : group.Verb, complement.CueEnd);
        if (complement.IsFound)
        {
            var contentEnd = EndsAtFirstComma(text, clause, start)
                ? Contents.FirstComma(text, complement.Start, Contents.End(text, complement.Start, end, frames))
                : Contents.End(text, complement.Start, end, frames, Tense(match), complement.IsPhrase || IsInserted(text, clause));
            return Contents.IsQuotation(text, complement.Start, contentEnd)
                ? null
                : new Report(cue.Start, cue.CueEnd, Act(complement.Act, match, group), subject, [(complement.Start, contentEnd)]) { Hearer = complement.Hearer };
        }

        var before = ContentBefore(text, clause, start);
        if (before < 0 || Contents.IsQuotation(text, start, before) || !match.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Quote | CueFrames.Person))
        {
            return null;
        }

        var from = ContentStart(text, start, before);
        if (Contents.IsQuotation(text, from, before))
        {
            return null;
        }

        var content = ImmutableArray.Create((from, before));
        var after = complement.FrameEnd;
        if (!clause.IsInverted && after + 2 < end && text.Is(after, WordClass.Comma) && Continues(text, after + 1, end))
        {
            content = content.Add((after + 1, Contents.End(text, after + 1, end, frames)));
        }

        return new Report(cue.Start, cue.CueEnd, Act(complement.Act, match, group), subject, content) { Hearer = complement.Hearer };
    }

    /// <summary>"Urging calm, X left" and "Although X said it was late, Y went on": the main clause is no part of what was said.</summary>
    private static bool EndsAtFirstComma(ClauseText text, Clause clause, int start) =>
        (clause.Group.IsParticipial && clause.Group.Start == start)
        || (clause.Group.IsParticipial && text.Is(clause.Group.Start - 1, WordClass.Comma) && !HasVerb(text, start, clause.Group.Start - 1)) // "X, urging calm, left"
        || (clause.Subject.Start == start + 1 && text.Is(start, WordClass.Subordinator) && !text.Is(start, "that"));

    /// <summary>Index after the content that stands before a frame ("S, X said"); -1 when there is none.</summary>
    private static int ContentBefore(ClauseText text, Clause clause, int start)
    {
        var frame = clause.FrameStart;
        if (frame > start && text.Is(frame - 1, "as"))
        {
            frame--;
        }

        if ((clause.Group.Start > start && text.Is(clause.Group.Start - 1, WordClass.Relative)) || (text.QuotationAt(start) < 0 && CueLexicon.VerbAt(text.Tokens, start) is { Forms: VerbForms.Ing } && Contents.FirstComma(text, start, frame) >= frame - 1))
        {
            return -1; // "X, who wrote the law, ...", 'Calling it "a disgrace," X said'
        }

        // "In a statement, X said" leaves nothing that was said before the comma.
        return frame - 1 > start && text.Is(frame - 1, WordClass.Comma | WordClass.Mark | WordClass.Dash)
            && clause.Match.Cue.Takes(CueFrames.Clause | CueFrames.Quote | CueFrames.Person)
            && !clause.Group.IsParticipial
            && (clause.Match.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Person) || text.QuotationAt(frame - 1) >= 0)
            && (text.QuotationAt(frame - 1) >= 0 || !IsOpening(text, start, frame - 1, clause.Complement.FrameEnd))
                ? frame - 1
                : -1;
    }

    /// <summary>"X, who admitted A, received B".</summary>
    private static bool IsInserted(ClauseText text, Clause clause) =>
        clause.Group.Start - 2 > 0 && text.Is(clause.Group.Start - 1, WordClass.Relative) && text.Is(clause.Group.Start - 2, WordClass.Comma);

    /// <summary>'X laid the blame on Y: "S," he said': what stands before the colon is the writer's.</summary>
    private static int ContentStart(ClauseText text, int start, int before)
    {
        if (before > start && text.QuotationAt(before - 1) is >= 0 and var quotation)
        {
            var first = before - 1;
            while (first > start && text.QuotationAt(first - 1) == quotation)
            {
                first--;
            }

            return first > start && text.Is(first - 1, ":") ? first : start;
        }

        return start;
    }

    /// <summary>Words that open a sentence before its subject: "Back home, X said", "Assessing the talks, X said: ...".</summary>
    private static bool IsOpening(ClauseText text, int start, int end, int frameEnd)
    {
        if (frameEnd < text.Tokens.Tokens.Length && (text.Is(frameEnd, WordClass.Mark) || text.Is(frameEnd, ":")))
        {
            return true;
        }

        var opens = text.Is(start, WordClass.Preposition | WordClass.Adverb | WordClass.Day | WordClass.Subordinator | WordClass.Coordinator)
            || text.TimeAt(start) >= 0
            || text.TextOf(start).EndsWith("ing", StringComparison.Ordinal);
        return (end - start < 3 && !(frameEnd < text.Tokens.Tokens.Length && text.Is(frameEnd, WordClass.Comma))) || (opens && (!HasVerb(text, start, end) || !HasComma(text, start, end)));
    }

    private static bool HasComma(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Is(i, WordClass.Comma) && text.QuotationAt(i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Continues(ClauseText text, int at, int end) =>
        !text.Is(at, WordClass.Mark | WordClass.Coordinator | WordClass.Relative) && !text.Is(at, "when") && !text.Is(at, "in") && !text.Is(at, "as") && !text.Is(at, "according")
        && !(text.TextOf(at) is [>= 'a' and <= 'z', _, _, .., 'i', 'n', 'g'] && !text.Is(at, WordClass.Preposition)); // "X said, pointing to his boat"

    /// <summary>A verb that reports, as it stands: not "to say", "would say", "a report", "the accused man".</summary>
    private static bool IsFinite(ClauseText text, CueMatch match, VerbGroup group, int start, int end)
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
                    || (IsPlural(text, group.Start - 1) && !(CueLexicon.NounAt(text.Tokens, verb) is not null && IsSingular(text, group.Start, start)) && !text.Is(verb + 1 < end ? verb + 1 : verb, "of"))));
    }

    /// <summary>"despite international calls": the object of a preposition that hangs on no subject.</summary>
    private static bool IsNounOfPreposition(ClauseText text, int end, int verb, int start) =>
        CueLexicon.NounAt(text.Tokens, verb) is not null && NounPhrases.CoreStart(text, end, start) is var core && core > start
        && text.Is(core - 1, WordClass.Preposition) && !text.Is(core - 1, WordClass.Attaching | WordClass.Subordinator);

    /// <summary>"a United Nations call": the noun after it is what the article belongs to.</summary>
    private static bool IsSingular(ClauseText text, int end, int start) =>
        NounPhrases.CoreStart(text, end, start) is var core && (text.Is(core, "a") || text.Is(core, "an") || text.Is(core, "this") || text.Is(core, "another"));

    private static bool IsPlural(ClauseText text, int token) =>
        text.Is(token, WordClass.Content)
        && (text.TextOf(token) is [.., not 's' and not 'u', 's'] or "people" or "police" or "media" or "men" or "women" or "youth"
            || (text.MentionAt(token) is >= 0 and var mention && text.Context.Entities.Entities[text.Context.Entities.Mentions[mention].Entity].IsPlural));

    private static Subject SubjectOf(ClauseText text, VerbGroup group, int start, int end, Subject before)
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

    /// <summary>"until the site shut it down, citing": the subject of the last subordinate clause before a participle.</summary>
    private static Subject OfSubordinate(ClauseText text, int end, int start)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (text.Is(i, WordClass.Subordinator) && !text.Is(i, WordClass.Relative) && text.QuotationAt(i) < 0 && HasVerb(text, i + 1, end))
            {
                return Subjects.NameAt(text, i + 1, end);
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
                return SubjectParties.Of(text, phrase).Entity is null && !(IsPlural(text, phrase.End - 1) && IsPlainPhrase(text, phrase)) ? Subject.NotFound : phrase;
            }

            // "X passed a motion urging"
            if (phrase.IsSource && phrase.Start - 1 > start && text.Is(phrase.Start - 1, WordClass.Content | WordClass.Past)
                && Subjects.Before(text, VerbGroup.Around(text, phrase.Start - 1, phrase.Start, VerbForms.Past, start).Start, start) is { IsSource: true } maker)
            {
                return maker;
            }
        }

        return before.IsSource ? before
            : OfSubordinate(text, group.Start, start) is { IsSource: true } subject ? subject
            : Subjects.OfSentence(text, start, group.Start);
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

    /// <summary>"S, said X": the cue follows a comma or a closing mark, and a subject stands after it with nothing said.</summary>
    private static Subject InvertedSubject(ClauseText text, CueMatch match, VerbGroup group, int start, int end)
    {
        var at = match.EndToken;
        if (group.Start - 1 <= start || group.Start != group.Verb || !match.Is(VerbForms.Past | VerbForms.Present) || at >= end
            || !match.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Quote)
            || !text.Is(group.Start - 1, WordClass.Comma | WordClass.Mark | WordClass.Dash))
        {
            return Subject.NotFound;
        }

        if (text.QuotationAt(group.Start - 1) < 0 && (text.QuotationAt(group.Start - 2) < 0 && !HasVerb(text, ClauseStart(text, group.Start - 1, start), group.Start - 1)))
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

        return HasVerb(text, start, stop);
    }

    private static bool HasVerb(ClauseText text, int start, int end)
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

    /// <summary>"was denied by X": the party after "by".</summary>
    private static Subject Agent(ClauseText text, int at, int end, out int after)
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

    /// <summary>The act, as negation turns it: to "never promise" is no promise, "not rule out" no rejection; "does not believe that" still believes.</summary>
    private static StatementAct Act(StatementAct act, CueMatch match, VerbGroup group) => !group.IsNegated ? act : match.Cue.Act switch
    {
        StatementAct.Confirm => StatementAct.NotConfirmed,
        StatementAct.Deny or StatementAct.Reject => StatementAct.Say,
        StatementAct.Believe or StatementAct.Expect or StatementAct.Hope or StatementAct.Estimate => act,
        _ => match.Cue.Lemma is "accept" or "agree" or "welcome" ? StatementAct.Reject : StatementAct.Other,
    };
}
