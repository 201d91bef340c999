using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// Statements as annotated corpora have them, one per cue and source: what a quotation goes on with after its cue is a part of it. A story keeps the
/// parts apart, since one outlet prints the first of them and another the second.
/// </summary>
internal static class JoinedStatements
{
    private const int StatementsBack = 8; // nested ones may stand between a quotation and what it goes on with

    /// <param name="statements">In text order.</param>
    public static ImmutableArray<Attribution> Of(ImmutableArray<Attribution> statements)
    {
        var joined = ImmutableArray.CreateBuilder<Attribution>(statements.Length);
        foreach (var statement in statements)
        {
            var opened = statement is { GoesOnFrom: { } cue, Cue: null } ? LastWith(joined, cue) : -1;
            if (opened >= 0 && joined[opened] is var whole && whole.Content[^1].End <= statement.Content[0].Start)
            {
                joined[opened] = whole with { Content = [.. whole.Content, .. statement.Content], Quoted = [.. whole.Quoted, .. statement.Quoted] };
            }
            else
            {
                joined.Add(statement);
            }
        }

        return joined.ToImmutable();
    }

    private static int LastWith(ImmutableArray<Attribution>.Builder statements, TextSpan cue)
    {
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - StatementsBack); i--)
        {
            if (statements[i].Cue == cue && statements[i].Form != StatementForm.Indirect)
            {
                return i;
            }
        }

        return -1;
    }
}
