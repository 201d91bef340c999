using System.Buffers;

namespace Hearsay.Articles;

/// <summary>Reads a stream line by line, as bytes. A line over the limit is passed over without being held.</summary>
internal sealed class LineReader(Stream content, int maxLineBytes)
{
    private const int BufferBytes = 64 << 10;
    private const byte LineEnd = (byte)'\n';

    private readonly byte[] buffer = new byte[BufferBytes];
    private ArrayBufferWriter<byte> line = new();
    private int start;
    private int end;

    /// <summary>The next line without its end; null bytes when it was over the limit; no value at the end of the stream.</summary>
    public async ValueTask<(bool More, byte[]? Line)> NextAsync(CancellationToken cancellationToken)
    {
        line.ResetWrittenCount();
        var (any, tooLong) = (false, false);
        while (true)
        {
            if (start == end)
            {
                (start, end) = (0, await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
                if (end == 0)
                {
                    return (any, tooLong ? null : line.WrittenSpan.ToArray());
                }
            }

            any = true;
            var at = buffer.AsSpan(start, end - start).IndexOf(LineEnd);
            var length = at < 0 ? end - start : at;
            tooLong |= line.WrittenCount + length > maxLineBytes;
            if (tooLong)
            {
                line = new ArrayBufferWriter<byte>();
            }
            else
            {
                line.Write(buffer.AsSpan(start, length));
            }

            start += at < 0 ? length : length + 1;
            if (at >= 0)
            {
                return (true, tooLong ? null : line.WrittenSpan.ToArray());
            }
        }
    }
}
