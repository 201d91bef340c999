namespace Hearsay.Articles;

/// <summary>A piece of an input that can be read by itself, on any thread: a page, a line, a feed, a record of an archive.</summary>
public sealed class ArticlePiece
{
    private readonly Func<IEnumerable<ReadResult>> read;

    internal ArticlePiece(string uri, Func<IEnumerable<ReadResult>> read) => (Uri, this.read) = (uri, read);

    internal ArticlePiece(string uri, Func<ReadResult> read)
        : this(uri, () => [read()])
    {
    }

    /// <summary>The input, with <c>#n</c> for record n.</summary>
    public string Uri { get; }

    /// <summary>A piece of which it is known already what becomes of it.</summary>
    public static ArticlePiece Of(ReadResult settled)
    {
        ArgumentNullException.ThrowIfNull(settled);
        var uri = settled switch
        {
            ReadResult.Read(var document) => document.Uri,
            ReadResult.Rejected rejected => rejected.Where,
            ReadResult.Skipped skipped => skipped.Where,
            _ => "",
        };
        return new ArticlePiece(uri, () => settled);
    }

    /// <summary>Its documents, and what is not read of it.</summary>
    public IReadOnlyList<ReadResult> Read() => [.. read()];
}
