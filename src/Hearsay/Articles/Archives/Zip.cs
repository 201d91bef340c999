using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>The files of a zip archive, in the order of its list.</summary>
internal static class Zip
{
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (archive, problem) = await OpenAsync(input, cancellationToken).ConfigureAwait(false);
        if (archive is null)
        {
            yield return ArticlePiece.Of(problem!);
            yield break;
        }

        await using var opened = archive;
        foreach (var entry in archive.Entries.Where(entry => ArchiveFiles.IsRead(entry.FullName)))
        {
            if (Open(entry) is not { } content)
            {
                yield return ArticlePiece.Of(Rejections.Unreadable(ArchiveFiles.Of(input, entry.FullName, Stream.Null), new InvalidDataException("It is encrypted or packed in a way that is not known.")));
                continue;
            }

            await using var closed = content;
            var file = ArchiveFiles.Of(input, entry.FullName, new UnpackedStream(content, () => entry.CompressedLength, input.Limits));
            await foreach (var piece in PackedPieces.CutAsync(file, cancellationToken).ConfigureAwait(false))
            {
                yield return piece;
            }
        }
    }

    /// <summary>The list stands at the end: what cannot be read backwards is held in memory, within the limit of a file.</summary>
    private static async Task<(ZipArchive? Archive, ReadResult.Rejected? Problem)> OpenAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var content = input.Content;
        if (!content.CanSeek)
        {
            var bytes = await InputBytes.ReadAsync(content, input.Limits.MaxFileBytes, cancellationToken).ConfigureAwait(false);
            if (bytes is null)
            {
                return (null, Rejections.TooLarge(input));
            }

            content = new MemoryStream(bytes);
        }

        try
        {
            return (new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), null);
        }
        catch (InvalidDataException wrong)
        {
            return (null, Rejections.Unreadable(input, wrong));
        }
    }

    private static Stream? Open(ZipArchiveEntry entry)
    {
        try
        {
            return entry.IsEncrypted ? null : entry.Open();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
