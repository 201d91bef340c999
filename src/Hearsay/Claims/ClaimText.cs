using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The words that stand for a claim: the clearest of its clauses, widened to a proposition where all are pieces of one.</summary>
/// <param name="IsProposition">It stands on its own.</param>
internal readonly record struct ClaimText(int Document, TextSpan Span, bool IsProposition)
{
    private const int LongestText = 240; // characters, about two printed lines

    private const double MostShared = 0.8; // of the shorter of two texts, from which they are one sentence shown twice

    private const int MostTried = 12; // of a claim's clauses, nearest to the others first

    private static readonly Func<Story, Clause, TextSpan?>[] Narrowest = [Clause, WithSource, Content, WithWhom, Evidence, (story, clause) => SentenceOf(story, clause)];

    private static readonly Func<Story, Clause, TextSpan?>[] Whole = [(_, clause) => clause.IsByOwnWords ? clause.Span : null, Evidence, (story, clause) => SentenceOf(story, clause)];

    /// <param name="agreeing">Of the cluster's clauses those that its count of origins rests on: their words first.</param>
    /// <param name="taken">What stands for other claims already; takes this one's words in.</param>
    public static ClaimText Of(Story story, Cluster cluster, Clause[] agreeing, TermWeights weights, List<ClaimText> taken)
    {
        var clauses = cluster.ByClarity(weights).OrderByDescending(agreeing.Contains).Take(MostTried).ToArray();
        var said = clauses.Where(clause => clause.IsNegated == cluster.IsMostlyNegated).OrderBy(clause => clause.IsOpen).ToArray();
        var wordings = said.GroupBy(agreeing.Contains).SelectMany(some => Narrowest.SelectMany(wording => some.Select(clause => (clause, span: wording(story, clause)))));
        var texts = wordings.Select(wording => Proposition(story, wording.clause, wording.span)).OfType<ClaimText>();
        ClaimText? own = texts.Where(text => IsFree(text, taken)).Concat(texts.Where(text => !taken.Exists(other => other.Document == text.Document && WithoutStop(story, other) == WithoutStop(story, text))))
            .Cast<ClaimText?>().FirstOrDefault();
        var found = own ?? Fallback(story, clauses, taken);
        taken.Add(found);
        return found;
    }

    /// <summary>Where no words are a proposition for anyone who reads no further: what is whole, though it begins with "it"; else the first clause as it is.</summary>
    private static ClaimText Fallback(Story story, Clause[] clauses, List<ClaimText> taken)
    {
        var whole = Whole
            .SelectMany(wording => clauses.Select(clause => (clause.Document, Span: wording(story, clause))))
            .Where(text => text.Span is { Length: <= LongestText } span && story.Documents[text.Document].Syntax is var syntax && Predication.IsWhole(syntax, span) && !Predication.BreaksOff(syntax, span)
                && !Propositions.MarksAreOdd(story.Documents[text.Document].Tokens, span))
            .Select(text => new ClaimText(text.Document, text.Span!.Value, false))
            .ToArray();
        return whole.Where(text => IsFree(text, taken))
            .Concat(whole.Where(text => !taken.Exists(other => other.Document == text.Document && other.Span == text.Span)))
            .FirstOrDefault(new ClaimText(clauses[0].Document, WithSource(story, clauses[0]) ?? clauses[0].Span, false));
    }

    private static ClaimText? Proposition(Story story, Clause clause, TextSpan? wording)
    {
        var (text, syntax) = (story.Documents[clause.Document].Tokens, story.Documents[clause.Document].Syntax);
        return wording is { Length: <= LongestText } span
            && Propositions.Trim(text, span, syntax) is var trimmed
            && (wording == WithWhom(story, clause) || (Propositions.IsOne(text, trimmed, syntax) && Predication.IsWhole(syntax, trimmed) && !Predication.BreaksOff(syntax, trimmed)))
            ? new ClaimText(clause.Document, trimmed, true) : null;
    }

    private static TextSpan WithoutStop(Story story, ClaimText text) =>
        story.Documents[text.Document].Text[text.Span.End - 1] is '.' or ',' or ';' ? new TextSpan(text.Span.Start, text.Span.End - 1) : text.Span;

    /// <summary>No proposition that stands for another claim is mostly the same words.</summary>
    private static bool IsFree(ClaimText text, List<ClaimText> taken) => !taken.Exists(other => other.IsProposition && other.Document == text.Document && IsMostly(other.Span, text.Span));

    private static bool IsMostly(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start) >= MostShared * Math.Min(a.Length, b.Length);

    private static TextSpan? Clause(Story story, Clause clause) => clause.OpensWithPronoun || !clause.IsByOwnWords ? null : Unbroken(story, clause);

    /// <summary>With what hangs on the clause where it would break off in the middle of a phrase: "Parliament debated | a call for".</summary>
    private static TextSpan Unbroken(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        var next = text.TokenAt(clause.Span.End);
        return next < text.Tokens.Length && text.Tokens[next].Start < SentenceOf(story, clause).End && text.Tokens[next].Kind == TokenKind.Word && !ClauseMarks.Joins(text.TextOf(next))
            && clause.Whole.Contains(clause.Span) ? clause.Whole : clause.Span;
    }

    // "Aas said he would resign": a clause that opens with a pronoun begins with its source, when that stands before it in the sentence.
    private static TextSpan? WithSource(Story story, Clause clause) =>
        clause.OpensWithPronoun
            && clause.Statement is { Source: { Basis: SourceBasis.Explicit, Span: { } source }, Cue: { } cue }
            && source.Start < clause.Span.Start && source.End <= cue.Start && cue.End <= clause.Span.Start && SentenceOf(story, clause).Contains(source.Span)
            ? source.Span.Union(Unbroken(story, clause))
            : null;

    // "Tamm, who has promised to reopen the bank": rather than the whole sentence, which tells of something else.
    private static TextSpan? WithWhom(Story story, Clause clause)
    {
        var report = story.Documents[clause.Document];
        var evidence = PositionEvidence.Of(report, clause);
        var first = report.Tokens.TokenAt(evidence.Start);
        if (!ClauseMarks.IsWho(report.Tokens.TextOf(first)) && clause.Statement?.Source.Span is { } source && source.Start == evidence.Start)
        {
            first = report.Tokens.TokenAt(source.End) + 1; // the evidence has the source already
        }

        if (first < 2 || first >= report.Tokens.Tokens.Length || !ClauseMarks.IsWho(report.Tokens.TextOf(first)) || !report.Tokens.Is(first - 1, ","))
        {
            return null;
        }

        var named = report.Entities.In(report.Tokens.Tokens[first - 2].Span);
        return named.Length == 1 && named[0].Kind == Sources.MentionKind.Name ? named[0].Span.Union(evidence) : null;
    }

    /// <summary>With whom says it: "Aas told the newspaper the ferry would stop".</summary>
    private static TextSpan? Evidence(Story story, Clause clause) =>
        PositionEvidence.Of(story.Documents[clause.Document], clause) is var evidence && evidence.Contains(clause.Span) && evidence != clause.Whole ? evidence : null;

    private static TextSpan? Content(Story story, Clause clause) =>
        !clause.IsByOwnWords ? null : clause.Statement?.Content.FirstOrDefault(content => content.Span.Contains(clause.Span))?.Span is { } span && SentenceOf(story, clause).Contains(span) ? span : null;

    private static TextSpan SentenceOf(Story story, Clause clause) => story.Documents[clause.Document].Tokens.Sentences[clause.Sentence].Span;
}
