using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Claims.English;

/// <summary>Verbs that take back or put off what they are done to: who "called off the strike" does not say what "the crews will strike" says.</summary>
internal static class Reversals
{
    private static readonly FrozenSet<string> Verbs = "cancel abandon scrap suspend revoke rescind retract reverse shelve postpone delay".Split(' ').Select(verb => WordForms.Stem(verb)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="verb">A word of the tree.</param>
    public static bool Holds(DocumentSyntax syntax, int verb) => syntax.Words[verb].Tag == UniversalTag.Verb
        && (Verbs.Contains(WordForms.Stem(syntax.TextOf(verb))) || (verb + 1 < syntax.Words.Length && IsReversal(PhrasalVerbs.Plain(syntax.TextOf(verb), syntax.TextOf(verb + 1)))));

    // "Called off the strike", "put off the vote"; but who "gave up" surrendered.
    private static bool IsReversal(string? plain) => plain is not (null or "abandon") && Verbs.Contains(WordForms.Stem(plain));
}
