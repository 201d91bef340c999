using Hearsay.Language;
using Hearsay.Sources;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>The words of a statement's sentence that are no part of what was said: who told whom, where and when.</summary>
internal sealed class FrameText
{
    private const int MaxToOutlet = 7; // tokens from a preposition to the outlet it governs: "in a long interview with the daily X"

    private const int MaxToName = 3; // chars from "the agency" to its name, a comma between
    private const int MaxToHearer = 6; // tokens from "to" to the head of who is spoken to
    private const int MaxToHedge = 4; // tokens from a hedge to the cue
    private const int MaxPlaceTokens = 10; // tokens of "at a long-planned meeting of ministers in Orla"
    private const int MaxFrameTokens = 150; // on either side of the cue

    private readonly StatementContext context;
    private readonly Attribution statement;
    private readonly List<int> tokens = [];
    private readonly FrameTree? tree;
    private TextSpan? outletSpan;

    private FrameText(StatementContext context, Attribution statement)
    {
        (this.context, this.statement, tree) = (context, statement, FrameTree.Of(context, statement));
        Dates = new FrameDates(context, statement, tokens, tree);
    }

    /// <summary>"has repeatedly said", "had previously denied": the words belong to no one occasion that the text tells of.</summary>
    public bool IsOfOldTimes => tree?.IsPerfect() == true || HasWordBeforeCue();

