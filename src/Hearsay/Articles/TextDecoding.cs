using System.Text;

namespace Hearsay.Articles;

internal enum DecodingFailure
{
    None,
    Binary,
    BrokenUtf8,
}

/// <param name="At">Offset of the byte that does not fit, when broken.</param>
internal readonly record struct Decoded(string? Text, DecodingFailure Failure, int At);

/// <summary>Bytes to text: what the user says, a byte order mark, UTF-8, UTF-16 by its zeros, else a Western single-byte set.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Decoded Decode(ReadOnlySpan<byte> bytes, Encoding? named)
    {
        if (named is not null)
        {
            return new Decoded(WithoutMark(named.GetString(bytes)), DecodingFailure.None, 0);
        }

        try
        {
            return new Decoded(WithoutMark(Strict.GetString(bytes)), DecodingFailure.None, 0);
        }
        catch (DecoderFallbackException wrong)
        {
            return new Decoded(null, DecodingFailure.BrokenUtf8, wrong.Index);
        }
    }

    /// <summary>NUL bytes that are no UTF-16, or control characters that no text holds.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head) => head.Contains((byte)0);

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
