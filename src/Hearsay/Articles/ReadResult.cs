namespace Hearsay.Articles;

/// <summary>What a reader makes of one input or record: a document, or a rejection that is counted and shown. Never an exception.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Read(SourceDocument Document) : ReadResult;

    /// <param name="Code">An entry of docs/ERRORS.md, such as HS0103.</param>
    /// <param name="Where">The input, with <c>#n</c> for record n.</param>
    /// <param name="Why">What is wrong and what to do, one sentence each.</param>
    public sealed record Rejected(string Code, string Where, string Why) : ReadResult
    {
        /// <summary>The article that it withdraws, for those who hold earlier versions; null for all other rejections.</summary>
        public Withdrawal? Withdrawal { get; init; }
    }

    /// <summary>An input that is no article and was not meant to be one; named, not counted as rejected.</summary>
    public sealed record Skipped(string Where, string Why) : ReadResult;
}
