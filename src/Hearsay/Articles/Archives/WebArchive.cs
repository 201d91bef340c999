using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>
/// The pages in a WARC or ARC file, in order, one record held at a time. A record that is cut off, or whose stated length leads to where no record begins, is one
/// rejection; reading goes on at the next record.
/// </summary>
internal sealed class WebArchive(IRecordSyntax syntax, ArticleInput input)
{
    private const int ScanBytes = 64 << 10;

    private readonly RecordBuffer buffer = new(input.Content);
    private readonly SortedDictionary<string, int> passedOver = new(StringComparer.Ordinal);
    private int number;

    public async IAsyncEnumerable<ArticlePiece> CutAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await PassBlanksAsync(cancellationToken).ConfigureAwait(false))
        {
            number++;
            if (await NextAsync(cancellationToken).ConfigureAwait(false) is { } piece)
            {
                yield return piece;
            }
        }

        if (number == 0)
        {
            yield return ArticlePiece.Of(Rejections.NoText(input));
        }

        if (passedOver.Count > 0)
        {
            var counts = string.Join(", ", passedOver.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}")));
            yield return ArticlePiece.Of(new ReadResult.Skipped(input.Uri, $"Records that hold no page: {counts}."));
        }
    }

    private async ValueTask<ArticlePiece?> NextAsync(CancellationToken cancellationToken)
    {
        var record = input with { Uri = string.Create(CultureInfo.InvariantCulture, $"{input.Uri}#{number}") };
        await buffer.EnsureAsync(IRecordSyntax.MaxHeadBytes, cancellationToken).ConfigureAwait(false);
        if (syntax.HeadAt(buffer.Held) is not ({ } head, var headLength))
        {
            await ResyncAsync(1, cancellationToken).ConfigureAwait(false);
            return ArticlePiece.Of(Rejections.BrokenRecord(record, "no record begins here"));
        }

        var kind = WebRecord.KindOf(head);
        if (kind is not null || head.Length > input.Limits.MaxFileBytes)
        {
            buffer.Consume(headLength);
            var isWhole = await buffer.SkipAsync(head.Length, cancellationToken).ConfigureAwait(false);
            var follows = isWhole && await FollowsAsync(0, cancellationToken).ConfigureAwait(false);
            if (!follows)
            {
                await ResyncAsync(0, cancellationToken).ConfigureAwait(false);
            }

            if (kind is null)
            {
                return ArticlePiece.Of(Rejections.TooLarge(record));
            }

            passedOver[kind] = passedOver.GetValueOrDefault(kind) + 1;
            return follows ? null : ArticlePiece.Of(Rejections.BrokenRecord(record, isWhole ? LyingLength : CutOff));
        }

        var length = headLength + (int)head.Length;
        if (!await buffer.EnsureAsync(length, cancellationToken).ConfigureAwait(false) || !await FollowsAsync(length, cancellationToken).ConfigureAwait(false))
        {
            var isCut = buffer.Held.Length < length;
            var message = WholeMessage(head, buffer.Held[headLength..]);
            await ResyncAsync(headLength, cancellationToken).ConfigureAwait(false);
            return message.Length > 0 ? PieceOf(record, head, message) : ArticlePiece.Of(Rejections.BrokenRecord(record, isCut ? CutOff : LyingLength));
        }

        var content = GC.AllocateUninitializedArray<byte>(length - headLength);
        buffer.Held[headLength..length].CopyTo(content);
        buffer.Consume(length);
        return PieceOf(record, head, content);
    }

    private static ArticlePiece PieceOf(ArticleInput record, RecordHead head, byte[] content) => new(record.Uri, () => new WebRecord(head, content).Read(record));

    /// <summary>An HTTP message that is all there by its own account, whatever its record says; else nothing.</summary>
    private byte[] WholeMessage(RecordHead head, ReadOnlySpan<byte> held)
    {
        var next = syntax.NextIn(held);
        held = next < 0 ? held : held[..next];
        return head.IsHttp && HeaderFields.EndOf(held) is > 0 and var end
            && int.TryParse(HeaderFields.Of(held[..end]).GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= held.Length - end
                ? held[..(end + length)].ToArray()
                : [];
    }

    private const string CutOff = "it is cut off";
    private const string LyingLength = "its stated length is not that of its content";

    /// <summary>Passes over the line ends between records; false at the end of the archive.</summary>
    private async ValueTask<bool> PassBlanksAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!await buffer.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
            {
                if (!buffer.IsAtGap)
                {
                    return false;
                }

                buffer.PassGap();
                continue;
            }

            var blanks = buffer.Held.IndexOfAnyExcept("\r\n \t\0"u8);
            if (blanks == 0)
            {
                return true;
            }

            buffer.Consume(blanks < 0 ? buffer.Held.Length : blanks);
        }
    }

    /// <summary>After that many bytes the archive ends, or the end of a record or another record comes.</summary>
    private async ValueTask<bool> FollowsAsync(int at, CancellationToken cancellationToken)
    {
        const int LookAhead = 1024;
        await buffer.EnsureAsync(at + LookAhead, cancellationToken).ConfigureAwait(false);
        var rest = buffer.Held[at..];
        var blanks = rest.IndexOfAnyExcept("\r\n"u8);
        return blanks < 0 || rest.StartsWith("\r\n\r\n"u8) || syntax.BeginsAt(rest[blanks..]);
    }

    /// <summary>Goes on where the next record may begin, after that many bytes.</summary>
    private async ValueTask ResyncAsync(int after, CancellationToken cancellationToken)
    {
        const int Overlap = IRecordSyntax.MaxHeadBytes;
        await buffer.EnsureAsync(after, cancellationToken).ConfigureAwait(false);
        buffer.Consume(Math.Min(Math.Max(0, after - 1), buffer.Held.Length));
        while (true)
        {
            var more = await buffer.EnsureAsync(Overlap + ScanBytes, cancellationToken).ConfigureAwait(false);
            var next = syntax.NextIn(buffer.Held);
            if (next >= 0)
            {
                buffer.Consume(next);
                return;
            }

            if (!more)
            {
                if (buffer.IsAtGap)
                {
                    buffer.PassGap(); // a member of its own begins after it, most often with a record
                    return;
                }

                buffer.Consume(buffer.Held.Length);
                return;
            }

            buffer.Consume(buffer.Held.Length - Overlap);
        }
    }
}
