using System.Collections.Immutable;
using Hearsay.Chronology.English;
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
    private const double MinOverlap = 0.35; // weighted share of the shorter clause's content words that two reports of one event have in common
    private const int MinSharedStems = 3;

    /// <summary>In order of time.</summary>
    public static ImmutableArray<TimelineEntry> Build(Story story)
    {
        var events = Events(story);
        var days = story.Dates.Select(date => TimeFinder.DayOf(date.Value)).OfType<DateOnly>().ToArray();
        return [.. Merge(events)
            .Select(group => (Entry: Entry(story, group), Range: group[0].Range, Score: Score(group, days, story.Documents.Length)))
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

    private static List<Event> Events(Story story)
    {
        var events = new List<Event>();
        for (var d = 0; d < story.Documents.Length; d++)
        {
            var document = story.Documents[d];
            var published = TimeFinder.DayOf(story.Dates[d].Value);
            foreach (var time in document.Times)
            {
                if (time.Type is TimeType.Date or TimeType.Time
                    && TimeRange.Of(time.Value) is { } range
                    && !IsBound(document, time.Span)
                    && EventClause.Around(document.Tokens, time.Span) is { } clause)
                {
                    events.Add(new Event(d, clause, time.Value, range, StatusOf(document, time, clause, range, published), EventClause.Stems(document.Tokens, clause), TellsOfSpeech(document, time.Span)));
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
        return token > 0 && ClauseWords.Bounds(document.Tokens.TextOf(token - 1));
    }

    /// <summary>"said on Friday": the words next to the time are that someone spoke.</summary>
    private static bool TellsOfSpeech(AnnotatedDocument document, TextSpan time)
    {
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

    private static TimelineStatus StatusOf(AnnotatedDocument document, in TimeExpression time, TextSpan clause, TimeRange range, DateOnly? published)
    {
        if (published is { } day && (range.First > day || range.Last < day))
        {
            return range.First > day ? TimelineStatus.Expected : TimelineStatus.Happened;
        }

        var direction = Tense.Of(new PieceRun(document.Text, clause.Union(time.Span)), time.Span, clause, out _);
        return direction == TimeDirection.Future ? TimelineStatus.Expected : TimelineStatus.Happened;
    }

    /// <summary>Joins the events of one time that share most of their words: each with the first group of its time that fits, through an index of stems.</summary>
    private static List<List<Event>> Merge(List<Event> events)
    {
        // words that most of the story's clauses hold tell none of its events from another
        var holding = events.SelectMany(item => item.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        double Overlap(HashSet<string> a, HashSet<string> b)
        {
            double Weight(IEnumerable<string> stems) => stems.Sum(stem => Math.Log(1 + ((double)events.Count / holding[stem])));
            return Weight(a.Where(b.Contains)) / Math.Min(Weight(a), Weight(b));
        }

        var groups = new List<List<Event>>();
        var index = new Dictionary<(DateOnly, int, string), List<int>>();
        foreach (var item in events)
        {
            var shared = new Dictionary<int, int>();
            foreach (var stem in item.Stems)
            {
                foreach (var group in index.GetValueOrDefault((item.Range.First, item.Range.Days, stem)) ?? [])
                {
                    shared[group] = shared.GetValueOrDefault(group) + 1;
                }
            }

            var best = shared
                .Where(pair => pair.Value >= MinSharedStems && Overlap(item.Stems, groups[pair.Key][0].Stems) >= MinOverlap)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Select(pair => (int?)pair.Key)
                .FirstOrDefault();
            if (best is { } found)
            {
                groups[found].Add(item);
                continue;
            }

            foreach (var stem in item.Stems)
            {
                if (!index.TryGetValue((item.Range.First, item.Range.Days, stem), out var holders))
                {
                    index.Add((item.Range.First, item.Range.Days, stem), holders = []);
                }

                holders.Add(groups.Count);
            }

            groups.Add([item]);
        }

        return groups;
    }

    /// <summary>Told by many reports, of the time of the reports, of a day rather than a year, an event rather than a remark.</summary>
    private static double Score(List<Event> group, DateOnly[] days, int documents)
    {
        var range = group[0].Range;
        var reports = group.Select(item => item.Document).Distinct().Count();
        var near = days.Length == 0 || days.Any(day => range.Last.DayNumber >= day.DayNumber - NearDays && range.First.DayNumber <= day.DayNumber + NearDays);
        var exact = range.Days switch { 1 => 1.0, <= 7 => 0.6, <= 31 => 0.4, _ => 0 };
        return (2.0 * reports / documents) + (near ? 1 : 0) + exact - (group.All(item => item.IsSpeech) ? 0.5 : 0);
    }

    private static TimelineEntry Entry(Story story, List<Event> group)
    {
        // the clause that has most in common with the others speaks for all; the earliest report's where they are equal
        var counts = group.SelectMany(item => item.Stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var ordered = group
            .OrderByDescending(item => item.Stems.Sum(stem => counts[stem] - 1.0) / (item.Stems.Count + 4))
            .ThenBy(item => item.Document)
            .ThenBy(item => item.Clause.Start)
            .DistinctBy(item => item.Document)
            .ToArray();
        var when = group.Select(item => Plain(item.Value)).OrderByDescending(value => value.Contains('T', StringComparison.Ordinal)).ThenBy(value => value, StringComparer.Ordinal).First();
        return new TimelineEntry(
            when,
            ordered[0].Clause.In(story.Documents[ordered[0].Document].Text).ToString(),
            [.. ordered.Select(item => story.Quote(story.Documents[item.Document].Id, item.Clause))],
            group.All(item => item.Status == TimelineStatus.Expected) ? TimelineStatus.Expected : TimelineStatus.Happened);
    }

    /// <summary>A clock time stays; the part of the day, which reports give differently, goes.</summary>
    private static string Plain(string value)
    {
        const int day = 10;
        return value.Length > day + 1 && value[day] == 'T' && !char.IsAsciiDigit(value[day + 1]) ? value[..day] : value;
    }

    private sealed record Event(int Document, TextSpan Clause, string Value, TimeRange Range, TimelineStatus Status, HashSet<string> Stems, bool IsSpeech);
}
