namespace Hearsay.Statements.English;

/// <summary>
/// Words handed on: "X was quoted by Y as saying S", "Y quoted X as saying S", "S, X was quoted as saying". One statement of X and, where
/// Y is named, one of Y that reports it.
/// </summary>
internal static class QuotedAsSaying
{
    private const int MaxToAs = 40; // tokens from the verb to "as saying": names with their offices stand between

    /// <summary>The verb belongs to such a phrase.</summary>
    public static bool IsOne(ClauseText text, CueMatch match, int end) => match.Cue.Lemma is "quote" or "cite" or "report" && AsSaying(text, match.EndToken, end) > 0;

    /// <summary>"quoted", "citing": whoever does it hands on another's words.</summary>
    public static bool IsQuoting(ReadOnlySpan<char> word) =>
        word.StartsWith("quot", StringComparison.OrdinalIgnoreCase) || word.StartsWith("cite", StringComparison.OrdinalIgnoreCase) || word.Equals("citing", StringComparison.OrdinalIgnoreCase);

    public static void Read(ClauseText text, int start, int end, List<Report> reports, HashSet<int> frames)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content) || CueLexicon.VerbAt(text.Tokens, i) is not { } match || !IsOne(text, match, end))
            {
                continue;
            }

            var saying = AsSaying(text, i + 1, end);
            var group = VerbGroup.Around(text, i, i + 1, match.Forms, start);
            var subject = Subjects.Before(text, group.Start, start);
            var (speaker, carrier) = group.IsPassive ? (subject, By(text, i + 1, saying)) : (Subjects.At(text, i + 1, saying - 1), subject);
            var after = saying + 1;
            if (group.IsPassive && !carrier.IsSource && after + 1 < end && text.Is(after, "by"))
            {
                carrier = Subjects.At(text, after + 1, end); // "X was quoted as saying by Y"
                after = carrier.IsSource ? carrier.End : after;
            }

            var content = after < end && text.Is(after, "that") ? after + 1 : after;
            var (from, to) = content < end && !text.Is(content, WordClass.Break & ~WordClass.Mark)
                ? (content, Contents.End(text, content, end, frames))
                : (start, subject.Start - 1);
            if (to <= from)
            {
                continue;
            }

            var isQuotation = Contents.IsQuotation(text, from, to);
            if (speaker.IsSource && !isQuotation)
            {
                reports.Add(new Report(saying, saying + 1, StatementAct.Say, speaker, [(from, to)]) { Carrier = carrier });
            }

            if (carrier.IsSource)
            {
                reports.Add(new Report(i, i + 1, StatementAct.Report, carrier, [(from, to)]) { IsCarrier = true });
            }
        }
    }

    private static int AsSaying(ClauseText text, int at, int end)
    {
        for (var i = at; i + 1 < Math.Min(end, at + MaxToAs); i++)
        {
            if (text.Is(i, WordClass.SentenceEnd | WordClass.Mark))
            {
                return 0;
            }

            if (text.Is(i, "as") && (text.Is(i + 1, "saying") || text.Is(i + 1, "telling") || text.Is(i + 1, "stating")))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static Subject By(ClauseText text, int at, int end)
    {
        for (var i = at; i + 1 < end; i++)
        {
            if (text.Is(i, "by"))
            {
                return Subjects.At(text, i + 1, end - 1);
            }
        }

        return Subject.NotFound;
    }
}
