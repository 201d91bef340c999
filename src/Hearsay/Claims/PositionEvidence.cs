using Hearsay.Claims.English;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The words that show that somebody holds a position.</summary>
internal static class PositionEvidence
{
    private const int Longest = 240; // characters, about two printed lines; longer clauses are shown without what hangs on them

    private const int CueToClause = 30; // characters between a cue and the clause that it opens: "said on Monday that"

    private const int SourceToCue = 40; // "Aas, who chairs the council, said"

    /// <summary>The clause, with "the mayor said" where these words open it: what she said so is hers by the evidence itself.</summary>
    public static TextSpan Of(AnnotatedDocument document, Clause clause)
    {
        var span = clause.Whole.Length <= Longest ? clause.Whole : clause.Span;
        if (clause.Statement is not { Form: not StatementForm.Direct, Cue: { } cue, Source.Span: { } source }
            || source.End > cue.Start || cue.Start - source.End > SourceToCue || cue.End > span.Start || span.Start - cue.End > CueToClause)
        {
            return span;
        }

        var framed = source.Span.Union(span);
        return framed.Length <= Longest && document.Tokens.Sentences[clause.Sentence].Span.Contains(framed)
            ? ClauseBreaks.Trim(document.Tokens, document.Tokens.TokenAt(framed.Start), document.Tokens.TokenAt(framed.End - 1) + 1) ?? span
            : span;
    }
}
