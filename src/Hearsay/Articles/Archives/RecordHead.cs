namespace Hearsay.Articles.Archives;

/// <summary>What stands before the content of a record.</summary>
/// <param name="Kind">WARC's type of record; <c>response</c> in ARC.</param>
/// <param name="Length">Bytes of the content, as stated.</param>
/// <param name="Date">As stated; null when it is not.</param>
/// <param name="ContentType">Of the content, with its parameters.</param>
internal sealed record RecordHead(string Kind, long Length, string? Address, string? Date, string? ContentType)
{
    /// <summary>An HTTP message: its own head tells what it holds.</summary>
    public bool IsHttp { get; init; }
}

/// <summary>How the records of an archive are written.</summary>
internal interface IRecordSyntax
{
    /// <summary>Bytes of the longest head.</summary>
    const int MaxHeadBytes = 64 << 10;

    /// <summary>The head at the beginning of the bytes and how long it is; null when none is there, or not all of it.</summary>
    (RecordHead Head, int Length)? HeadAt(ReadOnlySpan<byte> bytes);

    /// <summary>A record may begin there; with few bytes left, as far as they tell.</summary>
    bool BeginsAt(ReadOnlySpan<byte> bytes);

    /// <summary>Where the next record may begin, after a line end; negative for nowhere in these bytes.</summary>
    int NextIn(ReadOnlySpan<byte> bytes);
}