    public FrameDates Dates { get; }

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
            if (!frame.Dates.IsSaid(span) && !(statement.Source?.Span is { } source && source.Overlaps(span)) && !context.IsQuoted(token))
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
                if (context.Entities.Entities[mention.Entity].Type == EntityType.Outlet && mention.Entity != statement.Source?.Entity && mention.Kind != MentionKind.Pronoun && IsGoverned(i, mention))
                {
                    var named = Named(mention);
                    outletSpan = named.Span;
                    return named.Entity;
                }
            }
        }

        return null;
    }

    /// <summary>"the state news agency Interfax": of a noun and the name after it the name.</summary>
    private Mention Named(Mention mention)
    {
        var next = context.Entities.In(new TextSpan(mention.Span.End, Math.Min(context.Text.Length, mention.Span.End + MaxToName)));
        return mention.Kind == MentionKind.Nominal && !next.IsEmpty && next[0] is { Kind: MentionKind.Name } name
            && context.Entities.Entities[name.Entity].Type == EntityType.Outlet && name.Span.Start - mention.Span.End <= MaxToName
                ? name
                : mention;
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

            for (var j = i + 1; j < Math.Min(tokens.Count, i + 1 + MaxToOutlet) && tokens[j] == tokens[i] + (j - i) && context.Tokens.Tokens[tokens[j]].Kind is TokenKind.Word or TokenKind.Number
                && !NarrationWords.IsPreposition(context.Tokens.TextOf(tokens[j])); j++)
            {
                if (ChannelWords.Contains(context.Tokens.TextOf(tokens[j])) && Span(tokens[i + 1], tokens[j]) is var span && TieOf(span) != FrameTie.Apart)
                {
                    return new LocalParty(null, WithTitle(i, j) ?? span);
                }
            }
        }

        return null;
    }

    /// <summary>"her book High Water": the carrier with its name.</summary>
    private TextSpan? WithTitle(int preposition, int noun)
    {
        var end = noun;
        if (end + 2 < tokens.Count && tokens[end + 2] == tokens[end] + 2 && IsAny(tokens[end + 1], "on") && char.IsUpper(context.Tokens.TextOf(tokens[end + 2])[0])
            && !Dates.IsTime(context.Tokens.Tokens[tokens[end + 2]].Span))
        {
            end += 2; // "a post on Orlagram"
        }

        while ((end > noun || ChannelWords.HasTitle(context.Tokens.TextOf(tokens[noun]))) && end + 1 < tokens.Count && tokens[end + 1] == tokens[end] + 1
            && char.IsUpper(context.Tokens.TextOf(tokens[end + 1])[0]) && !Dates.IsTime(context.Tokens.Tokens[tokens[end + 1]].Span))
        {
            end++;
        }

        return end > noun ? Span(tokens[preposition + 1], tokens[end]) : null;
    }

    /// <summary>"speaking to reporters", "in a letter to the committee", "in comments to X": who is spoken to after "to" or "with".</summary>
    public LocalParty? Hearer()
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!IsAny(tokens[i], "to", "with") || i == 0 || !MayBeSpokenTo(tokens[i - 1], tokens[i]))
            {
                continue;
            }

            for (var j = i + 1; j < Math.Min(tokens.Count, i + 1 + MaxToHearer) && tokens[j] == tokens[i] + (j - i) && context.Tokens.Tokens[tokens[j]].Kind is TokenKind.Word; j++)
            {
                var span = context.Tokens.Tokens[tokens[j]].Span;
                var mentions = context.Entities.In(span);
                var isParty = !mentions.IsEmpty && mentions[0].Entity != statement.Source?.Entity
                    && context.Entities.Entities[mentions[0].Entity].Type is EntityType.Person or EntityType.Organization or EntityType.Outlet or EntityType.Group;
                if ((isParty || FrameWords.IsHearer(context.Tokens.TextOf(tokens[j]))) && TieOf(span) != FrameTie.Apart)
                {
                    return new LocalParty(mentions.IsEmpty ? null : mentions[0].Entity, mentions.IsEmpty ? span : mentions[0].Span);
                }
            }
        }

        return null;
    }

    /// <summary>"at a rally in Orla", "aboard the ferry": where and at what it was said.</summary>
    public TextSpan? Place()
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!FrameWords.IsPlace(context.Tokens.TextOf(tokens[i])))
            {
                continue;
            }

            var (end, isPlace) = (-1, false);
            for (var j = i + 1; j < Math.Min(tokens.Count, i + 1 + MaxPlaceTokens) && tokens[j] == tokens[i] + (j - i)
                && context.Tokens.Tokens[tokens[j]] is { Kind: not (TokenKind.Punctuation or TokenKind.QuotationMark) } token && !Dates.IsTime(token.Span); j++)
            {
                var mentions = context.Entities.In(token.Span);
                if (NarrationWords.IsPreposition(context.Tokens.TextOf(tokens[j])) && (!isPlace || !(FrameWords.IsPlace(context.Tokens.TextOf(tokens[j])) || context.Tokens.Is(tokens[j], "of"))))
                {
                    break; // "in the day at a press conference": the place begins at "at"
                }

                var isHead = FrameWords.OccasionOf(context.Tokens.TextOf(tokens[j])) is not null || (!mentions.IsEmpty && context.Entities.Entities[mentions[0].Entity].Type is EntityType.Place or EntityType.Event);
                isPlace |= isHead;
                end = isHead || (isPlace && !mentions.IsEmpty) ? j : end;
            }

            if (end > 0 && Span(tokens[i], tokens[end]) is var span && TieOf(span) == FrameTie.Tied)
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>The event at which it was said, by <see cref="FrameWords.OccasionOf"/>: "at the opening of the session", "in an interview"; null without one.</summary>
    public int? Occasion()
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (FrameWords.OccasionOf(context.Tokens.TextOf(tokens[i])) is { } occasion && IsHeldAt(i)
                && TieOf(context.Tokens.Tokens[tokens[i]].Span) is var tie && (tree is null ? tie != FrameTie.Apart : tie == FrameTie.Tied))
            {
                return occasion;
            }
        }

        return null;
    }

    /// <summary>"at the opening of the session", "in a long interview": not "on the meeting".</summary>
    private bool IsHeldAt(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - MaxToHearer) && tokens[i] == tokens[index] - (index - i); i--)
        {
            if (IsAny(tokens[i], "at", "in", "during", "aboard"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"reportedly", "suggested": the word that keeps a distance, the cue itself or one that hangs on it.</summary>
    public TextSpan? Hedge()
    {
        if (statement.Cue is not { } cue)
        {
            return null;
        }

        var cueToken = context.Tokens.TokenAt(cue.Start);
        foreach (var token in tokens)
        {
            var span = context.Tokens.Tokens[token].Span;
            if (SourceWords.IsHedge(context.Tokens.TextOf(token))
                && (cue.Contains(span) || (tree is null ? Math.Abs(token - cueToken) <= MaxToHedge : SourceWords.IsHedgingAdverb(context.Tokens.TextOf(token)) && tree.TieOf(span) == FrameTie.Tied)))
            {
                return span;
            }
        }

        return null;
    }

    private FrameTie TieOf(TextSpan span) => tree?.TieOf(span) ?? FrameTie.Unknown;

    private TextSpan Span(int first, int last) => new(context.Tokens.Tokens[first].Start, context.Tokens.Tokens[last].End);

    /// <summary>"speaking to", "letter to", "said to": not "close to", "according to".</summary>
    private bool MayBeSpokenTo(int before, int to) =>
        before == to - 1 && context.Tokens.TextOf(before) is var word
        && (FrameWords.IsSpeech(word) || ChannelWords.Contains(word) || (statement.Cue is { } cue && cue.Overlaps(context.Tokens.Tokens[before].Span) && !cue.Overlaps(context.Tokens.Tokens[to].Span)
                && (context.Tokens.Tokens[before].Start == cue.Start || CueLexicon.VerbAt(context.Tokens, before) is not null))); // not "said in a tribute to X"

    /// <summary>"previously denied", "once said".</summary>
    private bool HasWordBeforeCue()
    {
        if (statement.Cue is not { } cue)
        {
            return false;
        }

        var token = context.Tokens.TokenAt(cue.Start);
        for (var i = Math.Max(0, token - MaxToHedge); i < token; i++)
        {
            if (FrameWords.IsOld(context.Tokens.TextOf(i)) && tokens.BinarySearch(i) >= 0)
            {
                return true;
            }
        }

        var after = context.Tokens.TokenAt(cue.End);
        return after + 2 < context.Tokens.Tokens.Length
            && (context.Tokens.Is(after, "then") || (context.Tokens.Is(after, "at") && context.Tokens.Is(after + 1, "the") && context.Tokens.Is(after + 2, "time"))); // "said at the time"
    }

    /// <summary>It is told or carries the words: "told X", "in an interview with X"; "on X" and "in X" only where they hang on the cue.</summary>
    private bool IsGoverned(int index, Mention mention)
    {
        var tie = TieOf(mention.Span);
        if (tie == FrameTie.Apart || (mention.Kind == MentionKind.Nominal && tree?.IsModifier(mention.Span) == true))
        {
            return false;
        }

        for (var i = index; i >= Math.Max(0, index - MaxToOutlet); i--)
        {
            if (IsAny(tokens[i], "to", "with", "told", "tells", "telling", "via", "through")
                || (IsAny(tokens[i], "by", "on", "in", "for", "at") && (tree is null || tie == FrameTie.Tied)))
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
