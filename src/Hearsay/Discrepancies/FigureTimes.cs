using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Discrepancies;

/// <summary>The time that a figure is of.</summary>
internal static class FigureTimes
{
    private const int Deepest = 12; // steps up to a verb

    /// <summary>The day, month or year that a clause names: of several, the one that hangs on the figure's own verb ("on Monday sentenced a man for a fire that hurt 15 in 2012").</summary>
    public static string? DayOf(AnnotatedDocument report, TextSpan clause, int figure)
    {
        var first = FirstDay(report.Times, clause);
        if (first is not null && report.Syntax is { } syntax && syntax.Tree.WordAt(figure) is var word && word < syntax.Words.Length)
        {
            var verb = VerbOf(syntax, word);
            foreach (var time in report.Times)
            {
                if (clause.Contains(time.Span) && ValueOf(time) is { } value && syntax.Tree.WordAt(time.Span.Start) is var at && at < syntax.Words.Length && VerbOf(syntax, at) == verb)
                {
                    return value;
                }
            }
        }

        return first;
    }

    /// <summary>The first day, month or year that a stretch names.</summary>
    public static string? FirstDay(ImmutableArray<TimeExpression> times, TextSpan span)
    {
        foreach (var time in times)
        {
            if (span.Contains(time.Span) && ValueOf(time) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // A month whose year is not known is "XXXX-09": "in September" of a report without a date is not the day that the story is about.
    private static string? ValueOf(TimeExpression time) => time.Value switch
    {
        { Length: >= 4 } value when time.Type is TimeType.Date or TimeType.Time && char.IsDigit(value[0]) && char.IsDigit(value[3]) => value.Length >= 10 ? value[..10] : value,
        ['X', 'X', 'X', 'X', '-', >= '0' and <= '9', ..] when time.Type == TimeType.Date => time.Value,
        _ => null,
    };

    private static int VerbOf(DocumentSyntax syntax, int word)
    {
        for (var step = 0; step < Deepest && word >= 0 && syntax.Words[word].Tag != UniversalTag.Verb; step++)
        {
            word = syntax.Words[word].Head;
        }

        return word;
    }
}
