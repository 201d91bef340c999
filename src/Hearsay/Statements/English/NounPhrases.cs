namespace Hearsay.Statements.English;

/// <summary>Where noun phrases begin and end, by grammar words, names and punctuation; no parse.</summary>
internal static class NounPhrases
{
    private const int MaxTokens = 40; // longer is no subject but a failed reading

    /// <summary>First token of the noun phrase (with the phrases that hang on it) that ends before a token; the token itself when there is none.</summary>
    public static int StartBefore(ClauseText text, int end, int floor)
    {
        var start = end;
        floor = Math.Max(floor, end - MaxTokens);
        while (true)
        {
            var core = CoreStart(text, start, floor);
            if (core == start)
            {
                return start == end ? end : SkipPreposition(text, start, end);
            }

            start = core;
            if (start - 2 >= floor && text.Is(start - 1, WordClass.Attaching) && !text.Is(start - 1, WordClass.Capital) && CanEnd(text, start - 2))
            {
                start--; // "the head OF the ministry"
            }
            else
            {
                return start;
            }
        }
    }

    /// <summary>Index after the noun phrase (with what hangs on it by a preposition) that begins at a token; the token itself when there is none.</summary>
    public static int EndAfter(ClauseText text, int start, int ceiling, bool attach = true)
    {
        var end = start;
        ceiling = Math.Min(ceiling, start + MaxTokens);
        if (end < ceiling && text.Is(end, WordClass.Object | WordClass.Subject)
            && (!text.Is(end, WordClass.Possessive) || end + 1 >= ceiling || !IsNominal(text, end + 1)))
        {
            return end + 1;
        }

        while (end < ceiling)
        {
            var core = CoreEnd(text, end, ceiling);
            if (core == end)
            {
                break;
            }

            end = core;
            if (!attach || end + 1 >= ceiling || !text.Is(end, WordClass.Attaching) || text.Is(end, "to") || CoreEnd(text, end + 1, ceiling) == end + 1)
            {
                return end;
            }

            end++;
        }

        return end > start && text.Is(end - 1, WordClass.Preposition) ? end - 1 : end;
    }

    /// <summary>First token of the noun phrase that ends before a token, without what hangs on it: the owner in "about X's claim".</summary>
    public static int CoreStart(ClauseText text, int end, int floor)
    {
        var start = end;
        while (start > floor)
        {
            var token = start - 1;
            if (text.Is(token, WordClass.Determiner | WordClass.Possessive))
            {
                start = token;
                if (start - 1 >= floor && text.Is(start - 1, WordClass.Determiner))
                {
                    start--; // "all the lawmakers"
                }

                return start;
            }

            if (!IsNominal(text, token) && !(text.Is(token, WordClass.Ending) && start < end && token > floor))
            {
                return start;
            }

            if (start < end && token > floor && text.Is(token - 1, WordClass.Content) && IsPast(text, token))
            {
                return start; // "the auction violated RULES which": another verb stands between
            }

            start = token;
        }

        return start;
    }

    /// <summary>A noun that means several: "lawmakers", "police".</summary>
    public static bool IsPlural(ClauseText text, int token) =>
        text.Is(token, WordClass.Content)
        && (text.TextOf(token) is [.., not 's' and not 'u', 's'] or "people" or "police" or "media" or "men" or "women" or "youth"
            || (text.MentionAt(token) is >= 0 and var mention && text.Context.Entities.Entities[text.Context.Entities.Mentions[mention].Entity].IsPlural));

    private static int CoreEnd(ClauseText text, int start, int ceiling)
    {
        var end = start;
        while (end < ceiling && text.Is(end, WordClass.Determiner | WordClass.Possessive))
        {
            end++;
        }

        var first = end;
        while (end < ceiling && ((IsNominal(text, end) && !(end > first && IsPast(text, end))) || (text.Is(end, WordClass.Ending) && end > first)))
        {
            end++;
        }

        return end > first ? end : start;
    }

    /// <summary>A word that may stand inside a noun phrase: anything but grammar words and finite reporting verbs.</summary>
    private static bool IsNominal(ClauseText text, int token)
    {
        if (text.MentionAt(token) >= 0 && !text.Is(token, WordClass.Subject))
        {
            return !text.Is(token, WordClass.Break);
        }

        if (text.Is(token, WordClass.Number))
        {
            return true;
        }

        if (!text.Is(token, WordClass.Content))
        {
            return text.Class(token) == WordClass.None;
        }

        return CueLexicon.VerbAt(text.Tokens, token) is not { } cue
            || text.Is(token, WordClass.Capital)
            || CueLexicon.NounAt(text.Tokens, token) is not null
            || (token > 0 && text.Is(token - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition))
            || (cue.Is(VerbForms.Base) && cue.EndToken == token + 1 && token > 0 && text.Is(token - 1, WordClass.Content));
    }

    /// <summary>"-ed" after a noun is the verb of it: "lawmakers signed"; after "the" or a number it is an adjective.</summary>
    private static bool IsPast(ClauseText text, int token) =>
        text.MentionAt(token) < 0 && text.Is(token, WordClass.Content) && !text.Is(token, WordClass.Capital)
        && text.TextOf(token) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !word.Contains('-')
        && !text.Is(token - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Number | WordClass.Ending);

    private static bool CanEnd(ClauseText text, int token) => IsNominal(text, token);

    /// <summary>"In Moscow officials": the phrase after the opening preposition's own noun cannot be told; the last mention is taken.</summary>
    private static int SkipPreposition(ClauseText text, int start, int end)
    {
        if (start == 0 || !text.Is(start - 1, WordClass.Preposition) || text.Is(start - 1, "than") || text.Is(start - 1, "as"))
        {
            return start;
        }

        var mention = text.MentionAt(end - 1);
        var from = end;
        while (mention >= 0 && from > start && text.MentionAt(from - 1) == mention)
        {
            from--;
        }

        return from > start && from < end ? from : start;
    }
}
