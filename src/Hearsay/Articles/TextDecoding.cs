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
internal readonly record struct Decoded(string? Text, DecodingFailure Failure, int At);

/// <summary>Bytes to text: what the user says, a byte order mark, UTF-8, UTF-16 by its zeros, what a page says, else the Western single-byte set.</summary>
internal static class TextDecoding
{
    private const int HtmlHeadBytes = 2048;      // where the HTML standard lets a page name its encoding is 1,024; real pages are late
    private const double BinaryShare = 0.02;     // of control characters that no text holds
    private const double BrokenShare = 0.5;      // bytes above ASCII that are good UTF-8, for a text to be broken UTF-8 rather than another set

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;");

    public static Decoded Decode(ReadOnlySpan<byte> bytes, Encoding? named) => Decode(bytes, named, stated: null);

    /// <summary>As plain text, but a page that is not UTF-8 is believed about its encoding.</summary>
    public static Decoded DecodeHtml(ReadOnlySpan<byte> bytes, Encoding? named) => Decode(bytes, named, StatedIn(bytes[..Math.Min(bytes.Length, HtmlHeadBytes)]));

    /// <summary>NUL bytes that are no UTF-16, or many control characters.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (Utf16(head) is not null)
        {
            return false;
        }

        var controls = 0;
        foreach (var value in head)
        {
            if (value == 0)
            {
                return true;
            }

            controls += value < 32 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 12 or 27) ? 1 : 0;
        }

        return controls > BinaryShare * head.Length;
    }

    private static Decoded Decode(ReadOnlySpan<byte> bytes, Encoding? named, Encoding? stated)
    {
        if (named is not null)
        {
            return Good(named.GetString(bytes));
        }

        if (Utf16(bytes) is { } wide)
        {
            return Good(wide.GetString(bytes));
        }

        if (IsBinary(bytes))
        {
            return new Decoded(null, DecodingFailure.Binary, 0);
        }

        if (Utf8.IsValid(bytes))
        {
            return Good(Strict.GetString(bytes));
        }

        var (good, bad, at) = Utf8Sequences(bytes);
        if (good > 0 && good >= BrokenShare * (good + bad))
        {
            return new Decoded(null, DecodingFailure.BrokenUtf8, at);
        }

        return Good((stated is null or UTF8Encoding ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : stated).GetString(bytes));
    }

    private static Decoded Good(string text) => new(text.StartsWith('\uFEFF') ? text[1..] : text, DecodingFailure.None, 0);

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
        try
        {
            var stated = (end < 0 ? name : name[..end]).ToString();
            return CodePagesEncodingProvider.Instance.GetEncoding(stated) ?? Encoding.GetEncoding(stated);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
