using System.Runtime.CompilerServices;

namespace Hearsay.Articles.Html;

/// <summary>A web page that is one article: its text and typed blocks, with title, publisher, people, dates, address and language as the page states them.</summary>
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

    /// <summary>The page that the bytes hold; the input's content is not read.</summary>
    internal static ReadResult Read(ArticleInput input, byte[] bytes)
    {
        var decoded = TextDecoding.DecodeHtml(bytes, input.Encoding, input.HttpCharset);
        if (decoded.Text is not { } whole)
        {
            return Rejections.NotText(input, decoded);
        }

        var (html, problem) = HtmlShape.Checked(whole, input.Limits);
        if (problem is not null)
        {
            return Rejections.HtmlTooLarge(input, problem);
        }

        var page = PageAnalysis.Of(html, input.Metadata.Url);
        var facts = page.Facts;
        var kept = ArticleBody.Of(page);
        var (text, blocks) = TypedBlocks.Of(page, kept, html);
        var isStub = PageForm.IsStub(page, kept, text);
        if (page.Data.Body is { Length: > ShortestStatedBody } stated && text.Length < StatedBodyShare * stated.Length && !stated.Contains("</", StringComparison.Ordinal))
        {
            (text, blocks, isStub) = (stated.Trim(), [.. blocks.Select(block => block with { Span = null })], false);
        }

        if (text.Length == 0)
        {
            return Rejections.NoArticle(input);
        }

        var metadata = new InputMetadata
        {
            Title = facts[ArticleField.Title],
            Publisher = facts[ArticleField.Publisher],
            Byline = facts[ArticleField.Byline],
            Url = facts[ArticleField.Url],
            PublishedAt = facts[ArticleField.PublishedAt],
            UpdatedAt = facts[ArticleField.UpdatedAt],
            Language = facts[ArticleField.Language],
            Section = facts[ArticleField.Section],
        };
        return new ReadResult.Read(DocumentOf.Text(input, bytes, text, input.Metadata.Or(metadata)) with { Authors = [.. page.Authors], Form = PageForm.Of(page, kept), IsStub = isStub, Origin = decoded.Origin, Provenance = facts.Judged(), Blocks = blocks });
    }
}
