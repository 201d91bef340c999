using System.Text.Json.Serialization;
using Hearsay.Text;

namespace Hearsay.Articles;

/// <summary>A value that an input states of its article, and where; of those of one field, one is chosen.</summary>
/// <param name="Where">The name at that place: "NewsArticle.datePublished", "article:published_time", "h1".</param>
/// <param name="Reason">Why it was not chosen though it says something else; null when chosen or the same.</param>
public sealed record StatedField(ArticleField Field, string Value, FieldBasis Basis, string Where, bool IsChosen, string? Reason);

[JsonConverter(typeof(SnakeCaseEnum<ArticleField>))]
public enum ArticleField
{
    Other,
    Title,
    Byline,
    Publisher,
    Url,
    Language,
    PublishedAt,
    UpdatedAt,
    Section,
}

/// <summary>Where a value was read.</summary>
[JsonConverter(typeof(SnakeCaseEnum<FieldBasis>))]
public enum FieldBasis
{
    Unstated,

    /// <summary>From outside the article: a column, an option, the record that holds it.</summary>
    Input,
    JsonLd,
    Meta,

    /// <summary>The page's own address.</summary>
    Address,

    /// <summary>What a reader sees.</summary>
    Visible,

    /// <summary>A script's data, not meant as metadata.</summary>
    Script,
    Feed,
}
