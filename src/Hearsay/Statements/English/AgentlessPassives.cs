namespace Hearsay.Statements.English;

/// <summary>What somebody was told by nobody in particular: "she had been told that S", "they were warned to leave". The source is not known.</summary>
internal static class AgentlessPassives
{
    public static void Read(ClauseText text, int start, int end, List<Report> reports, HashSet<int> frames)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotationAt(i) >= 0 || !text.Is(i, WordClass.Content) || CueLexicon.VerbAt(text.Tokens, i) is not { } match
                || !match.Is(VerbForms.Participle) || match.Cue.Lemma is not ("tell" or "inform" or "warn" or "assure" or "notify" or "advise"))
            {
                continue;
            }

            var group = VerbGroup.Around(text, i, match.EndToken, match.Forms, start);
            var at = Complements.Skip(text, match.EndToken, end);
            if (!group.IsPassive || group.IsNegated || group.IsModal || at + 1 >= end || Subjects.Before(text, group.Start, start) is not { IsSource: true } hearer)
            {
                continue;
            }

            var isOrder = Complements.IsInfinitive(text, at, end);
            var content = text.Is(at, "that") ? at + 1 : isOrder || text.Is(at, WordClass.Subject) ? at : -1;
            if (content > 0 && Contents.End(text, content, end, frames) is var contentEnd && contentEnd > content && !Contents.IsQuotation(text, content, contentEnd))
            {
                reports.Add(new Report(i, match.EndToken, isOrder ? StatementAct.Demand : match.Cue.Act, Subject.NotFound, [(content, contentEnd)])
                {
                    IsAgentless = true,
                    Hearer = (hearer.Start, hearer.End),
                });
            }
        }
    }
}
