using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Articles;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Times.English;

namespace Hearsay.Times;

/// <summary>Finds time expressions and resolves them against the publication date.</summary>
internal static class TimeFinder
{
    private const int NextToWords = 2; // "ahead of Monday's vote"

    private const int MaxLookBack = 40; // expressions; bounds the work on a text that is one endless sentence

    /// <param name="anchor">The document's publication time value (its own or lent by its story), or null: then relative expressions stay unresolved.</param>
    public static ImmutableArray<TimeExpression> Find(SourceDocument document, TokenizedText tokens, string? anchor)
    {
        var day = DayOf(anchor);
        var clock = ClockOf(anchor);
        var found = new List<Pending>();
        foreach (var paragraph in tokens.Paragraphs)
        {
            var run = new PieceRun(document.Text, paragraph);
            foreach (var reading in TimeReader.Read(run, day))
            {
                var span = new TextSpan(reading.Start, reading.End);
                if (IsInNoise(document, span))
                {
                    continue;
                }

                var sentence = tokens.SentenceAt(reading.Start);
                var direction = Tense.Of(run, span, sentence < 0 ? paragraph : tokens.Sentences[sentence].Span.Union(span), out var distance);
                if (IsPossessive(document.Text, span) && distance > NextToWords)
                {
                    direction = TimeDirection.Unknown;
                }

                var follows = found.Count > 0 && found[^1].Sentence == sentence && span.Start - found[^1].Span.End == 2 && document.Text[found[^1].Span.End] == ',';
                found.Add(new Pending(span, Apposed(reading.Meaning, follows, document.Text, span), direction, distance, sentence));
            }
        }

        return Resolve(found, day, clock);
    }

    /// <summary>The clock time of a time value; null for none, and for midnight sharp, which feeds write for a day alone.</summary>
    private static TimeOnly? ClockOf(string? value)
    {
        const int clockStart = 11;
        const int clockChars = 5; // "14:30"
        return value is { Length: >= clockStart + clockChars } && value[clockStart - 1] == 'T'
            && TimeOnly.TryParseExact(value.AsSpan(clockStart, clockChars), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) && clock != TimeOnly.MinValue
            ? clock
            : null;
    }

    /// <summary>The day that a time value names or begins with; null when it names none.</summary>
    public static DateOnly? DayOf(string? value)
    {
        const int dayLength = 10;
        return value is { Length: >= dayLength }
            && DateOnly.TryParseExact(value.AsSpan(0, dayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    private static ImmutableArray<TimeExpression> Resolve(List<Pending> found, DateOnly? anchor, TimeOnly? clock)
    {
        var results = new TimeExpression[found.Count];
        var days = new TextDay?[found.Count];
        TextDay? lead = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (NeedsTextDay(found[i].Meaning))
            {
                continue;
            }

            days[i] = Finish(found[i], anchor, clock, null, out results[i]);
            lead ??= days[i]?.Day is not null ? days[i] : null;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (NeedsTextDay(found[i].Meaning))
            {
                days[i] = Finish(found[i], anchor, clock, ToldFor(found, days, i, lead), out results[i]);
            }
        }

        return ImmutableArray.Create(results);
    }

    private static TextDay? Finish(in Pending pending, DateOnly? anchor, TimeOnly? clock, TextDay? told, out TimeExpression result)
    {
        var (value, basis, day) = TimeResolver.Resolve(pending.Meaning, anchor, pending.Direction, pending.VerbDistance, told, clock);
        var type = value.StartsWith('P') && value.Length > 1 && !value.EndsWith("_REF", StringComparison.Ordinal) && pending.Meaning.Type is TimeType.Date or TimeType.Time ? TimeType.Duration : pending.Meaning.Type;
        result = new TimeExpression(pending.Span, type, value, basis);
        var year = value.Length >= 4 && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return day is null && year == 0 ? null : new TextDay(day, year, value.Length == 7 && value[5] == 'Q', value);
    }

    private static bool NeedsTextDay(in TimeMeaning meaning) =>
        meaning.FromText || meaning.FromQuarter || meaning.Kind == MeaningKind.OnSomeDay || meaning.Shift is TimeShift.Previous or TimeShift.Following or TimeShift.That;

    private static TextDay? ToldFor(List<Pending> found, TextDay?[] days, int i, TextDay? lead)
    {
        var meaning = found[i].Meaning;
        for (var back = i - 1; meaning.FromQuarter && back >= Math.Max(0, i - MaxLookBack); back--)
        {
            if (days[back] is { IsQuarter: true } && !found[back].Meaning.FromQuarter)
            {
                return days[back];
            }
        }

        return meaning.FromQuarter && !meaning.FromText ? null : TextDayFor(found, days, i, lead);
    }

    /// <summary>
    /// The day that the text tells of: named in the same sentence (before, or after for a clock time), in the sentence before,
    /// and for a clock time also the first day that the report names, which is mostly that of its event.
    /// </summary>
    private static TextDay? TextDayFor(List<Pending> found, TextDay?[] days, int i, TextDay? lead)
    {
        var isClock = found[i].Meaning.Kind == MeaningKind.OnSomeDay;
        for (var back = i - 1; back >= Math.Max(0, i - MaxLookBack) && found[back].Sentence >= found[i].Sentence - 1; back--)
        {
            if (days[back] is { } told && (told.Day is not null || (!isClock && found[back].Meaning.Kind is MeaningKind.Calendar or MeaningKind.Quarter)))
            {
                if (!isClock || found[back].Sentence == found[i].Sentence || !NamesLaterDayInSentence(found, days, i))
                {
                    return told;
                }

                break;
            }
        }

        if (!isClock)
        {
            return null;
        }

        for (var next = i + 1; next < Math.Min(found.Count, i + MaxLookBack) && found[next].Sentence == found[i].Sentence; next++)
        {
            if (days[next]?.Day is not null)
            {
                return days[next];
            }
        }

        return lead;
    }

    private static bool NamesLaterDayInSentence(List<Pending> found, TextDay?[] days, int i)
    {
        for (var next = i + 1; next < Math.Min(found.Count, i + MaxLookBack) && found[next].Sentence == found[i].Sentence; next++)
        {
            if (days[next]?.Day is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Saturday, the day before he left": the words after name the same day from another side.</summary>
    private static TimeMeaning Apposed(in TimeMeaning meaning, bool follows, string text, TextSpan span) =>
        follows && meaning is { FromText: true, Unit: TimeUnit.Day } && span.End + 1 < text.Length && text[span.End] == ' ' && char.IsLetter(text[span.End + 1])
            ? meaning with { Amount = 0 }
            : meaning;

    /// <summary>"Monday's meeting": the verb says when it is spoken of, not when it is.</summary>
    private static bool IsPossessive(string text, TextSpan span) => span.End + 1 < text.Length && text[span.End] is '\'' or '’' && text[span.End + 1] == 's';

    private static bool IsInNoise(SourceDocument document, TextSpan span)
    {
        foreach (var noise in document.Noise)
        {
            if (noise.Kind != NoiseKind.Dateline && noise.Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Pending(TextSpan Span, TimeMeaning Meaning, TimeDirection Direction, int VerbDistance, int Sentence);
}
