using Hearsay.Articles;
using Hearsay.Language;

namespace Hearsay.Sources;

/// <summary>Finds who and what a document names, and which mentions are of the same one.</summary>
internal static class EntityFinder
{
    public static DocumentEntities Find(SourceDocument document, TokenizedText tokens) => new([], []);
}
