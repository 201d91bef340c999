using System.Text.Json;

namespace Hearsay.Articles;

/// <summary>Metadata in a JSON object, under the names that lists and records use.</summary>
public static class RecordMetadata
{
    /// <param name="record">An object; a field that is missing or no text is not known.</param>
    public static InputMetadata Of(JsonElement record) => new()
    {
        Id = Field(record, "id"),
        Title = Field(record, "title", "headline"),
        Publisher = Field(record, "publisher", "source", "outlet"),
        Byline = Field(record, "byline", "author", "authors"),
        Url = Field(record, "url", "link"),
        PublishedAt = Field(record, "publishedAt", "date", "published", "dct"),
        UpdatedAt = Field(record, "updatedAt", "updated"),
        Language = Field(record, "language", "lang"),
    };

    private static string? Field(JsonElement record, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (record.TryGetProperty(name, out var value) && Text(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
        JsonValueKind.Number => value.GetRawText(), // seconds since 1970
        JsonValueKind.Object => Field(value, "name", "title"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text).Where(text => text is not null)) is { Length: > 0 } all ? all : null,
        _ => null,
    };
}
