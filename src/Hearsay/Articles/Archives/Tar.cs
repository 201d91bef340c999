using System.Formats.Tar;
using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>The files of a tar archive, in order, one held at a time.</summary>
internal static class Tar
{
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var reader = new TarReader(input.Content, leaveOpen: true);
        while (true)
        {
            TarEntry? entry;
            ReadResult.Rejected? problem = null;
            try
            {
                entry = await reader.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
            {
                (entry, problem) = (null, Rejections.Unreadable(input, wrong));
            }

            if (problem is not null)
            {
                yield return ArticlePiece.Of(problem);
            }

            if (entry is null)
            {
                yield break;
            }

            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !ArchiveFiles.IsRead(entry.Name))
            {
                continue;
            }

            await foreach (var piece in PackedPieces.CutAsync(ArchiveFiles.Of(input, entry.Name, entry.DataStream ?? Stream.Null), cancellationToken).ConfigureAwait(false))
            {
                yield return piece;
            }
        }
    }
}
