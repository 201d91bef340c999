namespace Hearsay.Statements.English;

/// <summary>Where the phrase that names a speaker begins and ends.</summary>
internal static class PhraseEdges
{
    /// <summary>Last token of the phrase that begins at a token; before it when there is none.</summary>
    public static int PhraseEnd(SpeechText text, int start, int end)
    {
        var i = start;
        while (i < end && text.IsNarration(i) && !EndsPhrase(text, i, start))
        {
            i++;
        }

        return i - 1;
    }

    private static bool EndsPhrase(SpeechText text, int i, int start)
    {
        var word = text.Word(i);
        if (!text.IsWord(i))
        {
            return word is not ("-" or "&" or "/" or "'" or "’" or "\"" or "“" or "”") && !(word is "." && i + 1 < text.Count && char.IsLower(text.Word(i + 1)[0]));
        }

        return i > start
            && ((NarrationWords.IsPreposition(word) && word is not ("of" or "for" or "at"))
                || (NarrationWords.IsClauseWord(word) && word is not "and")
                || NarrationWords.IsRelative(word)
                || NarrationWords.IsSubjectPronoun(word)
                || (NarrationWords.IsDeterminer(word) && !NarrationWords.IsPreposition(text.Word(i - 1)) && word is not ("s" or "two" or "three" or "four" or "five" or "other"))
                || NarrationWords.IsAuxiliary(word) && word is not ("'s" or "’s")
                || (char.IsLower(word[0]) && NarrationWords.IsAdverb(word)));
    }

    public static bool StartsPhrase(SpeechText text, int start)
    {
        var word = text.Word(start);
        return text.IsWord(start)
            && !(NarrationWords.IsPreposition(word) && char.IsLower(word[0]))
            && !NarrationWords.IsClauseWord(word);
    }

    public static bool IsBoundary(SpeechText text, int i, int last)
    {
        if (text.IsQuoted(i))
        {
            return true;
        }

        var word = text.Word(i);
        return text.IsWord(i)
            ? NarrationWords.IsClauseWord(word) || NarrationWords.IsRelative(word) || NarrationWords.IsSubjectPronoun(word)
                || (NarrationWords.IsAuxiliary(word) && word is not ("'s" or "’s"))
                || (i < last && CueWords.IsSay(word))
            : word is not ("-" or "&" or "/" or "'" or "’" or "\"" or "“" or "”" or ".");
    }

    /// <summary>"On Monday", "Urging action", "When asked": what comes before the subject.</summary>
    public static bool IsIntroduction(SpeechText text, int start)
    {
        var word = text.Word(start);
        return NarrationWords.IsPreposition(word)
            || (NarrationWords.IsClauseWord(word) && word is not ("and" or "but" or "that" or "And" or "But"))
            || NarrationWords.IsAdverb(word)
            || word is "Asked" or "asked" or "According"
            || (word.Length > 4 && word.EndsWith("ing") && text.Context.Entities.In(text.Tokens.Tokens[start].Span).IsEmpty);
    }
}
