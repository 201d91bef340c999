using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Whether a clause denies, by its words alone.</summary>
internal static class Negation
{
    public static bool IsIn(TokenizedText text, TextSpan span)
    {
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && NewsWords.IsNegator(text.TextOf(i)) && (!text.Is(i, "not") || DeniesVerb(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not only", "not to sell": the "not" before it denies no fact.</summary>
    public static bool IsAfterNot(ReadOnlySpan<char> word) => word.Equals("only", StringComparison.OrdinalIgnoreCase) || word.Equals("just", StringComparison.OrdinalIgnoreCase)
        || word.Equals("merely", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase);

    // "is not", "did not yet", but neither "not only", "policy not to sell" nor "urged that he not go": these deny no fact.
    private static bool DeniesVerb(TokenizedText text, int not) =>
        !(not + 1 < text.Tokens.Length && IsAfterNot(text.TextOf(not + 1)))
        && not > 0 && NewsWords.IsAuxiliary(text.TextOf(not - 1));
}
