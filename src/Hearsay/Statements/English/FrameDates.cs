using System.Globalization;
using Hearsay.Sources;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Statements.English;

/// <summary>The dates of a statement's frame.</summary>
/// <param name="context">The document.</param>
/// <param name="statement">The statement.</param>
/// <param name="tokens">Those of the frame, in order.</param>
/// <param name="tree">Null without a model.</param>
internal sealed class FrameDates(StatementContext context, Attribution statement, List<int> tokens, FrameTree? tree)
{
    private const int DaysOfWeek = 7;
    private const int MaxToLimit = 4; // tokens from "before", "since" to a time that they govern

    /// <summary>From the frame's first token to its last.</summary>
    private TextSpan Reach => tokens.Count == 0 ? default : new TextSpan(context.Tokens.Tokens[tokens[0]].Start, context.Tokens.Tokens[tokens[^1]].End);

    /// <summary>A date stands in the frame, whatever it belongs to.</summary>
    public bool IsAny
    {
        get
        {
            foreach (var time in context.TimesIn(Reach))
            {
                var span = time.Span;
                if (time.Type is TimeType.Date or TimeType.Time && IsDay(time.Value) && !IsSaid(span) && tokens.Exists(token => span.Overlaps(context.Tokens.Tokens[token].Span)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The date that hangs on the cue, or the nearest to it, outside what was said.</summary>
    public string? SaidAt()
    {
        string? best = null;
        var distance = int.MaxValue;
        if (tokens.Count == 0 || statement.Cue is not { } cue)
        {
            return null;
        }

        foreach (var time in context.TimesIn(Reach))
        {
            if (time.Type is TimeType.Date or TimeType.Time && IsDay(time.Value) && !IsSaid(time.Span) && !IsInName(time.Span) && IsNear(time.Span) && Reported(time) is { } value)
            {
                var gap = time.Span.Start >= cue.End ? time.Span.Start - cue.End : cue.Start - time.Span.End;
                if (gap < distance)
                {
                    (best, distance) = (value, gap);
                }
            }
        }

        return best;
    }

    public bool IsTime(TextSpan span) => !context.TimesIn(span).IsEmpty;

    /// <summary>It is part of what was said.</summary>
    public bool IsSaid(TextSpan span)
    {
        foreach (var part in statement.Content)
        {
            if (part.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This Week" in the name of a programme.</summary>
    private bool IsInName(TextSpan span)
    {
        var mentions = context.Entities.In(span);
        return !mentions.IsEmpty && mentions[0].Kind == MentionKind.Name && mentions[0].Span.Contains(span);
    }

    /// <summary>In the frame, in the cue's own clause, and no limit of something else ("since 2022", "before taking office on").</summary>
    private bool IsNear(TextSpan time)
    {
        var at = tokens.FindIndex(token => context.Tokens.Tokens[token].Span.Overlaps(time));
        if (at < 0 || statement.Cue is not { } cue)
        {
            return false;
        }

        for (var i = at; i >= Math.Max(0, at - MaxToLimit); i--)
        {
            if (FrameWords.IsLimit(context.Tokens.TextOf(tokens[i])))
            {
                return false;
            }
        }

        var tie = tree?.TieOf(time) ?? FrameTie.Unknown;
        if (tie != FrameTie.Unknown)
        {
            return tie == FrameTie.Tied;
        }

        var (start, end) = (Math.Min(cue.Start, time.Start), Math.Max(cue.Start, time.Start));
        for (var token = context.Tokens.TokenAt(start); token < context.Tokens.TokenAt(end); token++)
        {
            if (context.Tokens.TextOf(token) is ";" or "." or "!" or "?")
            {
                return false;
            }
        }

        return tree?.HasVerbBetween(start, end) != true;
    }

    /// <summary>Nothing is reported that was said after the report: a day of the week that was read as the next one is the last one, any other later day is none.</summary>
    private string? Reported(TimeExpression time)
    {
        if (DatedOccasions.DayOf(time.Value) is not { } day || context.Document.PublishedAt is not { } published || DatedOccasions.DayOf(published) is not { } today
            || string.CompareOrdinal(day, today) <= 0)
        {
            return time.Value;
        }

        return time.Anchor == TimeAnchor.Publication && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var next)
            && next.AddDays(-DaysOfWeek).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) is var last && string.CompareOrdinal(last, today) <= 0
                ? last + time.Value[day.Length..]
                : null;
    }

    private static bool IsDay(string value) => value is [>= '0' and <= '9', ..] or ['X', 'X', 'X', 'X', '-', not 'X', ..] or ['X', 'X', 'X', 'X', '-', 'W', 'X', 'X', '-', not 'X', ..];
}
