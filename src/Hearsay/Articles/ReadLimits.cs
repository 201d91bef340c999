namespace Hearsay.Articles;

/// <summary>What an input from outside may cost. What goes over a limit is rejected with a code, never cut; only nesting is flattened.</summary>
public sealed record ReadLimits
{
    /// <summary>Bytes of a file that is read whole: text, HTML.</summary>
    public long MaxFileBytes { get; init; } = 32L << 20;

    /// <summary>Bytes of one line of JSON lines; the file itself may be of any size.</summary>
    public int MaxRecordBytes { get; init; } = 16 << 20;

    /// <summary>Documents of one run.</summary>
    public int MaxDocuments { get; init; } = 100_000;

    /// <summary>Times its size that a packed file unpacks to, once that is more than <see cref="MaxFileBytes"/>. News pack to a fifth; repetition alone goes to 1,000.</summary>
    public int MaxUnpackRatio { get; init; } = 200;

    /// <summary>Archives within one another; a packed file counts as one.</summary>
    public int MaxNesting { get; init; } = 4;

    /// <summary>Items of one feed.</summary>
    public int MaxFeedItems { get; init; } = 20_000;

    /// <summary>Elements inside one another in an HTML page, where deeper ones are read as text of the deepest, or in XML.</summary>
    public int MaxHtmlDepth { get; init; } = 500;

    /// <summary>Elements and texts of an HTML page.</summary>
    public int MaxHtmlNodes { get; init; } = 500_000;
}
