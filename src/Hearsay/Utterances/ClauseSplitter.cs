using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Utterances;

/// <summary>Cuts text into clauses at its punctuation, quotation marks and clause-opening words: small enough to say one thing each.</summary>
internal static class ClauseSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Lexicon
        .Lines("Utterances/English/clause-openers.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

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

        void Close()
        {
            clauses.Add(new TextSpan(text.Tokens[start].Start, text.Tokens[last].End));
            (start, words, last) = (-1, 0, -1);
        }
    }

    private static bool Opens(TokenizedText text, int token) =>
        Openers.Contains(text.TextOf(token)) || (text.Is(token, "so") && token + 1 < text.Tokens.Length && text.Is(token + 1, "that"));

    private static bool Separates(TokenizedText text, int token)
    {
        var mark = text.TextOf(token);
        return text.Tokens[token].Kind == TokenKind.QuotationMark
            || mark is ";" or "–" or "—" or "--" or "(" or ")" or "[" or "]" or "?" or "!" or "..." or "…"
            || (mark is "," or ":" or "." && !IsInsideNumber(text, token) && (mark is not "." || EndsSentence(text, token)));
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
