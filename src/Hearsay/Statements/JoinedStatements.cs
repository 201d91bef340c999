using System.Collections.Immutable;

namespace Hearsay.Statements;

/// <summary>
/// Statements as annotated corpora have them, one per cue and source: what a quotation goes on with after its cue is a part of it. A story keeps the
/// parts apart, since one outlet prints the first of them and another the second.
/// </summary>
internal static class JoinedStatements
{
    /// <param name="statements">In text order.</param>
    public static ImmutableArray<Attribution> Of(ImmutableArray<Attribution> statements)
    {
        var joined = ImmutableArray.CreateBuilder<Attribution>(statements.Length);
        var opened = -1; // the statement that the last quoted words belong to
        foreach (var statement in statements)
        {
            if (statement.GoesOn && statement.Cue is null && opened >= 0 && joined[opened] is var whole && whole.Source == statement.Source
                && whole.Content[^1].End <= statement.Content[0].Start)
            {
                joined[opened] = whole with { Content = [.. whole.Content, .. statement.Content], Quoted = [.. whole.Quoted, .. statement.Quoted] };
                continue;
            }

            opened = statement.Form == StatementForm.Indirect ? opened : joined.Count;
            joined.Add(statement);
        }

        return joined.ToImmutable();
    }
}
