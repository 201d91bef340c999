using System.Globalization;
using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Stories;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Claims;

/// <summary>Tells what reports say beside the news: how things are, and what happened long before.</summary>
internal sealed class Background(Story story)
{
    private const int NewsDays = 10; // what happened longer before a report is its background

    private const int YearLength = 4; // digits

    private readonly bool[]?[] old = new bool[story.Documents.Length][];

    public bool Holds(Clause clause) => clause.Rank > 0 && (clause.IsStanding || IsOld(clause));

    /// <summary>Its sentence tells of a time long before the report.</summary>
    public bool IsOld(Clause clause) => (old[clause.Document] ??= OldSentences(clause.Document))[clause.Sentence];

    /// <summary>Sentences that name a time which ended long before the report, and none of its days; and what follows them in their paragraph without any.</summary>
    private bool[] OldSentences(int index)
    {
        var document = story.Documents[index];
        var isOld = new bool[document.Tokens.Sentences.Length];
        if (DayOf(story.Dates[index].Value) is not { } published)
        {
            return isOld;
        }

        var isRecent = new bool[isOld.Length];
        foreach (var time in document.Times)
        {
            if (time.Type == TimeType.Date && !IsModifier(document, time.Span) && !IsSince(document, time.Span) && LastDayOf(time.Value) is { } day && document.Tokens.SentenceAt(time.Span.Start) is >= 0 and var sentence)
            {
                (published.DayNumber - day.DayNumber > NewsDays ? isOld : isRecent)[sentence] = true;
            }
        }

        for (var i = 0; i < isOld.Length; i++)
        {
            isOld[i] = !isRecent[i] && (isOld[i] || (i > 0 && isOld[i - 1] && document.Tokens.Sentences[i].Paragraph == document.Tokens.Sentences[i - 1].Paragraph));
        }

        return isOld;
    }

    /// <summary>"the 1994 treaty": it names a thing and dates no event.</summary>
    private static bool IsModifier(AnnotatedDocument document, TextSpan time)
    {
        var text = document.Tokens;
        var first = text.TokenAt(time.Start);
        return time.Length == YearLength && first > 0 && first + 1 < text.Tokens.Length && text.Tokens[first + 1].Kind == TokenKind.Word && char.IsLower(text.TextOf(first + 1)[0])
            && !WordForms.IsFunctionWord(text.TextOf(first + 1)) && text.Tokens[first - 1].Kind == TokenKind.Word && !TimePrepositions.IsBeforeYear(text.TextOf(first - 1));
    }

    /// <summary>"the first call since early 2022": of today.</summary>
    private static bool IsSince(AnnotatedDocument document, TextSpan time)
    {
        var first = document.Tokens.TokenAt(time.Start);
        return first > 0 && TimePrepositions.IsSince(document.Tokens.TextOf(first - 1));
    }

    /// <summary>Of a day, a month or a year; null of anything else.</summary>
    private static DateOnly? LastDayOf(string value) =>
        value.Length == 7 && DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year < 9999 ? month.AddMonths(1).AddDays(-1)
        : value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999 ? new DateOnly(year, 12, 31)
        : DayOf(value);

    private static DateOnly? DayOf(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
