using System.Text.Json;

namespace Hearsay.Articles;

/// <summary>Which names of a record stand for which of its fields.</summary>
internal static class RecordColumns
{
    private static readonly string[] Known =
    [
        "id", "text", "body", "html", "title", "headline", "publisher", "source", "outlet", "byline", "author", "authors", "url", "link", "publishedAt", "date", "published", "dct", "updatedAt", "updated", "language", "lang", "section",
    ];

    /// <summary>A column's name; one that is known in any case of its letters as it is known.</summary>
    public static string NameOf(string column) => Known.FirstOrDefault(name => name.Equals(column.Trim(), StringComparison.OrdinalIgnoreCase)) ?? column.Trim();

    public static bool HasText(IReadOnlyList<string> names, IReadOnlyDictionary<string, string> columns) =>
        ((string[])["text", "body", "html"]).Any(field => columns.TryGetValue(field, out var column) ? names.Contains(NameOf(column), StringComparer.OrdinalIgnoreCase) : names.Contains(field, StringComparer.Ordinal));

    /// <summary>The record with fields under their own names; null when nothing of it is called otherwise.</summary>
    public static JsonDocument? Renamed(JsonElement record, IReadOnlyDictionary<string, string> columns)
    {
        if (columns.Count == 0 || record.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var property in record.EnumerateObject())
            {
                var fields = columns.Where(column => NameOf(column.Value).Equals(property.Name, StringComparison.OrdinalIgnoreCase)).Select(column => column.Key).ToArray();
                foreach (var field in fields)
                {
                    json.WritePropertyName(field);
                    property.Value.WriteTo(json);
                }

                if (fields.Length == 0 && !columns.ContainsKey(property.Name))
                {
                    property.WriteTo(json);
                }
            }

            json.WriteEndObject();
        }

        return JsonDocument.Parse(bytes.ToArray());
    }
}
