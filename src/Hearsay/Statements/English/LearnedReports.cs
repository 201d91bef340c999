using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>
/// Joins what the model reads with what the rules read. The model decides what is an attribution and where source and content lie; the rules, where
/// they see the same cue, know the act, the hearer and who handed the words on. What rules alone see stands too, but for thoughts inside the words of another.
/// </summary>
internal static class LearnedReports
{
    /// <param name="direct">What quotations say: a verb of theirs that no lexicon lists reports them alone.</param>
    public static List<Report> Join(ClauseText text, DocumentSyntax syntax, List<Report> rules, ImmutableArray<Attribution> direct)
    {
        var quoting = new HashSet<int>(direct.Where(statement => statement.Cue is not null).Select(statement => text.Tokens.TokenAt(statement.Cue!.Value.Start)));
        var joined = new List<Report>();
        var cues = new CueIndex(text, rules);
        var used = new HashSet<Report>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < syntax.Attributions.Length; i++)
        {
            var (start, end) = LearnedContents.TokensOf(text, syntax, syntax.Attributions[i].Cue);
            if (start >= end || text.QuotationAt(start) >= 0)
            {
                continue;
            }

            var same = cues.In(start, end);
            if (QuotedAsSaying.IsQuoting(text.TextOf(start)) || same.Exists(rule => rule.IsCarrier || rule.Carrier.IsSource))
            {
                continue; // "was quoted by Y as saying" is two statements, "quoted by Y" a link of a chain: the rules'
            }

            used.UnionWith(same);
            if (Join(text, syntax, i, (start, end), same is [var rule, ..] ? rule : null, cues) is { } report && !(report.Act == StatementAct.Other && quoting.Contains(start)))
            {
                joined.Add(report);
            }
        }

        var isSaid = new bool[text.Tokens.Tokens.Length];
        foreach (var (start, end) in joined.SelectMany(report => report.Content))
        {
            isSaid.AsSpan()[start..end].Fill(true);
        }

