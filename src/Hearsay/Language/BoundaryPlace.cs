namespace Hearsay.Language;

/// <summary>A place where a sentence may end: indices of tokens in their paragraph.</summary>
/// <param name="Start">First token of the sentence.</param>
/// <param name="Mark">The full stop, other mark or abbreviation.</param>
/// <param name="Last">The last of the closing marks after it, or the mark itself.</param>
/// <param name="Begin">The first word after it, past opening marks.</param>
internal readonly record struct BoundaryPlace(int Start, int Mark, int Last, int Begin, bool IsAbbreviation);

/// <summary>How a text begins its sentences.</summary>
internal enum TextStyle
{
    /// <summary>With capitals: news, books.</summary>
    Edited,

    /// <summary>Now and then without: messages.</summary>
    Mixed,

    /// <summary>Mostly without.</summary>
    Lower,
}
