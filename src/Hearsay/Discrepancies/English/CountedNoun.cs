using Hearsay.Claims.English;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Discrepancies.English;

/// <summary>The noun phrase after a figure.</summary>
internal static class CountedNoun
{
    private const int LongestNounPhrase = 4; // words

    public static (string? Head, string[] Modifiers, int End) Read(TokenizedText text, int first, int limit, bool isOne)
    {
        var words = new List<string>();
        var i = first;
        if (i < limit && text.TextOf(i) is "-" or "–")
        {
            i++;
        }

        for (; i < limit && words.Count < LongestNounPhrase; i++)
        {
            var word = text.TextOf(i);
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                if (word is "-" && words.Count > 0)
                {
                    continue; // "worst - hit"
                }

                break;
            }

            // "a 40-foot whale lies": what has a measure before it is one thing, so an ending -s is the verb's.
            var endsNoun = isOne && words.Count > 0 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
            var isDoing = words.Count > 0 && word.EndsWith("ing", StringComparison.Ordinal) && PersonGroups.IsPart(words[^1]); // "five attackers wearing belts"
            if (endsNoun || isDoing || WordForms.IsFunctionWord(word) || IsVerb(word, words.Count == 0) || word is "'s" or "’s")
            {
                break;
            }

            words.Add(word.ToString());
        }

        return words.Count == 0 ? (null, [], first) : (words[^1], [.. words.SkipLast(1).Select(word => NewsWords.Meaning(word))], i);
    }

    // "80 left" ends the noun phrase, "12 indicted officers" and "12 working pumps" do not.
    private static bool IsVerb(ReadOnlySpan<char> word, bool isFirst) => NewsWords.IsVerbLike(word) && !PersonGroups.IsPart(word)
        && !word.EndsWith("ing", StringComparison.Ordinal) && !(isFirst && word.EndsWith("ed", StringComparison.Ordinal));
}
