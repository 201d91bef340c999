namespace Hearsay.Statements.English;

/// <summary>Verbs beside a quotation that no lexicon lists and that its place and the tree make reporting verbs: '"Out!" she barked', 'they chanted, "Out!"'.</summary>
internal static class TreeCues
{
    private const int LongestReach = 12; // tokens from a verb to the quotation that it introduces

    /// <summary>'...," a young woman exclaimed upon seeing him'; 'quipped Aas'.</summary>
    /// <param name="start">The first token after the quotation.</param>
    /// <param name="end">The narration ends here.</param>
    public static FoundCue? After(SpeechText text, int start, int end)
    {
        if (text.Tree is not { } tree)
        {
            return null;
        }

        while (start < end && (text.IsComma(start) || text.IsDash(start) || NarrationWords.IsAdverb(text.Word(start))))
        {
            start++;
        }

        for (var verb = Math.Max(start, 2); verb < Math.Min(end, start + SpeakerPhrases.Longest); verb++)
        {
            if (tree.IsVerb(verb) && tree.OwnSubject(verb) is >= 0 and var subject)
            {
                var isNewSentence = char.IsUpper(text.Word(start)[0]) && text.Tokens.TextOf(start - 2) is "?" or "!" && tree.HasObject(verb); // "Go!" Aas broke the glass.
                return Math.Min(verb, subject) == start && subject < end && !isNewSentence ? Cue(text, tree, verb) : null;
            }
        }

        return null;
    }

    /// <summary>'A flabbergasted Aas quipped, "..."', 'they marched, chanting "Out now"'.</summary>
    /// <param name="quotation">The quotation's first token.</param>
    /// <param name="after">The first token after it.</param>
    /// <param name="first">The first token that may belong to the phrase.</param>
    public static FoundCue? Before(SpeechText text, int quotation, int after, int first)
    {
        if (text.Tree is not { } tree)
        {
            return null;
        }

        var isSetOff = text.IsComma(quotation - 1) || text.Tokens.Is(quotation - 1, ":");
        var over = tree.VerbOver(quotation, after);
        for (var verb = quotation - 1; verb >= Math.Max(first, quotation - LongestReach) && text.IsNarration(verb); verb--)
        {
            if (tree.IsVerb(verb))
            {
                return isSetOff || (verb == quotation - 1 && (verb == over || text.Word(verb).EndsWith("ing")) && char.IsUpper(text.Word(quotation + 1)[0])) ? Cue(text, tree, verb) : null;
            }
        }

        return null;
    }

    private static FoundCue? Cue(SpeechText text, SpeechTree tree, int verb) => tree.SharedSubject(verb) is { } speaker
        ? new FoundCue(verb, text.Span(verb, tree.EndOfVerb(verb) - 1), CueLexicon.VerbAt(text.Tokens, verb)?.Cue.Act ?? StatementAct.Say, speaker.Party, speaker.Basis, null)
        : null;
}
