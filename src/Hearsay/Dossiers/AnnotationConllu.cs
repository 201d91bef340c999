using Hearsay.Language;
using Hearsay.Statements;

namespace Hearsay.Dossiers;

/// <summary>A document's words, and its tags, trees and names where a model has read them, as CoNLL-U.</summary>
public static class AnnotationConllu
{
    /// <summary>Whole sentences; empty for a document without words.</summary>
    public static string Write(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ConlluWriter.Write(document.Id, document.Tokens, WordSplitter.Split(document.Tokens), document.Syntax);
    }
}
