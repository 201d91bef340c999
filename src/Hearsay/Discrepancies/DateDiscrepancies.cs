using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Language;
using Hearsay.Stories;
using Hearsay.Times;

namespace Hearsay.Discrepancies;

/// <summary>One event put on different days, or at different times of one day.</summary>
internal static class DateDiscrepancies
{
    private const double SameEvent = 0.4; // likeness of the clauses without their time words

    private const int WidestRival = 40; // days: dates further apart are other events

    private const int MostCompared = 30; // clauses of one cluster

    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Clause> clauses, TermWeights weights)
    {
        foreach (var members in ClauseClusters.Of(clauses, weights).Where(members => members.Length > 1))
        {
            var dated = members.Take(MostCompared)
                .Select(index => clauses[index])
                .Select(clause => (Clause: clause, Time: TimeOf(story, clause)))
                .Where(item => item.Time is not null)
                .ToArray();
            var rivals = new SortedSet<int>();
            for (var i = 0; i < dated.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (dated[i].Clause.Document != dated[j].Clause.Document
                        && Conflict(dated[i].Time!.Value.Value, dated[j].Time!.Value.Value)
                        && weights.Likeness(dated[i].Clause.Terms, dated[j].Clause.Terms) >= SameEvent
                        && SameVerb(story, dated[i].Clause, dated[j].Clause))
                    {
                        rivals.Add(i);
                        rivals.Add(j);
                    }
                }
            }

            ImmutableArray<Reading> readings = [.. rivals
                .GroupBy(i => dated[i].Time!.Value.Value, StringComparer.Ordinal)
                .Select(group => new Reading(DiscrepancyTitles.Day(group.Key), [.. group.Select(i => story.Documents[dated[i].Clause.Document].Source.Quote(dated[i].Clause.Span))]))];
            if (readings.DistinctBy(reading => reading.Value, StringComparer.Ordinal).Count() > 1)
            {
                var pair = rivals.Select(i => dated[i].Clause).ToArray();
                var matter = SharedWords.Of(story, pair[0], pair[1..], weights) ?? "Day";
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Date, Severity.Medium, DiscrepancyTitles.Of(matter, readings.Select(reading => reading.Value)), readings);
            }
        }
    }

    /// <summary>The one day that a clause names; null when it names none or several.</summary>
    private static TimeExpression? TimeOf(Story story, Clause clause)
    {
        TimeExpression? found = null;
        foreach (var time in story.Documents[clause.Document].Times)
        {
            if (clause.Span.Contains(time.Span) && IsDay(time) && !IsQuoted(clause, time))
            {
                if (found is not null)
                {
                    return null;
                }

                found = time;
            }
        }

        return found;
    }

    // "Our door is open tonight": the speaker's night, whatever day a report gives it to.
    private static bool IsQuoted(Clause clause, TimeExpression time)
    {
        foreach (var quoted in clause.Statement?.Quoted ?? [])
        {
            if (quoted.Span.Overlaps(time.Span))
            {
                return true;
            }
        }

        return false;
    }

    // "will strike from Monday" and "called off their strike on Sunday" are two events.
    private static bool SameVerb(Story story, Clause a, Clause b) => Verb(story, a) is { } first && first == Verb(story, b);

    private static string? Verb(Story story, Clause clause)
    {
        var text = story.Documents[clause.Document].Tokens;
        for (var i = text.TokenAt(clause.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsVerbLike(text.TextOf(i)) && !NewsWords.IsAuxiliary(text.TextOf(i)))
            {
                return NewsWords.Meaning(text.TextOf(i));
            }
        }

        return null;
    }

    private static bool IsDay(TimeExpression time) => time.Type is TimeType.Date or TimeType.Time && DayOf(time.Value) is not null && !time.Value.Contains('/');

    private static bool Conflict(string a, string b)
    {
        if (DayOf(a) is not { } first || DayOf(b) is not { } second)
        {
            return false;
        }

        return first == second
            ? a.Length > 10 && b.Length > 10 && PartOf(a) is { } partA && PartOf(b) is { } partB && partA != partB
            : Math.Abs(first.DayNumber - second.DayNumber) <= WidestRival;
    }

    /// <summary>"MO", "AF", "EV", "NI" of a time of day without a clock.</summary>
    private static string? PartOf(string value) => value.Length == 13 && value[10] == 'T' && char.IsLetter(value[11]) ? value[11..] : null;

    private static DateOnly? DayOf(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day : null;
}
