using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>"I can neither confirm nor deny it", "I had better not say": a refusal in so many words.</summary>
internal static class Refusals
{
    private static readonly FrozenSet<string> Refusing = "take place happen occur matter subject issue story topic comment request respond response confirm deny decline answer question detail elaborate immediate hour business normal"
        .Split(' ').Select(word => NewsWords.Meaning(word)).ToFrozenSet(StringComparer.Ordinal);

    private const int WordsToDetail = 4; // "details as to why"

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Details =
        "why how what when where who whom whose which name names surname surnames identity identities nationality nationalities age ages further additional"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ahead =
        "will 'll ’ll would going inclined".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>
    /// What is asked for takes it that the thing itself is so, or is another thing: "would not say how the ferry sank", "gave no details as to why",
    /// "declined to give her name", "a call seeking further comment".
    /// </summary>
    public static bool IsOfDetail(TokenizedText text, TextSpan content)
    {
        var first = text.TokenAt(content.Start);
        var (isDetail, isAhead) = (false, false);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < content.End; i++)
        {
            isDetail |= i < first + WordsToDetail && Details.Contains(text.TextOf(i));
            isAhead |= (text.Is(first, "how") || text.Is(first, "what")) && Ahead.Contains(text.TextOf(i));
        }

        return isDetail && !isAhead; // "would not say how she will decide": whether she will
    }

    /// <summary>"refused to name", "would not identify".</summary>
    public static bool IsOfNaming(TokenizedText text, TextSpan cue) => text.TokenAt(cue.End - 1) is var last && (text.Is(last, "name") || text.Is(last, "identify"));

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
