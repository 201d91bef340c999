using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>A stretch of a page of one kind, in page order.</summary>
/// <param name="Text">With single spaces; the span's text where there is one.</param>
/// <param name="Span">Where it stands in <see cref="SourceDocument.Text"/>; null for what is no part of the article's text.</param>
/// <param name="Page">Where it stands in the decoded page, in its characters, tags and references included; null when it is not there.</param>
public sealed record ArticleBlock(BlockKind Kind, string Text, TextSpan? Span, TextSpan? Page);

[JsonConverter(typeof(SnakeCaseEnum<BlockKind>))]
public enum BlockKind
{
    /// <summary>Of the site, not of the article: menus, buttons, notices.</summary>
    Other,
    Headline,
    Standfirst,
    Paragraph,
    Subhead,
    ListItem,
    BlockQuotation,
    Caption,
    Credit,
    Byline,
    Correction,
    RelatedLink,
    Comment,
    Advertisement,
}

/// <summary>What kind of article a page is.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ArticleForm>))]
public enum ArticleForm
{
    Unstated,
    Article,

    /// <summary>Entries with clock times, the newest first as a rule.</summary>
    LiveBlog,

    /// <summary>Pictures with the words under them.</summary>
    Gallery,
}
