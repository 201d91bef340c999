using System.Runtime.CompilerServices;
using Hearsay.Articles.Archives;
using Hearsay.Articles.Html;

namespace Hearsay.Articles;

/// <summary>Reads an input of any type: finds out what it is and hands it to the reader of that type, or says why it cannot be read.</summary>
public sealed class ArticleReader : IArticleReader
{
    public async IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var piece in CutAsync(input, cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in piece.Read())
            {
                yield return result;
            }
        }
    }

    /// <summary>The pieces of an input, in order, held one at a time; the work is in <see cref="ArticlePiece.Read"/>, which several threads can share out.</summary>
    public static async IAsyncEnumerable<ArticlePiece> CutAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var head = new byte[ArticleFormats.HeadBytes];
        var length = await input.Content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var format = input.Format ?? ArticleFormats.Of(input.Name, head.AsSpan(0, length));
        if (input.FromFolder && format is ArticleFormat.OtherText && !TextDecoding.IsBinary(head.AsSpan(0, length)))
        {
            yield return ArticlePiece.Of(Rejections.PassedOver(format, input));
            yield break;
        }

        if (Rejections.Of(format, input) is { } rejected)
        {
            yield return ArticlePiece.Of(rejected);
            yield break;
        }

        var whole = input with { Content = Whole(input.Content, head.AsMemory(0, length)) };
        await foreach (var piece in PiecesOf(format, whole, cancellationToken).ConfigureAwait(false))
        {
            yield return piece;
        }
    }

    private static IAsyncEnumerable<ArticlePiece> PiecesOf(ArticleFormat format, ArticleInput input, CancellationToken cancellationToken) => format switch
    {
        ArticleFormat.JsonLines => JsonLines.CutAsync(input, cancellationToken),
        ArticleFormat.Csv => CsvRows.CutAsync(input, cancellationToken),
        ArticleFormat.Gzip => Gzip.CutAsync(input, cancellationToken),
        ArticleFormat.Zip => Zip.CutAsync(input, cancellationToken),
        ArticleFormat.Tar => Tar.CutAsync(input, cancellationToken),
        ArticleFormat.Warc => new WebArchive(new WarcSyntax(), input).CutAsync(cancellationToken),
        ArticleFormat.Arc => new WebArchive(new ArcSyntax(), input).CutAsync(cancellationToken),
        _ => WholeAsync(format, input, cancellationToken),
    };

    /// <summary>What bytes of a type that is read whole hold.</summary>
    internal static IEnumerable<ReadResult> Read(ArticleFormat format, ArticleInput input, byte[] bytes) => format switch
    {
        ArticleFormat.Html => [HtmlReader.Read(input, bytes)],
        ArticleFormat.Xml => XmlArticles.Read(input, bytes),
        ArticleFormat.Json => JsonArticles.Read(input, bytes),
        _ => [Rejections.Of(format, input) ?? PlainText.Read(input, bytes)],
    };

    /// <summary>From its beginning again, after its first bytes were read.</summary>
    private static Stream Whole(Stream content, ReadOnlyMemory<byte> head)
    {
        if (!content.CanSeek)
        {
            return new HeadedStream(head, content);
        }

        content.Seek(-head.Length, SeekOrigin.Current);
        return content;
    }

    /// <summary>An input that is one piece.</summary>
    private static async IAsyncEnumerable<ArticlePiece> WholeAsync(ArticleFormat format, ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await InputBytes.ReadAsync(input.Content, input.Limits.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        yield return bytes is null ? ArticlePiece.Of(Rejections.TooLarge(input)) : new ArticlePiece(input.Uri, () => Read(format, input, bytes));
    }
}
