using System.Runtime.CompilerServices;

namespace Hearsay.Articles;

/// <summary>Reads an input of any type: finds out what it is and hands it to the reader of that type, or says why it cannot be read.</summary>
public sealed class ArticleReader : IArticleReader
{
    private static readonly PlainTextReader PlainText = new();
    private static readonly JsonLinesReader JsonLines = new();
    private static readonly Html.HtmlReader Pages = new();

    public async IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var head = new byte[ArticleFormats.HeadBytes];
        var length = await input.Content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var format = ArticleFormats.Of(input.Uri, head.AsSpan(0, length));
        if (input.FromFolder && format is (ArticleFormat.Json or ArticleFormat.OtherText) && !TextDecoding.IsBinary(head.AsSpan(0, length)))
        {
            yield return Rejections.PassedOver(format, input);
            yield break;
        }

        if (Rejections.Of(format, input) is { } rejected)
        {
            yield return rejected;
            yield break;
        }

        var whole = input with { Content = new HeadedStream(head.AsMemory(0, length), input.Content) };
        await foreach (var result in ReaderOf(format).ReadAsync(whole, cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static IArticleReader ReaderOf(ArticleFormat format) => format switch
    {
        ArticleFormat.JsonLines => JsonLines,
        ArticleFormat.Html => Pages,
        _ => PlainText,
    };
}
