using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hearsay.Articles;

internal enum DecodingFailure
{
    None,
    Binary,
    BrokenUtf8,
}

/// <param name="At">Offset of the byte that does not fit, when broken.</param>
/// <param name="Origin">Known when there is a text.</param>
internal readonly record struct Decoded(string? Text, DecodingFailure Failure, int At, TextOrigin? Origin = null);

/// <summary>Bytes to text: what the user says, a byte order mark, UTF-8, UTF-16 by its zeros, what a page says, else the Western single-byte set.</summary>
internal static class TextDecoding
{
    private const int HtmlHeadBytes = 2048;      // where the HTML standard lets a page name its encoding is 1,024; real pages are late
    private const double BinaryShare = 0.02;     // of control characters that no text holds
    private const double BrokenShare = 0.5;      // bytes above ASCII that are good UTF-8, for a text to be broken UTF-8 rather than another set

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    // Without tab, line feed, form feed, carriage return and escape, which texts hold.
    private static readonly SearchValues<byte> Controls = SearchValues.Create([1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    public static Decoded Decode(ReadOnlySpan<byte> bytes, Encoding? named) => Decode(bytes, named, stated: null, EncodingBasis.Unstated, mends: false);

    /// <summary>As plain text, but a page that is not UTF-8 is believed about its encoding, and bad bytes in a page of UTF-8 become U+FFFD.</summary>
    /// <param name="http">The charset of the HTTP header that came with the page; believed before the page itself.</param>
    public static Decoded DecodeHtml(ReadOnlySpan<byte> bytes, Encoding? named, string? http = null) => Named(http) is { } header
        ? Decode(bytes, named, header, EncodingBasis.Http, mends: true)
        : Decode(bytes, named, StatedIn(bytes[..Math.Min(bytes.Length, HtmlHeadBytes)]), EncodingBasis.Meta, mends: true);

    /// <summary>NUL bytes that are no UTF-16, or many control characters.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (Utf16(head) is not null)
        {
            return false;
        }

        if (head.Contains((byte)0))
        {
            return true;
        }

        var controls = 0;
        for (var at = head.IndexOfAny(Controls); at >= 0;)
        {
            controls++;
            var step = head[(at + 1)..].IndexOfAny(Controls);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return controls > BinaryShare * head.Length;
    }

    private static Decoded Decode(ReadOnlySpan<byte> bytes, Encoding? named, Encoding? stated, EncodingBasis basis, bool mends)
    {
        if (named is not null)
        {
            return Good(named, EncodingBasis.Named, bytes);
        }

        if (Utf16(bytes) is { } wide)
        {
            return Good(wide, bytes[0] >= 0xFE ? EncodingBasis.ByteOrderMark : EncodingBasis.Detected, bytes);
        }

        if (IsBinary(bytes))
        {
            return new Decoded(null, DecodingFailure.Binary, 0);
        }

        const byte Escape = 0x1B; // begins the shifts of ISO-2022, which else is ASCII
        if (Utf8.IsValid(bytes) && !(stated is not null and not UTF8Encoding && bytes.Contains(Escape)))
        {
            return Good(Strict, bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? EncodingBasis.ByteOrderMark : stated is UTF8Encoding ? basis : EncodingBasis.Detected, bytes);
        }

        var (good, bad, at) = Utf8Sequences(bytes);
        if (good > 0 && good >= BrokenShare * (good + bad))
        {
            return mends ? Good(Lenient, stated is UTF8Encoding ? basis : EncodingBasis.Detected, bytes) : new Decoded(null, DecodingFailure.BrokenUtf8, at);
        }

        return stated is null or UTF8Encoding ? Good(EncodingGuess.Of(bytes), EncodingBasis.Detected, bytes) : Good(stated, basis, bytes);
    }

    private static Decoded Good(Encoding encoding, EncodingBasis basis, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return new Decoded(text, DecodingFailure.None, 0, new TextOrigin(encoding.WebName, basis, Mojibake.IsIn(text)));
    }

    /// <summary>By its byte order mark, or by zeros in every other byte of what is else ASCII.</summary>
    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        const int Probe = 512;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        }

        var (even, odd, length) = (0, 0, Math.Min(bytes.Length, Probe) & ~1);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        const double Wide = 0.7; // of the characters of Western text have a zero in one place, and none in the other
        return length < 8 ? null
            : odd > Wide * length / 2 && even == 0 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > Wide * length / 2 && odd == 0 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    /// <summary>Good and bad sequences above ASCII, and where the first bad one is.</summary>
    private static (int Good, int Bad, int FirstBad) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        var (good, bad, first) = (0, 0, -1);
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
                first = first < 0 ? i : first;
            }

            i += Math.Max(1, length);
        }

        return (good, bad, first);
    }

    /// <summary>charset=NAME in the head of a page.</summary>
    private static Encoding? StatedIn(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        var at = text.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = text.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAny(NameEnds);
        return Named((end < 0 ? name : name[..end]).ToString());
    }

    /// <summary>As the web names it: what calls itself ISO-8859-1 or ASCII is windows-1252 there. Null for none or an unknown one.</summary>
    private static Encoding? Named(string? name)
    {
        const int LongestName = 40;
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            return null;
        }

        try
        {
            name = name.Trim().ToLowerInvariant();
            name = name is "iso-8859-1" or "latin1" or "ascii" or "us-ascii" ? "windows-1252" : name is "utf8" ? "utf-8" : name;
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
