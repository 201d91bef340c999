using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Claims.English;

/// <summary>Verbs that take back or put off what they are done to: who "called off the strike" does not say what "the crews will strike" says.</summary>
internal static class Reversals
{
    private static readonly FrozenSet<string> Verbs = "cancel abandon scrap suspend revoke rescind retract reverse shelve postpone delay".Split(' ').Select(verb => WordForms.Stem(verb)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="verb">A word of the tree.</param>
    public static bool Holds(DocumentSyntax syntax, int verb)
    {
        var word = syntax.Words[verb];
        return word.Tag == UniversalTag.Verb && WordForms.Stem(syntax.TextOf(verb)) is var stem
            && (Verbs.Contains(stem) || (stem is "call" or "put" && verb + 1 < syntax.Words.Length && syntax.TextOf(verb + 1).Equals("off", StringComparison.OrdinalIgnoreCase)));
    }
}
