using System.Buffers.Text;

namespace Hearsay.Articles.Archives;

/// <summary>HTTP's chunked transfer coding.</summary>
internal static class Chunks
{
    private const int LongestSizeLine = 256;

    /// <summary>The chunks put together, as far as they go; bytes that are not chunked as they are.</summary>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body)
    {
        var joined = new byte[body.Length];
        var (length, at) = (0, 0);
        while (at < body.Length && SizeAt(body.Span[at..]) is var (size, line))
        {
            at += line;
            if (size == 0)
            {
                return joined.AsMemory(0, length);
            }

            var chunk = body.Span.Slice(at, Math.Min(size, body.Length - at));
            chunk.CopyTo(joined.AsSpan(length));
            length += chunk.Length;
            at += chunk.Length;
            at += body.Span[at..].StartsWith("\r\n"u8) ? 2 : body.Span[at..].StartsWith("\n"u8) ? 1 : 0;
        }

        // a first line that is no size: it was stored without chunks; a later one: what follows is lost
        return length == 0 ? body : joined.AsMemory(0, length);
    }

    /// <summary>The size that a line states in hexadecimal digits, and the bytes of the line.</summary>
    private static (int Size, int LineBytes)? SizeAt(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, LongestSizeLine)].IndexOf((byte)'\n');
        return end > 0 && Utf8Parser.TryParse(bytes[..end], out int size, out var used, 'x') && used > 0 && size >= 0 && bytes[used..end].TrimStart(" \r;"u8) is var rest && (rest.IsEmpty || bytes[used] == (byte)';')
            ? (size, end + 1)
            : null;
    }
}
