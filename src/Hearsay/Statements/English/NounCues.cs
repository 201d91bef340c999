namespace Hearsay.Statements.English;

/// <summary>Acts of speech named by a noun: "his claim that S", "X's pledge to V", "a call by X for NP", "the denial of NP by X".</summary>
internal static class NounCues
{
    private const int MaxToSource = 12; // tokens from the noun back to "by" or an owner further off than "X's"

    public static void Read(ClauseText text, int start, int end, List<Report> reports, HashSet<int> frames)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content) || text.Is(i, WordClass.Capital)
                || CueLexicon.NounAt(text.Tokens, i) is not { } match || Owner(text, i, start, end, out var after) is not { IsSource: true } source)
            {
                continue;
            }

            var cue = match.Cue;
            var at = after;
            var isClause = text.Is(at, "that") && cue.Takes(CueFrames.That);
            var content = isClause ? at + 1
                : cue.Takes(CueFrames.To) && Complements.IsInfinitive(text, at, end) ? at
                : (text.Is(at, "of") && cue.Takes(CueFrames.Of)) || (text.Is(at, "for") && cue.Takes(CueFrames.For)) || (text.Is(at, "against") && cue.Takes(CueFrames.Against)) ? at + 1
                : -1;
            if (content < 0 || content >= end)
            {
                continue;
            }

            var contentEnd = content == at + 1 && !isClause
                ? NounPhrases.EndAfter(text, content, end, attach: false)
                : Contents.FirstComma(text, content, Contents.End(text, content, end, frames));
            if (contentEnd > content && !Contents.IsQuotation(text, content, contentEnd))
            {
                reports.Add(new Report(i, i + 1, cue.Act, source, [(content, contentEnd)]));
            }
        }
    }

    /// <summary>Who owns the noun: "X's claim", "his claim", "a claim by X".</summary>
    /// <param name="after">Index where the content is looked for.</param>
    private static Subject Owner(ClauseText text, int noun, int start, int end, out int after)
    {
        after = noun + 1;
        if (text.Is(after, "by") && Subjects.At(text, after + 1, end) is { IsSource: true } agent)
        {
            after = agent.End;
            return after < end ? agent : Subject.NotFound;
        }

        for (var i = noun - 1; i >= Math.Max(start, noun - MaxToSource); i--)
        {
            if (text.Is(i, WordClass.Ending))
            {
                var from = NounPhrases.CoreStart(text, i, start);
                return from < i ? new Subject(from, i, SubjectKind.Explicit) : Subject.NotFound;
            }

            if (text.Is(i, WordClass.Possessive))
            {
                return text.Is(i, "our") || text.Is(i, "my") || text.Is(i, "your") || text.Is(i, "whose") ? Subject.NotFound : new Subject(i, i + 1, SubjectKind.Pronoun);
            }

            if (!text.Is(i, WordClass.Content | WordClass.Number) || text.Is(i, WordClass.Capital))
            {
                return Subject.NotFound;
            }
        }

        return Subject.NotFound;
    }
}
