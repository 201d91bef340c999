using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>What is packed with gzip: the one file within.</summary>
internal static class Gzip
{
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var unpacked = new GZipStream(input.Content, CompressionMode.Decompress, leaveOpen: true);
        var within = input with { Name = NameWithin(input.Name), Content = unpacked };
        await foreach (var piece in Broken.Guard(ArticleReader.CutAsync(within, cancellationToken), input, cancellationToken).ConfigureAwait(false))
        {
            yield return piece;
        }
    }

    private static string NameWithin(string name) =>
        name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? $"{name[..^4]}.tar"
        : name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name;
}
