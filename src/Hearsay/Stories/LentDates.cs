using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Articles;
using Hearsay.Statements;
using Hearsay.Times;

namespace Hearsay.Stories;

/// <summary>
/// Gives an undated document the date that its text and its siblings imply, and says so: the date line at its head; else the last day that
/// its text tells of, when that is a day on which the dated siblings came out; else the siblings' day, when they have only one.
/// </summary>
internal static class LentDates
{
    private const int NearDays = 1; // reports of one event that tell of a day come out on it or on the next

    /// <summary>One date per document, parallel to the documents.</summary>
    public static ImmutableArray<PublicationDate> Find(ImmutableArray<AnnotatedDocument> documents)
    {
        var dates = documents.Select(Own).ToArray();
        var days = dates.Select(date => TimeFinder.DayOf(date.Value)).OfType<DateOnly>().Distinct().Order().ToArray();
        if (days.Length > 0)
        {
            var told = DaysTold(documents, dates);
            for (var i = 0; i < dates.Length; i++)
            {
                if (dates[i].Value is null && Implied(documents[i], days, told) is { } day)
                {
                    dates[i] = new PublicationDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateBasis.Inferred);
                }
            }
        }

        return ImmutableArray.Create(dates);
    }

    /// <summary>The date that a document states, in its metadata or at its head.</summary>
    public static PublicationDate Own(AnnotatedDocument document) =>
        document.Source.PublishedAt is { } value ? new PublicationDate(value, document.Source.PublishedBasis)
            : HeaderDate.Find(document.Source, document.Tokens) is { } header ? new PublicationDate(header, DateBasis.Metadata)
            : new PublicationDate(null, DateBasis.Unknown);

    /// <summary>The days that the dated documents tell of.</summary>
    private static HashSet<DateOnly> DaysTold(ImmutableArray<AnnotatedDocument> documents, PublicationDate[] dates) =>
        [.. documents.Zip(dates).Where(pair => pair.First.Source.PublishedAt is not null).SelectMany(pair => pair.First.Times).Select(time => TimeFinder.DayOf(time.Value)).OfType<DateOnly>()];

    private static DateOnly? Implied(AnnotatedDocument document, DateOnly[] days, HashSet<DateOnly> told)
    {
        var (first, last) = (days[0], days[^1]);
        var open = document.Times.Where(time => IsOpenDay(time.Value)).Select(time => time.Span).ToHashSet();
        DateOnly? latest = null;
        if (open.Count > 0)
        {
            foreach (var time in TimeFinder.Find(document.Source, document.Tokens, last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            {
                if (!open.Contains(time.Span) || TimeFinder.DayOf(time.Value) is not { } day)
                {
                    continue;
                }

                if (day.DayNumber == last.DayNumber - 6 && !told.Contains(day))
                {
                    day = last.AddDays(1); // a weekday six days back that no sibling tells of is rather the day after the siblings
                }

                if (!IsAhead(time, last) && (latest is null || day > latest))
                {
                    latest = day;
                }
            }
        }

        return latest is { } implied && implied.DayNumber >= first.DayNumber - NearDays ? implied : days.Length == 1 ? first : null;
    }

    /// <summary>A bare weekday or a day and month without a year: what a date would resolve. "Today" and "yesterday" say nothing of the date.</summary>
    private static bool IsOpenDay(string value) =>
        value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && value.Length >= 10 && char.IsAsciiDigit(value[9])
        || (value.StartsWith("XXXX-", StringComparison.Ordinal) && value.Length == 10 && char.IsAsciiDigit(value[5]) && char.IsAsciiDigit(value[8]));

    /// <summary>The finder itself reads it as a day after the last sibling: the vote to come, not a day told of.</summary>
    private static bool IsAhead(in TimeExpression time, DateOnly last) => TimeFinder.DayOf(time.Value) > last;
}
