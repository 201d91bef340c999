using System.Text.Json.Serialization;

namespace Hearsay.Text;

/// <summary>
/// The exact characters a conclusion rests on. Law: the document's text from Start to End (half-open, UTF-16 code units) is Text,
/// which neither begins nor ends with white space.
/// </summary>
public sealed record Evidence
{
    [JsonConstructor]
    internal Evidence(string document, int start, int end, string text) => (Document, Start, End, Text) = (document, start, end, text);

    /// <summary>Id of the document.</summary>
    public string Document { get; }

    public int Start { get; }

    public int End { get; }

    public string Text { get; }

    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>Evidence for a span of a document's text; white space at the edges is left out.</summary>
    /// <exception cref="ArgumentException">The span holds nothing but white space.</exception>
    public static Evidence Of(string documentId, string text, TextSpan span)
    {
        var trimmed = span.Trim(text);
        return trimmed.IsEmpty
            ? throw new ArgumentException($"{documentId} {span} holds no characters to rest on.", nameof(span))
            : new Evidence(documentId, trimmed.Start, trimmed.End, text[trimmed.Start..trimmed.End]);
    }
}
