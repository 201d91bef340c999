using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// What a speaker reports of others: "The port told us that the ferry was sold," the mayor said. Only what names its source, or means one that is clear,
/// and was spoken; what the speaker himself thinks and says is said by the quotation already.
/// </summary>
internal static class NestedSpeech
{
    private const int MaxQuotationTokens = 2000; // a longer one is a document of its own
    private const int MaxSentenceTokens = 300; // as in IndirectSpeech

    /// <param name="context">The document.</param>
    /// <param name="statements">What is said, with its speakers, in text order; the same and what they report of others come back.</param>
    public static ImmutableArray<Attribution> Add(StatementContext context, ImmutableArray<Attribution> statements)
    {
        if (!context.Quotations.Any(IsRead))
        {
            return statements;
        }

        var nested = new List<Attribution>();
        var text = new ClauseText(context, depth: 1);
        var reports = new List<Report>();
        foreach (var quotation in context.Quotations.Where(IsRead))
        {
            foreach (var (start, end) in Sentences(text, quotation.Inner))
            {
                reports.Clear();
                ReportingClauses.Read(text, start, end, reports, []);
                foreach (var report in reports)
                {
                    if (IsSpoken(report.Act) && IndirectSpeech.Write(text, report) is { } statement && Sourced(context, statements, report, statement) is { } sourced)
                    {
                        nested.Add(sourced with { Form = StatementForm.Indirect, Quoted = [] });
                    }
                }
            }
        }

        return nested.Count == 0 ? statements : Attribution.InTextOrder([.. statements, .. nested]);
    }

    private static bool IsRead(Quotation quotation) => quotation is { Kind: QuotationKind.Speech, Depth: 0 };

    /// <summary>The statement of a party; null where nobody who speaks is named or meant.</summary>
    private static Attribution? Sourced(StatementContext context, ImmutableArray<Attribution> statements, Report report, Attribution statement)
    {
        if (report.Source.Kind == SubjectKind.Explicit)
        {
            return statement.Source is { } source && IsParty(context, source) ? statement : null;
        }

        return statement is { Source.Span: { } pronoun, Cue: { } cue } && QuotedPronouns.AreReported(context, statement) && Outer(statements, cue) is { } outer && QuotedPronouns.Of(context, statements, outer, pronoun) is { } meant
            ? statement with { Source = new LocalParty(meant, pronoun) }
            : null;
    }

    /// <summary>Whose quotation holds the cue; null where its speaker is not known.</summary>
    private static Attribution? Outer(ImmutableArray<Attribution> statements, TextSpan cue) =>
        statements.FirstOrDefault(statement => statement.Source is not null && statement.Quoted.Any(quoted => quoted.Contains(cue)));

    /// <summary>A party by its entity or its noun; "everybody" and "people" hand nothing on.</summary>
    private static bool IsParty(StatementContext context, LocalParty source) => source switch
    {
        { Entity: { } entity } => context.Entities.Entities[entity].Type is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.Outlet,
        { Span: { } span } => SourceWords.Head(span.In(context.Text)) is var head && (SourceWords.IsBody(head) || (SourceWords.IsUnnamed(head) && !SourceWords.IsAnybody(head))),
        _ => false,
    };

    private static bool IsSpoken(StatementAct act) =>
        act is StatementAct.Say or StatementAct.Confirm or StatementAct.Deny or StatementAct.Report or StatementAct.Promise or StatementAct.Demand or StatementAct.Urge
            or StatementAct.Warn or StatementAct.Threaten or StatementAct.Accuse or StatementAct.Ask;

    /// <summary>Token ranges of a quotation's sentences.</summary>
    private static IEnumerable<(int Start, int End)> Sentences(ClauseText text, TextSpan inner)
    {
        var (first, end) = (text.Tokens.TokenAt(inner.Start), text.Tokens.TokenAt(inner.End));
        end = Math.Min(end, first + MaxQuotationTokens);
        for (var start = first; start < end && text.Tokens.SentenceAt(text.Tokens.Tokens[start].Start) is >= 0 and var sentence;)
        {
            var stop = Math.Min(Math.Min(end, text.Tokens.Sentences[sentence].EndToken), start + MaxSentenceTokens);
            yield return (start, stop);
            start = Math.Max(stop, start + 1);
        }
    }
}
