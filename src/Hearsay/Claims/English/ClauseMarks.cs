using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Claims.English;

/// <summary>Small words that say how a clause stands: asserted or not, of what time, joined to what.</summary>
internal static class ClauseMarks
{
    /// <summary>"if the boats come": true only of what it conditions.</summary>
    public static bool IsCondition(ReadOnlySpan<char> word) =>
        word.Equals("if", StringComparison.OrdinalIgnoreCase) || word.Equals("unless", StringComparison.OrdinalIgnoreCase)
        || word.Equals("whether", StringComparison.OrdinalIgnoreCase) || word.Equals("provided", StringComparison.OrdinalIgnoreCase)
        || word.Equals("lest", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Asked whether he would resign", "when asked about it": a scrap around a cue.</summary>
    public static bool OpensQuestion(TokenizedText text, int first) =>
        text.Is(first, "asked") || (text.Is(first, "when") && first + 1 < text.Tokens.Length && text.Is(first + 1, "asked"));

    public static bool IsFuture(ReadOnlySpan<char> auxiliary) => auxiliary is "will" or "'ll" or "’ll" or "shall" or "wo";

    /// <summary>"can", "must", "allowed": leave or duty, whose denial denies no fact.</summary>
    public static bool IsLeave(ReadOnlySpan<char> verb) =>
        verb is "can" or "ca" or "cannot" or "could" or "may" or "might" or "must" or "should" or "allowed" or "permitted" or "supposed" or "required" or "obliged" or "able";

    public static bool IsThan(ReadOnlySpan<char> word) => word.Equals("than", StringComparison.OrdinalIgnoreCase);

    public static bool IsWho(ReadOnlySpan<char> word) => word.Equals("who", StringComparison.OrdinalIgnoreCase);

    /// <summary>"to meet the crews": what is meant to be, with no word of how surely.</summary>
    public static bool IsTo(TokenizedText text, TextSpan span) => text.Is(text.TokenAt(span.Start), "to");

    public static bool IsAlso(ReadOnlySpan<char> word) => word.Equals("also", StringComparison.OrdinalIgnoreCase) || word.Equals("too", StringComparison.OrdinalIgnoreCase);

    /// <summary>"on", "about": what follows is what is spoken of.</summary>
    public static bool IsAbout(ReadOnlySpan<char> word) => word.Equals("on", StringComparison.OrdinalIgnoreCase) || word.Equals("about", StringComparison.OrdinalIgnoreCase)
        || word.Equals("regarding", StringComparison.OrdinalIgnoreCase) || word.Equals("concerning", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Dr Aas did": the verb stands for one said before.</summary>
    public static bool IsDid(ReadOnlySpan<char> verb) => verb.Equals("did", StringComparison.OrdinalIgnoreCase) || verb.Equals("does", StringComparison.OrdinalIgnoreCase);

    /// <summary>"They spoke for an hour then": at a time that other words tell.</summary>
    public static bool IsThen(ReadOnlySpan<char> word) => word.Equals("then", StringComparison.OrdinalIgnoreCase);

    /// <summary>"had previously denied it": before what the report tells.</summary>
    public static bool IsEarlier(ReadOnlySpan<char> adverb) => adverb.Equals("previously", StringComparison.OrdinalIgnoreCase) || adverb.Equals("formerly", StringComparison.OrdinalIgnoreCase);

    /// <summary>"and", "but", "or": what follows is another clause.</summary>
    public static bool Joins(ReadOnlySpan<char> word) => word is "and" or "but" or "or";
}
