using Microsoft.Win32.SafeHandles;

namespace Hearsay.Cli;

/// <summary>Whoever reads standard output has gone: "hearsay annotate ... | head -1" ends after its line, not after its input.</summary>
internal sealed class ReaderGoneException : IOException
{
    public ReaderGoneException(IOException cause)
        : base(cause.Message, cause)
    {
    }
}

/// <summary>Standard output, which says once that its reader has gone (the console's own stream passes over it) and discards the rest.</summary>
internal sealed class StandardOutput : Stream
{
    private const int BrokenPipe = 32; // EPIPE, the error number that Unix gives

    private readonly Stream inner = Open();
    private bool isGone;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (isGone)
        {
            return;
        }

        try
        {
            inner.Write(buffer);
        }
        catch (IOException wrong) when (wrong.HResult == BrokenPipe)
        {
            isGone = true;
            throw new ReaderGoneException(wrong);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            isGone = true;
            throw new UsageException("HS0205", $"Standard output cannot be written: {wrong.Message} Give it a file or a pipe with room.");
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>A pipe's own handle, which tells of a reader that has gone; for a file, whose position others may share, the console's stream.</summary>
    private static Stream Open()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows())
        {
            return console;
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? console : pipe;
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return console; // closed by the shell
        }
    }
}
