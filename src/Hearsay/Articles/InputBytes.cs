namespace Hearsay.Articles;

/// <summary>Reads a stream whole, up to a limit.</summary>
internal static class InputBytes
{
    private const int FirstBufferBytes = 32 << 10;

    public static byte[]? Read(Stream content, long maxBytes)
    {
        using var held = new MemoryStream();
        var buffer = new byte[FirstBufferBytes];
        while (content.Read(buffer) is > 0 and var read)
        {
            if (held.Length + read > maxBytes)
            {
                return null;
            }

            held.Write(buffer, 0, read);
        }

        return held.ToArray();
    }

    /// <summary>The rest of the stream, or null when it holds more than the limit; then no more than the limit was held.</summary>
    public static async Task<byte[]?> ReadAsync(Stream content, long maxBytes, CancellationToken cancellationToken)
    {
        var known = content.CanSeek ? content.Length - content.Position : 0;
        if (known > maxBytes)
        {
            return null;
        }

        var buffer = new byte[known > 0 ? known + 1 : FirstBufferBytes];
        var length = 0;
        while (await content.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            length += read;
            if (length > maxBytes)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes + 1));
            }
        }

        return length == buffer.Length ? buffer : buffer[..length];
    }
}
