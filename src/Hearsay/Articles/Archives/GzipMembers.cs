using System.Buffers.Binary;
using System.IO.Compression;

namespace Hearsay.Articles.Archives;

/// <summary>
/// Unpacks gzip of one member or many. A member that is cut off or broken throws <see cref="InvalidDataException"/> once; reading on then goes on with the next
/// member, as archives that pack each record by itself allow. (The platform's stream takes a cut for an end, and cannot go on after an error.)
/// </summary>
internal sealed class GzipMembers(Stream packed) : ForwardStream
{
    private const int BufferBytes = 64 << 10;
    private const int TrailerBytes = 8; // CRC-32 and length of what was packed, modulo 2^32
    private const int NotFound = -1;

    private readonly PackedBytes source = new(packed);
    private GZipStream? member;
    private long produced;

    /// <summary>Bytes unpacked so far.</summary>
    public long Unpacked { get; private set; }

    /// <summary>Packed bytes used so far.</summary>
    public long Packed => source.HandedOut;

    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (member is null)
            {
                source.Fill();
                if (!source.SeekMember())
                {
                    if (source.IsAtEnd)
                    {
                        return 0;
                    }

                    continue;
                }

                member = Begin();
            }

            try
            {
                if (Took(member.Read(buffer)) is > 0 and var read)
                {
                    return read;
                }
            }
            catch (InvalidDataException)
            {
                Abandon();
                throw;
            }

            End();
        }

        return 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (member is null)
            {
                await source.FillAsync(cancellationToken).ConfigureAwait(false);
                if (!source.SeekMember())
                {
                    if (source.IsAtEnd)
                    {
                        return 0;
                    }

                    continue;
                }

                member = Begin();
            }

            try
            {
                if (Took(await member.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) is > 0 and var read)
                {
                    return read;
                }
            }
            catch (InvalidDataException)
            {
                Abandon();
                throw;
            }

            End();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        member?.Dispose();
        base.Dispose(disposing);
    }

    private GZipStream Begin()
    {
        produced = 0;
        source.BeginMember();
        return new GZipStream(source, CompressionMode.Decompress, leaveOpen: true);
    }

    private int Took(int read)
    {
        produced += read;
        Unpacked += read;
        source.Produced = produced;
        return read;
    }

    private void Abandon()
    {
        member?.Dispose();
        member = null;
        source.GoBack();
    }

    private void End()
    {
        member?.Dispose();
        member = null;
        if (source.IsCut)
        {
            throw new InvalidDataException("The packed data is cut off.");
        }
    }

    /// <summary>The packed bytes, handed out so that no piece goes over a place where a member may begin.</summary>
    private sealed class PackedBytes(Stream packed) : ForwardStream
    {
        private readonly byte[] buffer = new byte[BufferBytes];
        private readonly byte[] trailer = new byte[TrailerBytes];
        private int start;
        private int end;
        private int next = NotFound; // where the next member may begin, after start
        private int lastBegin = NotFound; // the last such place that was taken for a part of this member
        private long memberBytes;
        private bool isEnded;

        public long HandedOut { get; private set; }

        public long Produced { private get; set; }

        public bool IsAtEnd => isEnded && start == end;

        /// <summary>The bytes ended before the member did.</summary>
        public bool IsCut { get; private set; }

        private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

        /// <summary>Passes over what is no member; false when more must be read first, or nothing is left.</summary>
        public bool SeekMember()
        {
            var at = buffer.AsSpan(start, end - start).IndexOf(Magic);
            start = at >= 0 ? start + at : isEnded ? end : Math.Max(start, end - Magic.Length + 1);
            return at >= 0;
        }

        public void BeginMember()
        {
            (memberBytes, Produced, IsCut, lastBegin) = (0, 0, false, NotFound);
            FindNext();
        }

        /// <summary>After an error: a member that was taken for the broken one's data gets its chance.</summary>
        public void GoBack()
        {
            if (lastBegin >= 0)
            {
                HandedOut -= start - lastBegin;
                start = lastBegin;
            }
        }

        public override int Read(Span<byte> destination)
        {
            if (NeedsMore)
            {
                Fill();
            }

            return Take(destination);
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken = default)
        {
            if (NeedsMore)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }

            return Take(destination.Span);
        }

        public void Fill()
        {
            if (MakeRoom())
            {
                Filled(packed.ReadAtLeast(buffer.AsSpan(end), Magic.Length, throwOnEndOfStream: false));
            }
        }

        public async ValueTask FillAsync(CancellationToken cancellationToken)
        {
            if (MakeRoom())
            {
                Filled(await packed.ReadAtLeastAsync(buffer.AsMemory(end), Magic.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false));
            }
        }

        private bool NeedsMore => !isEnded && end - start < Magic.Length;

        private bool MakeRoom()
        {
            if (isEnded || end - start >= Magic.Length)
            {
                return false;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            lastBegin = lastBegin == start ? 0 : NotFound;
            (start, end) = (0, end - start);
            return true;
        }

        private void Filled(int read)
        {
            end += read;
            isEnded = read < Magic.Length;
            FindNext();
        }

        private void FindNext()
        {
            var at = end - start > 1 ? buffer.AsSpan(start + 1, end - start - 1).IndexOf(Magic) : NotFound;
            next = at < 0 ? NotFound : start + 1 + at;
        }

        private int Take(Span<byte> destination)
        {
            if (start == end)
            {
                IsCut = !IsWhole;
                return 0;
            }

            if (memberBytes > 0 && buffer.AsSpan(start, end - start).StartsWith(Magic))
            {
                if (IsWhole)
                {
                    return 0;
                }

                lastBegin = start;
            }

            // the last two bytes may be the beginning of a member: they wait for what comes after them
            var limit = next >= 0 ? next : isEnded ? end : Math.Max(start + 1, end - Magic.Length + 1);
            var length = Math.Min(limit - start, destination.Length);
            var taken = buffer.AsSpan(start, length);
            taken.CopyTo(destination);
            Remember(taken);
            start += length;
            memberBytes += length;
            HandedOut += length;
            if (start == next)
            {
                FindNext();
            }

            return length;
        }

        private bool IsWhole => memberBytes >= TrailerBytes && BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4)) == unchecked((uint)Produced);

        private void Remember(ReadOnlySpan<byte> taken)
        {
            if (taken.Length >= TrailerBytes)
            {
                taken[^TrailerBytes..].CopyTo(trailer);
                return;
            }

            trailer.AsSpan(taken.Length).CopyTo(trailer);
            taken.CopyTo(trailer.AsSpan(TrailerBytes - taken.Length));
        }
    }
}
