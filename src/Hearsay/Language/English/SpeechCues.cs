namespace Hearsay.Language.English;

/// <summary>The commonest verbs after a quotation: '"Why now?" Smith asked'.</summary>
internal static class SpeechCues
{
    public static bool IsOne(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "asked" or "asks" or "told" or "added" or "wrote" or "cried" or "shouted" or "demanded" or "tweeted";
}
