using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>"I can neither confirm nor deny it", "I had better not say": a refusal in so many words.</summary>
internal static class Refusals
{
    private static readonly FrozenSet<string> Refusing = "take place happen occur comment request respond response confirm deny decline answer question detail elaborate immediate hour business normal"
        .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The meaning of a word that tells of the refusal, not of what is refused: "comment", "request", "business hours".</summary>
    public static bool IsOfRefusing(string meaning) => Refusing.Contains(meaning);

    /// <summary>Null where nothing is refused.</summary>
    public static Stance? StanceOf(TokenizedText text, TextSpan span)
    {
        var (confirms, denies, negated, declines) = (false, false, false, false);
        for (var i = text.TokenAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                confirms |= text.Is(i, "confirm") || text.Is(i, "confirming");
                denies |= text.Is(i, "deny") || text.Is(i, "denying");
                negated |= !text.Is(i, "deny") && !text.Is(i, "denying") && NewsWords.IsNegator(text.TextOf(i));
                declines |= Declines(text, i);
            }
        }

        return confirms && denies && negated ? Stance.NeitherConfirmedNorDenied : declines ? Stance.DeclinedToComment : null;
    }

    /// <summary>"Asked whether he would resign, ..."</summary>
    public static bool IsAsked(TokenizedText text, int token) => text.Is(token, "asked") || text.Is(token, "questioned") || text.Is(token, "pressed") || (text.Is(token, "when") && token + 1 < text.Tokens.Length && text.Is(token + 1, "asked"));

    /// <summary>"a request for comment", which says not on what.</summary>
    public static bool IsRequest(string words) => (words.Contains("comment", StringComparison.OrdinalIgnoreCase) || words.Contains("to press", StringComparison.OrdinalIgnoreCase))
        && !words.Contains(" about ", StringComparison.OrdinalIgnoreCase) && !words.Contains(" on ", StringComparison.OrdinalIgnoreCase) && !words.Contains(" whether ", StringComparison.OrdinalIgnoreCase);

    // "no comment", "better not say", "would not discuss", "won't comment".
    private static bool Declines(TokenizedText text, int token)
    {
        bool Next(int ahead, string word) => token + ahead < text.Tokens.Length && text.Is(token + ahead, word);
        return (text.Is(token, "no") && Next(1, "comment"))
            || ((text.Is(token, "better") || text.Is(token, "rather")) && Next(1, "not") && (Next(2, "say") || Next(2, "discuss") || Next(2, "comment")))
            || (NewsWords.IsNegator(text.TextOf(token)) && (Next(1, "comment") || Next(1, "discuss")));
    }
}
