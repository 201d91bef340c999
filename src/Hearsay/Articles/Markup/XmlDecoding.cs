using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hearsay.Articles.Markup;

/// <summary>Bytes of an XML file to text: byte order mark, zeros, good UTF-8, what HTTP and then the declaration says, what the bytes look like.</summary>
internal static class XmlDecoding
{
    private const int DeclarationBytes = 256;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' \t\r\n?>;,");

    /// <param name="named">The encoding that the user names; believed.</param>
    /// <param name="http">The charset of the HTTP header, or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? named, string? http)
    {
        var encoding = named ?? Wide(bytes) ?? Stated(bytes, http);
        var text = encoding is not null ? encoding.GetString(bytes) : TextDecoding.Decode(bytes, null).Text ?? Encoding.UTF8.GetString(bytes);
        return text.TrimStart('\uFEFF');
    }

    /// <summary>UTF-16 and UTF-32, by their byte order mark or the zeros in a first &lt;.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, 0, 0, ..] or [(byte)'<', 0, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        _ => null,
    };

    /// <summary>What is said of the bytes, where it fits; null where nothing does.</summary>
    private static Encoding? Stated(ReadOnlySpan<byte> bytes, string? http)
    {
        var stated = EncodingOf(http) ?? EncodingOf(Declared(bytes));
        var isSevenBit = stated is not null && stated.CodePage is 50220 or 50221 or 50222 or 50225 or 52936; // ISO-2022, HZ: ASCII that is none
        return isSevenBit ? stated
            : Utf8.IsValid(bytes) ? Encoding.UTF8
            : stated is not null && !IsUnicode(stated) ? stated
            : null;
    }

    private static bool IsUnicode(Encoding encoding) => encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding;

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var value = head.AsSpan(at + "encoding".Length, end - at - "encoding".Length).TrimStart(" \t\r\n=\"'");
        var length = value.IndexOfAny(NameEnds);
        return (length < 0 ? value : value[..length]).ToString();
    }

    private static Encoding? EncodingOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? Encoding.GetEncoding(name.Trim());
            return encoding.CodePage is 28591 or 20127 ? CodePagesEncodingProvider.Instance.GetEncoding(1252) : encoding; // as browsers read Latin-1 and ASCII
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
