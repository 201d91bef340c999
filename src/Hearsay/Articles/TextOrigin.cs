using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>How an input's bytes became characters.</summary>
/// <param name="Encoding">Its web name: utf-8, windows-1252.</param>
/// <param name="HasMojibake">The text holds words that were decoded wrongly before they came here ("Ã¼"), or characters that no encoding could read.</param>
public sealed record TextOrigin(string Encoding, EncodingBasis Basis, bool HasMojibake);

/// <summary>Why an encoding is believed.</summary>
[JsonConverter(typeof(SnakeCaseEnum<EncodingBasis>))]
public enum EncodingBasis
{
    Unstated,

    /// <summary>The user or caller named it.</summary>
    Named,
    ByteOrderMark,

    /// <summary>The HTTP header that came with the page.</summary>
    Http,

    /// <summary>The page's own meta element.</summary>
    Meta,

    /// <summary>By its bytes.</summary>
    Detected,
}
