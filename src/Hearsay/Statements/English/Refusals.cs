namespace Hearsay.Statements.English;

/// <summary>
/// Refusals and silence: "declined to comment on", "would not say", "had no comment", "did not respond to a request for comment",
/// "could not be reached", "could neither confirm nor deny", "did not directly answer".
/// </summary>
internal static class Refusals
{
    /// <summary>The verb belongs to a refusal: it reports no words ("did not say", "declined to confirm").</summary>
    public static bool IsOne(ClauseText text, CueMatch match, VerbGroup group, int end) =>
        Read(text, match.Cue.Lemma, group, end) is not null || GovernedByRefusal(text, group);

    public static void Read(ClauseText text, int start, int end, List<Report> reports)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content))
            {
                continue;
            }

            if (i > start + 2 && text.Is(i, "comment") && (text.Is(i - 1, "no") || (text.Is(i - 1, "immediate") && text.Is(i - 2, "no"))))
            {
                NoComment(text, i, start, end, reports);
                continue;
            }

            var match = CueLexicon.VerbAt(text.Tokens, i);
            var lemma = match?.Cue.Lemma ?? RefusalWords.LemmaOf(text.TextOf(i));
            if (lemma is null)
            {
                continue;
            }

            var group = VerbGroup.Around(text, i, match?.EndToken ?? i + 1, match?.Forms ?? (VerbForms.Base | VerbForms.Participle), start);
            if (Read(text, lemma, group, ClauseEnd(text, start, group, end)) is not { } refusal)
            {
                continue;
            }

            var subject = Subjects.Before(text, group.Start, start);
            subject = group.IsPassive && lemma is "answer" or "return" ? Called(text, subject) : subject;
            if (subject.Kind == SubjectKind.Omitted || subject.Kind == SubjectKind.None)
            {
                subject = Latest(reports, start, group.Start) ?? Subjects.OfSentence(text, start, group.Start);
            }

            if (subject.IsSource && !(lemma is "give" or "provide" or "offer" && SourceWords.IsDocument(text.TextOf(subject.End - 1))))
            {
                reports.Add(new Report(CueStart(text, group), refusal.CueEnd, refusal.Act, subject, [(refusal.ContentStart, refusal.ContentEnd)]));
            }
        }
    }

    /// <summary>"Although the mayor has not commented on the fire, the ferry is back": the first comma ends the clause that a conjunction opens.</summary>
    private static int ClauseEnd(ClauseText text, int start, VerbGroup group, int end) =>
        text.TextOf(start) is "Although" or "Though" or "While" or "Whereas" or "Because" or "Since" or "As" && Contents.FirstComma(text, start, group.Start) == group.Start
            ? Contents.FirstComma(text, group.End, end)
            : end;

    /// <summary>Of "calls to the operator" the operator.</summary>
    private static Subject Called(ClauseText text, Subject calls)
    {
        for (var i = calls.Start + 1; i + 1 < calls.End; i++)
        {
            if (text.Is(i, "to") || text.Is(i, "with") || text.Is(i, "at"))
            {
                return new Subject(i + 1, calls.End, SubjectKind.Explicit);
            }
        }

        return calls;
    }

    private static int CueStart(ClauseText text, VerbGroup group)
    {
        var start = group.Start;
        while (start < group.Verb && text.Is(start, WordClass.Adverb | WordClass.Day) && !text.Is(start, WordClass.Negation))
        {
            start++;
        }

        return start;
    }

    /// <summary>The source of the sentence's last statement before a token.</summary>
    private static Subject? Latest(List<Report> reports, int start, int before)
    {
        Report? latest = null;
        for (var i = reports.Count - 1; i >= 0 && reports[i].CueStart >= start; i--)
        {
            if (reports[i].CueStart < before && (latest is null || reports[i].CueStart > latest.CueStart))
            {
                latest = reports[i];
            }
        }

        return latest?.Source;
    }

    /// <summary>"had no comment on", "made no comment".</summary>
    private static void NoComment(ClauseText text, int noun, int start, int end, List<Report> reports)
    {
        var verb = text.Is(noun - 1, "no") ? noun - 2 : noun - 3;
        if (verb <= start || !(text.Is(verb, WordClass.Have) || text.Is(verb, "made") || text.Is(verb, "offered")))
        {
            return;
        }

        var group = VerbGroup.Around(text, verb, verb + 1, VerbForms.Past, start);
        if (Subjects.Before(text, group.Start, start) is { IsSource: true } subject)
        {
            var refusal = With(text, StatementAct.DeclineToComment, noun + 1, end);
            reports.Add(new Report(verb, refusal.CueEnd, refusal.Act, subject, [(refusal.ContentStart, refusal.ContentEnd)]));
        }
    }

    private readonly record struct Refusal(StatementAct Act, int CueEnd, int ContentStart, int ContentEnd);

    private static Refusal? Read(ClauseText text, string lemma, VerbGroup group, int end)
    {
        var after = Complements.Skip(text, group.End, end);
        if (lemma is "decline" or "refuse" && !group.IsNegated && !group.IsInfinitive && after + 1 < end && text.Is(after, "to") && !text.Is(after + 1, WordClass.Determiner | WordClass.Possessive | WordClass.Number)) // prices decline to a new low
        {
            return Declined(text, after + 1, end, lemma);
        }

        if (lemma is "dodge" or "sidestep" or "duck" or "deflect" or "evade" or "skirt" or "avoid" && !group.IsNegated && !group.IsPassive && AnswersQuestion(text, after, end))
        {
            return With(text, StatementAct.Evade, group.End, end);
        }

        if (lemma is "have" or "make" or "offer" or "give" && after + 1 < end && text.Is(after, "no"))
        {
            return null;
        }

        if (!group.IsNegated || group.IsInfinitive)
        {
            return null;
        }

        var pair = PairEnd(text, group.Verb, end);
        if (pair > 0 && lemma is "confirm" or "deny")
        {
            return With(text, StatementAct.NeitherConfirmNorDeny, pair, end);
        }

        return lemma switch
        {
            "respond" or "reply" or "answer" or "return" when !group.IsModal
                => With(text, HasAdverb(text, group, "directly") || (lemma == "answer" && AnswersQuestion(text, after, end)) ? StatementAct.Evade : StatementAct.NoResponse, group.End, end),
            "reach" or "available" when (lemma == "available" ? MayBeAsked(text, after, end) : group.IsPassive) => With(text, StatementAct.NoResponse, group.End, end),
            "say" or "disclose" or "reveal" or "specify" or "indicate" or "elaborate" or "comment" or "discuss"
                when !group.IsPassive && !(lemma is "discuss" or "disclose" or "reveal" && HasAdverb(text, group, "never")) && // "had never discussed it": it was not done
                      (lemma is not ("say" or "indicate") || (after < end && text.Is(after, WordClass.Wh)) || Contents.End(text, after, end, NoFrames) == after)
                => With(text, StatementAct.DeclineToComment, group.End, end),
            "give" or "provide" or "offer" when !group.IsPassive && Complements.Skip(text, group.End, end) is var at && RefusesDetail(text, at, end)
                => With(text, StatementAct.DeclineToComment, group.End, end),
            "confirm" when !group.IsPassive => With(text, StatementAct.NotConfirmed, group.End, end),
            _ => null,
        };
    }

    private static readonly HashSet<int> NoFrames = [];

    /// <summary>"was not available for comment", but not "is not available in your country".</summary>
    private static bool MayBeAsked(ClauseText text, int at, int end) => at >= end || text.Is(at, WordClass.Break) || text.Is(at, "to") || (text.Is(at, "for") && !(at + 1 < end && text.Is(at + 1, WordClass.Determiner)));

    private static Refusal? Declined(ClauseText text, int verb, int end, string lemma)
    {
        var match = CueLexicon.VerbAt(text.Tokens, verb);
        var word = match?.Cue.Lemma ?? RefusalWords.LemmaOf(text.TextOf(verb));
        if (PairEnd(text, verb, end) is > 0 and var pair)
        {
            return With(text, StatementAct.NeitherConfirmNorDeny, pair, end);
        }

        var speaks = match is { Cue: var cue } && !cue.Takes(CueFrames.Weak) || RefusalWords.IsSpeech(text.TextOf(verb));
        return speaks && word is not ("accept" or "agree" or "commit" or "undertake" or "invite" or "order")
            ? With(text, StatementAct.DeclineToComment, verb + 1, end)
            : lemma == "refuse" || lemma == "decline"
                ? new Refusal(StatementAct.Reject, verb - 1, verb - 1, Contents.End(text, verb, end, NoFrames))
                : null;
    }

    /// <summary>Index after "confirm or deny", "confirm nor deny", and the "confirm, deny" of "confirm, deny or discuss"; 0 when it does not stand here.</summary>
    private static int PairEnd(ClauseText text, int verb, int end) =>
        verb + 2 < end && text.Is(verb + 1, WordClass.Coordinator | WordClass.Comma)
        && ((Starts(text, verb, "confirm") && Starts(text, verb + 2, "den")) || (Starts(text, verb, "den") && Starts(text, verb + 2, "confirm")))
            ? verb + (verb + 4 < end && text.Is(verb + 3, "or") && RefusalWords.IsSpeech(text.TextOf(verb + 4)) ? 5 : 3)
            : 0;

    private static bool Starts(ClauseText text, int token, string prefix) => text.TextOf(token).StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The content is what was asked about; without any, the refused verb itself.</summary>
    private static Refusal With(ClauseText text, StatementAct act, int cueEnd, int end)
    {
        var at = Complements.Skip(text, cueEnd, end);
        if (at < end && text.Is(at, WordClass.Preposition) && !text.Is(at, WordClass.Subordinator))
        {
            at++;
        }

        if (at < end && text.Is(at, "that"))
        {
            at++;
        }

        var contentEnd = at < end && !text.Is(at, WordClass.Break) && !Contents.IsWhenAsked(text, at, end) ? Contents.End(text, at, end, NoFrames) : at;
        return contentEnd > at ? new Refusal(act, cueEnd, at, contentEnd) : new Refusal(act, cueEnd, cueEnd - 1, cueEnd);
    }

    private static bool HasAdverb(ClauseText text, VerbGroup group, string adverb)
    {
        for (var i = group.Start; i < group.Verb; i++)
        {
            if (text.Is(i, adverb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object is a question: whoever leaves one put to him without an answer evades it; a call or a letter is only not answered.</summary>
    private static bool AnswersQuestion(ClauseText text, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 4); i++)
        {
            if (text.Is(i, "question") || text.Is(i, "questions"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RefusesDetail(ClauseText text, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 4); i++)
        {
            if (RefusalWords.IsDetail(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GovernedByRefusal(ClauseText text, VerbGroup group) =>
        group.IsInfinitive && group.Start > 0 && (Starts(text, group.Start - 1, "declin") || Starts(text, group.Start - 1, "refus"));
}
