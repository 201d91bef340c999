using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// Joins the statements of two readers of one text, one that starts from quotations and one that starts from reporting clauses. Quoted words
/// belong to one statement, that of the innermost source.
/// </summary>
internal static class QuotedWordsOwner
{
    /// <summary>In text order of their content.</summary>
    public static ImmutableArray<Attribution> Join(string text, ImmutableArray<Attribution> direct, ImmutableArray<Attribution> clauses)
    {
        var all = direct.AddRange(clauses);
        var loses = new List<TextSpan>?[all.Length];
        var isMisread = new bool[all.Length];
        foreach (var rivals in Rivals(all))
        {
            var owner = rivals[0];
            foreach (var rival in rivals)
            {
                owner = rival.Statement != owner.Statement && IsBetter(text, all, rival, owner, direct.Length, isMisread) ? rival : owner;
            }

            foreach (var rival in rivals)
            {
                if (rival.Statement != owner.Statement)
                {
                    (loses[rival.Statement] ??= []).Add(rival.Quoted);
                }
            }
        }

        return Attribution.InTextOrder(
            Enumerable.Range(0, all.Length)
                .Where(i => !isMisread[i])
                .Select(i => loses[i] is { } lost ? Without(all[i], lost) : all[i])
                .OfType<Attribution>());
    }

    /// <summary>Runs of quoted spans that overlap, of two statements or more.</summary>
    private static IEnumerable<List<(int Statement, TextSpan Quoted)>> Rivals(ImmutableArray<Attribution> all)
    {
        var quoted = all
            .SelectMany((statement, i) => statement.Quoted.Select(span => (Statement: i, Quoted: span)))
            .OrderBy(entry => entry.Quoted.Start)
            .ThenBy(entry => entry.Statement);
        var run = new List<(int Statement, TextSpan Quoted)>();
        var end = 0;
        foreach (var entry in quoted)
        {
            if (run.Count > 0 && entry.Quoted.Start >= end)
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }

            run.Add(entry);
            end = Math.Max(run.Count == 1 ? 0 : end, entry.Quoted.End);
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    private static bool IsBetter(
        string text, ImmutableArray<Attribution> all, (int Statement, TextSpan Quoted) rival, (int Statement, TextSpan Quoted) owner, int directCount, bool[] isMisread)
    {
        var (a, b) = (all[rival.Statement], all[owner.Statement]);
        var (aIsDirect, bIsDirect) = (rival.Statement < directCount, owner.Statement < directCount);
        if (aIsDirect != bIsDirect && a.Cue is { } cueA && b.Cue is { } cueB && cueA.Overlaps(cueB))
        {
            // One frame read twice. When the clause's content holds the speaker it took '"A," the mayor said' for a part of what was said.
            var (direct, clause, clauseAt) = aIsDirect ? (a, b, owner.Statement) : (b, a, rival.Statement);
            var swallows = direct.Source?.Span is { } speaker && clause.Content.Any(part => part.Contains(speaker)) || Overflows(text, direct, clause);
            isMisread[clauseAt] |= swallows;
            return swallows == aIsDirect;
        }

        if (a.Cue is null || b.Cue is null)
        {
            return b.Cue is null && (a.Cue is not null || !aIsDirect);
        }

        var aHoldsB = Holds(a, b.Cue.Value);
        var bHoldsA = Holds(b, a.Cue.Value);
        return aHoldsB != bHoldsA ? bHoldsA : Distance(a.Cue.Value, rival.Quoted) < Distance(b.Cue.Value, owner.Quoted);
    }

    /// <summary>
    /// The clause takes more than its quotation for what was said: 'warned, "no boat sails," before he left', 'some were angry ("no boat sails," wrote Aas)'.
    /// </summary>
    private static bool Overflows(string text, Attribution direct, Attribution clause)
    {
        if (direct is not { Quoted: [var quoted] } || !clause.Content.Any(part => part.Contains(quoted)))
        {
            return false;
        }

        var (first, last) = (clause.Content[0].Start, clause.Content[^1].End);
        var isWholeQuotation = clause.Quoted.Length == 1 && quoted.Start - first <= 1 && text[quoted.End - 1] == ',' && last > quoted.End + 1
            && direct.Cue is { } before && before.End <= quoted.Start;
        var isInBrackets = quoted.Start - 2 > first && text[quoted.Start - 2] == '(' && direct.Cue is { } after && after.Start >= quoted.End
            && text.AsSpan(quoted.End, after.Start - quoted.End).IndexOf(')') < 0;
        return isWholeQuotation || isInBrackets;
    }

    private static bool Holds(Attribution statement, TextSpan cue) => statement.Content.Any(part => part.Contains(cue));

    private static int Distance(TextSpan cue, TextSpan quoted) => Math.Max(Math.Max(cue.Start - quoted.End, quoted.Start - cue.End), 0);

    /// <summary>The statement without quoted words that belong to another; null when nothing else is left of it.</summary>
    private static Attribution? Without(Attribution statement, List<TextSpan> lost)
    {
        ImmutableArray<TextSpan> quoted = [.. statement.Quoted.Where(span => !lost.Contains(span))];
        if (statement.Form == StatementForm.Direct)
        {
            return quoted.IsEmpty ? null : statement with { Content = quoted, Quoted = quoted };
        }

        return statement with { Quoted = quoted, Form = quoted.IsEmpty ? StatementForm.Indirect : statement.Form };
    }
}
