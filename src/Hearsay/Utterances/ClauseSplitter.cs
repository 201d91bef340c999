using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;
using Hearsay.Utterances.English;

namespace Hearsay.Utterances;

/// <summary>Cuts text into clauses at its punctuation, quotation marks and clause-opening words: small enough to say one thing each.</summary>
internal static class ClauseSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lexicon
        .Lines("Utterances/English/clause-openers.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestGloss = 3; // tokens

    /// <summary>Clauses of the tokens [first, end), in order: each from its first word to its last, without the marks at its edges.</summary>
    /// <param name="fewestWords">A shorter piece stays with the one before it, or waits for the next.</param>
    public static List<TextSpan> Split(TokenizedText text, int first, int end, int fewestWords)
    {
        var clauses = new List<TextSpan>();
        var (start, words, last) = (-1, 0, -1);
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                if (words >= fewestWords && Opens(text, i))
                {
                    Close();
                    if (i + 1 < end && IsClosingBracket(text, i + 1))
                    {
                        continue; // "(but)": the editor's link between two clauses, a part of neither
                    }
                }

                start = start < 0 ? i : start;
                last = i;
                words++;
            }
            else if (words >= fewestWords && Separates(text, i))
            {
                Close();
            }
        }

        if (start >= 0 && words < fewestWords && clauses.Count > 0)
        {
            clauses[^1] = new TextSpan(clauses[^1].Start, text.Tokens[last].End);
        }
        else if (start >= 0)
        {
            Close();
        }

        return clauses;

        bool ClosesBracket()
        {
            if (last + 1 >= end || !IsClosingBracket(text, last + 1))
            {
                return false;
            }

            var opener = last;
            while (opener > start && text.TextOf(opener) is not ("(" or "["))
            {
                opener--;
            }

            return opener > start;
        }

        void Close()
        {
            clauses.Add(new TextSpan(text.Tokens[start].Start, text.Tokens[ClosesBracket() ? last + 1 : last].End));
            (start, words, last) = (-1, 0, -1);
        }
    }

    private static bool Opens(TokenizedText text, int token) =>
        (Openers.Contains(text.TextOf(token)) && !(token > 0 && ClauseLinks.LeadsTo(text.TextOf(token - 1), text.TextOf(token)))) || (token + 1 < text.Tokens.Length && ClauseLinks.IsSoThat(text.TextOf(token), text.TextOf(token + 1)));

    private static bool Separates(TokenizedText text, int token)
    {
        var mark = text.TextOf(token);
        return text.Tokens[token].Kind == TokenKind.QuotationMark
            || mark is ";" or "–" or "—" or "--" or "?" or "!" or "..." or "…"
            || (mark is "(" or ")" or "[" or "]" && !IsGloss(text, token))
            || (mark is "," or ":" or "." && !IsInsideNumber(text, token) && (mark is not "." || EndsSentence(text, token)));
    }

    private static bool IsClosingBracket(TokenizedText text, int token) => text.TextOf(token) is ")" or "]";

    /// <summary>A bracket around a word or three explains what stands before it: "He (Putin) wants". More is a clause of its own.</summary>
    private static bool IsGloss(TokenizedText text, int token)
    {
        var step = IsClosingBracket(text, token) ? -1 : 1;
        for (var i = 1; i <= LongestGloss + 1 && token + (i * step) >= 0 && token + (i * step) < text.Tokens.Length; i++)
        {
            if (text.TextOf(token + (i * step)) is "(" or ")" or "[" or "]")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers written apart: "1, 500", "5. 9", "1: 53".</summary>
    private static bool IsInsideNumber(TokenizedText text, int token) =>
        token > 0 && token + 1 < text.Tokens.Length
        && text.Tokens[token - 1].Kind == TokenKind.Number && text.Tokens[token + 1].Kind == TokenKind.Number
        && (text.Is(token, ",") ? text.Tokens[token + 1].Length == 3 : text.Tokens[token + 1].Length <= 2);

    /// <summary>Not the full stop of an abbreviation written apart: "U. S.", "p. m.".</summary>
    private static bool EndsSentence(TokenizedText text, int token) =>
        token == 0 || text.Tokens[token - 1].Length > 1 || token + 1 == text.Tokens.Length || text.Tokens[token + 1].Kind == TokenKind.QuotationMark;
}
