using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;

namespace Hearsay.Articles.Html;

/// <summary>A web page that is one article: its main text, with title, publisher, people, dates, address and language as the page states them.</summary>
public sealed class HtmlReader : IArticleReader
{
    // A page that loads its text by script often states it as articleBody: taken when what is seen is far shorter.
    private const int ShortestStatedBody = 400;
    private const double StatedBodyShare = 0.4;

    public async IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var bytes = await InputBytes.ReadAsync(input.Content, input.Limits.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        yield return bytes is null ? Rejections.TooLarge(input) : Read(input, bytes);
    }

    internal static ReadResult Read(ArticleInput input, byte[] bytes)
    {
        var decoded = TextDecoding.DecodeHtml(bytes, input.Encoding);
        if (decoded.Text is null)
        {
            return Rejections.NotText(input, decoded);
        }

        if (HtmlShape.Problem(decoded.Text, input.Limits) is { } problem)
        {
            return Rejections.HtmlTooLarge(input, problem);
        }

        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = false }).ParseDocument(decoded.Text);
        var data = LinkedData.Of(page);
        var metadata = PageMetadata.Of(page, data);
        var text = MainText.Of(page, metadata.Title);
        if (data.Body is { Length: > ShortestStatedBody } stated && text.Length < StatedBodyShare * stated.Length && !stated.Contains("</", StringComparison.Ordinal))
        {
            text = stated.Trim();
        }

        return text.Length == 0
            ? Rejections.NoArticle(input)
            : new ReadResult.Read(DocumentOf.Text(input, bytes, text, input.Metadata.Or(metadata)));
    }
}
