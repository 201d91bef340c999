using System.Runtime.CompilerServices;

namespace Hearsay.Articles;

/// <summary>A file that is one article: its text is the decoded file unchanged, without a byte order mark.</summary>
public sealed class PlainTextReader : IArticleReader
{
    public async IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var bytes = await InputBytes.ReadAsync(input.Content, input.Limits.MaxFileBytes, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            yield return Rejections.TooLarge(input);
            yield break;
        }

        var decoded = TextDecoding.Decode(bytes, input.Encoding);
        yield return decoded.Text is { } text
            ? string.IsNullOrWhiteSpace(text) ? Rejections.NoText(input) : new ReadResult.Read(DocumentOf.Text(input, bytes, text, input.Metadata))
            : Rejections.NotText(input, decoded);
    }
}
