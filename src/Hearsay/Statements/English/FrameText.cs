using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;
using Hearsay.Times;

namespace Hearsay.Statements.English;

/// <summary>The words of a statement's sentence that are no part of what was said: who told whom, where and when.</summary>
internal sealed class FrameText
{
    private const int MaxToOutlet = 7; // tokens from a preposition to the outlet it governs: "in a long interview with the daily X"

    private const int MaxToLimit = 4; // tokens from "before", "since" to a time that they govern
    private const int MaxFrameTokens = 150; // on either side of the cue

    private readonly StatementContext context;
    private readonly Attribution statement;
    private readonly List<int> tokens = [];
    private TextSpan? outletSpan;

    private FrameText(StatementContext context, Attribution statement) => (this.context, this.statement) = (context, statement);

    /// <summary>Where <see cref="Outlet"/> was found.</summary>
    public TextSpan? OutletSpan => outletSpan;

    public static FrameText Around(StatementContext context, Attribution statement)
    {
        var frame = new FrameText(context, statement);
        if (statement.Cue is not { } cue || context.Tokens.SentenceAt(cue.Start) is not (>= 0 and var index))
        {
            return frame;
        }

        var sentence = context.Tokens.Sentences[index];
        var cueToken = context.Tokens.TokenAt(cue.Start);
        for (var token = Math.Max(sentence.FirstToken, cueToken - MaxFrameTokens); token < Math.Min(sentence.EndToken, cueToken + MaxFrameTokens); token++)
        {
            if (context.Tokens.Is(token, "according") && context.Tokens.Tokens[token].Start != cue.Start)
            {
                while (token + 1 < sentence.EndToken && context.Tokens.TextOf(token) is not ",")
                {
                    token++; // another's frame
                }
            }

            var span = context.Tokens.Tokens[token].Span;
            if (!statement.Content.Any(span.Overlaps) && !(statement.Source?.Span is { } source && source.Overlaps(span)) && !context.IsQuoted(token))
            {
                frame.tokens.Add(token);
            }
        }

        return frame;
    }

    /// <summary>The outlet that was told or that carried it: "in an interview with X", "on X", "told X".</summary>
    public int? Outlet()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = context.Tokens.Tokens[tokens[i]].Span;
            foreach (var mention in context.Entities.In(span))
            {
                if (context.Entities.Entities[mention.Entity].Type == EntityType.Outlet && mention.Entity != statement.Source?.Entity && mention.Kind != MentionKind.Pronoun && IsGoverned(i))
                {
                    outletSpan = mention.Span;
                    return mention.Entity;
                }
            }
        }

        return null;
    }

    /// <summary>"in a statement", "on its website": what carried the words, when it is no outlet.</summary>
    public LocalParty? Carrier()
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!IsAny(tokens[i], "in", "on", "via", "during", "through", "by"))
            {
                continue;
            }

            for (var j = i + 1; j < Math.Min(tokens.Count, i + 1 + MaxToOutlet) && tokens[j] == tokens[i] + (j - i) && context.Tokens.Tokens[tokens[j]].Kind is TokenKind.Word; j++)
            {
                if (ChannelWords.Contains(context.Tokens.TextOf(tokens[j])))
                {
                    return new LocalParty(null, new TextSpan(context.Tokens.Tokens[tokens[i + 1]].Start, context.Tokens.Tokens[tokens[j]].End));
                }
            }
        }

        return null;
    }

    /// <summary>"to reporters", "told the council": a mention or a plain noun after "to" beside the cue.</summary>
    public LocalParty? Hearer()
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (IsAny(tokens[i], "to", "with") && IsAny(tokens[i + 1], "reporters", "journalists", "lawmakers", "parliament"))
            {
                var span = context.Tokens.Tokens[tokens[i + 1]].Span;
                var mentions = context.Entities.In(span);
                return new LocalParty(mentions.IsEmpty ? null : mentions[0].Entity, span);
            }
        }

        return null;
    }

    /// <summary>The date nearest to the cue, outside what was said.</summary>
    public string? SaidAt()
    {
        string? best = null;
        var distance = int.MaxValue;
        if (tokens.Count == 0)
        {
            return null;
        }

        var reach = new TextSpan(context.Tokens.Tokens[tokens[0]].Start, context.Tokens.Tokens[tokens[^1]].End);
        foreach (var time in context.Times)
        {
            if (reach.Overlaps(time.Span) && time.Type is TimeType.Date or TimeType.Time && statement.Cue is { } cue && IsDay(time.Value)
                && IsNear(time.Span))
            {
                var gap = time.Span.Start >= cue.End ? time.Span.Start - cue.End : cue.Start - time.Span.End;
                if (gap < distance)
                {
                    (best, distance) = (time.Value, gap);
                }
            }
        }

        return best;
    }

    /// <summary>"reportedly", "suggested": the word that keeps a distance.</summary>
    public TextSpan? Hedge()
    {
        foreach (var token in tokens)
        {
            if (SourceWords.IsHedge(context.Tokens.TextOf(token)))
            {
                return context.Tokens.Tokens[token].Span;
            }
        }

        return null;
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
            if (IsAny(tokens[i], "since", "until", "before", "after", "by", "from"))
            {
                return false;
            }
        }

        var (from, to) = (context.Tokens.TokenAt(Math.Min(cue.Start, time.Start)), context.Tokens.TokenAt(Math.Max(cue.Start, time.Start)));
        for (var token = from; token < to; token++)
        {
            if (context.Tokens.TextOf(token) is ";" or "." or "!" or "?")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDay(string value) => value is [>= '0' and <= '9', ..] or ['X', 'X', 'X', 'X', '-', ..];

    private bool IsGoverned(int index)
    {
        for (var i = index; i >= Math.Max(0, index - MaxToOutlet); i--)
        {
            if (IsAny(tokens[i], "to", "with", "by", "on", "in", "told", "tells", "telling", "via", "through", "for", "at"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (context.Tokens.Is(token, word))
            {
                return true;
            }
        }

        return false;
    }
}
