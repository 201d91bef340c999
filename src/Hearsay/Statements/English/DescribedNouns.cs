using Hearsay.Language;

namespace Hearsay.Statements.English;

/// <summary>Nouns that look like verbs, by the tree: "remarks" of "his original remarks".</summary>
internal static class DescribedNouns
{
    /// <summary>The word before it describes it.</summary>
    /// <param name="syntax">The trees of the document.</param>
    /// <param name="word">Index of the word.</param>
    public static bool IsOne(DocumentSyntax syntax, int word) =>
        word > 0 && word < syntax.Words.Length && syntax.Words[word].Tag != UniversalTag.Verb && syntax.Words[word - 1] is { Relation: "amod", Head: var described } && described == word;
}
