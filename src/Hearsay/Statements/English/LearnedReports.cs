using System.Collections.Immutable;
using Hearsay.Language;

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
            var (start, end) = TokensOf(text, syntax, syntax.Attributions[i].Cue);
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
        var content = ContentOf(text, syntax, read, cue.Start);
        if (content.IsEmpty)
        {
            return rule;
        }

        if (content.All(range => IsQuotation(text, range)) && content.Any(range => text.QuotationAt(range.Start) >= 0 || text.QuotationAt(range.End - 1) >= 0))
        {
            return null; // direct speech
        }

        if (syntax.Words[read.Content[0].First] is { Relation: "compound:prt" } or { FineTag: "RP" } || IsPlea(text, cue.End))
        {
            return null; // "called off the strike", "pleaded guilty"
        }

        if (IsNothingSaid(text, syntax, read))
        {
            return rule is not null && IsSilence(rule.Act) ? rule : null;
        }

        var isSeen = cue.Start > 1 && text.Is(cue.Start - 1, WordClass.Object) && text.Is(cue.Start - 2, "of") && text.TextOf(cue.Start).EndsWith("ing", StringComparison.Ordinal); // "a video of him mocking"
        var source = isSeen ? new Subject(cue.Start - 1, cue.Start, SubjectKind.Pronoun) : BeforeFrame(text, SourceOf(text, syntax, index), cue.Start, cues);
        source = content.Any(range => range.Start <= source.Start && source.End <= range.End) ? Subject.NotFound : source; // "a climber described as able" is told of, and tells nothing
        if (rule is null)
        {
            var act = ActOf(text, cue.Start, cue.End);
            return act is StatementAct.Other or StatementAct.Ask && source.Kind == SubjectKind.None ? null // "asked whether": words that report nothing by themselves, of nobody
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
        return text.TextOf(after - 1).StartsWith("plead", StringComparison.OrdinalIgnoreCase) && (text.Is(plea, "guilty") || text.Is(plea, "innocent") || text.Is(plea, "contest"));
    }

    /// <summary>"as she was known", "hailed from Orla", "responding to the mayor": a pronoun, or where from and to whom, and no verb.</summary>
    private static bool IsNothingSaid(ClauseText text, DocumentSyntax syntax, WordedAttribution read)
    {
        if (read.Content is not [var only] || HasVerb(syntax, only))
        {
            return false;
        }

        var first = only.First;
        while (first < only.End - 1 && syntax.Words[first].Tag == UniversalTag.Adv)
        {
            first++;
        }

        var word = syntax.TextOf(first);
        return (only.Count == 1 && syntax.Words[first].Tag == UniversalTag.Pron && first > 0 && syntax.TextOf(first - 1).Equals("as", StringComparison.OrdinalIgnoreCase))
            || word is "from"
            || (word is "to" && syntax.TextOf(read.Cue.End - 1).StartsWith("respon", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Without pieces that say nothing, few words and no verb beside a piece that is much longer, and without the writer's sentences before and after.</summary>
    private static ImmutableArray<(int Start, int End)> ContentOf(ClauseText text, DocumentSyntax syntax, WordedAttribution read, int cue)
    {
        const int MuchLonger = 4;
        ImmutableArray<WordRange> ranges = [.. read.Content.Select(range => WithinModifier(syntax, read.Cue, range))];
        var longest = ranges.IsEmpty ? 0 : ranges.Max(range => range.Count);
        var sentence = text.Tokens.SentenceAt(text.Tokens.Tokens[cue].Start);
        ImmutableArray<(int Start, int End)> content =
        [
            .. ranges
                .Where(range => range.Count * MuchLonger > longest || HasVerb(syntax, range) || IsSubject(syntax, range, ranges))
                .Select(range => BeforeRemark(text, AfterHearer(text, cue, WithoutThat(text, syntax, range))))
                .Where(range => range.Start < range.End),
        ];
        ImmutableArray<(int Start, int End)> near = [.. content.Where(range => sentence < 0
            || (text.Tokens.SentenceAt(text.Tokens.Tokens[range.Start].Start) <= sentence && text.Tokens.SentenceAt(text.Tokens.Tokens[range.End - 1].Start) >= sentence))];
        return near.IsEmpty ? content : near;
    }

    /// <summary>Words between marks, with no more beside them than a scrap of a frame ("she", "asking,").</summary>
    private static bool IsQuotation(ClauseText text, (int Start, int End) range)
    {
        const int Scrap = 1;
        var apart = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            apart += text.QuotationAt(i) < 0 && !text.Is(i, WordClass.Break | WordClass.Coordinator) && !text.Is(i, "that") ? 1 : 0;
        }

        return apart == 0 || (apart <= Scrap && (range.End - range.Start == apart || text.QuotationAt(range.Start) >= 0 || CueLexicon.VerbAt(text.Tokens, range.Start) is { Forms: VerbForms.Ing }));
    }

    private static bool HasVerb(DocumentSyntax syntax, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (syntax.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The harbour" of "The harbour, Aas said, is closed": what the rest of the words is said of.</summary>
    private static bool IsSubject(DocumentSyntax syntax, WordRange range, ImmutableArray<WordRange> content)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (syntax.Words[word] is { Tag: not UniversalTag.Pron, Head: var head, Relation: var relation } && relation.StartsWith("nsubj", StringComparison.Ordinal)
                && head >= range.End && content.Any(other => other.First <= head && head < other.End))
            {
                return true;
            }
        }

        return false;
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

        var (start, end) = TokensOf(text, syntax, named);
        end = BeforeChannel(text, start, end);
        while (end > start + 1 && text.Is(end - 1, WordClass.Comma | WordClass.Dash))
        {
            end--;
        }

        return end - start == 1 && text.Is(start, WordClass.Subject) ? Subjects.At(text, start, end)
            : new Subject(start, end, end - start == 1 && text.Is(start, WordClass.Possessive) ? SubjectKind.Pronoun : SubjectKind.Explicit);
    }

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

    /// <summary>"Moss, described by Aas as able, is the third": what the noun so described does is no part of the description.</summary>
    private static WordRange WithinModifier(DocumentSyntax syntax, WordRange cue, WordRange range)
    {
        var word = syntax.Words[cue.First];
        if (word is not { Relation: "acl", FineTag: "VBN", Head: >= 0 })
        {
            return range;
        }

        var over = syntax.Words[word.Head].Head;
        while (over >= 0 && !(over >= cue.End && range.First < over && over < range.End))
        {
            over = syntax.Words[over].Head;
        }

        for (var i = over - 1; i > range.First; i--)
        {
            if (syntax.TextOf(i) is ",")
            {
                return range with { End = i };
            }
        }

        return range;
    }

    /// <summary>The tokens of a clause without its conjunction; "that plan" stays whole.</summary>
    private static (int Start, int End) WithoutThat(ClauseText text, DocumentSyntax syntax, WordRange words)
    {
        var range = TokensOf(text, syntax, words);
        return range.Start < range.End && text.Is(range.Start, "that") && syntax.Words[words.First].Relation != "det" ? (range.Start + 1, range.End) : range;
    }

    /// <summary>"confirmed to Radio Norte that the ferry": to whom and where it was confirmed is no part of what was.</summary>
    private static (int Start, int End) AfterHearer(ClauseText text, int cue, (int Start, int End) range)
    {
        const int LongestHearer = 8; // tokens
        if (range.Start <= cue || !(text.Is(range.Start - 1, "to") || text.Is(range.Start - 1, "on") || text.Is(range.Start - 1, "with")) || text.QuotationAt(range.Start) >= 0)
        {
            return range;
        }

        for (var i = range.Start + 1; i + 1 < Math.Min(range.End, range.Start + LongestHearer); i++)
        {
            if (text.Is(i, "that"))
            {
                return (i + 1, range.End);
            }

            if (text.Is(i, WordClass.Auxiliary | WordClass.Past | WordClass.Break | WordClass.Relative))
            {
                return range;
            }
        }

        return range;
    }

    /// <summary>"Aas said the two had met; that would be the first time since May": what follows the semicolon is the writer's remark on it.</summary>
    private static (int Start, int End) BeforeRemark(ClauseText text, (int Start, int End) range)
    {
        for (var i = range.Start + 1; i + 2 < range.End; i++)
        {
            if (text.Is(i, ";") && text.QuotationAt(i) < 0 && (text.Is(i + 1, "that") || text.Is(i + 1, "this") || text.Is(i + 1, "it")) && text.Is(i + 2, WordClass.Be | WordClass.Have | WordClass.Modal))
            {
                return (range.Start, i);
            }
        }

        return range;
    }

    private static StatementAct ActOf(ClauseText text, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (CueLexicon.VerbAt(text.Tokens, i) is { } verb)
            {
                return verb.Cue.Act;
            }

            if (CueLexicon.NounAt(text.Tokens, i) is { } noun)
            {
                return noun.Cue.Act;
            }
        }

        return StatementAct.Other;
    }

    /// <summary>The tokens of a range of words.</summary>
    private static (int Start, int End) TokensOf(ClauseText text, DocumentSyntax syntax, WordRange words)
    {
        var span = syntax.SpanOf(words);
        var start = text.Tokens.TokenAt(span.Start);
        var end = start;
        while (end < text.Tokens.Tokens.Length && text.Tokens.Tokens[end].Start < span.End)
        {
            end++;
        }

        return (start, end);
    }

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
