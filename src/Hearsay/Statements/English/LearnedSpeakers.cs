using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Gives quotations beside which the rules see no speaker the source and the cue that the model reads there.</summary>
internal static class LearnedSpeakers
{
    private const int Near = 1000; // chars from the quotation to a cue that may be its own

    /// <param name="direct">In text order.</param>
    public static ImmutableArray<Attribution> Complete(ClauseText text, DocumentSyntax syntax, ImmutableArray<Attribution> direct)
    {
        var completed = direct.ToBuilder();
        var first = 0;
        for (var i = 0; i < direct.Length; i++)
        {
            var quoted = direct[i].Content[0];
            while (first < syntax.Attributions.Length && CueOf(syntax, first).End < quoted.Start - Near)
            {
                first++;
            }

            for (var at = first; IsUnsettled(completed[i]) && at < syntax.Attributions.Length && CueOf(syntax, at).Start < quoted.End + Near; at++)
            {
                completed[i] = Holds(syntax, syntax.Attributions[at], quoted) ? With(text, syntax, at, direct[i]) : completed[i];
            }
        }

        return completed.ToImmutable();
    }

    private static bool IsUnsettled(Attribution statement) => statement.Cue is null && statement.SourceBasis is SourceBasis.Unknown or SourceBasis.CarriedOver;

    private static TextSpan CueOf(DocumentSyntax syntax, int attribution) => syntax.SpanOf(syntax.Attributions[attribution].Cue);

    /// <summary>The content of the attribution holds more than half of the quotation.</summary>
    private static bool Holds(DocumentSyntax syntax, WordedAttribution read, TextSpan quoted)
    {
        var shared = 0;
        foreach (var range in read.Content)
        {
            var span = syntax.SpanOf(range);
            shared += Math.Max(0, Math.Min(span.End, quoted.End) - Math.Max(span.Start, quoted.Start));
        }

        return 2 * shared > quoted.Length;
    }

    private static Attribution With(ClauseText text, DocumentSyntax syntax, int attribution, Attribution statement)
    {
        var cue = CueOf(syntax, attribution);
        var source = LearnedReports.SourceOf(text, syntax, attribution);
        var first = text.Tokens.TokenAt(cue.Start);
        if (!source.IsSource || text.QuotationAt(first) >= 0 || QuotedAsSaying.IsQuoting(text.TextOf(first))) // who quotes is not who spoke
        {
            return statement;
        }

        var party = SubjectParties.Of(text, source);
        return IsBeside(text, cue, statement.Content[0])
            ? statement with { Cue = cue, Source = party, SourceBasis = source.Kind == SubjectKind.Pronoun ? SourceBasis.Pronoun : SourceBasis.Explicit }
            : statement with { Source = party, SourceBasis = SourceBasis.CarriedOver, GoesOnFrom = statement.GoesOnFrom ?? cue };
    }

    /// <summary>The cue stands in a sentence of the quotation, or right after it.</summary>
    private static bool IsBeside(ClauseText text, TextSpan cue, TextSpan quoted) =>
        text.Tokens.SentenceAt(cue.Start) is var sentence && sentence >= text.Tokens.SentenceAt(quoted.Start) && sentence <= text.Tokens.SentenceAt(quoted.End - 1) + 1;
}
