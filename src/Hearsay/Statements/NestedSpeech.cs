using System.Collections.Immutable;
using Hearsay.Sources;
using Hearsay.Statements.English;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// What a speaker reports of others: "The port told us that the ferry was sold," the mayor said. Only what names its source and was spoken;
/// what the speaker himself thinks and says is said by the quotation already.
/// </summary>
internal static class NestedSpeech
{
    private const int MaxQuotationTokens = 2000; // a longer one is a document of its own
    private const int MaxSentenceTokens = 300; // as in IndirectSpeech

    public static ImmutableArray<Attribution> Find(StatementContext context)
    {
        var statements = ImmutableArray.CreateBuilder<Attribution>();
        if (!context.Quotations.Any(IsRead))
        {
            return [];
        }

        var text = new ClauseText(context, depth: 1);
        var reports = new List<Report>();
        foreach (var quotation in context.Quotations.Where(IsRead))
        {
            foreach (var (start, end) in Sentences(text, quotation.Inner))
            {
                var frames = new HashSet<int>();
                reports.Clear();
                ReportingClauses.Read(text, start, end, reports, frames);
                foreach (var report in reports)
                {
                    if (IsSpoken(report) && IndirectSpeech.Write(text, report) is { Source: { } source } statement && IsParty(context, source))
                    {
                        statements.Add(statement with { Form = StatementForm.Indirect, Quoted = [] });
                    }
                }
            }
        }

        return statements.ToImmutable();
    }

    private static bool IsRead(Quotation quotation) => quotation is { Kind: QuotationKind.Speech, Depth: 0 };

    /// <summary>A party by its entity or its noun; "everybody" and "people" hand nothing on.</summary>
    private static bool IsParty(StatementContext context, LocalParty source) => source switch
    {
        { Entity: { } entity } => context.Entities.Entities[entity].Type is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.Outlet,
        { Span: { } span } => SourceWords.Head(span.In(context.Text)) is var head && (SourceWords.IsBody(head) || (SourceWords.IsUnnamed(head) && head is not ("people" or "person"))),
        _ => false,
    };

    private static bool IsSpoken(Report report) =>
        report.Source.Kind == SubjectKind.Explicit
        && report.Act is StatementAct.Say or StatementAct.Confirm or StatementAct.Deny or StatementAct.Report or StatementAct.Promise or StatementAct.Demand or StatementAct.Urge
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
