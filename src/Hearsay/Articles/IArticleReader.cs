namespace Hearsay.Articles;

/// <summary>Reads one type of input into documents. Bad input is a <see cref="ReadResult.Rejected"/>, never an exception; I/O errors of the stream pass.</summary>
public interface IArticleReader
{
    IAsyncEnumerable<ReadResult> ReadAsync(ArticleInput input, CancellationToken cancellationToken);
}
