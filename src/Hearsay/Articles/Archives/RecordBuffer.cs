namespace Hearsay.Articles.Archives;

/// <summary>
/// The bytes of an archive from where its reader stands, as many as it asks for. Where unpacking fails there is a gap: what comes after it is only reached with
/// <see cref="PassGap"/>.
/// </summary>
internal sealed class RecordBuffer(Stream content)
{
    private const int FirstBytes = 256 << 10;

    private byte[] buffer = new byte[FirstBytes];
    private int start;
    private int end;
    private bool isEnded;

    /// <summary>What is held already.</summary>
    public ReadOnlySpan<byte> Held => buffer.AsSpan(start, end - start);

    /// <summary>Unpacking failed after what is held.</summary>
    public bool IsAtGap { get; private set; }

    /// <summary>Holds that many bytes, or all there are up to the end or a gap; false when there are fewer.</summary>
    public async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (end - start < count && !isEnded && !IsAtGap)
        {
            if (buffer.Length - start < count)
            {
                // twice as much as is asked for, so that what is held moves once in a while, not for each record
                var larger = buffer.Length < 2L * count ? new byte[Math.Min(2L * count, Array.MaxLength)] : buffer;
                buffer.AsSpan(start, end - start).CopyTo(larger);
                (buffer, start, end) = (larger, 0, end - start);
            }

            try
            {
                var read = await content.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
                end += read;
                isEnded = read == 0;
            }
            catch (InvalidDataException)
            {
                IsAtGap = true;
            }
        }

        return end - start >= count;
    }

    public void Consume(int count)
    {
        start += count;
        if (start == end)
        {
            (start, end) = (0, 0);
            buffer = buffer.Length > 4 * FirstBytes ? new byte[FirstBytes] : buffer;
        }
    }

    public void PassGap()
    {
        Consume(end - start);
        IsAtGap = false;
    }

    /// <summary>Passes over bytes without holding them; false when there are fewer.</summary>
    public async ValueTask<bool> SkipAsync(long count, CancellationToken cancellationToken)
    {
        while (count > 0 && await EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            var step = (int)Math.Min(count, end - start);
            Consume(step);
            count -= step;
        }

        return count == 0;
    }
}
