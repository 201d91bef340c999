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
        foreach (var speaker in utterances.Where(utterance => story.Entity(utterance.Speaker) is { Type: EntityType.Person }).GroupBy(utterance => utterance.Speaker!, StringComparer.Ordinal))
        {
            var days = speaker
                .SelectMany(utterance => OnRivalDays(story, utterance))
                .Select(said => (said.Day, Place: PlaceOf(story, said.Statement, said.Day)))
                .Where(said => said.Place is not null)
                .GroupBy(said => said.Day, said => said.Place!)
                .OrderBy(day => day.Key)
                .ToArray();
            if (days.Length > 1)
            {
                ImmutableArray<Reading> readings = [.. days.Select(day => new Reading(DiscrepancyTitles.Day(day.Key), [.. day]))];
                yield return Discrepancies.Of(
                    story, DiscrepancyKind.Date, Severity.Medium, DiscrepancyTitles.SaidOn(story.Entity(speaker.Key)?.Name ?? "the speaker", Discrepancies.ValuesOf(readings)), readings);
            }
        }
    }

    /// <summary>What reports put on one day each, where these days are not the same and near enough to be rivals.</summary>
    private static (Statement Statement, DateOnly Day)[] OnRivalDays(Story story, Utterance utterance)
    {
        var dated = utterance.StatementsIn(story)
            .Select(statement => (Statement: statement, Day: Days.Of(statement.SaidAt)))
            .Where(said => said.Day is not null)
            .Select(said => (said.Statement, Day: said.Day!.Value))
            .ToArray();
        var daysOf = dated.ToLookup(said => said.Statement.Report, said => said.Day, StringComparer.Ordinal);
        var clear = dated.Where(said => daysOf[said.Statement.Report].All(day => day == said.Day)).ToArray();
        return clear.Length > 0 && clear.Max(said => said.Day.DayNumber) - clear.Min(said => said.Day.DayNumber) is > 0 and <= WidestRival ? clear : [];
    }

    /// <summary>The clause that names the day nearest to the words.</summary>
    private static Evidence? PlaceOf(Story story, Statement statement, DateOnly day)
    {
        var document = story.Document(statement.Report);
        var words = statement.Content.Length > 0 ? statement.Content[0].Span : statement.Cue?.Span ?? default;
        TimeExpression? nearest = null;
        foreach (var time in document.Times)
        {
            if (Days.Of(time.Value) == day && !document.Quotations.Any(quotation => quotation.Inner.Contains(time.Span))
                && Distance(time.Span, words) <= NearbyChars && (nearest is null || Distance(time.Span, words) < Distance(nearest.Value.Span, words)))
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
