using System.Collections.Immutable;
using Hearsay.Chronology.English;
using Hearsay.Claims;
using Hearsay.Language;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;
using Hearsay.Times.English;

namespace Hearsay.Chronology;

/// <summary>What happened when and what is expected, merged over the story's reports. Extractive: an entry's words are those of a report.</summary>
internal static class TimelineBuilder
{
    private const int MaxEntries = 20; // what an editor reads at one glance
    private const int NearDays = 30; // about the time of the reports: the story itself, not its background

    /// <summary>In order of time.</summary>
    public static ImmutableArray<TimelineEntry> Build(Story story, ImmutableArray<Claim> claims)
    {
        var events = Events(story, ClaimPlaces.Of(claims));
        var days = story.Dates.Select(date => TimeFinder.DayOf(date.Value)).OfType<DateOnly>().ToArray();
        return [.. EventMerge.Of(events)
            .Select(group => (Entry: Entry(story, group), Range: Told(group).Range, Score: Score(group, days, story.Documents.Length)))
            .OrderByDescending(item => item.Score)
            .ThenBy(item => item.Range.First)
            .ThenBy(item => item.Entry.What, StringComparer.Ordinal)
            .DistinctBy(item => (item.Entry.When, item.Entry.What))
            .Take(MaxEntries)
            .OrderBy(item => item.Range.First)
            .ThenByDescending(item => item.Range.Last)
            .ThenBy(item => item.Entry.When, StringComparer.Ordinal)
            .ThenByDescending(item => item.Score)
            .Select(item => item.Entry)];
    }

    private static List<Event> Events(Story story, ClaimPlaces claims)
    {
        var events = new List<Event>();
        for (var d = 0; d < story.Documents.Length; d++)
        {
            var document = story.Documents[d];
            var published = TimeFinder.DayOf(story.Dates[d].Value);
            foreach (var time in document.Times)
            {
                var quoted = QuotationOf(document, time.Span);
                if (time.Type is TimeType.Date or TimeType.Time
                    && TimeRange.Of(time.Value) is { } range
                    && !IsBound(document, time.Span)
                    && ClauseOf(document, time.Span) is { } clause
                    && !IsHabit(document.Tokens, clause)
                    && !(quoted is { } words && IsOwnWords(document.Tokens, words)))
                {
                    events.Add(new Event(
                        d, clause, time.Value, range, StatusOf(document, time, clause, range, published), EventClause.Stems(document.Tokens, clause),
                        TellsOfSpeech(document, time.Span), QuotedWords(document, quoted, time.Span), IsPart(document, time.Span, clause), claims.At(document.Id, clause)));
                }
            }
        }

        return OnePerClause(events);
    }

    /// <summary>
    /// A clause that names several days tells of the latest ("a day after Sunday's quake, on Monday"); days go before weeks and years.
    /// What is expected in it stands apart.
    /// </summary>
    private static List<Event> OnePerClause(List<Event> events) =>
        [.. events
            .GroupBy(item => (item.Document, item.Clause, item.Status))
            .SelectMany(group => group.Where(item => item.Range.Days == group.Min(other => other.Range.Days)).OrderByDescending(item => item.Range.First).Take(group.Any(item => item.Range.Days == 1) ? 1 : group.Count()))
            .DistinctBy(item => (item.Document, item.Clause, item.Range, item.Status))
            .OrderBy(item => item.Document)
            .ThenBy(item => item.Clause)
            .ThenBy(item => item.Range.First)];

    private static bool IsBound(AnnotatedDocument document, TextSpan time)
    {
        var token = document.Tokens.TokenAt(time.Start);
        var after = document.Tokens.TokenAt(time.End);
        if (after < document.Tokens.Tokens.Length && ClauseWords.IsMeasure(document.Tokens.TextOf(after)))
        {
            return true;
        }

        return token > 0 && (ClauseWords.Bounds(document.Tokens.TextOf(token - 1))
            || (token > 1 && document.Tokens.Is(token - 1, "from") && ClauseWords.IsMoved(document.Tokens.TextOf(token - 2))));
    }

