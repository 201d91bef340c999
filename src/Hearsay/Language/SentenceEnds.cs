using Hearsay.Language.English;

namespace Hearsay.Language;

/// <summary>
/// Where sentences end: after a full stop, question mark, exclamation mark, ellipsis or abbreviation and the closing marks that follow it. Which of these
/// places ends one a learned model says; what no sentence begins with is decided here.
/// </summary>
internal static class SentenceEnds
{
    private const int LongestNoteNumber = 2; // digits
    private const int WordsToCue = 4; // '"Why now?" Mr Adam Smith asked': the cue stands within these words

    /// <summary>For each token of a paragraph whether it is a mark that closes what stands before it. One pass.</summary>
    public static bool[] ClosingMarks(string text, ReadOnlySpan<Token> tokens)
    {
        var closing = new bool[tokens.Length];
        var isOpen = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            closing[i] = IsNoteNumber(text, tokens, i);
            if (closing[i] || tokens[i].Length != 1)
            {
                continue;
            }

            // A straight mark closes when it is the second of a pair: 'done."There are' opens, 'done." There are' closes.
            var c = text[tokens[i].Start];
            closing[i] = c is ')' or ']' or '”' or '»' or '’'
                || (c == '"' && isOpen)
                || (c == '\'' && i > 0 && tokens[i - 1].End == tokens[i].Start);
            isOpen ^= c == '"';
            if (c == ']')
            {
                CloseReference(text, tokens[..(i + 1)], closing);
            }
        }

        return closing;
    }

    /// <summary>A sentence may end after token i of a paragraph, which began with token start; token i is not the last.</summary>
    public static bool IsCandidate(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> closing, int start, int i, out BoundaryPlace place)
    {
        place = default;
        if (closing[i + 1] || IsTerminal(tokens[i + 1].Span.In(text)))
        {
            return false;
        }

        var mark = i;
        while (mark > start && closing[mark])
        {
            mark--;
        }

        var ending = tokens[mark].Span.In(text);
        var isAbbreviation = ending.Length > 1 && ending[^1] == '.' && char.IsLetter(ending[0]);
        if (!isAbbreviation && !IsTerminal(ending))
        {
            return false;
        }

        if (ending is "." && mark > 0 && IsDigit(text, tokens[mark - 1]) && IsDigit(text, tokens[i + 1]))
        {
            return false; // archives that put a space after the point of a decimal: "magnitude 5. 9"
        }

        var begin = i + 1;
        while (begin + 1 < tokens.Length && (tokens[begin].Kind == TokenKind.QuotationMark || text[tokens[begin].Start] is '(' or '[' or '-' or '–' or '—'))
        {
            begin++;
        }

        if (text[tokens[begin].Start] is ',' or ';' or ':')
        {
            return false; // "of Sorrel, Col., said"
        }

        place = new BoundaryPlace(start, mark, i, begin, isAbbreviation);
        return mark == i || ending[^1] == '.' || !IsFollowedByCue(text, tokens, begin);
    }

    /// <summary>True when a sentence ends after token i of a paragraph, which began with token start; token i is not the last.</summary>
    public static bool EndsAfter(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<bool> closing, int start, int i, TextStyle style)
    {
        if (!IsCandidate(text, tokens, closing, start, i, out var place))
        {
            return false;
        }

        // In edited text the treebanks' messages are a bad guide: what begins with a small letter goes on ("(R-Veld.) said", 'shouts of "Out!" rose').
        if (style == TextStyle.Edited)
        {
            return !char.IsLower(text[tokens[place.Begin].Start])
                && (place.IsAbbreviation ? EndsWithAbbreviation(text, tokens, place) : IsQuotationNext(text, tokens, place) || BoundaryModel.Shipped.IsEnd(text, tokens, place, style));
        }

        return BoundaryModel.Shipped.IsEnd(text, tokens, place, style) || (place.IsAbbreviation ? EndsWithAbbreviation(text, tokens, place) : IsQuotationNext(text, tokens, place));
    }

    public static bool IsTerminal(ReadOnlySpan<char> token) => token is "." or "!" or "?" or "…" || (token.Length > 1 && token.IndexOfAnyExcept('.') < 0);

    /// <summary>"the U.S. The trip": the treebanks hold too few of these to learn from.</summary>
    private static bool EndsWithAbbreviation(string text, ReadOnlySpan<Token> tokens, BoundaryPlace place)
    {
        var opening = tokens[place.Begin].Span.In(text);
        return Abbreviations.CanEndSentence(tokens[place.Mark].Span.In(text)) && char.IsUpper(opening[0]) && (place.Mark < place.Last || (opening is not "I" && WordForms.IsFunctionWord(opening)));
    }

    /// <summary>'so he told the council. "There are', 'the two towns."There are': a quotation begins, and what stands before it was no name or number cut short.</summary>
    private static bool IsQuotationNext(string text, ReadOnlySpan<Token> tokens, BoundaryPlace place) =>
        place.Begin > place.Last + 1
        && place.Mark > place.Start
        && tokens[place.Mark].Length == 1 && text[tokens[place.Mark].Start] == '.'
        && (tokens[place.Mark - 1].Length > 1 || tokens[place.Mark - 1].Kind == TokenKind.QuotationMark)
        && tokens[place.Begin - 1].Kind == TokenKind.QuotationMark
        && char.IsUpper(text[tokens[place.Begin].Start]);

    private static bool IsDigit(string text, Token token) => token.Length == 1 && char.IsAsciiDigit(text[token.Start]);

    /// <summary>"in 1805.[6]", "in 1805. [6]": the number of a note belongs to the sentence before it. The closing bracket is the last token.</summary>
    private static void CloseReference(string text, ReadOnlySpan<Token> tokens, bool[] closing)
    {
        if (tokens is not [.., var before, var open, var number, var close]
            || open.Start > before.End + 1 || number.Start != open.End || close.Start != number.End
            || text[open.Start] != '['
            || number.Kind != TokenKind.Number)
        {
            return;
        }

        closing[tokens.Length - 3] = true;
        closing[tokens.Length - 2] = true;
    }

    /// <summary>"their rights.4 Even": the small number of a note.</summary>
    private static bool IsNoteNumber(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Number
        && tokens[i].Length <= LongestNoteNumber
        && i > 1 && i + 1 < tokens.Length
        && tokens[i - 1].End == tokens[i].Start && text[tokens[i - 1].Start] == '.' && tokens[i - 1].Length == 1
        && char.IsLetter(text[tokens[i - 2].End - 1])
        && tokens[i + 1].Start > tokens[i].End && char.IsUpper(text[tokens[i + 1].Start]);

    /// <summary>After '?"' a name and a cue go on with the sentence: "Why now?" Smith asked.</summary>
    private static bool IsFollowedByCue(string text, ReadOnlySpan<Token> tokens, int begin)
    {
        for (var k = begin; k < tokens.Length && k < begin + WordsToCue; k++)
        {
            if (tokens[k].Kind != TokenKind.Word)
            {
                return false;
            }

            if (SpeechCues.IsOne(tokens[k].Span.In(text)))
            {
                return true;
            }
        }

        return false;
    }
}
