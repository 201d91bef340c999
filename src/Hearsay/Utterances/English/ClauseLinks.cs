using Hearsay.Text;

namespace Hearsay.Utterances.English;

/// <summary>Words that link a clause to the one before it and belong to neither's end: "… or be unaware of it".</summary>
internal static class ClauseLinks
{
    public static bool IsOne(ReadOnlySpan<char> word) => word is "and" or "or" or "but" or "nor" or "yet";

    /// <summary>"for which", "those who": words that go with the relative after them.</summary>
    public static bool LeadsTo(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        next is "which" or "whom" or "who" or "whose" && word is "for" or "of" or "in" or "to" or "with" or "by" or "on" or "at" or "from" or "under" or "about" or "those" or "all" or "anyone" or "everyone" or "one" or "ones";

    /// <summary>"so that": together they open a clause.</summary>
    public static bool IsSoThat(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word.Equals("so", StringComparison.OrdinalIgnoreCase) && next.Equals("that", StringComparison.OrdinalIgnoreCase);

    /// <summary>A word that belongs to the noun after it, from which a quotation may have been cut: "a “farmer's son”".</summary>
    public static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word is "a" or "an" or "the" or "my" or "your" or "his" or "her" or "its" or "our" or "their";

    /// <summary>The piece tells more of what stands before it.</summary>
    public static bool IsRelative(string text, TextSpan piece) => FirstWord(text, piece) is "who" or "whose" or "which";

    /// <summary>The piece turns against what stands before it: "but the flag of the guild?".</summary>
    public static bool IsTurn(string text, TextSpan piece) => FirstWord(text, piece) is "but" or "nor" or "yet";

    private static ReadOnlySpan<char> FirstWord(string text, TextSpan piece)
    {
        var words = piece.In(text);
        var end = words.IndexOf(' ');
        return end < 0 ? words : words[..end];
    }
}
