namespace Hearsay.Articles;

/// <summary>What is known of an input from outside its own bytes: documents.json, a column, an option. Null fields are not known.</summary>
public sealed record InputMetadata
{
    /// <summary>What the record itself is called; <see cref="SourceDocument.StatedId"/>.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? PublishedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public string? Language { get; init; }

    public string? Section { get; init; }

    /// <summary>These, and where they are not known, the others.</summary>
    internal InputMetadata Or(InputMetadata others) => new()
    {
        Id = Id ?? others.Id,
        Title = Title ?? others.Title,
        Publisher = Publisher ?? others.Publisher,
        Byline = Byline ?? others.Byline,
        Url = Url ?? others.Url,
        PublishedAt = PublishedAt ?? others.PublishedAt,
        UpdatedAt = UpdatedAt ?? others.UpdatedAt,
        Language = Language ?? others.Language,
        Section = Section ?? others.Section,
    };
}
