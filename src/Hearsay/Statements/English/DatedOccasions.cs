using System.Globalization;
using Hearsay.Times;

namespace Hearsay.Statements.English;

/// <summary>
/// Days of events at which people speak, as a report's own sentences tell them: "The council debated the ferry on Tuesday" dates what
/// a speaker "told the council" or said "at the session".
/// </summary>
internal sealed class DatedOccasions
{
    private const int RecentDays = 31;
    private const int MaxSentences = 12; // further off another event is told of

    private readonly StatementContext context;
    private readonly List<(int Sentence, int Occasion, string Value)> dated = []; // in text order

    public DatedOccasions(StatementContext context)
    {
        this.context = context;
        var (tokens, time) = (context.Tokens, 0);
        for (var i = 0; i < tokens.Sentences.Length; i++)
        {
            var sentence = tokens.Sentences[i];
            var (value, isOne) = ((string?)null, true);
            for (; time < context.Times.Length && context.Times[time].Span.Start < sentence.Span.End; time++)
            {
                if (context.Times[time] is { Type: TimeType.Date or TimeType.Time } found && DayOf(found.Value) is { } day && IsRecent(day) && !context.IsQuoted(tokens.TokenAt(found.Span.Start)))
                {
                    isOne &= value is null || value == day;
                    value = day;
                }
            }

            for (var token = sentence.FirstToken; value is not null && isOne && !sentence.IsNoise && token < sentence.EndToken; token++)
            {
                if (FrameWords.OccasionOf(tokens.TextOf(token)) is { } occasion && !context.IsQuoted(token))
                {
                    dated.Add((i, occasion, value));
                }
            }
        }
    }

    /// <summary>The day of the event of this kind last told of before a position; without one, of the only such event told of soon after it.</summary>
    /// <param name="occasion">By <see cref="FrameWords.OccasionOf"/>.</param>
    /// <param name="position">Of the cue.</param>
    /// <param name="speaker">Whose interview, speech or rally it must be; a debate or a hearing is everybody's.</param>
    public string? Of(int occasion, int position, int? speaker)
    {
        var sentence = context.Tokens.SentenceAt(position);
        var (before, after, isOne) = ((string?)null, (string?)null, true);
        for (var i = FirstFrom(sentence - MaxSentences); i < dated.Count && dated[i].Sentence <= sentence + MaxSentences; i++)
        {
            var (place, kind, value) = dated[i];
            if (kind == occasion && place != sentence
                && (FrameWords.IsShared(occasion) || (speaker is { } entity && Names(place, entity))))
            {
                before = place < sentence ? value : before;
                isOne &= after is null || after == value;
                after = value;
            }
        }

        return before ?? (isOne ? after : null);
    }

    /// <summary>The day of the event last told of before a position in whose sentence a party is named.</summary>
    public string? With(int entity, int position)
    {
        var sentence = context.Tokens.SentenceAt(position);
        for (var i = FirstFrom(sentence) - 1; i >= 0 && sentence - dated[i].Sentence <= MaxSentences; i--)
        {
            if (Names(dated[i].Sentence, entity))
            {
                return dated[i].Value;
            }
        }

        return null;
    }

    private int FirstFrom(int sentence)
    {
        var (low, high) = (0, dated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dated[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Of the weeks before the report; what lies further back is history that it recalls.</summary>
    private bool IsRecent(string day) =>
        context.Document.PublishedAt is not { } published || DayOf(published) is not { } today
        || (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var of)
            && DateOnly.TryParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            && on.DayNumber - of.DayNumber is >= 0 and <= RecentDays);

    private bool Names(int sentence, int entity)
    {
        foreach (var mention in context.Entities.In(context.Tokens.Sentences[sentence].Span))
        {
            if (mention.Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day of the calendar, without the time of day; null for anything vaguer.</summary>
    public static string? DayOf(string value) =>
        value.Length >= 10 && !value.Contains('/', StringComparison.Ordinal) && value[4] == '-' && value[7] == '-' && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[9]) ? value[..10] : null;
}
