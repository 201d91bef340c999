using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Tells reporting verbs from words that only look like one.</summary>
internal static class CueVerbs
{
    public const int LongestReach = 80; // tokens from a quotation, or from another verb, to a verb

    private static readonly FrozenSet<string> SilentVerbs = Lexicon.Lines("Statements/English/silent-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Documents =
        Lexicon.Lines("Statements/English/documents.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A noun for a text that says something: "statement", "letter".</summary>
    public static bool IsDocument(ReadOnlySpan<char> word) => Documents.Contains(word);

    /// <summary>The reporting verb at a token when it stands there as a verb that tells of words spoken.</summary>
    public static CueMatch? At(SpeechText text, int i, int first)
    {
        if (!text.IsWord(i) || CueLexicon.VerbAt(text.Tokens, i) is not { } match || SilentVerbs.Contains(match.Cue.Lemma))
        {
            return null;
        }

        if (i > first && match.Is(VerbForms.Participle) && text.Word(i - 1) is "when" or "if" or "once" or "unless")
        {
            return null; // "Aas said when asked about it"
        }

        if (text.Tree?.IsFinite(i) == true || (match.Is(VerbForms.Ing) && text.Tree?.IsDescribing(i) == true))
        {
            return match;
        }

        var k = i - 1;
        while (k >= first && text.IsNarration(k) && NarrationWords.IsAdverb(text.Word(k)))
        {
            k--;
        }

        if (k < first || text.IsQuoted(k))
        {
            return char.IsUpper(text.Word(i)[0]) && !text.Tokens.Is(i, "said") && !match.Is(VerbForms.Ing) ? null : match.Is(VerbForms.Past | VerbForms.Present | VerbForms.Ing) ? match : null;
        }

        var before = text.Word(k);
        if (char.IsUpper(text.Word(i)[0]))
        {
            return null; // a part of a name: "the Orla Post"
        }

        if (NarrationWords.IsModal(before) && match.Is(VerbForms.Base))
        {
            return null;
        }

        if (NarrationWords.IsPreposition(before) && before is not ("by" or "in" or "after" or "before") && !(match.Is(VerbForms.Ing) && before is not ("of" or "for" or "about")))
        {
            return null; // a noun: "on charges"
        }

        if (text.Tree is { } tree && (tree.IsDescribedNoun(i) || ((NarrationWords.IsDeterminer(before) || NarrationWords.IsPossessive(before)) && tree.IsAttribute(i))))
        {
            return null; // "the added pressure", "his original remarks"
        }

        var isBe = before is "'s" or "’s" && k > first && NarrationWords.IsSubjectPronoun(text.Word(k - 1)); // "he's calling it"
        var isAfterDid = before is "did" or "do" or "does" or "didn't" or "don't";
        if (!isAfterDid && !isBe && (NarrationWords.IsDeterminer(before) || NarrationWords.IsPossessive(before)) && !match.Is(VerbForms.Past))
        {
            return null; // a noun: "the report", "his claims"
        }

        var isNoun = CueLexicon.NounAt(text.Tokens, i) is not null;
        if (match.Is(VerbForms.Past))
        {
            return match;
        }

        if (match.Is(VerbForms.Ing))
        {
            // "a statement calling it so", but not "a plea for help maintaining order"
            return !text.IsWord(k) || NarrationWords.IsAuxiliary(before) || NarrationWords.IsPreposition(before) || NarrationWords.IsClauseWord(before)
                || NarrationWords.IsSubjectPronoun(before) || Documents.Contains(before) ? match : null;
        }

        if (match.Is(VerbForms.Present))
        {
            return !isNoun || NarrationWords.IsSubjectPronoun(before) || char.IsUpper(before[0]) || !text.IsWord(k) ? match : null;
        }

        // A plural subject: "officials say", "they say", but not "the CNO state channel".
        return match.Is(VerbForms.Base) && (isAfterDid || NarrationWords.IsSubjectPronoun(before) || NarrationWords.IsRelative(before) || (!isNoun && IsPlural(text, k, first))) ? match
            : match.Is(VerbForms.Participle) && NarrationWords.IsAuxiliary(before) ? match
            : null;
    }

    private static bool IsPlural(SpeechText text, int last, int first)
    {
        var word = text.Word(last);
        return word is [.., 's'] or "people" or "women" or "men" || (last - 2 >= first && char.IsUpper(word[0]) && (text.Tokens.Is(last - 1, "and") || text.Tokens.Is(last - 2, "and")));
    }

    public static bool IsPassive(SpeechText text, int verb, CueMatch match, int first)
    {
        if (!match.Is(VerbForms.Participle))
        {
            return false;
        }

        if (match.EndToken < text.Count && (text.Tokens.Is(match.EndToken, "by") || ReducedPassive.IsOne(text.Tokens, verb, first)))
        {
            return true;
        }

        var k = verb - 1;
        while (k >= first && NarrationWords.IsAdverb(text.Word(k)))
        {
            k--;
        }

        return k >= first && text.IsNarration(k) && NarrationWords.IsBe(text.Word(k));
    }
}
