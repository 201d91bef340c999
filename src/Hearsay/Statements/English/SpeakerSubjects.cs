namespace Hearsay.Statements.English;

/// <summary>Reads who speaks off the words before a reporting verb.</summary>
internal static class SpeakerSubjects
{
    /// <summary>The subject that ends before the verb; null when the verb has none of its own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="first">The subject begins here at the earliest.</param>
    public static Speaker? Before(SpeechText text, int verb, int first)
    {
        first = Math.Max(first, verb - SpeakerPhrases.Longest);
        var k = verb - 1;
        while (k >= first && text.IsNarration(k) && (NarrationWords.IsAdverb(text.Word(k)) || NarrationWords.IsAuxiliary(text.Word(k))))
        {
            k--;
        }

        if (k < first || text.IsQuoted(k))
        {
            return null;
        }

        if (text.Word(k) is ")" or "]")
        {
            k = SkipBack(text, k, first, "(", "[");
        }
        else if (text.IsDash(k) && SkipBack(text, k, first, "–", "—", "--", "-") is var opening && opening >= first)
        {
            k = opening;
        }

        if (k < first)
        {
            return null;
        }

        var word = text.Word(k);
        if (NarrationWords.IsRelative(word) && k > first)
        {
            var antecedent = text.IsComma(k - 1) ? k - 2 : k - 1;
            return antecedent >= first && text.IsWord(antecedent) ? Ending(text, antecedent, first) : null;
        }

        if (NarrationWords.IsSubjectPronoun(word))
        {
            return SpeakerPhrases.Pronoun(text, k);
        }

        if (word is "and" or "but" && k > first)
        {
            return Coordinated(text, k, first);
        }

        return text.IsComma(k) ? BeforeApposition(text, k, first)
            : text.IsWord(k) && !NarrationWords.IsClauseWord(word) && !NarrationWords.IsPreposition(word) ? Ending(text, k, first)
            : null;
    }

    /// <summary>True when the subject of a verb is a relative pronoun: "Smith, who says he lost".</summary>
    public static bool IsRelative(SpeechText text, int verb, int first)
    {
        var k = verb - 1;
        while (k >= first && (NarrationWords.IsAdverb(text.Word(k)) || NarrationWords.IsAuxiliary(text.Word(k))))
        {
            k--;
        }

        return k > first && NarrationWords.IsRelative(text.Word(k));
    }

    /// <summary>The subject of the verb before "and": "I laughed and said".</summary>
    private static Speaker? Coordinated(SpeechText text, int conjunction, int first)
    {
        var start = conjunction;
        while (start > first && !text.IsQuoted(start - 1) && !(NarrationWords.IsClauseWord(text.Word(start - 1)) || text.Word(start - 1) is "," or ";" or ":" or "–" or "—"))
        {
            start--;
        }

        while (start < conjunction && NarrationWords.IsAdverb(text.Word(start)))
        {
            start++;
        }

        if (start >= conjunction - 1)
        {
            return null;
        }

        if (NarrationWords.IsSubjectPronoun(text.Word(start)))
        {
            return SpeakerPhrases.Pronoun(text, start);
        }

        return SpeakerPhrases.OpeningMention(text, start, conjunction) is { } party ? new Speaker(party, SourceBasis.Explicit) : null;
    }

    /// <summary>The noun phrase that ends at a token.</summary>
    private static Speaker? Ending(SpeechText text, int last, int first)
    {
        var start = last;
        while (start > first && !PhraseEdges.IsBoundary(text, start - 1, last))
        {
            start--;
        }

        // "the ministers of labour and health": a conjunction inside a mention is no boundary
        foreach (var mention in text.Context.Entities.In(text.Tokens.Tokens[start].Span))
        {
            start = Math.Max(first, Math.Min(start, text.Tokens.TokenAt(mention.Span.Start)));
            break;
        }

        while (start < last && (NarrationWords.IsClauseWord(text.Word(start)) || NarrationWords.IsAdverb(text.Word(start))))
        {
            start++;
        }

        return NarrationWords.IsSubjectPronoun(text.Word(last)) ? SpeakerPhrases.Pronoun(text, last)
            : SpeakerPhrases.Select(text, start, last, preferLast: true) is { } party ? new Speaker(party, SourceBasis.Explicit)
            : null;
    }

    /// <summary>A subject with commas after it: "Ines Duarte, the mayor of Orla, said"; "the mayor, Ines Duarte, said"; "Aas, who had left, said".</summary>
    private static Speaker? BeforeApposition(SpeechText text, int comma, int first)
    {
        var starts = new List<(int First, int Last)>();
        var last = comma - 1;
        for (var i = comma - 1; i >= first - 1; i--)
        {
            var isEdge = i < first || text.IsQuoted(i) || text.Word(i) is ";" or ":" or "." or "?" or "!";
            if (isEdge || text.IsComma(i))
            {
                if (last >= i + 1)
                {
                    starts.Add((i + 1, last));
                }

                last = i - 1;
                if (isEdge)
                {
                    break;
                }
            }
        }

        starts.Reverse();
        foreach (var (start, end) in starts)
        {
            if (PhraseEdges.IsIntroduction(text, start))
            {
                continue;
            }

            var head = start;
            while (head < end && NarrationWords.IsClauseWord(text.Word(head)))
            {
                head++;
            }

            var speaker = NarrationWords.IsSubjectPronoun(text.Word(end)) ? SpeakerPhrases.Pronoun(text, end)
                : SpeakerPhrases.After(text, head, end + 1) is { } phrase ? new Speaker(phrase, SourceBasis.Explicit)
                : Ending(text, end, start);
            return speaker is { } found && SpeakerPhrases.NameInApposition(text, end, comma + 1, found.Party) is { } name ? new Speaker(name, SourceBasis.Explicit) : speaker;
        }

        return null;
    }

    /// <summary>Index before the nearest of the openings, searched back from a closing; below first when there is none.</summary>
    private static int SkipBack(SpeechText text, int close, int first, params ReadOnlySpan<string> openings)
    {
        for (var i = close - 1; i >= first; i--)
        {
            foreach (var opening in openings)
            {
                if (text.Tokens.Is(i, opening))
                {
                    return i - 1;
                }
            }
        }

        return first - 1;
    }
}