        joined.AddRange(rules.Where(rule => !used.Contains(rule) && !(IsThought(rule.Act) && isSaid[rule.CueStart])));
        return joined;
    }

    /// <summary>People who mark attributions leave out what the words of another tell of thoughts; a further source of words stays.</summary>
    private static bool IsThought(StatementAct act) => act is StatementAct.Believe or StatementAct.Hope or StatementAct.Expect or StatementAct.Other;

    private static bool IsSilence(StatementAct act) =>
        act is StatementAct.DeclineToComment or StatementAct.NeitherConfirmNorDeny or StatementAct.NoResponse or StatementAct.NotConfirmed or StatementAct.Evade;

    private static Report? Join(ClauseText text, DocumentSyntax syntax, int index, (int Start, int End) cue, Report? rule, CueIndex cues)
    {
        var read = syntax.Attributions[index];
        var content = LearnedContents.Of(text, syntax, read, cue.Start);
        if (content.IsEmpty)
        {
            return rule;
        }

        if (content.All(range => LearnedContents.IsQuotation(text, range)) && content.Any(range => text.QuotationAt(range.Start) >= 0 || text.QuotationAt(range.End - 1) >= 0))
        {
            return null; // direct speech
        }

        if (syntax.Words[read.Content[0].First] is { Relation: "compound:prt" } or { FineTag: "RP" } || IsPlea(text, cue.End))
        {
            return null; // "called off the strike", "pleaded guilty"
        }

        if (LearnedContents.IsNothingSaid(syntax, read))
        {
            return rule is not null && IsSilence(rule.Act) ? rule : null;
        }

        var isSeen = cue.Start > 1 && text.Is(cue.Start - 1, WordClass.Object) && text.Is(cue.Start - 2, "of") && text.TextOf(cue.Start).EndsWith("ing", StringComparison.Ordinal); // "a video of him mocking"
        var source = isSeen ? new Subject(cue.Start - 1, cue.Start, SubjectKind.Pronoun) : BeforeFrame(text, SourceOf(text, syntax, index), cue.Start, cues);
        source = content.Any(range => range.Start <= source.Start && source.End <= range.End) ? Subject.NotFound : source; // "a climber described as able" is told of, and tells nothing
        if (rule is null && ReceivedWords.IsAskedFor(text, cue))
        {
            return null;
        }

        if (rule is null && ReceivedWords.IsHeard(text, cue))
        {
            return new Report(cue.Start, cue.End, ActOf(text, cue.Start, cue.End), Subject.NotFound, content) { Confidence = read.Confidence, Hearer = source.IsSource ? (source.Start, source.End) : default };
        }

        if (rule is null)
        {
            var act = ActOf(text, cue.Start, cue.End);
            return source.Kind == SubjectKind.None && (act is StatementAct.Other or StatementAct.Ask || (IsNoun(text, syntax, cue) && !content.Any(range => text.QuotationAt(range.End - 1) >= 0 || Predication.IsWhole(syntax, new TextSpan(text.Tokens.Tokens[range.Start].Start, text.Tokens.Tokens[range.End - 1].End))))) ? null // "asked whether", "the states that": words that report nothing by themselves, of nobody
                : new Report(cue.Start, cue.End, act, source, content) { Confidence = read.Confidence };
        }

        return rule.Hearer.End > rule.Hearer.Start || IsSilence(rule.Act) ? rule with { Confidence = read.Confidence } // rules know where "urged the council" and "declined to say" end
            : rule with
            {
                CueStart = cue.Start,
                CueEnd = cue.End,
                Source = source.Kind == SubjectKind.None ? rule.Source : source,
                Content = content,
                RuleSource = rule.Source,
                Confidence = read.Confidence,
            };
    }

    private static bool IsPlea(ClauseText text, int after)
    {
        var plea = text.Is(after, "not") || text.Is(after, "no") ? after + 1 : after;
        return (text.TextOf(after - 1).StartsWith("plead", StringComparison.OrdinalIgnoreCase) || text.Is(after - 1, "found")) && (text.Is(plea, "guilty") || text.Is(plea, "innocent") || text.Is(plea, "contest"));
    }

    /// <summary>The words that the model reads as the source; none found where it reads none.</summary>
    public static Subject SourceOf(ClauseText text, DocumentSyntax syntax, int index)
    {
        var read = syntax.Attributions[index];
        if (read.Source.IsEmpty)
        {
            return Subject.NotFound;
        }

        var named = read.Source.MaxBy(range => range.Count);
        for (var i = index - 1; i >= 0 && syntax.Attributions[i].Cue.First > named.First; i--)
        {
            named = syntax.Attributions[i].Cue.First < named.End ? named with { End = syntax.Attributions[i].Cue.First } : named; // "The paper, according to X, said"
        }

        var (start, end) = LearnedContents.TokensOf(text, syntax, named);
        end = OwnerEnd(text, syntax, start, BeforeChannel(text, start, end), read.Cue);
        while (end > start + 1 && text.Is(end - 1, WordClass.Comma | WordClass.Dash))
        {
            end--;
        }

        return end - start == 1 && text.Is(start, WordClass.Subject) ? Subjects.At(text, start, end)
            : new Subject(start, end, end - start == 1 && text.Is(start, WordClass.Possessive) ? SubjectKind.Pronoun : SubjectKind.Explicit);
    }

    /// <summary>Before the ending where the cue is a noun: "Aas" of "Aas's [plea]".</summary>
    private static int OwnerEnd(ClauseText text, DocumentSyntax syntax, int start, int end, WordRange cue) =>
        end > start + 1 && text.Is(end - 1, WordClass.Ending) && syntax.Words[cue.First].Tag is (UniversalTag.Noun or UniversalTag.Adj) ? end - 1 : end;

    /// <summary>"That plan, Aas continued, suggests": the frame inside is no part of who or what does the other.</summary>
    private static Subject BeforeFrame(ClauseText text, Subject source, int cue, CueIndex cues)
    {
        var end = source.End;
        foreach (var frame in cues.In(source.Start, Math.Min(source.End, cue)))
        {
            var start = frame.Source.Start > source.Start ? Math.Min(frame.Source.Start, frame.CueStart) : frame.CueStart;
            end = start > source.Start && text.Is(start - 1, WordClass.Comma) ? Math.Min(end, start - 1) : end;
        }

        return end < source.End && end > source.Start ? source with { End = end } : source;
    }

    /// <summary>"Aas in comments to Radio Norte": where he said it is no part of who he is.</summary>
    private static int BeforeChannel(ClauseText text, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (text.MentionAt(i) < 0 && (text.Is(i, "in") || text.Is(i, "on") || text.Is(i, "during") || text.Is(i, "at")) && (ChannelWords.Contains(text.TextOf(i + 1)) || (i + 2 < end && ChannelWords.Contains(text.TextOf(i + 2)))))
            {
                return i;
            }
        }

        return end;
    }

    private static StatementAct ActOf(ClauseText text, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (CueLexicon.VerbAt(text.Tokens, i) is { } verb)
            {
                return ReportingClauses.Act(verb.Cue.Act, verb, IsNegated(text, start, i));
            }

            if (CueLexicon.NounAt(text.Tokens, i) is { } noun)
            {
                return noun.Cue.Act;
            }
        }

        return StatementAct.Other;
    }

    private static bool IsNegated(ClauseText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Is(i, WordClass.Negation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"states", "rules": read as verbs they would report something.</summary>
    private static bool IsNoun(ClauseText text, DocumentSyntax syntax, (int Start, int End) cue) =>
        cue.End - cue.Start == 1 && CueLexicon.NounAt(text.Tokens, cue.Start) is null
        && syntax.FirstFrom(text.Tokens.Tokens[cue.Start].Start) is var word && word < syntax.Words.Length && syntax.Words[word].Tag == UniversalTag.Noun;

    /// <summary>Reports by the tokens of their cues.</summary>
    private sealed class CueIndex
    {
        private readonly ILookup<int, Report> byStart;
        private readonly int[] startAt;

        public CueIndex(ClauseText text, List<Report> reports)
        {
            byStart = reports.ToLookup(report => report.CueStart);
            startAt = new int[text.Tokens.Tokens.Length];
            Array.Fill(startAt, -1);
            foreach (var report in reports)
            {
                startAt.AsSpan()[report.CueStart..report.CueEnd].Fill(report.CueStart);
            }
        }

        /// <summary>Those whose cue shares a token with a range.</summary>
        public List<Report> In(int start, int end)
        {
            var found = new List<Report>();
            var last = -1;
            for (var token = start; token < end; token++)
            {
                if (startAt[token] >= 0 && startAt[token] != last)
                {
                    last = startAt[token];
                    found.AddRange(byStart[last]);
                }
            }

            return found;
        }
    }
}
