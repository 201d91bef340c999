namespace Hearsay.Statements.English;

/// <summary>"According to X, S", "S, according to X" and "Y, according to X, said S".</summary>
internal static class AccordingTo
{
    public static void Frames(ClauseText text, int start, int end, HashSet<int> frames)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (IsCue(text, i))
            {
                frames.Add(i > start && text.Is(i - 1, WordClass.Comma) ? i - 1 : i);
            }
        }
    }

    public static void Read(ClauseText text, int start, int end, List<Report> reports, HashSet<int> frames)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (!IsCue(text, i))
            {
                continue;
            }

            var source = Subjects.At(text, i + 2, end);
            if (!source.IsSource)
            {
                continue;
            }

            var frameEnd = FrameEnd(text, source.End, end);
            if (source.End < frameEnd && text.Is(source.End, "who") && SubjectParties.Of(text, source).Entity is null)
            {
                source = source with { End = frameEnd }; // "sources who spoke on condition of anonymity"
            }
            var opens = i == start || (i == start + 1 && text.Is(start, WordClass.Coordinator));
            if (opens && frameEnd + 1 < end)
            {
                var contentEnd = Contents.End(text, frameEnd + 1, end, frames);
                reports.Add(new Report(i, i + 2, StatementAct.Say, source, [(frameEnd + 1, contentEnd)]));
            }
            else if (i > start)
            {
                var before = text.Is(i - 1, WordClass.Comma) ? i - 1 : i;
                var goesOn = frameEnd + 1 < end && text.Is(frameEnd, WordClass.Comma) && before < i && !frames.Contains(frameEnd) && !text.Is(frameEnd + 1, WordClass.Coordinator | WordClass.Relative);
                if (!Contents.IsQuotation(text, start, before))
                {
                    reports.Add(new Report(i, i + 2, StatementAct.Say, source, goesOn
                        ? [(start, before), (frameEnd + 1, Contents.End(text, frameEnd + 1, end, frames))]
                        : [(RelativeClause(text, start, before, reports) ?? start, before)]));
                }
            }
        }
    }

    /// <summary>
    /// "X vowed to open the port, which has cost two million, according to Y": what another says rests on himself, only the clause with "which" on Y.
    /// The token at which that clause begins; null when Y told the whole.
    /// </summary>
    private static int? RelativeClause(ClauseText text, int start, int before, List<Report> reports)
    {
        for (var i = before - 1; i > start + 1; i--)
        {
            if (text.QuotationAt(i) >= 0 || text.Is(i, WordClass.Stop))
            {
                return null;
            }

            if (text.Is(i - 1, WordClass.Comma))
            {
                return text.Is(i, WordClass.Relative) && !text.Is(i, "that") && reports.Exists(report => report.CueStart >= start && report.CueStart < i && report.Content[^1].End >= i) ? i : null;
            }
        }

        return null;
    }

    private static bool IsCue(ClauseText text, int token) => text.Is(token, "according") && text.Is(token + 1, "to") && text.QuotationAt(token) < 0;

    private static int FrameEnd(ClauseText text, int at, int end)
    {
        while (at < end && !text.Is(at, WordClass.Break))
        {
            at++;
        }

        return at;
    }
}
