using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>"I can neither confirm nor deny it", said in so many words.</summary>
internal static class NeitherNor
{
    public static bool IsIn(TokenizedText text, TextSpan span)
    {
        var (confirms, denies, negated) = (false, false, false);
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                confirms |= text.Is(i, "confirm") || text.Is(i, "confirming");
                denies |= text.Is(i, "deny") || text.Is(i, "denying");
                negated |= !text.Is(i, "deny") && !text.Is(i, "denying") && NewsWords.IsNegator(text.TextOf(i));
            }
        }

        return confirms && denies && negated;
    }
}
