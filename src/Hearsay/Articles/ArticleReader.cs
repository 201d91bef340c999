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

        var whole = input with { Content = new HeadedStream(head.AsMemory(0, length), input.Content) };
        await foreach (var piece in PiecesOf(format, whole, cancellationToken).ConfigureAwait(false))
        {
            yield return piece;
        }
    }

    private static IAsyncEnumerable<ArticlePiece> PiecesOf(ArticleFormat format, ArticleInput input, CancellationToken cancellationToken) => format switch
    {
        ArticleFormat.JsonLines => JsonLines.CutAsync(input, cancellationToken),
        ArticleFormat.Gzip => Gzip.CutAsync(input, cancellationToken),
        ArticleFormat.Html => WholeAsync(input, (page, bytes) => [HtmlReader.Read(page, bytes)], cancellationToken),
        ArticleFormat.Xml => WholeAsync(input, XmlArticles.Read, cancellationToken),
        ArticleFormat.Json => WholeAsync(input, JsonArticles.Read, cancellationToken),
        _ => WholeAsync(input, (text, bytes) => [PlainText.Read(text, bytes)], cancellationToken),
    };

    /// <summary>An input that is one piece.</summary>
    private static async IAsyncEnumerable<ArticlePiece> WholeAsync(ArticleInput input, Func<ArticleInput, byte[], IEnumerable<ReadResult>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await InputBytes.ReadAsync(input.Content, input.Limits.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        yield return bytes is null ? ArticlePiece.Of(Rejections.TooLarge(input)) : new ArticlePiece(input.Uri, () => read(input, bytes));
    }
}
