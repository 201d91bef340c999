using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Statements.English;

/// <summary>Noun phrases that name a speaker who is no entity.</summary>
internal static class SpeakerNouns
{
    private const int LongestNounPhrase = 10; // tokens
    private const int LongestTail = 6; // tokens from a determiner to the end of such a phrase

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeNouns = new[]
    {
        "ago", "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night", "time", "times",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The noun phrase that a run of words ends with, when it is plainly one: "the harbour master", "two officials", "residents".</summary>
    public static TextSpan? NounPhrase(SpeechText text, int first, int last)
    {
        while (first < last && (!text.IsWord(first) || NarrationWords.IsAdverb(text.Word(first)) || NarrationWords.IsClauseWord(text.Word(first))))
        {
            first++;
        }

        if (TimeNouns.Contains(text.Word(last)))
        {
            return null; // "a couple of weeks ago"
        }

        if (last - first < LongestNounPhrase && BeginsNounPhrase(text, first))
        {
            if (!IsVerbal(text, first, last))
            {
                return text.Span(first, last);
            }
        }

        for (var i = last - 1; i > first && i > last - LongestTail && text.IsWord(i) && !NarrationWords.IsPreposition(text.Word(i)); i--)
        {
            if (text.Word(i) is "'s" or "’s")
            {
                return text.Span(i - 1, last);
            }

            if (NarrationWords.IsDeterminer(text.Word(i)))
            {
                return text.Span(i, last);
            }
        }

        var isPlural = text.IsWord(last) && text.Word(last) is [.., not 's', 's'] or "people" or "police" or "men" or "women" or "staff";
        return isPlural && !NarrationWords.IsAuxiliary(text.Word(last)) && char.IsLower(text.Word(last)[0]) ? text.Span(last, last) : null;
    }

    private static bool BeginsNounPhrase(SpeechText text, int token) =>
        text.IsWord(token)
        && (NarrationWords.IsDeterminer(text.Word(token)) || text.Tokens.Tokens[token].Kind == TokenKind.Number
            || (char.IsUpper(text.Word(token)[0]) && !NarrationWords.IsPreposition(text.Word(token))));

    /// <summary>A verb among the words: "The bias begins" is no speaker.</summary>
    private static bool IsVerbal(SpeechText text, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            // "the auction broke off", "the ferry violated rules", but not "the accused man", "a recently retired captain"
            var isPast = i > first + 1 && text.Word(i) is [.., 'e', 'd'] && char.IsLower(text.Word(i)[0]) && i < last && !NarrationWords.IsAdverb(text.Word(i - 1));
            if (isPast || NarrationWords.IsAuxiliary(text.Word(i)) && text.Word(i) is not ("'s" or "’s" or "will" or "can"))
            {
                return true;
            }
        }

        return false;
    }
}