    private static TextSpan? ClauseOf(AnnotatedDocument document, TextSpan time) =>
        OpensClause(document.Syntax, time) ? null
            : document.Syntax is { } syntax && InnerClause.Around(syntax, time) is { } inner
            ? inner.IsEmpty || Dangling.In(document, inner) ? null : inner
            : EventClause.Around(document.Tokens, document.Syntax, time);

    /// <summary>"that night" in "said that night shifts would end".</summary>
    private static bool OpensClause(DocumentSyntax? syntax, TextSpan time) => syntax is not null && syntax.FirstFrom(time.Start) is var word && word < syntax.Words.Length && syntax.Words[word].Relation == "mark";

    private static bool IsPart(AnnotatedDocument document, TextSpan time, TextSpan clause) => document.Syntax is { } syntax && InnerClause.Around(syntax, time) == clause;

    private static bool IsHabit(TokenizedText text, TextSpan clause)
    {
        for (var i = text.TokenAt(clause.Start); i < text.Tokens.Length && text.Tokens[i].Start < clause.End; i++)
        {
            if (ClauseWords.IsHabit(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same in every report that quotes the words, on whatever day.</summary>
    private static string? QuotedWords(AnnotatedDocument document, TextSpan? quoted, TextSpan time) =>
        quoted is { } words
            ? string.Concat(document.Text.AsSpan(words.Start, words.Length).ToString().Where(char.IsLetterOrDigit)) + '|' + time.In(document.Text).ToString()
            : null;

    /// <summary>"said on Friday", "told the paper in an interview on Friday": the verb that the time hangs on reports speech. Without a tree, a verb of speech next to it.</summary>
    private static bool TellsOfSpeech(AnnotatedDocument document, TextSpan time)
    {
        if (document.Syntax is { } syntax)
        {
            return VerbOver(syntax, time) is { } verb && (ClauseWords.IsSpeech(syntax.TextOf(verb)) || document.Attributions.Any(attribution => attribution.Cue is { } cue && cue.Contains(syntax.Words[verb].Span)));
        }

        const int reach = 4; // "told reporters in Orla on Friday"
        var token = document.Tokens.TokenAt(time.Start);
        for (var back = token - 1; back >= Math.Max(0, token - reach); back--)
        {
            if (ClauseWords.IsSpeech(document.Tokens.TextOf(back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb that a time hangs on, over nouns: of "told the paper in an interview on Friday" it is "told".</summary>
    private static int? VerbOver(DocumentSyntax syntax, TextSpan time)
    {
        const int mostSteps = 6; // "told the crew of the boat in an interview on Friday"
        var word = syntax.FirstFrom(time.Start);
        for (var step = 0; step < mostSteps && word >= 0 && word < syntax.Words.Length; step++)
        {
            if (syntax.Words[word].Tag == UniversalTag.Verb && !time.Contains(syntax.Words[word].Span))
            {
                return word;
            }

            word = syntax.Words[word].Head;
        }

        return null;
    }

    private static TimelineStatus StatusOf(AnnotatedDocument document, in TimeExpression time, TextSpan clause, TimeRange range, DateOnly? published)
    {
        if (published is { } day && (range.First > day || range.Last < day))
        {
            return range.First > day ? TimelineStatus.Expected : TimelineStatus.Happened;
        }

        var direction = Tense.Of(new PieceRun(document.Text, clause.Union(time.Span)), time.Span, clause, out _);
        return LooksOf(document.Tokens, time.Span) switch
        {
            TimeDirection.Past => TimelineStatus.Happened, // "said last week that he would go": the week is gone
            TimeDirection.Future when direction != TimeDirection.Past => TimelineStatus.Expected,
            _ => direction == TimeDirection.Future ? TimelineStatus.Expected : TimelineStatus.Happened,
        };
    }

    /// <summary>Which way the words of the time itself look, and the one before them.</summary>
    private static TimeDirection LooksOf(TokenizedText text, TextSpan time)
    {
        var first = text.TokenAt(time.Start);
        for (var i = Math.Max(0, first - 1); i < text.Tokens.Length && text.Tokens[i].Start < time.End; i++)
        {
            if (ClauseWords.LooksBack(text.TextOf(i)))
            {
                return TimeDirection.Past;
            }

            if (ClauseWords.LooksAhead(text.TextOf(i)))
            {
                return TimeDirection.Future;
            }
        }

        return TimeDirection.Unknown;
    }

    /// <summary>The quotation that the time stands in.</summary>
    private static TextSpan? QuotationOf(AnnotatedDocument document, TextSpan time)
    {
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Kind == QuotationKind.Speech && quotation.Inner.Contains(time))
            {
                return quotation.Inner;
            }
        }

        return null;
    }

    /// <summary>A speaker talks of himself or to a hearer: a remark, no event.</summary>
    private static bool IsOwnWords(TokenizedText text, TextSpan quoted)
    {
        for (var i = text.TokenAt(quoted.Start); i < text.Tokens.Length && text.Tokens[i].Start < quoted.End; i++)
        {
            if (ClauseWords.IsPerson(text.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Told by many reports, of the time of the reports, of a day rather than a year, an event rather than a remark.</summary>
    private static double Score(List<Event> group, DateOnly[] days, int documents)
    {
        var range = Told(group).Range;
        var reports = group.Select(item => item.Document).Distinct().Count();
        var near = days.Length == 0 || days.Any(day => range.Last.DayNumber >= day.DayNumber - NearDays && range.First.DayNumber <= day.DayNumber + NearDays);
        var exact = range.Days switch { 1 => 1.0, <= 7 => 0.6, <= 31 => 0.4, _ => 0 };
        return (2.0 * reports / documents) + (near ? 1 : 0) + exact - (group.All(item => item.IsSpeech || item.Quoted is not null) ? 0.5 : 0);
    }

    /// <summary>The time that most reports give; the more exact one where as many do, and a clock time before a day.</summary>
    private static Event Told(List<Event> group) => group
        .GroupBy(item => item.Range)
        .OrderByDescending(same => same.Select(item => item.Document).Distinct().Count())
        .ThenBy(same => same.Key.Days)
        .ThenBy(same => same.Key.First)
        .First()
        .OrderByDescending(item => Plain(item.Value).Contains('T', StringComparison.Ordinal))
        .ThenBy(item => Plain(item.Value), StringComparer.Ordinal)
        .First();

    private static TimelineEntry Entry(Story story, List<Event> group)
    {
        // the clause that has most in common with the others speaks for all, unless it says "he" of somebody before it or begins within a sentence; the earliest report's where they are equal
        var counts = group.SelectMany(item => item.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ordered = group
            .OrderBy(item => Dangling.In(story.Documents[item.Document], item.Clause) ? 2 : item.IsPart || char.IsLower(story.Documents[item.Document].Text[item.Clause.Start]) ? 1 : 0)
            .ThenByDescending(item => item.Stems.Sum(stem => counts[stem] - 1.0) / (item.Stems.Count + 4))
            .ThenBy(item => item.Document)
            .ThenBy(item => item.Clause.Start)
            .DistinctBy(item => item.Document)
            .ToArray();
        return new TimelineEntry(
            Plain(Told(group).Value),
            story.TextOf(ordered[0].Document, ordered[0].Clause),
            [.. ordered.Select(item => story.Quote(story.Documents[item.Document].Id, item.Clause))],
            group.All(item => item.Status == TimelineStatus.Expected) ? TimelineStatus.Expected : TimelineStatus.Happened);
    }

    /// <summary>A clock time stays; the part of the day, which reports give differently, goes.</summary>
    private static string Plain(string value)
    {
        const int day = 10;
        return value.Length > day + 1 && value[day] == 'T' && !char.IsAsciiDigit(value[day + 1]) ? value[..day] : value;
    }
}
