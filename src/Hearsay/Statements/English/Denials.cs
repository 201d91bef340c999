namespace Hearsay.Statements.English;

/// <summary>Words that deny without the verb: "said they made no such call", "said the report was false".</summary>
internal static class Denials
{
    private const int MaxTokens = 12; // the denial stands at once: "said that the reports of a fire on board were untrue"

    public static bool IsOne(StatementContext context, Attribution statement)
    {
        var tokens = context.Tokens;
        var (isReport, start) = (false, tokens.TokenAt(statement.Content[0].Start));
        for (var i = start; i < Math.Min(tokens.Tokens.Length - 1, start + MaxTokens) && tokens.Tokens[i].End <= statement.Content[0].End; i++)
        {
            if (tokens.Is(i, "no") && tokens.Is(i + 1, "such") && i > start)
            {
                return true;
            }

            isReport |= DenialWords.IsReport(tokens.TextOf(i)) || (i == start && DenialWords.IsPronoun(tokens.TextOf(i)));
            if (isReport && NarrationWords.IsBe(tokens.TextOf(i)) && IsUntrue(context, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUntrue(StatementContext context, int at)
    {
        var tokens = context.Tokens;
        var isNegated = tokens.Is(at, "not");
        at += isNegated || NarrationWords.IsAdverb(tokens.TextOf(at)) || tokens.Is(at, "a") ? 1 : 0;
        return at < tokens.Tokens.Length && (isNegated ? tokens.Is(at, "true") || tokens.Is(at, "correct") || tokens.Is(at, "accurate") : DenialWords.IsFalse(tokens.TextOf(at)));
    }
}
