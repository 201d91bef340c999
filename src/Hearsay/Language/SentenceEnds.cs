using Hearsay.Language.English;

namespace Hearsay.Language;

/// <summary>
/// Where sentences end: after a full stop, question mark, exclamation mark or ellipsis and the closing marks that follow it, when a new sentence can
/// begin there. Sees missing spaces ("do so.In") and abbreviations.
/// </summary>
internal static class SentenceEnds
{
    private const int WordsToCue = 4; // '"Why now?" Mr Adam Smith asked': the cue stands within these words

    /// <summary>For each token of a paragraph whether it is a mark that closes what stands before it. One pass.</summary>
    public static bool[] ClosingMarks(string text, ReadOnlySpan<Token> tokens)
    {
        var closing = new bool[tokens.Length];
        var isOpen = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Length != 1)
            {
                continue;
            }

            // A straight mark closes when it is the second of a pair: 'done."There are' opens, 'done." There are' closes.
            var c = text[tokens[i].Start];
            closing[i] = c is ')' or ']' or '”' or '»' or '’'
                || (c == '"' && isOpen)
                || (c == '\'' && i > 0 && tokens[i - 1].End == tokens[i].Start);
            isOpen ^= c == '"';
        }

        return closing;
    }

    /// <summary>True when a sentence ends after token i of a paragraph; token i is not the last.</summary>
    public static bool EndsAfter(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> closing, int i)
    {
        var mark = i;
        while (mark > 0 && closing[mark])
        {
            mark--;
        }

        var ending = tokens[mark].Span.In(text);
        var next = tokens[i + 1];
        if (closing[i + 1] || IsTerminal(next.Span.In(text)))
        {
            return false;
        }

        var isAbbreviation = ending.Length > 1 && ending[^1] == '.' && char.IsLetter(ending[0]);
        if (!isAbbreviation && !IsTerminal(ending))
        {
            return false;
        }

        if (ending is "." && mark > 0 && IsDigit(text, tokens[mark - 1]) && IsDigit(text, next))
        {
            return false; // archives that put a space after the point of a decimal: "magnitude 5. 9"
        }

        var begin = i + 1;
        while (begin + 1 < tokens.Length && (tokens[begin].Kind == TokenKind.QuotationMark || text[tokens[begin].Start] is '(' or '[' or '-' or '–' or '—'))
        {
            begin++;
        }

        var opening = tokens[begin].Span.In(text);
        if (opening[0] is ',' or ';' or ':')
        {
            return false; // "of Sorrel, Col., said"
        }

        if (isAbbreviation)
        {
            return mark == i && Abbreviations.CanEndSentence(ending) && char.IsUpper(opening[0]) && WordForms.IsFunctionWord(opening) && !opening.Equals("I", StringComparison.Ordinal)
                || (mark < i && char.IsUpper(opening[0]) && Abbreviations.CanEndSentence(ending));
        }

        var isGlued = next.Start == tokens[i].End;
        return ending[^1] switch
        {
            '.' when ending.Length > 1 => char.IsUpper(opening[0]) && (!isGlued || opening.Length > 1 || opening is "I"),
            '…' => char.IsUpper(opening[0]),
            '.' => !char.IsLower(opening[0]) && (!isGlued || tokens[i].Kind == TokenKind.QuotationMark || begin > i + 1 || char.IsUpper(opening[0])),
            _ => !char.IsLower(opening[0]) && !(mark < i && IsFollowedByCue(text, tokens, begin)),
        };
    }

    private static bool IsDigit(string text, Token token) => token.Length == 1 && char.IsAsciiDigit(text[token.Start]);

    private static bool IsTerminal(ReadOnlySpan<char> token) => token is "." or "!" or "?" or "…" || (token.Length > 1 && token.IndexOfAnyExcept('.') < 0);

    /// <summary>After '?"' a name and a cue go on with the sentence: "Why now?" Smith asked.</summary>
    private static bool IsFollowedByCue(string text, ReadOnlySpan<Token> tokens, int begin)
    {
        for (var k = begin; k < tokens.Length && k < begin + WordsToCue; k++)
        {
            if (tokens[k].Kind != TokenKind.Word)
            {
                return false;
            }

            if (tokens[k].Span.In(text) is "said" or "says" or "asked" or "asks" or "told" or "added" or "wrote" or "cried" or "shouted" or "demanded" or "tweeted")
            {
                return true;
            }
        }

        return false;
    }
}
