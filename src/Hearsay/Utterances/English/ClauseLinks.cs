namespace Hearsay.Utterances.English;

/// <summary>Words that link a clause to the one before it and belong to neither's end: "… or be unaware of it".</summary>
internal static class ClauseLinks
{
    public static bool IsOne(ReadOnlySpan<char> word) => word is "and" or "or" or "but" or "nor" or "yet";

    /// <summary>"for which", "those who": words that go with the relative after them.</summary>
    public static bool LeadsTo(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        next is "which" or "whom" or "who" or "whose" && word is "for" or "of" or "in" or "to" or "with" or "by" or "on" or "at" or "from" or "under" or "about" or "those" or "all" or "anyone" or "everyone" or "one" or "ones";
}
