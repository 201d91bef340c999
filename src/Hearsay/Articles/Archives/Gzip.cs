using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Archives;

/// <summary>What is packed with gzip: the one file within.</summary>
internal static class Gzip
{
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var members = new GzipMembers(input.Content);
        var within = input with { Name = NameWithin(input.Name), Nesting = input.Nesting + 1, Content = new UnpackedStream(members, () => members.Packed, input.Limits) };
        await foreach (var piece in PackedPieces.CutAsync(within, cancellationToken).ConfigureAwait(false))
        {
            yield return piece;
        }
    }

    private static string NameWithin(string name) =>
        name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? $"{name[..^4]}.tar"
        : name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name;
}
