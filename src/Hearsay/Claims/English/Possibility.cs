using Hearsay.Language;
using Hearsay.Statements;

namespace Hearsay.Claims.English;

/// <summary>"suggested it was possible the two had met", "awaits signals on a possible meeting", "may have met": who says so asserts nothing.</summary>
internal static class Possibility
{
    /// <summary>The clause, or what it hangs on in what was said, is called possible.</summary>
    public static bool Holds(AnnotatedDocument document, Clause clause)
    {
        var text = document.Tokens;
        var start = clause.Span.Start;
        foreach (var content in clause.Statement?.Content ?? [])
        {
            start = content.Span.Contains(clause.Span) ? Math.Max(content.Start, text.Sentences[clause.Sentence].Span.Start) : start;
        }

        var isPossible = false;
        for (var i = text.TokenAt(start); i < text.Tokens.Length && text.Tokens[i].Start < clause.Span.End; i++)
        {
            isPossible = text.Tokens[i].Kind == TokenKind.Word ? isPossible || IsPossible(text, i)
                : isPossible && !(text.Tokens[i].End <= clause.Span.Start && TurnsFrom(text, i)); // "it may have been close, but we did it"
        }

        return isPossible;
    }

    /// <summary>"should have left", "was supposed to leave": what was due, done or not.</summary>
    public static bool IsDue(TokenizedText text, Clause clause)
    {
        for (var i = text.TokenAt(clause.Span.Start); i + 1 < text.Tokens.Length && text.Tokens[i + 1].Start < clause.Span.End; i++)
        {
            if ((text.Is(i, "should") && text.Is(i + 1, "have")) || (text.Is(i, "supposed") && text.Is(i + 1, "to")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TurnsFrom(TokenizedText text, int mark) =>
        text.TextOf(mark) is ";" || (text.TextOf(mark) is "," && mark + 1 < text.Tokens.Length && (text.Is(mark + 1, "but") || text.Is(mark + 1, "yet") || text.Is(mark + 1, "so")));

    private static bool IsPossible(TokenizedText text, int token) =>
        (text.Is(token, "possible") && !(token > 0 && text.TextOf(token - 1) is "as" or "if" or "If" or "where" or "Where" or "wherever" or "whenever" or "best")) // "as soon as possible"
        || text.Is(token, "possibly") || text.Is(token, "perhaps") || text.Is(token, "maybe")
        || (text.TextOf(token) is "may" or "might" or "could" && token + 1 < text.Tokens.Length && text.Is(token + 1, "have"));
}
