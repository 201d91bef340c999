using System.Collections.Immutable;
using Hearsay.Claims.English;
using Hearsay.Discrepancies.English;
using Hearsay.Sources;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;
using Hearsay.Utterances;

namespace Hearsay.Discrepancies;

/// <summary>The same words of one speaker, put on different days.</summary>
internal static class SaidDayDiscrepancies
{
    private const int NearbyChars = 900; // characters from the words to what names their day: it may stand in the sentences around

    private const int WidestRival = 14; // days: words repeated later are two acts

    /// <summary>One for each speaker: an interview makes many utterances.</summary>
    public static IEnumerable<Discrepancy> Find(Story story, ImmutableArray<Utterance> utterances)
    {
        var statements = story.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var speaker in utterances.Where(utterance => story.Entity(utterance.Speaker) is { Type: EntityType.Person }).GroupBy(utterance => utterance.Speaker!, StringComparer.Ordinal))
        {
            var days = new SortedDictionary<DateOnly, List<Evidence>>();
            foreach (var utterance in speaker)
            {
                var said = utterance.Statements
                    .Where(statements.ContainsKey)
                    .Select(id => statements[id])
                    .Where(statement => Days.Of(statement.SaidAt) is not null)
                    .ToArray();
                var rivals = said
                    .Where(statement => said.All(other => other.Chain[^1] != statement.Chain[^1] || Days.Of(other.SaidAt) == Days.Of(statement.SaidAt)))
                    .GroupBy(statement => Days.Of(statement.SaidAt)!.Value)
                    .ToArray();
                if (rivals.Length > 1 && rivals.Max(day => day.Key.DayNumber) - rivals.Min(day => day.Key.DayNumber) <= WidestRival)
                {
                    foreach (var (day, place) in rivals.SelectMany(day => day.Select(statement => (day.Key, PlaceOf(story, statement)))))
                    {
                        if (place is not null)
                        {
                            var places = days.TryGetValue(day, out var known) ? known : days[day] = [];
                            if (!places.Contains(place))
                            {
                                places.Add(place);
                            }
                        }
                    }
                }
            }

            if (days.Count > 1)
            {
                ImmutableArray<Reading> readings = [.. days.Select(day => new Reading(DiscrepancyTitles.Day(day.Key), [.. day.Value]))];
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Date, Severity.Medium,
                    DiscrepancyTitles.SaidOn(story.Entity(speaker.Key)?.Name ?? "the speaker", readings.Select(reading => reading.Value)), readings);
            }
        }
    }

    /// <summary>The clause that names the day nearest to the words.</summary>
    private static Evidence? PlaceOf(Story story, Statement statement)
    {
        var document = story.Document(statement.Chain[^1]);
        var words = statement.Content.Length > 0 ? statement.Content[0].Span : statement.Cue?.Span ?? default;
        TimeExpression? nearest = null;
        foreach (var time in document.Times)
        {
            if (Days.Of(time.Value) == Days.Of(statement.SaidAt) && !document.Quotations.Any(quotation => quotation.Inner.Contains(time.Span)) && Distance(time.Span, words) <= NearbyChars && (nearest is null || Distance(time.Span, words) < Distance(nearest.Value.Span, words)))
            {
                nearest = time;
            }
        }

        if (nearest is not { } named)
        {
            return null;
        }

        var text = document.Tokens;
        var sentence = text.Sentences[text.SentenceAt(named.Span.Start)];
        return TimeLinks.IsPublication(text, sentence, named.Span) ? null : document.Source.Quote(ClauseBreaks.Cut(text, sentence.FirstToken, sentence.EndToken).FirstOrDefault(piece => piece.Contains(named.Span), sentence.Span));
    }

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));
}
