namespace Hearsay.Articles;

/// <summary>What an input is, as far as its first bytes and its name tell.</summary>
public enum ArticleFormat
{
    PlainText,
    Html,
    JsonLines,

    /// <summary>A table with a row of names.</summary>
    Csv,

    /// <summary>JSON that is not one record a line: a feed, a dossier, a list of metadata.</summary>
    Json,
    Pdf,

    /// <summary>DOCX, ODT or old DOC.</summary>
    WordProcessor,

    Gzip,
    Zip,
    Tar,
    Warc,
    Arc,

    /// <summary>bzip2, xz and other packed files.</summary>
    Packed,

    /// <summary>Feeds and other XML.</summary>
    Xml,

    /// <summary>Text of a type that articles do not come in: Markdown, scripts.</summary>
    OtherText,
}
