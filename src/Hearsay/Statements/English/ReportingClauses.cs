using System.Collections.Immutable;
using Hearsay.Language.English;

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
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content) || CueLexicon.VerbAt(text.Tokens, i) is not { } match || IsDescribedNoun(text, i))
            {
                continue;
            }

            var group = VerbGroup.Around(text, i, match.EndToken, match.Forms, start);
            if (Refusals.IsOne(text, match, group, end) || QuotedAsSaying.IsOne(text, match, end) || IsAsSaying(text, i, start) || !FiniteVerbs.IsOne(text, match, group, start, end))
            {
                continue;
            }

            var inverted = ReportingSubjects.Inverted(text, match, group, start, end);
            var subject = inverted.IsSource ? inverted : ReportingSubjects.Of(text, group, start, end, before);
            if (clauses.Count > 0 && subject == before && text.Is(group.Start - 1, WordClass.Coordinator)
                && match.Forms == VerbForms.Present && clauses[^1].Match.Is(VerbForms.Past) && clauses[^1].Complement.IsFound)
            {
                subject = Subjects.At(text, clauses[^1].Complement.Start, end); // "said X is open but rules out Y"
            }

            if (group.IsPassive)
            {
                subject = ReportingSubjects.Agent(text, match.EndToken, end, out var afterAgent);
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

    private static bool IsDescribedNoun(ClauseText text, int token) =>
        text.Context.Syntax is { } syntax && DescribedNouns.IsOne(syntax, syntax.FirstFrom(text.Tokens.Tokens[token].Start));

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
                : new Report(cue.Start, cue.CueEnd, Act(complement.Act, match, group.IsNegated), subject, [(complement.Start, contentEnd)]) { Hearer = complement.Hearer };
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
        if (!clause.IsInverted && after + 2 < end && text.Is(after, WordClass.Comma) && Continues(text, after + 1))
        {
            content = content.Add((after + 1, Contents.End(text, after + 1, end, frames)));
        }

        return new Report(cue.Start, cue.CueEnd, Act(complement.Act, match, group.IsNegated), subject, content) { Hearer = complement.Hearer };
    }

    /// <summary>"Urging calm, X left" and "Although X said it was late, Y went on": the main clause is no part of what was said.</summary>
    private static bool EndsAtFirstComma(ClauseText text, Clause clause, int start) =>
        (clause.Group.IsParticipial && clause.Group.Start == start)
        || (clause.Group.IsParticipial && text.Is(clause.Group.Start - 1, WordClass.Comma) && !FiniteVerbs.AreIn(text, start, clause.Group.Start - 1)) // "X, urging calm, left"
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
            && (clause.Match.Cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Person) || text.QuotationAt(frame - 1) >= 0 || IsBeforeVerb(text, clause))
            && (text.QuotationAt(frame - 1) >= 0 || IsBeforeVerb(text, clause) || !IsOpening(text, start, frame - 1, clause.Complement.FrameEnd))
                ? frame - 1
                : -1;
    }

    /// <summary>"S1, X continued, S2", where the verb of S1 is in S2.</summary>
    private static bool IsBeforeVerb(ClauseText text, Clause clause)
    {
        const int Reach = 2; // tokens: "is", "also is"
        var after = clause.Complement.FrameEnd;
        if (!text.Is(clause.FrameStart - 1, WordClass.Comma) || !text.Is(after, WordClass.Comma))
        {
            return false;
        }

        var end = Math.Min(after + 1 + Reach, text.Tokens.Tokens.Length);
        if (text.Context.Syntax is not { } syntax)
        {
            return FiniteVerbs.AreIn(text, after + 1, end);
        }

        for (var i = after + 1; i < end; i++)
        {
            if (syntax.Tree.WordAt(text.Tokens.Tokens[i].Start) is var word && word < syntax.Words.Length && WordForms.IsFinite(syntax.Words[word].FineTag))
            {
                return true;
            }
        }

        return false;
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
        return (end - start < 3 && !(frameEnd < text.Tokens.Tokens.Length && text.Is(frameEnd, WordClass.Comma))) || (opens && (!FiniteVerbs.AreIn(text, start, end) || !HasComma(text, start, end)));
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

    private static bool Continues(ClauseText text, int at) =>
        !text.Is(at, WordClass.Mark | WordClass.Coordinator | WordClass.Relative) && !text.Is(at, "when") && !text.Is(at, "in") && !text.Is(at, "as") && !text.Is(at, "according")
        && !(text.TextOf(at) is [>= 'a' and <= 'z', _, _, .., 'i', 'n', 'g'] && !text.Is(at, WordClass.Preposition)); // "X said, pointing to his boat"

    /// <summary>The act, as negation turns it: to "never promise" is no promise, "not rule out" no rejection; "does not believe that" still believes.</summary>
    public static StatementAct Act(StatementAct act, CueMatch match, bool isNegated) => !isNegated ? act : match.Cue.Act switch
    {
        StatementAct.Confirm => StatementAct.NotConfirmed,
        StatementAct.Deny or StatementAct.Reject => StatementAct.Say,
        StatementAct.Believe or StatementAct.Expect or StatementAct.Hope or StatementAct.Estimate => act,
        _ => match.Cue.Lemma is "accept" or "agree" or "welcome" ? StatementAct.Reject : StatementAct.Other,
    };
}
